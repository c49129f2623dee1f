import type {Compared} from '../Lab/Compare';
import {type BenchRun, ledgerOf} from './benchRun';
import {outcomeOf} from './ledgerTable';
import type {Phrases} from './words';

/** What each run has left in the end, thing by thing. A place that only one of them has is told of as not mounted in the other. */
export function comparedRows(a: BenchRun, b: BenchRun, phrases: Phrases): Compared[] {
  const [ofA, ofB] = [a, b].map((run) => outcomeOf(ledgerOf(run, run.to), phrases)) as [Outcomes, Outcomes];
  const labels = [...new Set([...ofA, ...ofB].map(({label}) => label))];
  const find = (from: Outcomes, label: string) => from.find((one) => one.label === label)?.word ?? phrases.notMounted;
  return labels.map((label) => ({label, a: find(ofA, label), b: find(ofB, label)}));
}

type Outcomes = ReturnType<typeof outcomeOf>;
