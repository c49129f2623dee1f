import {isStaticPod} from '../../pod/criticalPod';
import {finishDeletion} from '../cluster/deletePod';
import type {LivePod, Watcher, World} from '../world';

/**
 * A kubelet for tests of what is around it: a Pod on a node that is on and heard runs and is ready two seconds after it was bound, takes one to
 * stop, and then ends well. What it misses it catches up with.
 */
export const plainKubelet: Watcher = (world, pod, change) => {
  if (change === 'bound') start(world, pod);
  if (change === 'deletion' && !isStaticPod(pod.pod)) stop(world, pod);
};

const isHeard = (world: World, pod: LivePod): boolean => {
  const node = world.node(pod.object.nodeName);
  return node?.record.power === 'on' && node.record.connected;
};

function ready(world: World, pod: LivePod, status: 'True' | 'False'): void {
  const others = pod.object.conditions.filter(({type}) => type !== 'Ready');
  world.setObject(pod, {conditions: [...others, {type: 'Ready', status, since: world.now}]});
}

export function start(world: World, pod: LivePod): void {
  if (!isHeard(world, pod)) return;
  world.after(2, () => {
    if (!pod.object.exists || !isHeard(world, pod)) return;
    world.tell({who: 'kubelet', what: 'ready', why: 'kubelet-sees-the-pod', pod: pod.uid});
    world.setObject(pod, {phase: 'Running', podIP: `10.0.0.${world.pods.indexOf(pod) + 1}`});
    world.setSandbox(pod, {is: 'ready'});
    ready(world, pod, 'True');
    world.changed(pod, 'readiness');
    if (pod.object.deletion) stop(world, pod);
  });
}

export function stop(world: World, pod: LivePod): void {
  if (!isHeard(world, pod)) return;
  world.after(1, () => {
    if (!isHeard(world, pod) || pod.sandbox.is === 'gone') return;
    world.tell({who: 'kubelet', what: 'sandbox-stopped', why: 'kubelet-sees-the-pod', pod: pod.uid});
    world.setSandbox(pod, {is: 'gone'});
    world.setObject(pod, {phase: 'Succeeded'});
    ready(world, pod, 'False');
    world.changed(pod, 'phase');
    finishDeletion(world, pod);
  });
}

/** The node is heard again: the kubelet tells how its Pods are, and learns who is to stop. */
export function catchUp(world: World, name: string): void {
  for (const pod of world.pods) {
    if (pod.object.nodeName !== name || !pod.object.exists) continue;
    if (pod.object.deletion) stop(world, pod);
    else if (pod.object.phase === 'Running') {
      ready(world, pod, 'True');
      world.changed(pod, 'readiness');
    } else start(world, pod);
  }
}

const back = (world: World, {name}: {name: string}): void => catchUp(world, name);
const nothing = (): void => {};

/** What becomes of nodes, for this kubelet. */
export const plainNodes = {
  nodeWentOff: nothing,
  nodeDisconnected: nothing,
  nodeRebooted: nothing,
  nodeCameBack: back,
  nodeReconnected: back,
};
