import {humanDuration} from '../../pod/humanDuration';
import type {Pod} from '../../pod/pod';
import {type PrintedRow, printedRow} from '../../pod/printedStatus';
import type {Timeline} from '../timeline';
import {podAt} from './podAt';
import {timestamp} from './timestamp';

/** A whole line of `kubectl get pods -o wide`. */
export type Row = PrintedRow & {name: string; age: string};

/** The line of a Pod that was created at `createdAt`, as it is printed at `seconds`. */
export function rowOf(pod: Pod, createdAt: number, seconds: number): Row {
  return {
    name: pod.metadata.name ?? '',
    ...printedRow(pod, timestamp(seconds)),
    age: humanDuration(Math.floor(seconds) - Math.floor(createdAt)),
  };
}

/**
 * The line that `kubectl get pods` prints of a Pod at a time: of the one with that UID, or of the one the run is about. Undefined before it
 * is created.
 */
export function rowAt(timeline: Timeline, seconds: number, uid?: string): Row | undefined {
  const tracks = uid === undefined ? timeline.pods[0] : timeline.pods.find((pod) => pod.uid === uid);
  const pod = podAt(timeline, seconds, tracks?.uid);
  return tracks && pod && rowOf(pod, tracks.createdAt, seconds);
}
