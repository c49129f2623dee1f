/** Of the places where sections begin, in order, the last that is at the line or above it. Before the first there is none. */
export function sectionAt(tops: readonly number[], line: number): number {
  let [from, to] = [0, tops.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((tops[middle] ?? 0) <= line) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}
