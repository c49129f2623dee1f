import type {Timeline} from './timeline';

/** The last entry that has happened at a time, -1 before the first. */
export function seqAt({entries}: Pick<Timeline, 'entries'>, seconds: number): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.at ?? 0) <= seconds) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
