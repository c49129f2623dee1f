import {toMilliseconds} from './agenda';
import {doorOf, isAlive, isOpen} from './door';
import {seqAt} from './seqAt';
import type {PodTracks, Timeline} from './timeline';
import {valueAfter} from './track';

export type TrafficSettings = {
  /** One request after so many seconds, the first at `from`. */
  everySeconds: number;
  /** How long a Pod takes to answer. Default: 0.1. */
  answerSeconds?: number;
  /** Default: the beginning. */
  from?: number;
  /** None begins at or after. Default: the end of the run. */
  until?: number;
};

/**
 * `served`: it was answered. `refused`: nobody took it, because the door was closed or there was nobody to send it to. `cut`: it was taken,
 * and the process ended before it had answered.
 */
export type RequestOutcome = 'served' | 'refused' | 'cut';

export type TrafficRequest = {
  at: number;
  /** The UID of the Pod it was sent to; none: nobody was ready, as far as the sender knew. */
  to?: string;
  outcome: RequestOutcome;
  /** When it was answered, refused or cut. */
  end: number;
};

/** No more than this many requests are worked out. */
const mostRequests = 10_000;

/**
 * What becomes of requests that come to the Service at even intervals during a run. They are sent, in turn, to the Pods that the last one to
 * hear of changes believes ready; where there is none, to those that are on their way out and serve still.
 *
 * kubernetes/kubernetes pkg/proxy/topology.go CategorizeEndpoints
 */
export function trafficOf(timeline: Timeline, settings: TrafficSettings): TrafficRequest[] {
  const {everySeconds, answerSeconds = 0.1, from = 0, until = timeline.end} = settings;
  const count = Math.min(mostRequests, Math.max(0, Math.ceil((until - from) / everySeconds)));
  return Array.from({length: count}, (_, index) =>
    requestAt(timeline, toMilliseconds(from + index * everySeconds), index, answerSeconds),
  );
}

function requestAt(timeline: Timeline, at: number, index: number, answerSeconds: number): TrafficRequest {
  const seq = seqAt(timeline, at);
  const believed = believedReady(timeline, seq);
  const pod = believed[index % believed.length];
  const door = pod && doorOf(pod);
  if (!pod || !door) return {at, outcome: 'refused', end: at};
  const actual = valueAfter(door.actual, seq);
  if (!isOpen(actual, timeline.scenario.containers[door.name])) return {at, to: pod.uid, outcome: 'refused', end: at};
  const answered = toMilliseconds(at + answerSeconds);
  const ends = endOf(timeline, pod, seq);
  return ends < answered ? {at, to: pod.uid, outcome: 'cut', end: ends} : {at, to: pod.uid, outcome: 'served', end: answered};
}

function believedReady({pods}: Timeline, seq: number): PodTracks[] {
  const heard = pods.map((pod) => ({pod, endpoint: valueAfter(pod.endpoints, seq)?.heard}));
  const ready = heard.filter(({endpoint}) => endpoint?.ready);
  const chosen = ready.length > 0 ? ready : heard.filter(({endpoint}) => endpoint?.serving && endpoint.terminating);
  return chosen.map(({pod}) => pod);
}

/** When the process that runs after an entry ends, or Infinity. */
function endOf({entries}: Timeline, pod: PodTracks, seq: number): number {
  const door = doorOf(pod);
  if (!door) return Number.POSITIVE_INFINITY;
  const {seqs, values} = door.actual;
  const id = valueAfter(door.actual, seq)?.containerID;
  const next = seqs.findIndex((one, index) => one > seq && (!isAlive(values[index]) || values[index]?.containerID !== id));
  const entry = next < 0 ? undefined : entries[seqs[next] ?? 0];
  return entry?.at ?? Number.POSITIVE_INFINITY;
}
