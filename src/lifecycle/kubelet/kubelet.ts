import type {LivePod, Watcher, World} from '../world';
import {watchDeadline} from './deadline';
import {warning} from './events';
import {isIndependent} from './mirror';
import {newWorker, workerOf} from './podWorker';
import {addProbes} from './probeWorker';
import {seeDeletion, seeObject} from './seeObject';
import {isShuttingDown} from './shutdown';
import {wake} from './sync';

/**
 * The kubelet of each node: runs the Pods that are bound to it, and stops those that are deleted.
 *
 * kubernetes/kubernetes pkg/kubelet/kubelet.go HandlePodAdditions, HandlePodUpdates, HandlePodRemoves
 */
export const watchKubelet: Watcher = (world, pod, change) => {
  if (change === 'bound') takeOn(world, pod);
  if (change !== 'deletion' && change !== 'gone' && change !== 'spec') return;
  const worker = workerOf(pod);
  if (!worker?.node.record.connected || worker.live !== pod || isIndependent(pod)) return;
  // Of a forced deletion the kubelet sees both steps, though the object has gone by then.
  if (change === 'deletion') seeDeletion(worker, pod.object.deletion?.graceSeconds);
  else seeObject(worker);
};

/** A Pod that the kubelet has not seen before, on a node that can hear of it. */
export function takeOn(world: World, pod: LivePod): void {
  const node = world.node(pod.object.nodeName);
  if (!node || workerOf(pod) || !pod.object.exists || node.record.power === 'off' || !node.record.connected) return;
  if (isShuttingDown(node)) {
    // A second, lest an owner that makes another at once, for the same node, never comes to an end.
    world.after(1, () => reject(world, pod, 'NodeShutdown', 'Pod was rejected as the node is shutting down.'));
    return;
  }
  const worker = newWorker(world, pod, node);
  addProbes(worker);
  watchDeadline(worker);
  wake(worker);
  if (pod.object.deletion) seeObject(worker);
}

/**
 * The kubelet does not take a Pod that was bound to its node: it fails without ever having begun.
 *
 * kubernetes/kubernetes pkg/kubelet/kubelet.go rejectPod
 */
function reject(world: World, pod: LivePod, reason: string, why: string): void {
  if (!pod.object.exists || workerOf(pod) || world.node(pod.object.nodeName)?.record.power === 'off') return;
  world.tell({
    who: 'kubelet',
    what: 'rejected',
    why: 'kubelet-may-reject',
    pod: pod.uid,
    facts: {reason},
    event: warning(reason, why),
  });
  world.setObject(pod, {phase: 'Failed', reason, message: `Pod was rejected: ${why}`});
  world.changed(pod, 'phase');
}
