import type {LivePod, Watcher, World} from '../world';
import {isIndependent} from './mirror';
import {newWorker, workerOf} from './podWorker';
import {addProbes} from './probeWorker';
import {wake} from './sync';

/**
 * The kubelet of each node: runs the Pods that are bound to it, and stops those that are deleted.
 *
 * kubernetes/kubernetes pkg/kubelet/kubelet.go HandlePodAdditions, HandlePodUpdates, HandlePodRemoves
 */
export const watchKubelet: Watcher = (world, pod, change) => {
  if (change === 'bound') takeOn(world, pod);
  if ((change === 'deletion' || change === 'gone') && !isIndependent(pod)) seeDeletion(pod);
};

/** A Pod that the kubelet has not seen before, on a node that can hear of it. */
export function takeOn(world: World, pod: LivePod): void {
  const node = world.node(pod.object.nodeName);
  if (!node || workerOf(pod) || !pod.object.exists || node.record.power === 'off' || !node.record.connected) return;
  const worker = newWorker(world, pod, node);
  addProbes(worker);
  wake(worker);
}

function seeDeletion(pod: LivePod): void {
  const worker = workerOf(pod);
  if (!worker?.node.record.connected) return;
  worker.stop ??= {why: 'kubelet-sees-the-deletion'};
  wake(worker);
}
