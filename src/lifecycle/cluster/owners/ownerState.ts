import type {Pod} from '../../../pod/pod';
import type {OwnerKind} from '../../scenario';
import type {LivePod, World} from '../../world';
import {createPod} from '../createPod';
import {isActive} from '../finished';
import {remembers} from '../memory';
import {type Belonging, belonging} from '../ownership';
import {pinTo} from '../scheduler';
import {isOwned, ownerName, suffix} from './naming';

/** A set of replicas made from one template: the ReplicaSets of a Deployment; other owners have one. */
export type ReplicaSetState = {revision: number; hash: string; replicas: number};

/** The owner of the run's Pods. */
export type OwnerState = {
  kind: OwnerKind;
  name: string;
  replicas: number;
  template: Pod;
  revision: number;
  sets: ReplicaSetState[];
  /** How many Pods it has made. */
  made: number;
  isQueued: boolean;
  isOver: boolean;
};

const owners = remembers<World, {owner?: OwnerState}>(() => ({}));

export const ownerOf = (world: World): OwnerState | undefined => owners(world).owner;

export function setOwner(world: World, kind: OwnerKind, replicas: number, template: Pod): OwnerState {
  const name = ownerName(kind, template.metadata.name ?? template.metadata.generateName?.replace(/-$/, '') ?? 'pod');
  const owner = {kind, name, replicas, template, revision: 1, sets: [], made: 0, isQueued: false, isOver: false};
  owners(world).owner = owner;
  return owner;
}

const groups = {Job: 'batch/v1', Node: 'v1'} as const;

/** The name of the object that stands as the owner in the Pod: of a Deployment's Pods it is a ReplicaSet. */
function referenceOf({kind, name, sets}: OwnerState, revision: number) {
  const isDeployment = kind === 'Deployment';
  const hash = sets.find((set) => set.revision === revision)?.hash;
  return {
    apiVersion: kind in groups ? groups[kind as keyof typeof groups] : 'apps/v1',
    kind: isDeployment ? 'ReplicaSet' : kind,
    name: isDeployment ? `${name}-${hash}` : name,
    uid: `${'e'.repeat(8)}-0000-4000-8000-${String(revision).padStart(12, '0')}`,
    controller: true,
  };
}

/** A name that ends in five letters of chance, unless the first Pod has brought one. */
export function chanceName(owner: OwnerState, base: string): string {
  const given = owner.template.metadata.name;
  if (owner.made === 0 && given !== undefined && isOwned(owner.kind, given)) return given;
  return `${base}-${suffix(owner.made + 1, 5)}`;
}

/**
 * The owner makes a Pod from its template. `predecessor` is the one in whose place it comes; none: there have to be more than there were.
 */
export function makePod(
  world: World,
  owner: OwnerState,
  name: string,
  place: Partial<Belonging>,
  {predecessor, runsAs, pod: change = (pod) => pod}: {predecessor?: LivePod; runsAs?: LivePod; pod?: (pod: Pod) => Pod} = {},
): LivePod {
  const {template, kind} = owner;
  const revision = place.revision ?? owner.revision;
  const metadata = {...template.metadata, name, ownerReferences: [referenceOf(owner, revision)]};
  delete metadata.generateName;
  owner.made += 1;
  const live = createPod(world, change({...template, metadata}), {
    by: kind === 'Node' ? 'kubelet' : 'owner',
    ...(runsAs ? {runsAs} : {}),
    ...(predecessor
      ? {what: 'replacement-created', why: replacementRule[kind], replaces: predecessor.uid, facts: {kind}}
      : {what: 'created', why: 'owners-keep-the-count', facts: {kind}}),
  });
  Object.assign(belonging(live), {...place, kind, revision});
  if (place.node !== undefined && kind === 'DaemonSet') pinTo(live, place.node);
  return live;
}

const replacementRule = {
  ReplicaSet: 'replaced-as-soon-as-marked',
  Deployment: 'replaced-as-soon-as-marked',
  StatefulSet: 'same-name-only-when-gone',
  DaemonSet: 'one-for-each-node',
  Job: 'jobs-try-again',
  Node: 'static-pods-live-in-a-file',
} as const;

/** Every Pod of the owner whose object is stored. */
export const ownedPods = (world: World): LivePod[] => world.pods.filter(({object}) => object.exists);

/** One that is lost to the owner and in whose place no other has come yet. */
export function unreplaced(world: World, fits: (pod: LivePod) => boolean): LivePod | undefined {
  const replaced = new Set(world.pods.map(({replaces}) => replaces));
  return world.pods.find((pod) => !isActive(pod) && !replaced.has(pod.uid) && !belonging(pod).isDismissed && fits(pod));
}
