import type {Container, Pod} from '../../pod/pod';
import type {ObjectRecord} from '../records';
import {seqAt} from '../seqAt';
import type {PodTracks, Timeline} from '../timeline';
import {valueAfter} from '../track';
import {statusAfter} from './statusAt';
import {timestamp} from './timestamp';

/** A container with what updates have changed in it since. */
const changed =
  (changes: NonNullable<ObjectRecord['changes']>) =>
  (container: Container): Container => {
    const change = changes[container.name];
    return change ? {...container, ...change} : container;
  };

/** What of a Pod's metadata and spec changes while it lives. */
function storedSpec({pod, createdAt}: PodTracks, object: ObjectRecord): Pick<Pod, 'metadata' | 'spec'> {
  const {deletion, finalizers, nodeName, schedulingGates, changes = {}} = object;
  const {finalizers: _, ...metadata} = pod.metadata;
  const {schedulingGates: __, ...spec} = pod.spec;
  return {
    metadata: {
      ...metadata,
      namespace: metadata.namespace ?? 'default',
      creationTimestamp: timestamp(createdAt),
      ...(deletion ? {deletionTimestamp: timestamp(deletion.at), deletionGracePeriodSeconds: deletion.graceSeconds} : {}),
      ...(finalizers.length > 0 ? {finalizers: [...finalizers]} : {}),
    },
    spec: {
      ...spec,
      ...(spec.initContainers ? {initContainers: spec.initContainers.map(changed(changes))} : {}),
      containers: spec.containers.map(changed(changes)),
      ...(nodeName === undefined ? {} : {nodeName}),
      ...(schedulingGates.length > 0 ? {schedulingGates: schedulingGates.map((name) => ({name}))} : {}),
    },
  };
}

/** A Pod after an entry, as `kubectl get -o yaml` would have it. Undefined: it has not been created yet. */
export function podAfter(tracks: PodTracks, seq: number): Pod | undefined {
  const object = valueAfter(tracks.object, seq);
  if (!object) return undefined;
  return {apiVersion: 'v1', kind: 'Pod', ...storedSpec(tracks, object), status: statusAfter(tracks, seq)};
}

/**
 * A Pod so many seconds after the beginning of a run, as `kubectl get -o yaml` would have it: the one with that UID, or the one the run is
 * about. Once its object is gone, the last that was stored; undefined before it is created.
 */
export function podAt(timeline: Timeline, seconds: number, uid?: string): Pod | undefined {
  const tracks = uid === undefined ? timeline.pods[0] : timeline.pods.find((pod) => pod.uid === uid);
  return tracks && podAfter(tracks, seqAt(timeline, seconds));
}
