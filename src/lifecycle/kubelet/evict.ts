import {isNodeCriticalPod, isStaticPod} from '../../pod/criticalPod';
import {reportPressure} from '../cluster/pressure';
import type {Action} from '../scenario';
import {warning} from './events';
import type {PodWorker} from './podWorker';
import {wake} from './sync';

/** What is left when a default threshold has been crossed, and what the threshold is: the kubelet tells both. */
const shortage = {
  memory: {threshold: '100Mi', available: '87040Ki'},
  'ephemeral-storage': {threshold: '4294967296', available: '4063232Ki'},
};

/**
 * The node runs out of something, and the kubelet ends this Pod to get it back. A hard threshold leaves a second, a soft one as much as
 * the node's settings allow, which is nothing by default. Budgets are not asked; a Pod the node cannot do without is left alone.
 *
 * kubernetes/kubernetes pkg/kubelet/eviction/eviction_manager.go
 */
export function evictForPressure(
  worker: PodWorker,
  {resource, threshold}: Pick<Extract<Action, {do: 'node-pressure'}>, 'resource' | 'threshold'>,
): void {
  const {world, live, stop, stage} = worker;
  const {pod} = live;
  if (stage === 'terminated' || stop || isStaticPod(pod) || isNodeCriticalPod(pod)) return;
  const {evictionMaxPodGracePeriodSeconds: most} = world.scenario.kubelet;
  const own = pod.spec.terminationGracePeriodSeconds ?? most;
  const graceOverride = threshold === 'hard' ? 1 : Math.min(most, own);
  const {threshold: limit, available} = shortage[resource];
  const message = `The node was low on resource: ${resource}. Threshold quantity: ${limit}, available: ${available}. `;
  world.tell({
    who: 'kubelet',
    what: 'evicted',
    why: threshold === 'hard' ? 'hard-threshold-leaves-a-second' : 'soft-threshold-leaves-what-is-set',
    pod: live.uid,
    facts: {reason: 'Evicted', resource, threshold, grace: Math.max(graceOverride, 1)},
    event: warning('Evicted', message),
  });
  reportPressure(world, worker.node, resource);
  worker.stop = {graceOverride, reason: 'Evicted', message, disruption: message, why: 'kubelet-ends-the-pod'};
  wake(worker);
}
