import type {Appointment} from '../agenda';
import type {LiveNode, LivePod, Watcher, World} from '../world';
import {writeCondition} from './condition';
import {deletePod} from './deletePod';
import {remembers} from './memory';
import {fullNameOf} from './podName';
import {staySeconds} from './taint';

/** When a Pod has to leave its node. */
const notice = remembers<LivePod, {leaves?: Appointment}>(() => ({}));

const eventOf = (message: string) =>
  ({type: 'Normal', reason: 'TaintManagerEviction', message, from: 'taint-eviction-controller'}) as const;

/** A Pod that comes to a node with taints is given notice like those that are there. */
export const watchTaints: Watcher = (world, pod, change) => {
  const node = change === 'bound' ? world.node(pod.object.nodeName) : undefined;
  if (node) giveNotice(world, pod, node);
  if (change === 'gone') cancel(pod);
};

/** A node was tainted: whoever does not tolerate it goes at once, the others when their time is over. */
export function driveOut(world: World, node: LiveNode): void {
  for (const pod of world.pods) {
    if (pod.object.exists && pod.object.nodeName === node.name) giveNotice(world, pod, node);
  }
}

/**
 * kubernetes/kubernetes pkg/controller/tainteviction/taint_eviction.go processPodOnNode
 */
function giveNotice(world: World, pod: LivePod, {record}: LiveNode): void {
  if (pod.object.deletion) return;
  const stay = staySeconds(pod.pod, record.taints);
  const drives = record.taints.some((taint) => taint.endsWith(':NoExecute'));
  if (!drives) return;
  if (!Number.isFinite(stay)) {
    world.tell({
      who: 'taint-eviction-controller',
      what: 'toleration-counts',
      why: 'some-tolerate-for-ever',
      pod: pod.uid,
      facts: {forever: true},
    });
    return;
  }
  const {leaves} = notice(pod);
  if (leaves && !leaves.cancelled) {
    if (leaves.at <= world.now + stay) return;
    leaves.cancelled = true;
  }
  if (stay > 0) {
    world.tell({
      who: 'taint-eviction-controller',
      what: 'toleration-counts',
      why: 'five-minutes-by-default',
      pod: pod.uid,
      facts: {seconds: stay, until: world.now + stay},
    });
  }
  notice(pod).leaves = world.after(stay, () => evict(world, pod, stay));
}

/** The time is over: the Pod is marked for deletion. Whether it ends is up to its kubelet. */
function evict(world: World, pod: LivePod, seconds: number): void {
  delete notice(pod).leaves;
  if (!pod.object.exists || pod.object.deletion) return;
  world.tell({
    who: 'taint-eviction-controller',
    what: 'toleration-ended',
    why: 'marked-is-not-gone',
    pod: pod.uid,
    facts: {seconds},
    event: eventOf(`Marking for deletion Pod ${fullNameOf(pod)}`),
  });
  writeCondition(world, pod, {
    type: 'DisruptionTarget',
    status: 'True',
    reason: 'DeletionByTaintManager',
    message: 'Taint manager: deleting due to NoExecute taint',
  });
  deletePod(world, pod, {who: 'taint-eviction-controller', why: 'marked-is-not-gone'});
}

/** The taints have gone in time. */
export function letStay(world: World, node: LiveNode): void {
  for (const pod of world.pods) {
    if (pod.object.nodeName !== node.name) continue;
    if (Number.isFinite(staySeconds(pod.pod, node.record.taints)) || !cancel(pod)) continue;
    if (!pod.object.exists) continue;
    world.tell({
      who: 'taint-eviction-controller',
      what: 'toleration-cancelled',
      why: 'back-in-time',
      pod: pod.uid,
      event: eventOf(`Cancelling deletion of Pod ${fullNameOf(pod)}`),
    });
  }
}

function cancel(pod: LivePod): boolean {
  const memory = notice(pod);
  const {leaves} = memory;
  if (!leaves || leaves.cancelled) return false;
  leaves.cancelled = true;
  delete memory.leaves;
  return true;
}
