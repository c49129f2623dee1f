import {isAtLeast} from '../version';
import {idPrefix, instanceId} from './containerId';
import type {PodWorker} from './podWorker';
import {publishPod} from './publish';

/**
 * Makes the Pod's cage, the sandbox with its network.
 *
 * kubernetes/kubernetes pkg/kubelet/kuberuntime/kuberuntime_manager.go SyncPod, step 4
 */
export function createSandbox(worker: PodWorker, done: () => void): void {
  const {world, live} = worker;
  const {incarnation} = worker;
  const id = instanceId(idPrefix(live.uid, ''), worker.sandboxes + 1);
  worker.sandboxes += 1;
  world.setSandbox(live, {is: 'creating'});
  world.after(world.scenario.kubelet.sandboxSeconds, () => {
    if (worker.incarnation !== incarnation) return;
    world.tell({who: 'runtime', what: 'sandbox-created', why: 'sandbox-holds-the-namespaces', pod: live.uid, facts: {id}});
    world.setSandbox(live, {is: 'ready', id});
    worker.sandboxIP = addressOf(worker);
    // Since 1.36 the kubelet says so at once, though not the address; before, the next round did, which pulls and hooks may hold up.
    if (isAtLeast(world.scenario.version, '1.36')) publishPod(worker);
    done();
  });
}

/** The address of the node itself. */
export function hostIP({world, node}: Pick<PodWorker, 'world' | 'node'>): string {
  return `192.0.2.${world.nodes.indexOf(node) + 11}`;
}

/** An address of its own for every sandbox there has been. */
function addressOf({world, live, sandboxes, node}: PodWorker): string {
  const place = world.nodes.indexOf(node) + 1;
  const number = world.pods.indexOf(live) * 8 + sandboxes + 4;
  return `10.244.${place}.${number % 250}`;
}

/** The sandbox is stopped when nothing runs in it any more. */
export function stopSandbox(worker: PodWorker): void {
  const {world, live} = worker;
  if (live.sandbox.is !== 'ready') return;
  world.tell({who: 'runtime', what: 'sandbox-stopped', why: 'sandbox-goes-last', pod: live.uid});
  world.setSandbox(live, {...live.sandbox, is: 'gone'});
}
