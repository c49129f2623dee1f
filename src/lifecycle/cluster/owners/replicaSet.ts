import type {LivePod, World} from '../../world';
import {isTrue} from '../condition';
import {deletePod} from '../deletePod';
import {isActive} from '../finished';
import {belonging} from '../ownership';
import {chanceName, makePod, type OwnerState, ownedPods, type ReplicaSetState, unreplaced} from './ownerState';

/** The Pods that a ReplicaSet counts. */
export const activePods = (world: World, set: ReplicaSetState): LivePod[] =>
  ownedPods(world).filter((pod) => isActive(pod) && belonging(pod).revision === set.revision);

/** How many of them are ready. */
export const availableIn = (world: World, set: ReplicaSetState): number =>
  activePods(world, set).filter((pod) => isTrue(pod, 'Ready')).length;

/**
 * Makes Pods until there are as many as there should be, or sends away what is too many. A Pod that has ended or is marked for deletion
 * is not counted any more, whether or not it still runs.
 *
 * kubernetes/kubernetes pkg/controller/replicaset/replica_set.go manageReplicas
 */
export function syncReplicaSet(world: World, owner: OwnerState, set: ReplicaSetState): void {
  const active = activePods(world, set);
  for (let count = active.length; count < set.replicas; count++) {
    const base = owner.kind === 'Deployment' ? `${owner.name}-${set.hash}` : owner.name;
    const predecessor = unreplaced(world, (pod) => belonging(pod).revision === set.revision);
    makePod(world, owner, chanceName(owner, base), {revision: set.revision}, predecessor ? {predecessor} : {});
  }
  const surplus = active.length - set.replicas;
  if (surplus <= 0) return;
  for (const pod of leastNeeded(active).slice(0, surplus)) {
    belonging(pod).isDismissed = true;
    deletePod(world, pod, {who: 'owner', why: 'too-many-least-needed-first'});
  }
}

/**
 * Those without a node first, then Pending ones, those not ready, those on a node with more of the same, the last to become ready, the
 * youngest.
 *
 * kubernetes/kubernetes pkg/controller/controller_utils.go ActivePodsWithRanks
 */
function leastNeeded(pods: readonly LivePod[]): LivePod[] {
  const onNode = (pod: LivePod) => pods.filter(({object}) => object.nodeName === pod.object.nodeName).length;
  const readySince = ({object}: LivePod) => object.conditions.find(({type}) => type === 'Ready')?.since ?? 0;
  const keys: ((pod: LivePod) => number)[] = [
    ({object}) => (object.nodeName === undefined ? 0 : 1),
    ({object}) => (object.phase === 'Pending' ? 0 : 1),
    (pod) => (isTrue(pod, 'Ready') ? 1 : 0),
    (pod) => -onNode(pod),
    (pod) => -readySince(pod),
    (pod) => -pod.createdAt,
  ];
  return [...pods].sort((one, other) => {
    for (const key of keys) {
      const difference = key(one) - key(other);
      if (difference !== 0) return difference;
    }
    return pods.indexOf(other) - pods.indexOf(one);
  });
}
