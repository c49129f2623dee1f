import type {ContainerRecord} from '../records';
import type {ContainerRun} from './containerRun';

/**
 * How many containers stand where, so that nobody has to look at all of them after each change. The phase depends only on which standings
 * occur at all, the conditions only on whether any container is lacking.
 */
export type Tally = {
  /** The standing of each container, and how many have each. */
  readonly standings: Int8Array;
  readonly counts: Int32Array;
  /** A bit for each standing that occurs. */
  mask: number;
  /** App containers and sidecars that are not ready. */
  unready: number;
  /** Init containers that have not completed and sidecars that have not started. */
  uninitialized: number;
  /** App containers of which the runtime has an instance, running or ended. */
  appsStarted: number;
};

const standingsPerRole = 9;

const roleNumber = {init: 0, sidecar: 1, app: 2, ephemeral: 2} as const;

/** Before the first status is written, all containers wait. */
export function newTally(runs: readonly ContainerRun[]): Tally {
  const counts = new Int32Array(3 * standingsPerRole);
  const standings = new Int8Array(runs.length);
  let mask = 0;
  runs.forEach(({role}, index) => {
    const standing = roleNumber[role] * standingsPerRole;
    standings[index] = standing;
    counts[standing] = (counts[standing] ?? 0) + 1;
    mask |= 1 << standing;
  });
  return {
    standings,
    counts,
    mask,
    unready: runs.filter(({role}) => role !== 'init').length,
    uninitialized: runs.filter(({role}) => role !== 'app').length,
    appsStarted: 0,
  };
}

/**
 * Where a container stands, as far as the phase can tell, from 0 to 8: it waits for its first start; it runs, and has started or not; it has
 * ended, well or not, for good or not; it waits to be started again, or only says so.
 */
function standingOf({isRemoved}: ContainerRun, {state, last, started}: ContainerRecord, restarts: boolean): number {
  if (state.is === 'running') return started ? 2 : 1;
  if (state.is === 'waiting') return last === undefined ? 0 : restarts || isRemoved ? 7 : 8;
  return 3 + (state.exitCode === 0 ? 0 : 1) + (restarts || isRemoved ? 2 : 0);
}

/** Counts a container where it stands now. */
export function count(tally: Tally, run: ContainerRun, before: ContainerRecord, now: ContainerRecord, restarts: boolean): void {
  const standing = roleNumber[run.role] * standingsPerRole + standingOf(run, now, restarts);
  const old = tally.standings[run.index] ?? 0;
  if (standing !== old) {
    const left = (tally.counts[old] ?? 0) - 1;
    tally.counts[old] = left;
    if (left === 0) tally.mask &= ~(1 << old);
    tally.counts[standing] = (tally.counts[standing] ?? 0) + 1;
    tally.mask |= 1 << standing;
    tally.standings[run.index] = standing;
  }
  const [ready, started] = [Number(before.ready) - Number(now.ready), Number(before.started) - Number(now.started)];
  if (run.role !== 'init') tally.unready += ready;
  else tally.uninitialized += ready;
  if (run.role === 'sidecar') tally.uninitialized += started;
  if (run.role !== 'app') return;
  const isThere = now.state.is !== 'waiting' || (now.last !== undefined && !run.isRemoved);
  tally.appsStarted += Number(isThere) - Number(run.isThere);
  run.isThere = isThere;
}
