import {isSidecar} from './containerRole';
import {isStaticPod} from './criticalPod';
import type {Container, ContainerState, ContainerStatus, Pod, PodPhase} from './pod';
import {restartsAfter} from './restartPolicy';

export type PhaseFacts = {
  /** Every container has stopped for good: the Pod was deleted, evicted or is done. */
  podIsTerminal: boolean;
  /** The init containers have all completed once in this sandbox. */
  podHasInitialized: boolean;
};

type Ended = NonNullable<ContainerState['terminated']>;

/** Where a container stands: `stopped` also while it waits to be started again, `unseen` where no status tells of it. */
type Standing =
  | {is: 'unseen' | 'unknown' | 'waiting'}
  | {is: 'running'; started: boolean}
  | {is: 'stopped'; ended: Ended; waits: boolean};

function standingOf(status: ContainerStatus | undefined): Standing {
  if (!status) return {is: 'unseen'};
  const {state, lastState, started = false} = status;
  if (state?.running) return {is: 'running', started};
  if (state?.terminated) return {is: 'stopped', ended: state.terminated, waits: false};
  if (!state?.waiting) return {is: 'unknown'};
  return lastState?.terminated ? {is: 'stopped', ended: lastState.terminated, waits: true} : {is: 'waiting'};
}

/** The reason of a container that was stopped only so that all may start afresh. */
const startsAfresh = 'RestartingAllContainers';

/**
 * The phase of a Pod, from the statuses of its containers:
 *
 * - Failed: an init container failed and is not tried again;
 * - Pending: an init container has not completed, a sidecar not started before the first app container has, or a container has not
 *   been started yet;
 * - Running: all have been started, and one runs, or will again;
 * - Succeeded, Failed: all app containers have stopped for good, every one with exit code 0, or not.
 *
 * Sidecars that have stopped do not count. Of a container that waits after its end it is not known any more whether it ended well.
 *
 * kubernetes/kubernetes pkg/kubelet/kubelet_pods.go getPhase (v1.36; `Unknown` is set by nobody any more)
 */
export function podPhase(pod: Pod, {podIsTerminal, podHasInitialized}: PhaseFacts): PodPhase {
  const {spec, status} = pod;
  const statuses = [...(status?.containerStatuses ?? []), ...(status?.initContainerStatuses ?? [])];
  const standing = ({name}: Container) => standingOf(statuses.find((one) => one.name === name));
  const isRestarted = (container: Container, {exitCode, reason}: Ended) =>
    restartsAfter(container, spec, exitCode) || reason === startsAfresh;

  const inits = (spec.initContainers ?? []).filter((container) => !isSidecar(container));
  const hasFailed = (container: Container) => {
    const one = standing(container);
    return one.is === 'stopped' && one.ended.exitCode !== 0 && !isRestarted(container, one.ended);
  };
  if (inits.some(hasFailed)) return 'Failed';

  const sidecars = (spec.initContainers ?? []).filter(isSidecar).map(standing);
  const apps = spec.containers.map((container) => ({container, ...standing(container)}));
  const lasting = [...sidecars, ...apps];
  if (inits.some((container) => standing(container).is !== 'stopped')) return 'Pending';
  if (!podHasInitialized && sidecars.some((one) => one.is === 'running' && !one.started)) return 'Pending';
  if (lasting.some(({is}) => is === 'waiting' || is === 'unknown' || is === 'unseen')) return 'Pending';
  if (lasting.some(({is}) => is === 'running')) return 'Running';

  const stopped = apps.filter((one) => one.is === 'stopped');
  if (stopped.length === 0) return 'Pending';
  const isOver = podIsTerminal && !isStaticPod(pod);
  if (!isOver && stopped.some(({container, ended}) => isRestarted(container, ended))) return 'Running';
  return stopped.every(({ended, waits}) => !waits && ended.exitCode === 0) ? 'Succeeded' : 'Failed';
}
