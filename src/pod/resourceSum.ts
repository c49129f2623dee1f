import {containersInOrder, type RoledContainer} from './containerRole';
import type {Pod} from './pod';
import {addQuantities, compareQuantities, type Quantity, quantityText, tryQuantity, zero} from './quantity';
import {effectiveResources} from './resources';

export type ResourceShare = {name: string; amount: string};

/** How one amount of a Pod came about. */
export type ResourceSum = {
  resource: string;
  total: string;
  /** The app containers and sidecars that name the resource, and what they come to: all of them run at once. */
  running: {shares: ResourceShare[]; sum: string};
  /** The init container that needs most while it runs, along with the sidecars listed before it. */
  starting?: {shares: ResourceShare[]; sum: string};
  /** What decided: the sum of those that run on, the peak while starting, or the Pod's own `spec.resources`. */
  decidedBy: 'running' | 'starting' | 'pod';
  /** What the runtime itself needs, added on top. */
  overhead?: string;
  /** App containers and sidecars that name no amount. For limits: they have no limit. */
  without: string[];
};

type Kind = 'requests' | 'limits';
type Part = {name: string; quantity: Quantity};

const sumOf = (parts: readonly Part[]): Quantity => parts.reduce((total, {quantity}) => addQuantities(total, quantity), zero);

const told = (parts: readonly Part[]) => ({
  shares: parts.map(({name, quantity}) => ({name, amount: quantityText(quantity)})),
  sum: quantityText(sumOf(parts)),
});

function partsOf(containers: readonly RoledContainer[], kind: Kind, resource: string): Part[] {
  return containers.flatMap(({container}) => {
    const quantity = tryQuantity(container.resources?.[kind]?.[resource]);
    return quantity ? [{name: container.name, quantity}] : [];
  });
}

/** Each init container together with the sidecars before it; the largest such group, unless none names the resource. */
function peak(initContainers: readonly RoledContainer[], kind: Kind, resource: string): Part[] | undefined {
  const groups = initContainers.flatMap((one, index) => {
    if (one.role !== 'init' || partsOf([one], kind, resource).length === 0) return [];
    const before = initContainers.slice(0, index).filter(({role}) => role === 'sidecar');
    return [partsOf([one, ...before], kind, resource)];
  });
  return groups.reduce<Part[] | undefined>(
    (most, group) => (most && compareQuantities(sumOf(group), sumOf(most)) <= 0 ? most : group),
    undefined,
  );
}

/**
 * What the scheduler counts for a Pod, and how it came about, for each resource that anybody names.
 *
 * kubernetes/kubernetes staging/src/k8s.io/component-helpers/resource/helpers.go PodRequests, PodLimits
 */
export function resourceSums(pod: Pod, kind: Kind): ResourceSum[] {
  const containers = containersInOrder(pod);
  const staying = containers.filter(({role}) => role === 'app' || role === 'sidecar');
  const starting = containers.filter(({role}) => role === 'init' || role === 'sidecar');
  return Object.entries(effectiveResources(pod)[kind]).map(([resource, total]) => {
    const parts = partsOf(staying, kind, resource);
    const group = peak(starting, kind, resource);
    const isPeak = group !== undefined && compareQuantities(sumOf(group), sumOf(parts)) > 0;
    const ofPod = pod.spec.resources?.[kind]?.[resource] !== undefined;
    const overhead = pod.spec.overhead?.[resource];
    return {
      resource,
      total,
      running: told(parts),
      ...(group ? {starting: told(group)} : {}),
      decidedBy: ofPod ? 'pod' : isPeak ? 'starting' : 'running',
      ...(overhead === undefined ? {} : {overhead}),
      without: staying.filter((one) => partsOf([one], kind, resource).length === 0).map(({container}) => container.name),
    };
  });
}
