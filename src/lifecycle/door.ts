import type {ActualRecord} from './records';
import type {ContainerBehaviour} from './scenario';
import type {PodTracks, Timeline} from './timeline';
import {type Track, valueAfter} from './track';

/** The container that a Service’s requests come to: the first with a port, else the first of all. */
export function doorOf({pod, containers}: PodTracks): {name: string; actual: Track<ActualRecord>} | undefined {
  const {containers: apps} = pod.spec;
  const name = (apps.find(({ports}) => (ports ?? []).length > 0) ?? apps[0])?.name;
  return containers.find((container) => container.name === name);
}

const runs: readonly ActualRecord['activity'][] = ['post-start', 'running', 'pre-stop', 'stopping'];

/** Whether the process is there, so that what it has begun with may be answered. */
export function isAlive(actual: ActualRecord | undefined): boolean {
  return actual !== undefined && runs.includes(actual.activity);
}

/**
 * Whether the process takes new requests. One that handles the stop signal closes the door first and then finishes what it has; one that
 * does not, or never saw the signal, goes on as if nothing were.
 */
export function isOpen(actual: ActualRecord | undefined, behaviour: ContainerBehaviour | undefined): boolean {
  if (!actual?.answers || !isAlive(actual)) return false;
  const closesFirst = (behaviour?.stop?.program ?? 'handles') === 'handles';
  return !(actual.sawSignal && closesFirst);
}

/** A time in which requests are sent to a Pod that does not take them any more, or not yet. Its end is open while the run does not tell of one. */
export type RedWindow = {uid: string; from: number; until: number};

/**
 * The time between the closing of a Pod’s door and the moment when the last of those who send requests has heard of it, for each Pod and
 * each time that it happens.
 */
export function redWindows(timeline: Timeline): RedWindow[] {
  return timeline.pods.flatMap((pod) => redWindowsOf(timeline, pod));
}

function redWindowsOf({entries, scenario, end}: Timeline, pod: PodTracks): RedWindow[] {
  const door = doorOf(pod);
  if (!door) return [];
  const behaviour = scenario.containers[door.name];
  const seqs = [...new Set([...pod.endpoints.seqs, ...door.actual.seqs])].sort((one, other) => one - other);
  const windows: RedWindow[] = [];
  let from: number | undefined;
  for (const seq of seqs) {
    const sends = valueAfter(pod.endpoints, seq)?.heard?.ready === true;
    const isRed = sends && !isOpen(valueAfter(door.actual, seq), behaviour);
    const at = entries[seq]?.at ?? 0;
    if (isRed) from ??= at;
    else if (from !== undefined) {
      if (at > from) windows.push({uid: pod.uid, from, until: at});
      from = undefined;
    }
  }
  if (from !== undefined && end > from) windows.push({uid: pod.uid, from, until: end});
  return windows;
}
