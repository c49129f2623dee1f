/** One thing through time: each value holds from the entry it was noted with until the next. */
export type Track<T> = {readonly seqs: number[]; readonly values: T[]};

export const emptyTrack = <T>(): Track<T> => ({seqs: [], values: []});

/** Notes a value from an entry on. Two values of one entry: the later holds. */
export function note<T>(track: Track<T>, seq: number, value: T): void {
  const last = track.seqs.length - 1;
  if (track.seqs[last] === seq) track.values[last] = value;
  else {
    track.seqs.push(seq);
    track.values.push(value);
  }
}

/** The value after the entry `seq` has happened, or undefined before the first. */
export function valueAfter<T>(track: Track<T>, seq: number): T | undefined {
  let [low, high] = [0, track.seqs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((track.seqs[middle] ?? 0) <= seq) low = middle + 1;
    else high = middle;
  }
  return track.values[low - 1];
}
