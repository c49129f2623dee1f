import type {Attempt} from '../../lifecycle/attempts';
import type {Breakpoint} from '../Lab/Transport';
import type {Phrases} from './words';

/** Where a reader may want to stop: ends, waits, starts, and where the count starts over. What never comes is not offered. */
export function breakpointsOf(attempts: readonly Attempt[], {jumps}: Phrases): Breakpoint[] {
  const times = (of: (attempt: Attempt) => number | undefined) =>
    attempts.map(of).filter((time): time is number => time !== undefined);
  const all: Breakpoint[] = [
    {id: 'exited', label: jumps.exited, times: times(({finishedAt}) => finishedAt)},
    {
      id: 'waiting',
      label: jumps.waiting,
      times: times(({finishedAt, restart}) => (restart?.waitSeconds ? finishedAt : undefined)),
    },
    {id: 'started', label: jumps.started, times: times(({restart}) => restart?.restartsAt)},
    {
      id: 'starts-over',
      label: jumps.startsOver,
      times: times(({finishedAt, restart}) => (restart?.startsOver ? finishedAt : undefined)),
    },
  ];
  return all.filter((breakpoint) => breakpoint.times.length > 0);
}
