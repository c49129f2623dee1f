import {isSidecar} from './containerRole';
import type {Container, ContainerStatus, Pod} from './pod';

/** The conditions that follow from the statuses of the containers. */
export type ConditionType = 'ContainersReady' | 'Ready' | 'Initialized';

/** A condition as the kubelet sets it, without the times. */
export type GeneratedCondition = {
  type: ConditionType;
  status: 'True' | 'False';
  reason?: string;
  message?: string;
};

/** Null where nothing is known of them, which is not the same as none. */
type Statuses = readonly ContainerStatus[] | null;

type Verdict = Omit<GeneratedCondition, 'type'>;

const holds: Verdict = {status: 'True'};

function fails(reason: string, message = ''): Verdict {
  return {status: 'False', reason, ...(message ? {message} : {})};
}

/** Which of the containers have no status, and which do not meet a demand, by name. */
function judge(containers: Container[], statuses: Statuses, meets: (status: ContainerStatus, container: Container) => boolean) {
  const pairs = containers.map((container) => ({
    container,
    status: statuses?.find(({name}) => name === container.name),
  }));
  return {
    unknown: pairs.filter(({status}) => !status).map(({container}) => container.name),
    lacking: pairs.filter(({status, container}) => status && !meets(status, container)).map(({container}) => container.name),
  };
}

/** Lists of names as the kubelet prints them: `[one two]`. */
function message(parts: readonly (readonly [kind: string, names: string[]])[]): string {
  return parts
    .filter(([, names]) => names.length > 0)
    .map(([kind, names]) => `containers with ${kind} status: [${names.join(' ')}]`)
    .join(', ');
}

function containersReady({spec, status}: Pod, statuses: Statuses): Verdict {
  if (!statuses) return fails('UnknownContainerStatuses');
  const lasting = [...(spec.initContainers ?? []).filter(isSidecar), ...spec.containers];
  const {unknown, lacking} = judge(lasting, statuses, ({ready}) => ready);
  if (status?.phase === 'Succeeded' && unknown.length === 0) return fails('PodCompleted');
  if (status?.phase === 'Failed') return fails('PodFailed');
  const told = message([
    ['unknown', unknown],
    ['unready', lacking],
  ]);
  return told ? fails('ContainersNotReady', told) : holds;
}

/** Every gate names a condition that someone else must set to True. */
function ready(pod: Pod, statuses: Statuses): Verdict {
  const containers = containersReady(pod, statuses);
  if (containers.status === 'False') return containers;
  const told = (pod.spec.readinessGates ?? []).flatMap(({conditionType}) => {
    const gate = JSON.stringify(conditionType);
    const found = pod.status?.conditions?.find(({type}) => type === conditionType);
    if (!found) return [`corresponding condition of pod readiness gate ${gate} does not exist.`];
    return found.status === 'True' ? [] : [`the status of pod readiness gate ${gate} is not "True", but ${found.status}`];
  });
  return told.length > 0 ? fails('ReadinessGatesNotReady', told.join(', ')) : holds;
}

/** An init container that has completed is called ready; a sidecar need only have started. */
function isInitialized({ready: isReady, started}: ContainerStatus, container: Container): boolean {
  return isSidecar(container) ? started === true : isReady;
}

function hasAppStarted({spec}: Pod, statuses: Statuses): boolean {
  const apps = spec.containers.map(({name}) => name);
  return (statuses ?? []).some(({name, state}) => apps.includes(name) && Boolean(state?.running || state?.terminated));
}

function isTrueAlready({status}: Pod, condition: ConditionType): boolean {
  return status?.conditions?.some(({type, status: state}) => type === condition && state === 'True') ?? false;
}

function initialized(pod: Pod, statuses: Statuses): Verdict {
  const inits = pod.spec.initContainers ?? [];
  if (!statuses && inits.length > 0) return fails('UnknownContainerStatuses');
  const {unknown, lacking} = judge(inits, statuses, isInitialized);
  if (pod.status?.phase === 'Succeeded' && unknown.length === 0) return {status: 'True', reason: 'PodCompleted'};
  if (hasAppStarted(pod, statuses) || isTrueAlready(pod, 'Initialized')) return holds;
  const told = message([
    ['unknown', unknown],
    ['incomplete', lacking],
  ]);
  return told ? fails('ContainersNotInitialized', told) : holds;
}

const conditions: Record<ConditionType, (pod: Pod, statuses: Statuses) => Verdict> = {
  ContainersReady: containersReady,
  Ready: ready,
  Initialized: initialized,
};

/**
 * A condition of a Pod, from the statuses of its containers (those of init containers among them), its phase, and the conditions
 * it already has:
 *
 * - ContainersReady: every app container and sidecar is ready; never in a Pod that has ended;
 * - Ready: that, and every readiness gate is True;
 * - Initialized: every init container has completed and every sidecar started, or an app container has already run, or it was True
 *   before (since 1.36): a sidecar that restarts later, or a restart of all containers, does not take it back.
 *
 * kubernetes/kubernetes pkg/kubelet/status/generate.go
 */
export function podCondition(type: ConditionType, pod: Pod, containerStatuses: Statuses): GeneratedCondition {
  return {type, ...conditions[type](pod, containerStatuses)};
}
