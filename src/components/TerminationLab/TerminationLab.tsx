import base from '@site/static/manifests/shutdown-lab.yaml?pod';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import type {PodMoment} from '../../lifecycle/moment';
import {useAddressState} from '../address/useAddressState';
import frame from '../Exhibit/Exhibit.module.css';
import {ExhibitCaption} from '../Exhibit/ExhibitCaption';
import {Compare} from '../Lab/Compare';
import {printFields, printMoment, readFields, readMoment} from '../Lab/knobAddress';
import lab from '../Lab/Lab.module.css';
import {labWords} from '../Lab/labWords';
import {Marked, unmarked} from '../Lab/Marked';
import {Predict} from '../Lab/Predict';
import {secondsText} from '../Lab/seconds';
import {TimelineLab} from '../Lab/TimelineLab';
import {Twin} from '../Lab/Twin';
import {useGuess} from '../Lab/useGuess';
import {type Run, useRun} from '../Lab/useRun';
import ShareLinks from '../Share/ShareLinks';
import {useFigureWords, useWording} from '../wording/useWording';
import {comparedRows} from './comparedRows';
import {Knobs} from './Knobs';
import {endOf} from './outcomes';
import {fields, isRefused, podOf, type Settings, scenarioOf, zero} from './settings';
import {Views} from './Views';
import {words} from './words';

type Props = {id: string; title: string; number: string; block?: string};

/** Without an address the run stands where it tells most: the hook is over, one cleans up, one is deaf, one waits. */
const usualMoment = 14;
const andThen = '_vs_';

/** A Pod on its way out, second by second: one budget for all, spent by hooks, by cleaning up, by waiting for those who do not listen. */
export default function TerminationLab({id, title, number, block}: Props): ReactNode {
  const phrases = useFigureWords(words);
  const common = useFigureWords(labWords);
  const {rewordOwn} = useWording();
  const [query, setQuery] = useAddressState(id);
  const [own = '', vs] = query.split(andThen);
  const settings = readFields(own, fields);
  const compared = vs === undefined ? undefined : readFields(vs, fields);
  const key = printFields(settings, fields).join('_');
  const keyOfOther = compared && printFields(compared, fields).join('_');

  const run = inOrderOfStopping(useRun(podOf(base, shown(settings)), scenarioOf(shown(settings)), key));
  const otherSettings = compared ?? settings;
  const other = inOrderOfStopping(
    useRun(podOf(base, shown(otherSettings)), scenarioOf(shown(otherSettings)), keyOfOther ?? key),
  );
  const at = zero + (readMoment(own) ?? usualMoment);
  const last = Math.max(run.timeline.end, compared ? other.timeline.end : 0);
  const to = Math.max(zero + 3, last);

  const asked = settings.legacy === 'yes' ? 'legacy' : 'app';
  const end = endOf(run, asked);
  const answer = end ? String(end.exitCode) : phrases.stays;
  const [guess, putGuess] = useGuess(`${id}/${asked}/${key}`);
  const [hasGuessed, putGuessed] = useGuess(id);

  const put = (next: Settings, seconds: number, beside: Settings | undefined) => {
    const parts = [...printFields(next, fields), ...(seconds === usualMoment ? [] : [printMoment(seconds)])];
    const text = parts.join('_') + (beside ? andThen + printFields(beside, fields).join('_') : '');
    setQuery(text || null);
  };
  const turn = (change: Partial<Settings>) => put({...settings, ...change}, readMoment(own) ?? usualMoment, compared);

  const name = `${common.figure} ${number} ${title}`;
  const summary = run.lanes
    .map((lane) => {
      const done = endOf(run, lane.name);
      return `${lane.name}: ${done ? `${phrases.at(secondsText(done.at))}, exit ${done.exitCode}` : phrases.stays}`;
    })
    .join('; ');

  return (
    <figure className={clsx(frame.exhibit)} data-exhibit="TerminationLab" id={`figure-${id}`}>
      <ExhibitCaption figure={common.figure} number={number} block={block}>
        {rewordOwn(title)}
      </ExhibitCaption>
      <Knobs settings={settings} onChange={turn} phrases={phrases} />
      {isRefused(settings) && (
        <p className={lab.refused} role="status">
          <Marked text={phrases.refused(settings.hookSeconds, settings.grace)} />
        </p>
      )}
      <Predict
        question={{
          text: unmarked(phrases.question(asked)),
          choices: ['0', '143', '137', phrases.stays],
          answer,
          ...(end ? {settles: secondsText(end.at)} : {}),
        }}
        guess={guess}
        isSettled={at >= zero + (end?.at ?? 0)}
        onGuess={(next) => {
          putGuess(next);
          if (next !== undefined) putGuessed('yes');
        }}
        phrases={common}
      />
      {compared && <Compare rows={comparedRows(other, run, phrases)} phrases={common} />}
      <TimelineLab
        run={run}
        other={compared ? other : undefined}
        from={zero}
        to={to}
        zero={zero}
        at={at}
        onRest={(seconds) => put(settings, Math.round((seconds - zero) * 10) / 10, compared)}
        fuse={{from: zero, graceSeconds: graceOf(settings)}}
        breakpoints={(['signal', 'killed', 'exited'] as const).map((kind) => ({
          id: kind,
          label: phrases.jumps[kind],
          times: run.lanes
            .flatMap(({marks}) => marks.filter((mark) => mark.kind === kind).map((mark) => mark.at))
            .sort((a, b) => a - b),
        }))}
        showsFuture={hasGuessed !== undefined}
        kindOf={({name: container, role}) => `${common.roles[role]} · ${kindOf(container, settings, phrases)}`}
        title={name}
        description={phrases.summary(summary)}
        phrases={common}
        note={<Marked text={phrases.note} />}
      >
        {(pod: PodMoment | undefined) => <Views pod={pod} phrases={phrases} />}
      </TimelineLab>
      <div className={lab.footer}>
        <Twin beats={run.beats.filter((beat) => beat.at >= zero)} zero={zero} phrases={common} />
        <div className={lab.actions}>
          <button
            type="button"
            data-compare
            onClick={() => put(settings, readMoment(own) ?? usualMoment, compared ? undefined : settings)}
          >
            {compared ? common.compareOff : common.compare}
          </button>
          <ShareLinks place={{name, id: `figure-${id}`, query: {[id]: query}}} />
        </div>
      </div>
    </figure>
  );
}

const ordered = new WeakMap<Run, Run>();

/** App containers first, then sidecars from the last: the order in which they are sent their stop signals. */
function inOrderOfStopping(run: Run): Run {
  const known = ordered.get(run);
  if (known) return known;
  const apps = run.lanes.filter(({role}) => role === 'app');
  const lasting = run.lanes.filter(({role}) => role === 'sidecar').reverse();
  const made = {...run, lanes: [...apps, ...lasting]};
  ordered.set(run, made);
  return made;
}

/** What the API server would refuse is shown as the nearest that it takes. */
const shown = (settings: Settings): Settings => (isRefused(settings) ? {...settings, hookSeconds: settings.grace} : settings);

/** The grace that the deletion asks for. */
function graceOf({way, grace}: Settings): number {
  if (way === 'grace-5') return 5;
  if (way === 'now' || way === 'grace-0' || way === 'force') return 1;
  return grace;
}

function kindOf(
  container: string,
  {hookSeconds, cleanup, program}: Settings,
  phrases: ReturnType<typeof useFigureWords<(typeof words)['en']>>,
): string {
  const {kinds} = phrases;
  if (container === 'legacy') return kinds.deaf;
  if (container !== 'app') return kinds.cleanup(1);
  if (hookSeconds > 0) return kinds.hook(hookSeconds);
  return program === 'handles' ? kinds.cleanup(cleanup) : kinds.plain;
}
