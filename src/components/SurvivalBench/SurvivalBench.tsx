import base from '@site/static/manifests/survival-bench.yaml?pod';
import {type ReactNode, useMemo} from 'react';
import {nodeStrip} from '../../diagram/nodeStrip';
import type {TimelineFigure} from '../../diagram/timelineFigure';
import type {Entry} from '../../lifecycle/entry';
import type {Verdict} from '../../lifecycle/ledger';
import type {Moment} from '../../lifecycle/moment';
import {nodeSpans} from '../../lifecycle/nodeSpans';
import type {Timeline} from '../../lifecycle/timeline';
import frame from '../Exhibit/Exhibit.module.css';
import {ExhibitCaption} from '../Exhibit/ExhibitCaption';
import {Choice} from '../Lab/Choice';
import {Compare} from '../Lab/Compare';
import lab from '../Lab/Lab.module.css';
import {labWords} from '../Lab/labWords';
import {Marked} from '../Lab/Marked';
import {PodNow} from '../Lab/PodNow/PodNow';
import {Predict} from '../Lab/Predict';
import {secondsText} from '../Lab/seconds';
import {TimelineLab} from '../Lab/TimelineLab';
import {Twin} from '../Lab/Twin';
import {unmarked} from '../Lab/unmarked';
import {useGuess} from '../Lab/useGuess';
import {useLabAddress} from '../Lab/useLabAddress';
import {useLabRuns} from '../Lab/useLabRuns';
import ShareLinks from '../Share/ShareLinks';
import {useFigureWords, useWording} from '../wording/useWording';
import {Blows} from './Blows';
import {type BenchRun, benchRun, laneName, ledgerOf, speedFor} from './benchRun';
import {blows} from './blows';
import {breakpointsOf} from './breakpoints';
import {comparedRows} from './comparedRows';
import {LedgerTable} from './LedgerTable';
import {outcomeOf, rowTitle} from './ledgerTable';
import {NodeStripView} from './NodeStripView';
import styles from './SurvivalBench.module.css';
import {fields, knowsBlow, returns, type Settings, zero} from './settings';
import given from './usualRun.ts?run';
import {words} from './words';

/** `id`, `number` and `block` are put in when the site is built. */
type Props = {id: string; title: string; number: string; block?: string};

/** Without an address the blow has fallen and all is settled. A reader who deals one begins at the moment when it falls. */
const usualMoment = 5;
const verdicts: readonly Verdict[] = ['kept', 'lost', 'out-of-reach'];

/** A blow to a Pod, from a child process to a whole node, and a ledger of what there was and what there is: kept, replaced, lost. */
export default function SurvivalBench({id, title, number, block}: Props): ReactNode {
  const phrases = useFigureWords(words);
  const common = useFigureWords(labWords);
  const {rewordOwn} = useWording();
  const address = useLabAddress(id, fields, usualMoment);
  const {settings: chosen, moment, query, turn, rest, compare} = address;
  const {settings, key, compared, keyOfCompared, wait, simulatorOf, tell} = useLabRuns(address, fields, given, zero);

  const run = useMemo(() => benchRun(base, settings, simulatorOf(key)), [key]);
  const other = useMemo(() => compared && benchRun(base, compared, simulatorOf(keyOfCompared ?? '')), [keyOfCompared]);
  const to = Math.max(run.to, other?.to ?? 0);
  const {question} = run;
  const [guess, putGuess] = useGuess(`${id}/${key}`);
  const [hasGuessed, putGuessed] = useGuess(id);

  const deal = (change: Partial<Settings>) => turn(change, 0);

  const name = `${common.figure} ${number} ${title}`;
  const finalRows = ledgerOf(run, run.to);
  const asked = finalRows.rows.find(({trait, of}) => trait === 'data' && of === question.place);
  const outcomes = outcomeOf(finalRows, phrases).map(({label, word}) => `${unmarked(label)}: ${word}`);
  const blowName = phrases.blows[settings.blow].name;
  const nameOf = ({pod}: Entry) => {
    const place = pod === undefined ? -1 : run.family.indexOf(pod);
    return run.family.length > 1 && place >= 0 ? laneName(place + 1) : undefined;
  };

  return (
    <figure
      className={frame.exhibit}
      data-exhibit="SurvivalBench"
      id={`figure-${id}`}
      aria-busy={wait === 'coming' || undefined}
    >
      <ExhibitCaption figure={common.figure} number={number} block={block} unread={address.unread} isDrawn>
        {rewordOwn(title)}
      </ExhibitCaption>
      <Blows chosen={chosen.blow} onDeal={(blow) => deal({blow})} phrases={phrases} />
      <div className={styles.choices}>
        <Choice
          label={phrases.knobs.owner}
          values={fields.owner.allowed}
          value={chosen.owner}
          textOf={(owner) => phrases.owners[owner]}
          onChange={(owner) => deal({owner})}
        />
        {blows[chosen.blow].returns && (
          <Choice
            label={phrases.knobs.back}
            values={returns}
            value={chosen.back}
            textOf={phrases.after}
            onChange={(back) => deal({back})}
          />
        )}
        <Choice
          label={phrases.knobs.version}
          values={fields.version.allowed}
          value={chosen.version}
          textOf={(version) => `v${version}`}
          onChange={(version) => deal({version})}
        />
      </div>
      <p className={styles.lead}>
        <b>{phrases.blows[chosen.blow].name}</b> <Marked text={phrases.blows[chosen.blow].lead} />{' '}
        {phrases.without[chosen.owner] && <Marked text={phrases.without[chosen.owner] ?? ''} />}
      </p>
      {!knowsBlow(chosen) && (
        <p className={lab.refused} role="status">
          <Marked text={phrases.tooOld} />
        </p>
      )}
      <TimelineLab
        key={address.key}
        ask={(time) => (
          <>
            <Predict
              question={{
                text: phrases.question(asked ? unmarked(rowTitle(asked, phrases)) : question.place),
                choices: verdicts,
                answer: question.answer,
                settles: secondsText(question.settles - zero),
                textOf: (choice) => phrases.verdicts[choice as Verdict],
              }}
              guess={guess}
              isSettled={time >= question.settles}
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
        at={Math.min(zero + moment, to)}
        onRest={(seconds) => rest(seconds - zero)}
        speed={speedFor(to - zero)}
        breakpoints={breakpointsOf(run, phrases)}
        showsFuture={hasGuessed !== undefined}
        kindOf={(lane) => kindOf(run, lane.name, phrases.kind.app)}
        stateOf={(now, lane) => stateOf(run, now, lane)}
        above={({timeline}, figure, at, showsFuture) => nodesAbove(timeline, figure, at, showsFuture, phrases)}
        nameOf={nameOf}
        mostPods={Math.max(1, run.timeline.pods.length)}
        title={name}
        description={phrases.summary(blowName, phrases.owners[settings.owner], outcomes.join('; '))}
        phrases={common}
        note={<Marked text={phrases.note} />}
        after={(_, __, now) => newestNow(run, now)}
      >
        {(_, at) => (
          <>
            <LedgerTable ledger={ledgerOf(run, at)} hides={hasGuessed === undefined} asked={question.place} phrases={phrases} />
            <p className={styles.legend}>
              {phrases.legend}{' '}
              <a href="/manifests/survival-bench.yaml" download>
                survival-bench.yaml
              </a>
            </p>
          </>
        )}
      </TimelineLab>
      <div className={lab.footer}>
        <Twin beats={run.beats} zero={zero} tell={tell} phrases={common} nameOf={nameOf} />
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

const podOfLane = ({family}: BenchRun, lane: string): string | undefined =>
  family.find((_, index) => lane === laneName(index + 1));

/** Of a container that it is one; of a Pod its name, which may be that of another. */
function kindOf(run: BenchRun, lane: string, app: string): string {
  const uid = podOfLane(run, lane);
  const pod = run.timeline.pods.find((one) => one.uid === uid);
  return pod ? shortName(pod.pod.metadata.name ?? '') : app;
}

/** `survival-bench-6tftswhkmk-44thc` → `…-44thc`; names that fit stay whole. */
const shortName = (name: string): string => (name.length > 18 ? `…${name.slice(name.lastIndexOf('-'))}` : name);

function stateOf(run: BenchRun, {pods}: Moment, lane: string) {
  const uid = podOfLane(run, lane) ?? run.family[0];
  const container = podOfLane(run, lane) ? 'app' : lane;
  return pods.find((pod) => pod.uid === uid)?.status.containerStatuses?.find(({name}) => name === container)?.state;
}

/** The nodes, if anything happens to one of them. */
function nodesAbove(
  timeline: Timeline,
  figure: TimelineFigure,
  at: number,
  showsFuture: boolean,
  phrases: (typeof words)['en'],
): ReactNode {
  const nodes = nodeSpans(timeline);
  if (nodes.every(({spans}) => spans.length < 2)) return null;
  return <NodeStripView strip={nodeStrip(nodes, figure)} at={at} showsFuture={showsFuture} phrases={phrases} />;
}

/** The Pod itself; once another has come in its place, that one. */
function newestNow({timeline, family}: BenchRun, {pods}: Moment): ReactNode {
  const newest = pods.filter(({uid}) => family.includes(uid)).at(-1);
  const created = timeline.pods.find(({uid}) => uid === newest?.uid);
  return created && <PodNow pod={created.pod} moment={newest} folds />;
}
