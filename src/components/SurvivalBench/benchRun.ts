import {type Beat, beats} from '../../lifecycle/beats';
import {type Lane, lanesOf} from '../../lifecycle/lanes';
import {type Ledger, type LedgerRow, ledgerAt, lineage, type Verdict} from '../../lifecycle/ledger';
import type {Timeline} from '../../lifecycle/timeline';
import type {Pod} from '../../pod/pod';
import type {Run} from '../Lab/run';
import type {Simulate} from '../Lab/useEngine';
import {blows} from './blows';
import {podOf, type Settings, scenarioOf, zero} from './settings';

/** The Pods by their UIDs, in the order in which they came; `to` is the last second that is shown. */
export type BenchRun = Run & {
  settings: Settings;
  family: readonly string[];
  to: number;
  question: {place: string; answer: Verdict; settles: number};
};

/** A moment before the blow. */
const before = zero - 1;

export const ledgerOf = ({timeline}: Pick<BenchRun, 'timeline'>, seconds: number): Ledger =>
  ledgerAt(timeline, before, seconds);

/** What became of a thing for the Pod that is the newest. */
export const latest = ({cells}: LedgerRow) => cells.at(-1);

const rowOf = ({rows}: Ledger, place: string): LedgerRow | undefined =>
  rows.find(({trait, of}) => trait === 'data' && of === place);

/** One Pod: a lane for each container. Several: one for each Pod, which shows its app. */
function lanesFor(timeline: Timeline): Lane[] {
  const pods = lineage(timeline);
  const [first] = pods;
  if (pods.length === 1 && first) return lanesOf(timeline, first);
  return pods.flatMap((pod, index) => {
    const [app] = lanesOf(timeline, pod);
    return app ? [{...app, name: laneName(index + 1)}] : [];
  });
}

export const laneName = (number: number): string => `Pod ${number}`;

/** Nothing of the other Pods of a DaemonSet, which nobody has hit. */
const isOfThisPod = (family: readonly string[], uid: string | undefined): boolean => uid === undefined || family.includes(uid);

/** The guess is settled when the answer is what it will stay. */
function questionOf(timeline: Timeline, all: readonly Beat[], to: number, {blow}: Settings): BenchRun['question'] {
  const asked = (seconds: number) => {
    const ledger = ledgerAt(timeline, before, seconds);
    return rowOf(ledger, blows[blow].asks) ?? rowOf(ledger, 'scratch');
  };
  const end = asked(to);
  const answer = (end && latest(end)?.verdict) ?? 'lost';
  const others = all.filter(({at}) => {
    const row = asked(at);
    return !row || latest(row)?.verdict !== answer;
  });
  const last = others.at(-1);
  const settles = last ? (all.find(({at}) => at > last.at)?.at ?? to) : zero;
  return {place: end?.of ?? 'scratch', answer, settles};
}

/** A blow in full: the run from the blow on, as far as something still happens to the Pod or to those that come in its place. */
export function benchRun(base: Pod, settings: Settings, simulate: Simulate): BenchRun {
  const timeline = simulate(podOf(base, settings), scenarioOf(settings));
  const family = lineage(timeline).map(({uid}) => uid);
  const all = beats({entries: timeline.entries.filter(({at, pod}) => at >= zero && isOfThisPod(family, pod))});
  const last = all.at(-1)?.at ?? zero;
  const to = Math.max(zero + 10, Math.ceil(last + Math.max(3, (last - zero) / 20)));
  const shown = {...timeline, end: to};
  return {
    timeline: shown,
    beats: all,
    lanes: lanesFor(shown),
    endpoints: [],
    settings,
    family,
    to,
    question: questionOf(shown, all, to, settings),
  };
}

/** Seconds of the run in one of the reader's, so that no run takes much longer than half a minute. */
export function speedFor(seconds: number): number {
  if (seconds <= 30) return 1;
  return seconds <= 120 ? 5 : seconds <= 300 ? 10 : 60;
}
