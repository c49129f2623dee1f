import clsx from 'clsx';
import {type ReactNode, useMemo} from 'react';
import {type StripFigure, stripFigure} from '../../diagram/stripFigure';
import type {TimelineFigure} from '../../diagram/timelineFigure';
import {conditionSpans, phaseSpans} from '../../lifecycle/phaseSpans';
import type {Timeline} from '../../lifecycle/timeline';
import {kubernetesVersions} from '../../lifecycle/version';
import {useAddressState} from '../address/useAddressState';
import frame from '../Exhibit/Exhibit.module.css';
import {ExhibitCaption} from '../Exhibit/ExhibitCaption';
import {Choice} from '../Lab/Choice';
import {Compare} from '../Lab/Compare';
import lab from '../Lab/Lab.module.css';
import {labWords} from '../Lab/labWords';
import {Marked} from '../Lab/Marked';
import {PodNow} from '../Lab/PodNow/PodNow';
import {Predict} from '../Lab/Predict';
import type {Run} from '../Lab/run';
import {TimelineLab} from '../Lab/TimelineLab';
import {Twin} from '../Lab/Twin';
import {useEngine} from '../Lab/useEngine';
import {useGuess} from '../Lab/useGuess';
import ShareLinks from '../Share/ShareLinks';
import {useFigureWords, useWording} from '../wording/useWording';
import {breakpointsOf} from './breakpoints';
import {comparedRows} from './comparedRows';
import {Deeds} from './Deeds';
import {withDeeds} from './deeds';
import styles from './LifecycleLab.module.css';
import {type Beside, type LabState, printState, readState, unreadState} from './labState';
import {outcomeOf} from './outcome';
import {pods} from './pods';
import {Strips} from './Strips';
import {stories, storyIds} from './stories';
import {useStoryRun} from './useStoryRun';
import given from './usualRun.ts?run';
import {words} from './words';

/** `id`, `number` and `block` are put in when the site is built. */
type Props = {id: string; title: string; number: string; block?: string};

/**
 * The life of a Pod, to be driven: a story that is ready, at any moment of which the reader may step in; phase and conditions above the
 * containers, the Pod itself, what kubectl prints, and why. All of it is in the address.
 */
export default function LifecycleLab({id, title, number, block}: Props): ReactNode {
  const phrases = useFigureWords(words);
  const common = useFigureWords(labWords);
  const {rewordOwn} = useWording();
  const [query, setQuery] = useAddressState(id);
  const state = readState(query);
  const {deeds, at} = state;
  const {isReady, wait, simulatorOf, tellerOf} = useEngine(given, 0, isUsual(state));
  const {story, version, beside} = isReady ? state : usual;
  const {scenario, ask} = stories[story];
  const pod = pods[story];

  const isUntouched = isUsual({story, version, beside: 'none', deeds: []});
  const done = isReady ? deeds : [];
  const isAsGiven = isUntouched && done.length === 0;
  const untouched = useStoryRun(story, version, [], simulatorOf(isUntouched));
  const run = useStoryRun(story, version, done, simulatorOf(isAsGiven));
  const otherStory = beside === 'none' || beside === 'untouched' ? story : beside;
  const other = useStoryRun(
    otherStory,
    version,
    [],
    simulatorOf(isUsual({story: otherStory, version, beside: 'none', deeds: []})),
  );
  const compared = beside === 'none' ? undefined : beside === 'untouched' ? untouched : other;
  const to = Math.max(scenario.untilSeconds ?? 60, compared?.timeline.end ?? 0);

  const key = `${id}/${story}/${version}`;
  const [guess, putGuess] = useGuess(key);
  const answer = useMemo(() => outcomeOf(untouched.timeline, ask), [untouched, ask]);
  const question = `${phrases.ask[ask.of](ask.at)}${deeds.length > 0 ? phrases.untouched : ''}`;

  const put = (change: Partial<LabState>) => setQuery(printState({...state, ...change}) || null);
  const deedTimes = [...new Set(deeds.map((deed) => deed.at))];
  const strips = ({timeline}: Run, figure: TimelineFigure, time: number, showsFuture: boolean, drawing: string) => (
    <Strips
      figure={stripsOf(timeline, figure)}
      at={time}
      showsFuture={showsFuture}
      drawing={drawing}
      deeds={timeline === run.timeline ? deedTimes : []}
      phrases={phrases}
    />
  );

  const name = `${common.figure} ${number} ${title}`;
  const nameOf = (one: Beside) => {
    if (one === 'none') return phrases.besideNone;
    return one === 'untouched' ? phrases.besideUntouched : phrases.stories[one].name;
  };
  const tell = tellerOf(isAsGiven);
  const lastRow = `${pod.metadata.name}: ${outcomeOf(run.timeline, {of: 'status', at: to, choices: []}) || phrases.gone}`;

  return (
    <figure
      className={frame.exhibit}
      data-exhibit="LifecycleLab"
      id={`figure-${id}`}
      aria-busy={wait === 'coming' || undefined}
    >
      <ExhibitCaption figure={common.figure} number={number} block={block} unread={unreadState(query)} isDrawn>
        {rewordOwn(title)}
      </ExhibitCaption>
      <div className={styles.choices}>
        <Choice
          label={phrases.story}
          values={storyIds}
          value={state.story}
          textOf={(one) => phrases.stories[one].name}
          onChange={(next) => put({story: next, deeds: [], at: stories[next].opens, beside: 'none'})}
        />
        <Choice
          label={phrases.beside}
          values={besides(state)}
          value={state.beside}
          textOf={nameOf}
          onChange={(next) => put({beside: next})}
        />
        <Choice
          label={phrases.version}
          values={kubernetesVersions}
          value={state.version}
          textOf={(one) => `v${one}`}
          onChange={(next) => put({version: next})}
        />
      </div>
      <p className={styles.lead}>
        <Marked text={phrases.stories[state.story].lead} />{' '}
        <a href={`/manifests/${stories[state.story].manifest}`} download>
          {stories[state.story].manifest}
        </a>
      </p>
      <Predict
        question={{text: question, choices: ask.choices, answer, settles: String(ask.at)}}
        guess={guess}
        isSettled={at >= ask.at}
        onGuess={putGuess}
        phrases={common}
      />
      <TimelineLab
        key={state.story}
        run={run}
        other={compared}
        tell={tell}
        wait={wait}
        from={0}
        to={to}
        zero={0}
        at={at}
        onRest={(seconds) => put({at: Math.round(seconds * 10) / 10})}
        breakpoints={breakpointsOf(run, phrases)}
        showsFuture={guess !== undefined || deeds.length > 0}
        kindOf={({role}) => common.roles[role]}
        title={name}
        description={phrases.summary(lastRow)}
        phrases={common}
        note={phrases.note}
        above={strips}
        watches={7}
        after={(moment, time) => (
          <>
            <PodNow pod={pod} moment={moment} />
            {compared && (
              <>
                <p className={clsx(styles.lead, styles.names)}>{phrases.names(nameOf(beside), phrases.stories[story].name)}</p>
                <Compare rows={comparedRows(compared.timeline, run.timeline, time, phrases)} phrases={common} />
              </>
            )}
          </>
        )}
      >
        {(moment, time) => (
          <Deeds
            pod={pod}
            moment={moment}
            scenario={withDeeds(pod, scenario, deeds)}
            deeds={deeds}
            at={time}
            onDo={(deed) => put({deeds: [...deeds, deed], at: deed.at})}
            onChange={(next) => put({deeds: next})}
            phrases={phrases}
          />
        )}
      </TimelineLab>
      <div className={lab.footer}>
        <Twin beats={run.beats} zero={0} tell={tell} phrases={common} />
        <div className={lab.actions}>
          <ShareLinks place={{name, id: `figure-${id}`, query: {[id]: query}}} />
        </div>
      </div>
    </figure>
  );
}

const usual = readState('');

/** Whether it is the story that a laboratory begins with, which came with the page. */
const isUsual = ({story, version, beside, deeds}: Pick<LabState, 'story' | 'version' | 'beside' | 'deeds'>): boolean =>
  story === usual.story && version === usual.version && beside === 'none' && deeds.length === 0;

/** Worked out once for each drawing of a run, however often it is drawn. */
const stripsOfFigures = new WeakMap<TimelineFigure, StripFigure>();

function stripsOf(timeline: Timeline, figure: TimelineFigure): StripFigure {
  const known = stripsOfFigures.get(figure);
  if (known) return known;
  const [first] = timeline.pods;
  const made = stripFigure(first ? phaseSpans(timeline, first) : [], first ? conditionSpans(timeline, first) : [], figure);
  stripsOfFigures.set(figure, made);
  return made;
}

/** Nothing first, then the run that is best seen beside this one. */
function besides({story, deeds}: LabState): Beside[] {
  const best = stories[story].beside;
  const untouched = deeds.length > 0 ? (['untouched'] as const) : [];
  return ['none', ...untouched, best, ...storyIds.filter((one) => one !== story && one !== best)];
}
