import type {LiveNode, LivePod, Watcher, World} from '../world';
import {writeCondition} from './condition';
import {isFinished} from './finished';
import {fitError} from './fitError';
import {remembers} from './memory';
import {fullNameOf} from './podName';
import {refusalOf} from './refusal';

/** The Pods that wait for a node, and that the scheduler looks at again and again. */
const queueOf = remembers<World, Set<LivePod>>(() => new Set());

/** Nodes that a Pod was made for, such as those of a DaemonSet. */
const pinned = remembers<LivePod, {node?: string}>(() => ({}));

/** The Pod may go to this node only: what a DaemonSet says with a node affinity. */
export function pinTo(pod: LivePod, node: string): void {
  pinned(pod).node = node;
}

/** Takes up every new Pod that has no node yet. */
export const watchSchedule: Watcher = (world, pod, change) => {
  if (change === 'created') consider(world, pod);
  if (change === 'gone') queueOf(world).delete(pod);
};

/** Takes a Pod into the queue once no gate holds it. */
export function consider(world: World, pod: LivePod): void {
  const {exists, nodeName, schedulingGates} = pod.object;
  if (!exists || nodeName !== undefined || schedulingGates.length > 0 || queueOf(world).has(pod)) return;
  queueOf(world).add(pod);
  world.after(world.scenario.cluster.schedulingSeconds, () => findNode(world, pod));
}

/** Something about the nodes has changed: those that found none try again. */
export function tryAgain(world: World): void {
  for (const pod of queueOf(world)) world.after(0, () => findNode(world, pod));
}

function findNode(world: World, pod: LivePod): void {
  if (!queueOf(world).has(pod)) return;
  if (!pod.object.exists || pod.object.deletion || isFinished(pod)) {
    queueOf(world).delete(pod);
    return;
  }
  const {fitsAfterSeconds, unschedulableMessage} = world.scenario.cluster;
  const fitsAt = fitsAfterSeconds === 'never' ? Number.POSITIVE_INFINITY : fitsAfterSeconds;
  if (world.now < fitsAt) {
    if (Number.isFinite(fitsAt)) world.after(fitsAt - world.now, () => findNode(world, pod));
    findNone(world, pod, unschedulableMessage);
    return;
  }
  const node = roomiest(world, pod);
  if (node) bind(world, pod, node);
  else findNone(world, pod, refusals(world, pod));
}

function refusals(world: World, pod: LivePod): string {
  const all = world.nodes
    .filter(({record}) => record.exists)
    .map((node) => refusalOf(node, pod.pod, pinned(pod).node))
    .filter((refusal) => refusal !== undefined);
  return fitError(world.scenario.version, all);
}

/** Of the nodes that could take it the one with the fewest Pods, so that replicas spread. */
function roomiest(world: World, pod: LivePod): LiveNode | undefined {
  const count = ({name}: LiveNode) =>
    world.pods.filter((one) => one.object.exists && one.object.nodeName === name && !isFinished(one)).length;
  return world.nodes
    .filter((node) => node.record.exists && refusalOf(node, pod.pod, pinned(pod).node) === undefined)
    .map((node) => ({node, pods: count(node)}))
    .reduce<{node: LiveNode; pods: number} | undefined>((best, one) => (best && best.pods <= one.pods ? best : one), undefined)
    ?.node;
}

function bind(world: World, pod: LivePod, {name}: LiveNode): void {
  queueOf(world).delete(pod);
  world.tell({
    who: 'default-scheduler',
    what: 'scheduled',
    why: 'bound-once-and-for-all',
    pod: pod.uid,
    facts: {node: name},
    event: {
      type: 'Normal',
      reason: 'Scheduled',
      message: `Successfully assigned ${fullNameOf(pod)} to ${name}`,
      from: 'default-scheduler',
    },
  });
  world.setObject(pod, {nodeName: name});
  writeCondition(world, pod, {type: 'PodScheduled', status: 'True'});
  world.changed(pod, 'bound');
}

/** Tells that no node fits, and keeps the Pod in the queue. The same refusal is told once. */
function findNone(world: World, pod: LivePod, message: string): void {
  const before = pod.object.conditions.find(({type}) => type === 'PodScheduled');
  if (before?.message === message) return;
  world.tell({
    who: 'default-scheduler',
    what: 'unschedulable',
    why: 'no-node-fits',
    pod: pod.uid,
    facts: {message},
    event: {type: 'Warning', reason: 'FailedScheduling', message, from: 'default-scheduler'},
  });
  writeCondition(world, pod, {type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message});
  world.changed(pod, 'status');
}
