import type {Pod, Toleration} from '../../../pod/pod';
import type {LiveNode, LivePod, World} from '../../world';
import {deletePod} from '../deletePod';
import {isFinished} from '../finished';
import {remembers} from '../memory';
import {belonging} from '../ownership';
import {mayEnter, staySeconds} from '../taint';
import {chanceName, makePod, type OwnerState, ownedPods, unreplaced} from './ownerState';

/**
 * Keeps one Pod on each node that its Pods tolerate. The next one is made when nothing is left of the last there, or it has ended and is
 * being removed.
 *
 * kubernetes/kubernetes pkg/controller/daemon/daemon_controller.go podsShouldBeOnNode
 */
export function syncDaemonSet(world: World, owner: OwnerState): void {
  const template = withDaemonTolerations(owner.template);
  for (const node of world.nodes) {
    const there = podsOf(world, node);
    if (there.length === 0) {
      if (node.record.exists && mayEnter(template, node.record.taints)) make(world, owner, node);
      continue;
    }
    for (const pod of there) {
      if (pod.object.deletion) continue;
      if (isFinished(pod)) clearAway(world, owner, node, pod);
      else if (node.record.exists && staySeconds(template, node.record.taints) === 0) {
        belonging(pod).isDismissed = true;
        deletePod(world, pod, {who: 'owner', why: 'one-for-each-node'});
      }
    }
  }
  renew(world, owner);
}

const firstWaitSeconds = 1;
const longestWaitSeconds = 900;

/** How long the controller waits before it clears away the next Pod that ended on a node, and since when. */
const patience = remembers<LiveNode, {wait: number; since: number}>(() => ({wait: 0, since: 0}));

/** A Pod that has ended is deleted, so that another can come. Where that happens again and again it takes longer each time. */
function clearAway(world: World, owner: OwnerState, node: LiveNode, pod: LivePod): void {
  const memory = patience(node);
  const left = memory.since + memory.wait - world.now;
  if (left > 0) {
    world.after(left, () => syncDaemonSet(world, owner));
    return;
  }
  memory.wait = Math.min(longestWaitSeconds, Math.max(firstWaitSeconds, memory.wait * 2));
  memory.since = world.now;
  deletePod(world, pod, {who: 'owner', why: 'one-for-each-node'});
}

const podsOf = (world: World, node: LiveNode): LivePod[] =>
  ownedPods(world).filter((pod) => belonging(pod).node === node.name && !(isFinished(pod) && pod.object.deletion));

/** After a roll-out: one node at a time, as soon as all the others have a Pod that is ready. */
function renew(world: World, owner: OwnerState): void {
  const pods = ownedPods(world);
  const isReady = ({object}: LivePod) => object.conditions.some(({type, status}) => type === 'Ready' && status === 'True');
  if (pods.some((pod) => pod.object.deletion || !isReady(pod))) return;
  const old = pods.find((pod) => belonging(pod).revision !== owner.revision);
  if (old) deletePod(world, old, {who: 'owner', why: 'one-for-each-node'});
}

function make(world: World, owner: OwnerState, {name: node}: LiveNode): void {
  const predecessor = unreplaced(world, (pod) => belonging(pod).node === node);
  const name = chanceName(owner, owner.name);
  makePod(world, owner, name, {node}, {...(predecessor ? {predecessor} : {}), pod: withDaemonTolerations});
}

const key = (name: string) => `node.kubernetes.io/${name}`;

/**
 * What every Pod of a DaemonSet tolerates without a limit of time.
 *
 * kubernetes/kubernetes pkg/controller/daemon/util/daemonset_util.go AddOrUpdateDaemonPodTolerations
 */
const daemonTolerations: readonly Toleration[] = [
  ...['not-ready', 'unreachable'].map((name) => ({key: key(name), operator: 'Exists', effect: 'NoExecute'})),
  ...['disk-pressure', 'memory-pressure', 'pid-pressure', 'unschedulable'].map((name) => ({
    key: key(name),
    operator: 'Exists',
    effect: 'NoSchedule',
  })),
];

/** Not tolerated is what keeps new Pods off a node that is not heard: there the next one is made when the node is back. */
function withDaemonTolerations(pod: Pod): Pod {
  const {tolerations = []} = pod.spec;
  return {...pod, spec: {...pod.spec, tolerations: [...tolerations, ...daemonTolerations]}};
}
