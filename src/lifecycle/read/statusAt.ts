import type {ContainerStatus, PodCondition, PodStatus} from '../../pod/pod';
import {type QosClass, qosClass} from '../../pod/qos';
import type {ConditionRecord, ContainerRecord, ObjectRecord} from '../records';
import {seqAt} from '../seqAt';
import type {PodTracks, Timeline} from '../timeline';
import {valueAfter} from '../track';
import {containerStatus} from './containerStatus';
import {withNames} from './lacking';
import {timestamp} from './timestamp';

/** Decided when the Pod is created, once for all moments. */
const qosOf = new WeakMap<PodTracks, QosClass>();

function qos(tracks: PodTracks): QosClass {
  const known = qosOf.get(tracks) ?? qosClass(tracks.pod);
  qosOf.set(tracks, known);
  return known;
}

function condition({type, status, reason, message, since}: ConditionRecord): PodCondition {
  return {
    type,
    status,
    lastTransitionTime: timestamp(since),
    ...(reason ? {reason} : {}),
    ...(message ? {message} : {}),
  };
}

/** A Pod that its kubelet turned away never got statuses of containers, and before the kubelet's first word nobody has them. */
function toldContainers({containers}: PodTracks, {phase, startTime}: ObjectRecord, seq: number): ContainerRecord[] {
  if (startTime === undefined) return [];
  const told = containers.flatMap((one) => valueAfter(one.told, seq) ?? []);
  const isUntouched = phase === 'Failed' && containers.every((one) => (one.told.seqs[1] ?? Number.POSITIVE_INFINITY) > seq);
  return isUntouched ? [] : told;
}

/** Init containers stand in the order of the spec, app containers in that of their names. */
function listed(records: readonly ContainerRecord[], isInit: boolean): ContainerStatus[] {
  const chosen = records.filter(({role}) => (role === 'init' || role === 'sidecar') === isInit);
  if (!isInit) chosen.sort((one, other) => (one.name < other.name ? -1 : 1));
  return chosen.map(containerStatus);
}

/**
 * The status of a Pod after an entry, as the API server has it: what the kubelet and others last wrote, true or not.
 *
 * Order of the containers: kubernetes/kubernetes pkg/kubelet/kubelet_pods.go convertToAPIContainerStatuses
 */
export function statusAfter(tracks: PodTracks, seq: number): PodStatus {
  const object = valueAfter(tracks.object, seq);
  if (!object) return {};
  const {phase, reason, message, podIP, hostIP, startTime} = object;
  const told = toldContainers(tracks, object, seq);
  const [inits, apps] = [listed(told, true), listed(told, false)];
  return {
    phase,
    ...(reason ? {reason} : {}),
    ...(message ? {message} : {}),
    ...(object.conditions.length > 0
      ? {conditions: object.conditions.map((one) => condition(withNames(one, tracks.pod, [...inits, ...apps])))}
      : {}),
    qosClass: qos(tracks),
    ...(hostIP === undefined ? {} : {hostIP}),
    ...(podIP === undefined ? {} : {podIP, podIPs: [{ip: podIP}]}),
    ...(startTime === undefined ? {} : {startTime: timestamp(startTime)}),
    ...(inits.length > 0 ? {initContainerStatuses: inits} : {}),
    ...(apps.length > 0 ? {containerStatuses: apps} : {}),
  };
}

/**
 * The status of a Pod so many seconds after the beginning of a run; of the Pod with that UID, or of the one the run is about. Empty
 * before the Pod is created; of a Pod whose object is gone, the last that was stored.
 */
export function statusAt(timeline: Timeline, seconds: number, uid?: string): PodStatus {
  const tracks = uid === undefined ? timeline.pods[0] : timeline.pods.find((pod) => pod.uid === uid);
  return tracks ? statusAfter(tracks, seqAt(timeline, seconds)) : {};
}
