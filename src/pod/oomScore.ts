import {containersInOrder} from './containerRole';
import {isNodeCriticalPod} from './criticalPod';
import type {Pod, ResourceList} from './pod';
import {qosClass} from './qos';
import {wholeUnits, zero} from './quantity';
import {amountsOf} from './resourceList';
import {containerRequests} from './resources';

/** Killed last, and killed first. */
const guaranteedAdj = -997;
const bestEffortAdj = 1000;

/** What every Burstable container keeps between itself and the two other classes. */
const burstableLeast = 1000 + guaranteedAdj;
const burstableMost = bestEffortAdj - 1;

function memoryOf(list: ResourceList | undefined): bigint {
  return wholeUnits(amountsOf(list).get('memory') ?? zero);
}

/** What the Pod asks for as a whole and none of its containers has asked for, in equal parts; in bytes for each container. */
function unclaimedShare(pod: Pod): bigint {
  const {resources, containers, initContainers} = pod.spec;
  const wanted = memoryOf(resources?.requests);
  const count = containers.length + (initContainers?.length ?? 0);
  if (wanted === 0n || count === 0) return 0n;
  const claimed = wholeUnits(containerRequests(pod).get('memory') ?? zero);
  return (wanted - claimed) / BigInt(count);
}

/**
 * `oom_score_adj` of a container's processes: what the kubelet adds to the kernel's own score (thousandths of the memory in use) when
 * the node runs out of memory; the highest score is killed first.
 *
 * - Guaranteed, or critical for the node: −997. BestEffort: 1000.
 * - Burstable: 1000 less the share of the node's memory that the container requests, in thousandths, from 3 to 999. Whoever requests
 *   much and stays below it is spared. What the Pod requests as a whole beyond its containers is shared out among them.
 * - A sidecar counts as asking for at least as much as the least of the app containers, so that it does not die before all of them.
 *
 * Requests are counted as they stand: default the Pod first, so that limits have become requests. A container that the Pod does not
 * have, or a node without memory, is a RangeError.
 *
 * kubernetes/kubernetes pkg/kubelet/qos/policy.go GetContainerOOMScoreAdjust, helpers.go
 */
export function oomScoreAdj(pod: Pod, containerName: string, nodeMemoryCapacityBytes: number): number {
  const found = containersInOrder(pod).find(({container}) => container.name === containerName);
  if (!found) throw new RangeError(`The Pod has no container ${JSON.stringify(containerName)}.`);
  if (!(nodeMemoryCapacityBytes >= 1)) throw new RangeError('A node has at least one byte of memory.');
  if (isNodeCriticalPod(pod)) return guaranteedAdj;
  const qos = pod.status?.qosClass || qosClass(pod);
  if (qos === 'Guaranteed') return guaranteedAdj;
  if (qos === 'BestEffort') return bestEffortAdj;

  const capacity = BigInt(Math.floor(nodeMemoryCapacityBytes));
  const unclaimed = unclaimedShare(pod);
  const adjustment = (memory: bigint) => 1000 - Number((1000n * (memory + unclaimed)) / capacity);
  const own = adjustment(memoryOf(found.container.resources?.requests));
  const apps = pod.spec.containers.map(({resources}) => adjustment(memoryOf(resources?.requests)));
  const score = found.role === 'sidecar' && apps.length > 0 ? Math.min(own, Math.max(...apps)) : own;
  return Math.min(burstableMost, Math.max(burstableLeast, score));
}
