import type {Pod} from '../../pod/pod';
import type {OwnerKind} from '../scenario';
import type {LivePod, Watcher, World} from '../world';
import {isFinished} from './finished';
import {syncDaemonSet} from './owners/daemonSet';
import {syncDeployment} from './owners/deployment';
import {syncJob} from './owners/job';
import {type OwnerState, ownerOf, setOwner} from './owners/ownerState';
import {syncReplicaSet} from './owners/replicaSet';
import {syncStatefulSet} from './owners/statefulSet';
import {syncStaticPod} from './owners/staticPod';
import {belonging, ownerKind} from './ownership';

const sync: Record<OwnerKind, (world: World, owner: OwnerState) => void> = {
  ReplicaSet: (world, owner) => {
    const set = owner.sets[0] ?? {revision: 1, hash: '', replicas: owner.replicas};
    set.replicas = owner.replicas;
    owner.sets = [set];
    syncReplicaSet(world, owner, set);
  },
  Deployment: syncDeployment,
  StatefulSet: syncStatefulSet,
  DaemonSet: syncDaemonSet,
  Job: syncJob,
  Node: syncStaticPod,
};

/** The owner of the scenario makes its first Pods. */
export function beginOwning(world: World, pod: Pod, kind: OwnerKind, replicas: number): void {
  const owner = setOwner(world, kind, replicas, pod);
  sync[kind](world, owner);
}

/** The owner looks again, once, after all that happens in this instant. */
export function callOwner(world: World): void {
  const owner = ownerOf(world);
  if (!owner || owner.isQueued) return;
  owner.isQueued = true;
  world.after(0, () => {
    owner.isQueued = false;
    sync[owner.kind](world, owner);
  });
}

/** Tells who waits, and calls the owner whenever something that it counts has changed. */
export const watchOwner: Watcher = (world, pod, change) => {
  if (change === 'deletion') tellOfWaiting(world, pod);
  if (change !== 'spec') callOwner(world);
};

/** A StatefulSet and a DaemonSet do not make the next one before the last has gone. */
function tellOfWaiting(world: World, pod: LivePod): void {
  const kind = ownerKind(pod);
  if ((kind !== 'StatefulSet' && kind !== 'DaemonSet') || !pod.object.exists || isFinished(pod)) return;
  const memory = belonging(pod);
  if (memory.isDismissed || memory.isAwaited) return;
  memory.isAwaited = true;
  world.tell({
    who: 'owner',
    what: 'replacement-awaited',
    why: kind === 'StatefulSet' ? 'same-name-only-when-gone' : 'one-for-each-node',
    pod: pod.uid,
    facts: {kind},
  });
}

/** Somebody changes how many replicas there should be. */
export function scale(world: World, replicas: number): void {
  const owner = ownerOf(world);
  if (!owner || owner.replicas === replicas || owner.kind === 'DaemonSet' || owner.kind === 'Node') return;
  world.tell({
    who: 'you',
    what: 'scaled',
    why: 'owners-keep-the-count',
    facts: {from: owner.replicas, to: replicas, name: owner.name},
  });
  owner.replicas = replicas;
  callOwner(world);
}

/** Somebody changes the template. A ReplicaSet and a Job leave the Pods they have as they are. */
export function rollOut(world: World): void {
  const owner = ownerOf(world);
  if (!owner || (owner.kind !== 'Deployment' && owner.kind !== 'StatefulSet' && owner.kind !== 'DaemonSet')) return;
  owner.revision += 1;
  world.tell({
    who: 'you',
    what: 'rolled-out',
    why: 'a-new-template-is-a-new-set',
    facts: {name: owner.name, replicas: owner.replicas, kind: owner.kind},
  });
  callOwner(world);
}
