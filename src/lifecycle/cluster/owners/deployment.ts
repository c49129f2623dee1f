import type {World} from '../../world';
import {suffix, templateHash} from './naming';
import type {OwnerState, ReplicaSetState} from './ownerState';
import {activePods, availableIn, syncReplicaSet} from './replicaSet';

/** A quarter, as both limits of a rolling update are by default: more at a time rounds up, fewer ready rounds down. */
const share = 0.25;

const allReplicas = (sets: readonly ReplicaSetState[]): number => sets.reduce((sum, {replicas}) => sum + replicas, 0);

/**
 * Keeps one ReplicaSet for each template. The newest grows as far as the surge allows, the old ones shrink as far as enough Pods are
 * ready, step by step as they become so.
 *
 * kubernetes/kubernetes pkg/controller/deployment/rolling.go
 */
export function syncDeployment(world: World, owner: OwnerState): void {
  const newest = newestSet(owner);
  if (owner.sets.length === 1) newest.replicas = owner.replicas;
  else {
    grow(world, owner, newest);
    shrink(world, owner, newest);
  }
  for (const set of owner.sets) syncReplicaSet(world, owner, set);
  owner.sets = owner.sets.filter((set) => set === newest || set.replicas > 0 || activePods(world, set).length > 0);
}

function newestSet(owner: OwnerState): ReplicaSetState {
  const found = owner.sets.find(({revision}) => revision === owner.revision);
  if (found) return found;
  const given = owner.revision === 1 ? templateHash(owner.template.metadata.name ?? '') : undefined;
  const set = {revision: owner.revision, hash: given ?? suffix(owner.revision * 1009, 10), replicas: 0};
  owner.sets.push(set);
  return set;
}

function setSize(world: World, owner: OwnerState, set: ReplicaSetState, replicas: number): void {
  if (replicas === set.replicas) return;
  world.tell({
    who: 'owner',
    what: 'scaled',
    why: set.revision === owner.revision ? 'surge-rounds-up' : 'unavailable-rounds-down',
    facts: {name: `${owner.name}-${set.hash}`, from: set.replicas, to: replicas, isNew: set.revision === owner.revision},
  });
  set.replicas = replicas;
}

function grow(world: World, owner: OwnerState, newest: ReplicaSetState): void {
  const surge = Math.ceil(owner.replicas * share);
  const room = owner.replicas + surge - allReplicas(owner.sets);
  const more = Math.min(Math.max(0, room), Math.max(0, owner.replicas - newest.replicas));
  setSize(world, owner, newest, newest.replicas > owner.replicas ? owner.replicas : newest.replicas + more);
}

function shrink(world: World, owner: OwnerState, newest: ReplicaSetState): void {
  const old = owner.sets.filter((set) => set !== newest);
  const least = owner.replicas - Math.floor(owner.replicas * share);
  const newUnready = newest.replicas - availableIn(world, newest);
  let spare = allReplicas(owner.sets) - least - newUnready;
  // What is not ready serves nobody: it goes first.
  for (const set of old) {
    const unready = Math.min(Math.max(0, spare), set.replicas - Math.min(set.replicas, availableIn(world, set)));
    setSize(world, owner, set, set.replicas - unready);
    spare -= unready;
  }
  let ready = owner.sets.reduce((sum, set) => sum + Math.min(set.replicas, availableIn(world, set)), 0) - least;
  for (const set of old) {
    const fewer = Math.min(Math.max(0, ready), set.replicas);
    setSize(world, owner, set, set.replicas - fewer);
    ready -= fewer;
  }
}
