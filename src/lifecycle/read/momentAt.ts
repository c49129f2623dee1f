import {dataAt} from '../data';
import type {ContainerView, Moment, PodMoment} from '../moment';
import {seqAt} from '../seqAt';
import type {PodTracks, Timeline} from '../timeline';
import {valueAfter} from '../track';
import {eventsAt} from './eventsAt';
import {podAfter} from './podAt';
import {processesAfter} from './processesAt';
import {rowOf} from './rowAt';

function containersAfter({containers}: PodTracks, seq: number): ContainerView[] {
  return containers.flatMap(({name, actual}) => {
    const now = valueAfter(actual, seq);
    if (!now) return [];
    const {activity, containerID, since, until, killAt} = now;
    return {
      name,
      activity,
      since,
      ...(containerID === undefined ? {} : {containerID}),
      ...(until === undefined ? {} : {until}),
      ...(killAt === undefined ? {} : {killAt}),
    };
  });
}

function podMoment(timeline: Timeline, tracks: PodTracks, seconds: number, seq: number): PodMoment | undefined {
  const pod = podAfter(tracks, seq);
  if (!pod) return undefined;
  return {
    uid: tracks.uid,
    exists: valueAfter(tracks.object, seq)?.exists ?? false,
    pod,
    status: pod.status ?? {},
    row: rowOf(pod, tracks.createdAt, seconds),
    sandbox: valueAfter(tracks.sandbox, seq) ?? {is: 'none'},
    containers: containersAfter(tracks, seq),
    endpoints: valueAfter(tracks.endpoints, seq) ?? {},
    processes: processesAfter(timeline, tracks, seq),
    data: dataAt(timeline, tracks, seq),
  };
}

/**
 * Everything there is so many seconds after the beginning of a run: looked up, never worked out again, so that it costs the same forwards and
 * backwards. `seq` tells apart what happened in the same instant: by default all of it has.
 */
export function momentAt(timeline: Timeline, seconds: number, seq = seqAt(timeline, seconds)): Moment {
  return {
    at: seconds,
    seq,
    pods: timeline.pods.flatMap((tracks) => podMoment(timeline, tracks, seconds, seq) ?? []),
    nodes: timeline.nodes.flatMap(({name, track}) => {
      const record = valueAfter(track, Math.max(seq, 0));
      return record ? {name, ...record} : [];
    }),
    events: eventsAt(timeline, seconds, undefined, seq),
  };
}
