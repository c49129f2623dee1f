import type {Attempt} from '../../lifecycle/attempts';
import type {Compared} from '../Lab/Compare';
import {clockOf, lengthOf} from './length';
import type {Phrases} from './words';

/** The attempt that a moment belongs to. Where one ends and the next begins at once, it is the one that ends: that is what there is to tell. */
export function attemptAt(attempts: readonly Attempt[], at: number): Attempt | undefined {
  return attempts.find(({finishedAt}) => finishedAt === at) ?? attempts.findLast(({startedAt}) => startedAt <= at);
}

/** The waits of a run in words, in order. */
export function waitsIn(attempts: readonly Attempt[], {atOnce, never}: Phrases): string[] {
  return attempts.map(({restart}) => {
    if (!restart) return never;
    return restart.waitSeconds === 0 ? atOnce : lengthOf(restart.waitSeconds);
  });
}

/** Every attempt as a row of words: the head first. */
export function attemptTable(attempts: readonly Attempt[], phrases: Phrases): string[][] {
  const {columns} = phrases;
  const waits = waitsIn(attempts, phrases);
  return [
    [columns.number, columns.started, columns.ran, columns.exitCode, columns.wait, columns.restarted],
    ...attempts.map(({number, startedAt, ranSeconds, exitCode, restart}, index) => [
      String(number),
      clockOf(startedAt),
      lengthOf(ranSeconds),
      String(exitCode),
      waits[index] ?? '',
      restart ? clockOf(restart.restartsAt) : '–',
    ]),
  ];
}

/** How long all attempts ran, and how long they waited, in seconds. */
export function sums(attempts: readonly Attempt[]): {ran: number; waited: number} {
  const sum = (of: (attempt: Attempt) => number) => attempts.reduce((total, attempt) => total + of(attempt), 0);
  return {ran: sum(({ranSeconds}) => ranSeconds), waited: sum(({restart}) => restart?.waitSeconds ?? 0)};
}

/**
 * Whether a real kubelet would forget the count while the container waits: every two seconds it drops what was last set more than 600 s ago,
 * and that is the last start.
 *
 * kubernetes/kubernetes pkg/kubelet/kubelet_pods.go HandlePodCleanups, client-go/util/flowcontrol/backoff.go GC
 */
export function isSweptEarly({ranSeconds, restart}: Attempt): boolean {
  return restart !== undefined && restart.waitSeconds > 0 && ranSeconds + restart.waitSeconds > 602;
}

/** Where two runs part: the waits that differ, and what they come to. */
export function comparedRows(a: readonly Attempt[], b: readonly Attempt[], phrases: Phrases): Compared[] {
  const {compared} = phrases;
  const [ofA, ofB] = [waitsIn(a, phrases), waitsIn(b, phrases)];
  const count = Math.max(a.length, b.length);
  const waits = Array.from({length: count}, (_, index) => ({
    label: compared.wait(index + 1),
    a: ofA[index] ?? '–',
    b: ofB[index] ?? '–',
  }));
  return [
    ...waits.filter((row) => row.a !== row.b),
    {label: compared.runs, a: String(a.length), b: String(b.length)},
    {label: compared.waited, a: lengthOf(sums(a).waited), b: lengthOf(sums(b).waited)},
  ];
}
