import {doorOf, isOpen} from './door';
import type {PodTracks, Timeline} from './timeline';
import {valueAfter} from './track';

/** A time in which those who send requests take a Pod for ready, and whether it does answer. */
export type SendSpan = {from: number; to: number; isOpen: boolean};

/**
 * When requests are sent to a Pod, parted by whether its door is open: the closed parts are the red windows of that Pod. `to` is the end of
 * the run where it goes on.
 */
export function sendSpans({entries, scenario, end}: Timeline, pod: PodTracks): SendSpan[] {
  const door = doorOf(pod);
  if (!door) return [];
  const behaviour = scenario.containers[door.name];
  const seqs = [...new Set([...pod.endpoints.seqs, ...door.actual.seqs])].sort((one, other) => one - other);
  const spans: SendSpan[] = [];
  seqs.forEach((seq, index) => {
    const next = seqs[index + 1];
    const [from, to] = [entries[seq]?.at ?? 0, next === undefined ? end : (entries[next]?.at ?? end)];
    if (from === to || !valueAfter(pod.endpoints, seq)?.heard?.ready) return;
    const open = isOpen(valueAfter(door.actual, seq), behaviour);
    const last = spans.at(-1);
    if (last && last.to === from && last.isOpen === open) last.to = to;
    else spans.push({from, to, isOpen: open});
  });
  return spans;
}
