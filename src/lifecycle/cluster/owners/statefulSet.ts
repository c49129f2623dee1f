import type {Pod} from '../../../pod/pod';
import type {LivePod, World} from '../../world';
import {isTrue} from '../condition';
import {deletePod} from '../deletePod';
import {isFinished} from '../finished';
import {belonging} from '../ownership';
import {makePod, type OwnerState, ownedPods, unreplaced} from './ownerState';

/**
 * Keeps Pods with numbers, in order: each is made only when all before it are running and ready, taken away from the last, and made again
 * under its name only when the object of that name has gone. Claims are named after the Pod and stay.
 *
 * kubernetes/kubernetes pkg/controller/statefulset/stateful_set_control.go updateStatefulSet
 */
export function syncStatefulSet(world: World, owner: OwnerState): void {
  const pods = ownedPods(world);
  const numbered = (ordinal: number) => pods.find((pod) => belonging(pod).ordinal === ordinal);
  for (let ordinal = 0; ordinal < owner.replicas; ordinal++) {
    const pod = numbered(ordinal);
    if (!pod) {
      make(world, owner, ordinal);
      return;
    }
    if (isFinished(pod) && !pod.object.deletion) {
      deletePod(world, pod, {who: 'owner', why: 'same-name-only-when-gone'});
      return;
    }
    if (pod.object.deletion || !isRunningAndReady(pod)) return;
  }
  const surplus = pods
    .filter((pod) => (belonging(pod).ordinal ?? 0) >= owner.replicas)
    .sort((one, other) => order(other) - order(one));
  const [last] = surplus;
  if (last) {
    const firstUnready = surplus.findLast((pod) => !isRunningAndReady(pod));
    if (last.object.deletion || (!isRunningAndReady(last) && last !== firstUnready)) return;
    belonging(last).isDismissed = true;
    deletePod(world, last, {who: 'owner', why: 'the-last-goes-first'});
    return;
  }
  renew(world, owner, numbered);
}

const order = (pod: LivePod): number => belonging(pod).ordinal ?? 0;

const isRunningAndReady = (pod: LivePod): boolean => pod.object.phase === 'Running' && isTrue(pod, 'Ready');

/** After a roll-out: one at a time, the highest number first. */
function renew(world: World, owner: OwnerState, numbered: (ordinal: number) => LivePod | undefined): void {
  for (let ordinal = owner.replicas - 1; ordinal >= 0; ordinal--) {
    const pod = numbered(ordinal);
    if (!pod) return;
    if (belonging(pod).revision !== owner.revision && !pod.object.deletion) {
      deletePod(world, pod, {who: 'owner', why: 'the-last-goes-first'});
      return;
    }
    if (!isRunningAndReady(pod)) return;
  }
}

function make(world: World, owner: OwnerState, ordinal: number): void {
  const predecessor = unreplaced(world, (pod) => belonging(pod).ordinal === ordinal);
  const first = owner.template.metadata.name ?? '';
  const name = `${owner.name}-${ordinal}`;
  makePod(world, owner, name, {ordinal}, {...(predecessor ? {predecessor} : {}), pod: (pod) => withIdentity(pod, first, name)});
}

/** The labels that only Pods of a StatefulSet have, and claims of its own. */
function withIdentity(pod: Pod, first: string, name: string): Pod {
  const labels = {
    ...pod.metadata.labels,
    'apps.kubernetes.io/pod-index': name.slice(name.lastIndexOf('-') + 1),
    'statefulset.kubernetes.io/pod-name': name,
  };
  const volumes = pod.spec.volumes?.map((volume) => {
    const {persistentVolumeClaim: claim} = volume;
    if (!claim?.claimName.endsWith(`-${first}`)) return volume;
    const claimName = `${claim.claimName.slice(0, -first.length)}${name}`;
    return {...volume, persistentVolumeClaim: {...claim, claimName}};
  });
  return {...pod, metadata: {...pod.metadata, labels}, spec: {...pod.spec, ...(volumes ? {volumes} : {})}};
}
