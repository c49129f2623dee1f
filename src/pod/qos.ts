import type {Pod, ResourceList, ResourceRequirements} from './pod';
import {type Amounts, amountsOf, nothing, sum} from './resourceList';

export type QosClass = 'Guaranteed' | 'Burstable' | 'BestEffort';

/** Only CPU and memory count, and an amount of zero counts as none. */
function counted(list: ResourceList | undefined): Amounts {
  const amounts = [...amountsOf(list)];
  return new Map(amounts.filter(([name, {nanos}]) => (name === 'cpu' || name === 'memory') && nanos > 0n));
}

function boundsBoth({limits}: ResourceRequirements): boolean {
  return counted(limits).size === 2;
}

function equal(a: Amounts, b: Amounts): boolean {
  return a.size === b.size && [...a].every(([name, {nanos}]) => b.get(name)?.nanos === nanos);
}

/**
 * How the node ranks a Pod when memory runs out, decided once when it is created (of a defaulted Pod):
 *
 * - Guaranteed: every container, init containers and sidecars included, limits both CPU and memory, and the requests of all
 *   together equal the limits of all together;
 * - BestEffort: no container asks for CPU or memory at all;
 * - Burstable: everything between.
 *
 * Where the Pod has resources of its own, `spec.resources`, they alone decide.
 *
 * kubernetes/kubernetes pkg/apis/core/v1/helper/qos/qos.go ComputePodQOS
 */
export function qosClass({spec}: Pod): QosClass {
  const stanzas: ResourceRequirements[] = spec.resources
    ? [spec.resources]
    : [...(spec.containers ?? []), ...(spec.initContainers ?? [])].map(({resources}) => resources ?? {});
  const requests = stanzas.reduce((total, stanza) => sum(total, counted(stanza.requests)), nothing);
  const limits = stanzas.reduce((total, stanza) => sum(total, counted(stanza.limits)), nothing);
  if (requests.size === 0 && limits.size === 0) return 'BestEffort';
  return stanzas.every(boundsBoth) && equal(requests, limits) ? 'Guaranteed' : 'Burstable';
}
