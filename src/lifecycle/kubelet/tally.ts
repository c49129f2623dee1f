import type {ContainerRun} from './containerRun';

/**
 * How many containers stand where, so that nobody has to count all of them after each change. `codes` holds a digit for each container,
 * `counts` how many have it; see `phaseKey`.
 */
export type Tally = {
  readonly codes: Int8Array;
  readonly counts: Int32Array;
  /** App containers and sidecars that are not ready. */
  unready: number;
  /** Init containers that have not completed and sidecars that have not started. */
  uninitialized: number;
  /** App containers of which the runtime has an instance, running or ended. */
  appsStarted: number;
};

export const codesPerRole = 9;

/** Before the first status is written, all containers wait. */
export function newTally(runs: readonly ContainerRun[]): Tally {
  const counts = new Int32Array(3 * codesPerRole);
  const codes = new Int8Array(runs.length);
  runs.forEach(({role}, index) => {
    const code = roleNumber[role] * codesPerRole;
    codes[index] = code;
    counts[code] = (counts[code] ?? 0) + 1;
  });
  return {
    codes,
    counts,
    unready: runs.filter(({role}) => role !== 'init').length,
    uninitialized: runs.filter(({role}) => role !== 'app').length,
    appsStarted: 0,
  };
}

export const roleNumber = {init: 0, sidecar: 1, app: 2, ephemeral: 2} as const;
