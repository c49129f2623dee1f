import {isSidecar} from './containerRole';
import {humanDuration} from './humanDuration';
import type {ContainerState, ContainerStatus, Pod} from './pod';
import {secondsOf} from './unixSeconds';

/** The columns READY, STATUS and RESTARTS of `kubectl get pods`, and those that `-o wide` adds. */
export type PrintedRow = {
  ready: string;
  status: string;
  restarts: string;
  ip: string;
  node: string;
  nominatedNode: string;
  readinessGates: string;
};

/** How often something was started again, and when the last time ended, in seconds since 1970. */
type Restarts = {count: number; last: number};

const noRestarts: Restarts = {count: 0, last: Number.NEGATIVE_INFINITY};

function plusRestarts({count, last}: Restarts, {restartCount = 0, lastState}: ContainerStatus): Restarts {
  const ended = secondsOf(lastState?.terminated?.finishedAt) ?? last;
  return {count: count + restartCount, last: Math.max(last, ended)};
}

/** Why a container ended: its reason, or else the signal, or else the exit code. */
function endOf({reason, signal, exitCode = 0}: NonNullable<ContainerState['terminated']>): string {
  if (reason) return reason;
  return signal ? `Signal:${signal}` : `ExitCode:${exitCode}`;
}

type Initialization = {
  /** What an init container is at; absent where all are past. */
  status?: string;
  /** Sidecars that are ready. */
  ready: number;
  restarts: Restarts;
  restartsOfSidecars: Restarts;
};

/** What the init containers tell, up to the first that is not past. */
function initializationOf({spec, status}: Pod): Initialization {
  const inits = spec.initContainers ?? [];
  const sidecars = new Set(inits.filter(isSidecar).map(({name}) => name));
  const told: Initialization = {ready: 0, restarts: noRestarts, restartsOfSidecars: noRestarts};
  for (const [index, container] of (status?.initContainerStatuses ?? []).entries()) {
    const {state, started, ready} = container;
    const isSide = sidecars.has(container.name);
    told.restarts = plusRestarts(told.restarts, container);
    if (isSide) told.restartsOfSidecars = plusRestarts(told.restartsOfSidecars, container);
    if (state?.terminated && !state.terminated.exitCode) continue;
    if (isSide && started) {
      if (ready) told.ready += 1;
      continue;
    }
    const reason = state?.waiting?.reason;
    if (state?.terminated) told.status = `Init:${endOf(state.terminated)}`;
    else if (reason && reason !== 'PodInitializing') told.status = `Init:${reason}`;
    else told.status = `Init:${index}/${inits.length}`;
    break;
  }
  return told;
}

function isTrue({status}: Pod, condition: string): boolean {
  return status?.conditions?.some(({type, status: state}) => type === condition && state === 'True') ?? false;
}

/** Before any container is looked at: the phase, the reason beside it, or that a gate still holds the Pod back. */
function outerStatus({status}: Pod): string {
  const gated = status?.conditions?.some(({type, reason}) => type === 'PodScheduled' && reason === 'SchedulingGated');
  return gated ? 'SchedulingGated' : status?.reason || status?.phase || '';
}

/** What one app container says of itself, if anything. */
function statusOf({state}: ContainerStatus): string | undefined {
  if (state?.waiting?.reason) return state.waiting.reason;
  return state?.terminated && endOf(state.terminated);
}

/** The first app container that has something to say is heard; `Completed` yields to one that still runs. */
function innerStatus(pod: Pod, fallback: string, isRunning: boolean): string {
  const status = (pod.status?.containerStatuses ?? []).map(statusOf).find((one) => one !== undefined) ?? fallback;
  if (status !== 'Completed' || !isRunning) return status;
  return isTrue(pod, 'Ready') ? 'Running' : 'NotReady';
}

/** A Pod that is being deleted says so above all else, unless it has ended or its node is lost. */
function withDeletion({metadata, status}: Pod, printed: string): string {
  if (!metadata.deletionTimestamp) return printed;
  if (status?.reason === 'NodeLost') return 'Unknown';
  return status?.phase === 'Failed' || status?.phase === 'Succeeded' ? printed : 'Terminating';
}

function restartsText({count, last}: Restarts, now: string): string {
  if (count === 0 || !Number.isFinite(last)) return String(count);
  return `${count} (${humanDuration((secondsOf(now) ?? last) - last)} ago)`;
}

function gatesText({spec, status}: Pod): string {
  const gates = spec.readinessGates ?? [];
  if (gates.length === 0) return '<none>';
  const isOpen = (gate: string) => status?.conditions?.find(({type}) => type === gate)?.status === 'True';
  return `${gates.filter(({conditionType}) => isOpen(conditionType)).length}/${gates.length}`;
}

/**
 * What `kubectl get pods -o wide` prints of a Pod at the time `now` (RFC 3339), but for name and age.
 *
 * STATUS is no field: it is put together here from phase, reasons, conditions and containers. READY counts app containers and sidecars.
 * RESTARTS counts init containers only while the Pod initializes. A phase that is none is printed as it is.
 *
 * kubernetes/kubernetes pkg/printers/internalversion/printers.go printPod
 */
export function printedRow(pod: Pod, now: string): PrintedRow {
  const {spec, status} = pod;
  const apps = status?.containerStatuses ?? [];
  const init = initializationOf(pod);
  const looksAtApps = init.status === undefined || isTrue(pod, 'Initialized');

  const running = looksAtApps ? apps.filter((one) => statusOf(one) === undefined && one.ready && one.state?.running) : [];
  const outer = init.status ?? outerStatus(pod);
  const printed = looksAtApps ? innerStatus(pod, outer, running.length > 0) : outer;
  const restarts = looksAtApps ? apps.reduce(plusRestarts, init.restartsOfSidecars) : init.restarts;
  const total = spec.containers.length + (spec.initContainers ?? []).filter(isSidecar).length;

  return {
    ready: `${init.ready + running.length}/${total}`,
    status: withDeletion(pod, printed),
    restarts: restartsText(restarts, now),
    ip: status?.podIP || status?.podIPs?.[0]?.ip || '<none>',
    node: spec.nodeName || '<none>',
    nominatedNode: status?.nominatedNodeName || '<none>',
    readinessGates: gatesText(pod),
  };
}
