import {isSidecar} from './containerRole';
import type {Container, ContainerStatus, Pod, ResourceList} from './pod';
import {type Amounts, amountsOf, listOf, max, nothing, sum, withMissing} from './resourceList';
import {isPodLevelResource} from './resourceName';

export type EffectiveResourcesOptions = {
  /** Leave out what the runtime itself needs, `spec.overhead`. */
  excludeOverhead?: boolean;
  /** Leave out `spec.resources`, the requests and limits of the Pod as a whole. */
  skipPodLevelResources?: boolean;
  /** During a resize: also look at what is allocated and in force, from the status. */
  useStatusResources?: boolean;
  /** Requests assumed for a container that names none for that resource. */
  nonMissingContainerRequests?: ResourceList;
};

type Amount = (container: Container) => Amounts;

/**
 * What the containers need at once: the app containers and sidecars together, or more if an init container, with the sidecars
 * listed before it, needs more.
 *
 * kubernetes/kubernetes staging/src/k8s.io/component-helpers/resource/helpers.go AggregateContainerRequests
 */
function atOnce({spec}: Pod, amountOf: Amount): Amounts {
  const apps = (spec.containers ?? []).reduce((total, container) => sum(total, amountOf(container)), nothing);
  let sidecars = nothing;
  let startingUp = nothing;
  for (const container of spec.initContainers ?? []) {
    const besides = sum(sidecars, amountOf(container));
    if (isSidecar(container)) sidecars = besides;
    startingUp = max(startingUp, besides);
  }
  return max(sum(apps, sidecars), startingUp);
}

function isResizeInfeasible({status}: Pod): boolean {
  return status?.conditions?.find(({type}) => type === 'PodResizePending')?.reason === 'Infeasible';
}

function statusOf({status}: Pod, name: string): ContainerStatus | undefined {
  const statuses = [...(status?.containerStatuses ?? []), ...(status?.initContainerStatuses ?? [])];
  return statuses.findLast((container) => container.name === name);
}

/**
 * During a resize the scheduler counts the largest of what is wanted, allocated and in force; what is wanted does not count
 * when the node has called it infeasible. Plain init containers are never resized.
 */
function duringResize(pod: Pod, kind: 'requests' | 'limits', isAsked: (container: Container) => boolean): Amount {
  const infeasible = isResizeInfeasible(pod);
  return (container) => {
    const wanted = amountsOf(container.resources?.[kind]);
    const status = isAsked(container) ? statusOf(pod, container.name) : undefined;
    if (!status?.resources) return wanted;
    const allocated = kind === 'requests' ? amountsOf(status.allocatedResources) : nothing;
    const known = max(amountsOf(status.resources[kind]), allocated);
    return infeasible ? known : max(wanted, known);
  };
}

function amountIn(pod: Pod, kind: 'requests' | 'limits', {useStatusResources}: EffectiveResourcesOptions): Amount {
  if (!useStatusResources) return (container) => amountsOf(container.resources?.[kind]);
  const plainInit = new Set(pod.spec.initContainers?.filter((container) => !isSidecar(container)));
  return duringResize(pod, kind, (container) => !plainInit.has(container));
}

/** The requests of all containers, before pod-level resources and overhead. */
export function containerRequests(pod: Pod, options: EffectiveResourcesOptions = {}): Amounts {
  const assumed = amountsOf(options.nonMissingContainerRequests);
  const amountOf = amountIn(pod, 'requests', options);
  return atOnce(pod, (container) => withMissing(amountOf(container), assumed));
}

/** The limits of all containers, before pod-level resources and overhead. */
export function containerLimits(pod: Pod, options: EffectiveResourcesOptions = {}): Amounts {
  return atOnce(pod, amountIn(pod, 'limits', options));
}

/** What `spec.resources` says, where the Pod as a whole may say it, stands in the place of the containers' sum. */
function withPodLevel(amounts: Amounts, list: ResourceList | undefined): Amounts {
  const own = [...amountsOf(list)].filter(([name]) => isPodLevelResource(name));
  return new Map([...amounts, ...own]);
}

/** A limit of nothing means no limit; overhead does not turn it into one. */
function withOverhead(limits: Amounts, overhead: Amounts): Amounts {
  const bounded = [...overhead].filter(([name]) => (limits.get(name)?.nanos ?? 0n) !== 0n);
  return sum(limits, new Map(bounded));
}

/**
 * What the scheduler counts for a Pod. Per resource:
 *
 *     max( app containers + all sidecars,
 *          each init container + the sidecars listed before it )
 *
 * replaced by the Pod's own `spec.resources` where that names the resource, plus overhead. Limits are counted the same way.
 *
 * kubernetes/kubernetes staging/src/k8s.io/component-helpers/resource/helpers.go PodRequests, PodLimits (v1.36: during a
 * resize the larger amount is chosen container by container; newer versions choose it for the whole Pod)
 */
export function effectiveResources(
  pod: Pod,
  options: EffectiveResourcesOptions = {},
): {requests: ResourceList; limits: ResourceList} {
  const podLevel = options.skipPodLevelResources ? undefined : pod.spec.resources;
  const overhead = options.excludeOverhead ? nothing : amountsOf(pod.spec.overhead);
  const requests = withPodLevel(containerRequests(pod, options), podLevel?.requests);
  const limits = withPodLevel(containerLimits(pod, options), podLevel?.limits);
  return {requests: listOf(sum(requests, overhead)), limits: listOf(withOverhead(limits, overhead))};
}
