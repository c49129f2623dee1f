import base from '@site/static/manifests/shutdown-lab.yaml?pod';
import clsx from 'clsx';
import {type ReactNode, useMemo} from 'react';
import type {PodMoment} from '../../lifecycle/moment';
import frame from '../Exhibit/Exhibit.module.css';
import {ExhibitCaption} from '../Exhibit/ExhibitCaption';
import {Compare} from '../Lab/Compare';
import lab from '../Lab/Lab.module.css';
import {labWords} from '../Lab/labWords';
import {Marked} from '../Lab/Marked';
import {PodNow} from '../Lab/PodNow/PodNow';
import {Predict} from '../Lab/Predict';
import {type Run, runAlong} from '../Lab/run';
import {secondsText} from '../Lab/seconds';
import {TimelineLab} from '../Lab/TimelineLab';
import type {Breakpoint} from '../Lab/Transport';
import {Twin} from '../Lab/Twin';
import {unmarked} from '../Lab/unmarked';
import type {Simulate} from '../Lab/useEngine';
import {useGuess} from '../Lab/useGuess';
import {useLabAddress} from '../Lab/useLabAddress';
import {useLabRuns} from '../Lab/useLabRuns';
import ShareLinks from '../Share/ShareLinks';
import {useFigureWords, useWording} from '../wording/useWording';
import {comparedRows} from './comparedRows';
import {Knobs} from './Knobs';
import {endOf} from './outcomes';
import {fields, isRefused, podOf, type Settings, scenarioOf, zero} from './settings';
import given from './usualRun.ts?run';
import {Views} from './Views';
import {type Phrases, words} from './words';

type Props = {id: string; title: string; number: string; block?: string};

/** Kept as a guess: it does not end at all. */
const runsOn = 'runs-on';

/** Without an address the run stands where it tells most: the hook is over, one cleans up, one is deaf, one waits. */
const usualMoment = 14;

/** A Pod on its way out, second by second: one budget for all, spent by hooks, by cleaning up, by waiting for those who do not listen. */
export default function TerminationLab({id, title, number, block}: Props): ReactNode {
  const phrases = useFigureWords(words);
  const common = useFigureWords(labWords);
  const {rewordOwn} = useWording();
  const address = useLabAddress(id, fields, usualMoment);
  const {moment, query, turn, rest, compare} = address;
  const {settings, key, compared, keyOfCompared, wait, simulatorOf, tell} = useLabRuns(address, fields, given, zero);

  const run = useMemo(() => runWith(settings, simulatorOf(key)), [key]);
  const other = useMemo(() => compared && runWith(compared, simulatorOf(keyOfCompared ?? '')), [keyOfCompared]);
  const created = run.timeline.pods[0]?.pod;
  const last = Math.max(run.timeline.end, other?.timeline.end ?? 0);
  const to = Math.max(zero + 3, last);

  const asked = settings.legacy === 'yes' ? 'legacy' : 'app';
  const end = endOf(run, asked);
  const answer = end ? String(end.exitCode) : runsOn;
  const [guess, putGuess] = useGuess(`${id}/${asked}/${key}`);
  const [hasGuessed, putGuessed] = useGuess(id);

  const name = `${common.figure} ${number} ${title}`;
  const summary = run.lanes.map(({name}) => {
    const done = endOf(run, name);
    return done ? phrases.ends(name, secondsText(done.at), done.exitCode) : phrases.lasts(name);
  });

  return (
    <figure
      className={clsx(frame.exhibit)}
      data-exhibit="TerminationLab"
      id={`figure-${id}`}
      aria-busy={wait === 'coming' || undefined}
    >
      <ExhibitCaption figure={common.figure} number={number} block={block} unread={address.unread} isDrawn>
        {rewordOwn(title)}
      </ExhibitCaption>
      <Knobs settings={address.settings} onChange={turn} phrases={phrases} common={common} />
      {isRefused(address.settings) && (
        <p className={lab.refused} role="status">
          <Marked text={phrases.refused(address.settings.hookSeconds, address.settings.grace)} />
        </p>
      )}
      <TimelineLab
        ask={(time) => (
          <>
            <Predict
              question={{
                text: unmarked(phrases.question(asked)),
                choices: ['0', '143', '137', runsOn],
                textOf: (choice) => (choice === runsOn ? phrases.stays : choice),
                answer,
                ...(end ? {settles: secondsText(end.at)} : {}),
              }}
              guess={guess}
              isSettled={end ? time >= zero + end.at : time >= to}
              onGuess={(next) => {
                putGuess(next);
                if (next !== undefined) putGuessed('yes');
              }}
              phrases={common}
            />
            {other && <Compare rows={comparedRows(other, run, phrases)} phrases={common} />}
          </>
        )}
        run={run}
        other={other}
        tell={tell}
        wait={wait}
        from={zero}
        to={to}
        zero={zero}
        at={zero + moment}
        onRest={(seconds) => rest(seconds - zero)}
        fuse={{from: zero, graceSeconds: graceOf(settings)}}
        breakpoints={breakpointsOf(run, phrases)}
        showsFuture={hasGuessed !== undefined}
        kindOf={({name: container, role}) => `${common.roles[role]} · ${kindOf(container, settings, phrases)}`}
        title={name}
        description={phrases.summary(summary)}
        phrases={common}
        note={<Marked text={phrases.note} />}
        watches={3}
        after={(pod) => created && <PodNow pod={created} moment={pod} folds />}
      >
        {(pod: PodMoment | undefined) => <Views pod={pod} phrases={phrases} />}
      </TimelineLab>
      <div className={lab.footer}>
        <Twin beats={run.beats.filter((beat) => beat.at >= zero)} zero={zero} tell={tell} phrases={common} />
        <div className={lab.actions}>
          <button type="button" data-compare onClick={() => compare(!address.compared)}>
            {address.compared ? common.compareOff : common.compare}
          </button>
          <ShareLinks place={{name, id: `figure-${id}`, query: {[id]: query}}} />
        </div>
      </div>
    </figure>
  );
}

function breakpointsOf({lanes, timeline}: Run, {jumps}: Phrases): Breakpoint[] {
  const marked = (['signal', 'killed', 'exited'] as const).map((kind) => ({
    id: kind,
    label: jumps[kind],
    times: lanes
      .flatMap(({marks}) => marks.filter((mark) => mark.kind === kind).map((mark) => mark.at))
      .sort((one, other) => one - other),
  }));
  const removed = timeline.entries.filter(({what}) => what === 'object-removed').map(({at}) => at);
  return [...marked, {id: 'removed', label: jumps.removed, times: removed}];
}

/** App containers first, then sidecars from the last: the order in which they are sent their stop signals. */
function runWith(settings: Settings, simulate: Simulate): Run {
  const run = runAlong(simulate(podOf(base, shown(settings)), scenarioOf(shown(settings))));
  const apps = run.lanes.filter(({role}) => role === 'app');
  const lasting = run.lanes.filter(({role}) => role === 'sidecar').reverse();
  return {...run, lanes: [...apps, ...lasting]};
}

/** What the API server would refuse is shown as the nearest that it takes. */
const shown = (settings: Settings): Settings => (isRefused(settings) ? {...settings, hookSeconds: settings.grace} : settings);

/** The grace that the deletion asks for. */
function graceOf({way, grace}: Settings): number {
  if (way === 'grace-5') return 5;
  if (way === 'now' || way === 'grace-0' || way === 'force') return 1;
  return grace;
}

function kindOf(container: string, {hookSeconds, cleanup, program}: Settings, phrases: Phrases): string {
  const {kinds} = phrases;
  if (container === 'legacy') return kinds.deaf;
  if (container !== 'app') return kinds.cleanup(1);
  if (hookSeconds > 0) return kinds.hook(hookSeconds);
  return program === 'handles' ? kinds.cleanup(cleanup) : kinds.plain;
}
