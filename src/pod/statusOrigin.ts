import {isSidecar} from './containerRole';
import type {ContainerStatus, Pod} from './pod';
import {printedRow} from './printedStatus';

/** Which rule of the printer the word under STATUS comes from, and from which container. */
export type StatusOrigin = {
  from:
    | 'phase'
    | 'pod-reason'
    | 'gate'
    | 'init-reason'
    | 'init-count'
    | 'waiting'
    | 'terminated'
    | 'still-running'
    | 'deletion'
    | 'node-lost';
  container?: string;
};

const hasReason = ({state}: ContainerStatus): boolean => Boolean(state?.waiting?.reason) || Boolean(state?.terminated);

/** The init container that holds up the rest: the first that has neither ended well nor, as a sidecar, started. */
function holdingUp({spec, status}: Pod): ContainerStatus | undefined {
  const sidecars = new Set((spec.initContainers ?? []).filter(isSidecar).map(({name}) => name));
  return status?.initContainerStatuses?.find(
    ({name, state, started}) => !(state?.terminated && state.terminated.exitCode === 0) && !(sidecars.has(name) && started),
  );
}

/**
 * Where the word that `kubectl get pods` prints under STATUS comes from: STATUS is no field, the printer puts it together, and the last rule
 * that applies wins. See `printedRow`.
 *
 * kubernetes/kubernetes pkg/printers/internalversion/printers.go printPod
 */
export function statusOrigin(pod: Pod): StatusOrigin {
  const {metadata, status} = pod;
  const isOver = status?.phase === 'Succeeded' || status?.phase === 'Failed';
  if (metadata.deletionTimestamp && status?.reason === 'NodeLost') return {from: 'node-lost'};
  if (metadata.deletionTimestamp && !isOver) return {from: 'deletion'};
  const holding = holdingUp(pod);
  const isInitialized = status?.conditions?.some((one) => one.type === 'Initialized' && one.status === 'True');
  const {status: printed} = printedRow(pod, '1970-01-01T00:00:00Z');
  if (!holding || isInitialized) {
    const telling = status?.containerStatuses?.find(hasReason);
    if (telling?.state?.terminated && (printed === 'Running' || printed === 'NotReady')) return {from: 'still-running'};
    if (telling) return {from: telling.state?.waiting ? 'waiting' : 'terminated', container: telling.name};
  }
  if (holding) {
    const {waiting, terminated} = holding.state ?? {};
    const says = terminated || (waiting?.reason && waiting.reason !== 'PodInitializing');
    return {from: says ? 'init-reason' : 'init-count', container: holding.name};
  }
  if (status?.conditions?.some(({type, reason}) => type === 'PodScheduled' && reason === 'SchedulingGated'))
    return {from: 'gate'};
  return {from: status?.reason ? 'pod-reason' : 'phase'};
}
