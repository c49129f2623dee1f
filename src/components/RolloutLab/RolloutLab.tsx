import base from '@site/static/manifests/shop.yaml?pod';
import clsx from 'clsx';
import {type ReactNode, useMemo} from 'react';
import {requestMarks, stripRoom} from '../../diagram/requestMarks';
import type {Entry} from '../../lifecycle/entry';
import type {Moment} from '../../lifecycle/moment';
import frame from '../Exhibit/Exhibit.module.css';
import {ExhibitCaption} from '../Exhibit/ExhibitCaption';
import {Compare} from '../Lab/Compare';
import lab from '../Lab/Lab.module.css';
import {labWords} from '../Lab/labWords';
import {Predict} from '../Lab/Predict';
import {secondsText} from '../Lab/seconds';
import {TimelineLab} from '../Lab/TimelineLab';
import {Twin} from '../Lab/Twin';
import {useGuess} from '../Lab/useGuess';
import {useLabAddress} from '../Lab/useLabAddress';
import {useLabRuns} from '../Lab/useLabRuns';
import ShareLinks from '../Share/ShareLinks';
import {useFigureWords, useWording} from '../wording/useWording';
import {comparedRows} from './comparedRows';
import {Knobs} from './Knobs';
import {RequestMarks} from './RequestMarks';
import {RequestTable} from './RequestTable';
import {mostPods, type RolloutRun, redSeconds, rolloutRun, shortName, tallyUntil} from './rolloutRun';
import {fields, usualMoment, zero} from './settings';
import {Tally} from './Tally';
import given from './usualRun.ts?run';
import {verdictsOf} from './verdicts';
import {words} from './words';

type Props = {id: string; title: string; number: string; block?: string};

/** A rolling update under load: each Pod a lane, each request a mark in the lane of the Pod that it was sent to. */
export default function RolloutLab({id, title, number, block}: Props): ReactNode {
  const phrases = useFigureWords(words);
  const common = useFigureWords(labWords);
  const {rewordOwn} = useWording();
  const address = useLabAddress(id, fields, usualMoment);
  const {moment, query, turn, rest, compare} = address;
  const {settings, key, compared, keyOfCompared, wait, simulatorOf, tell} = useLabRuns(address, fields, given, zero);
  const run = useMemo(() => rolloutRun(base, settings, simulatorOf(key)), [key]);
  const other = useMemo(() => compared && rolloutRun(base, compared, simulatorOf(keyOfCompared ?? '')), [keyOfCompared]);
  const to = Math.max(run.to, other?.to ?? 0);
  const [guess, putGuess] = useGuess(`${id}/${key}`);
  const [hasGuessed, putGuessed] = useGuess(id);

  const firstLost = run.requests.find(({outcome}) => outcome !== 'served');
  const settles = firstLost?.end ?? run.to;
  const total = tallyUntil(run.requests, run.to);
  const name = `${common.figure} ${number} ${title}`;
  const names = useMemo(() => new Map(run.rows.map((row) => [row.uid, shortName(row.name)])), [run]);
  const verdicts = useMemo(() => verdictsOf(run), [run]);
  const times = (kind: 'signal' | 'exited') =>
    run.lanes.flatMap(({marks}) => marks.filter((mark) => mark.kind === kind).map(({at}) => at)).sort((a, b) => a - b);

  return (
    <figure
      className={clsx(frame.exhibit)}
      data-exhibit="RolloutLab"
      id={`figure-${id}`}
      aria-busy={wait === 'coming' || undefined}
    >
      <ExhibitCaption figure={common.figure} number={number} block={block} unread={address.unread} isDrawn>
        {rewordOwn(title)}
      </ExhibitCaption>
      <Knobs settings={address.settings} onChange={turn} phrases={phrases} common={common} />
      <TimelineLab
        ask={(time) => (
          <>
            <Predict
              question={{
                text: phrases.question,
                choices: ['none', 'some'],
                textOf: (choice) => phrases.guesses[choice as 'none' | 'some'],
                answer: firstLost ? 'some' : 'none',
                settles: secondsText(settles - zero),
              }}
              guess={guess}
              isSettled={time >= settles}
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
        breakpoints={[
          {
            id: 'lost',
            label: phrases.jumps.lost,
            times: run.requests.filter(({outcome}) => outcome !== 'served').map(({at}) => at),
          },
          {id: 'signal', label: phrases.jumps.signal, times: times('signal')},
          {id: 'exited', label: phrases.jumps.exited, times: times('exited')},
        ]}
        showsFuture={hasGuessed !== undefined}
        kindOf={(lane) => (isNew(run, lane.name) ? phrases.newPod : phrases.oldPod)}
        stateOf={stateOfPod}
        below={stripRoom}
        overlay={drawRequests}
        nameOf={({pod}: Entry) => (pod === undefined ? undefined : names.get(pod))}
        mostPods={mostPods(run)}
        title={name}
        description={phrases.summary({...total, red: redSeconds(run)})}
        phrases={common}
        note={phrases.note}
      >
        {(_, at) => (
          <Tally
            counts={tallyUntil(run.requests, at)}
            red={secondsText(redSeconds(run, at))}
            verdicts={hasGuessed === undefined ? undefined : verdicts}
            phrases={phrases}
          />
        )}
      </TimelineLab>
      <div className={lab.footer}>
        <Twin
          beats={run.beats.filter((beat) => beat.at >= zero)}
          zero={zero}
          tell={tell}
          phrases={common}
          nameOf={({pod}) => (pod === undefined ? undefined : names.get(pod))}
        >
          <RequestTable run={run} phrases={phrases} />
        </Twin>
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

const isNew = ({rows}: RolloutRun, lane: string): boolean => rows.some((row) => row.isNew && shortName(row.name) === lane);

function stateOfPod({pods}: Moment, lane: string) {
  const pod = pods.find(({row}) => shortName(row.name) === lane);
  return pod && (pod.status.containerStatuses?.[0]?.state ?? {waiting: {}});
}

const drawRequests = (figure: Parameters<typeof requestMarks>[0], {rows}: RolloutRun): ReactNode => (
  <RequestMarks lanes={requestMarks(figure, rows)} />
);
