import type {EndpointsRecord} from '../records';
import {seqAt} from '../seqAt';
import type {Timeline} from '../timeline';
import {valueAfter} from '../track';

/**
 * What the EndpointSlice has of a Pod at a time, and what those who send requests go by: of the Pod with that UID, or of the one the run
 * is about. Empty: nothing is in the slice, and nobody sends.
 */
export function endpointsAt(timeline: Timeline, seconds: number, uid?: string): EndpointsRecord {
  const tracks = uid === undefined ? timeline.pods[0] : timeline.pods.find((pod) => pod.uid === uid);
  return (tracks && valueAfter(tracks.endpoints, seqAt(timeline, seconds))) ?? {};
}
