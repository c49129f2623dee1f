import type {PartContainer, PartVolume} from './podParts';

/** Sums of the first so many of a row of numbers, in logarithmic time (a Fenwick tree). */
class PrefixSums {
  private readonly tree: number[];
  constructor(length: number) {
    this.tree = new Array(length + 1).fill(0);
  }
  add(index: number, value: number): void {
    for (let at = index + 1; at < this.tree.length; at += at & -at) this.tree[at] = (this.tree[at] ?? 0) + value;
  }
  before(index: number): number {
    let sum = 0;
    for (let at = index; at > 0; at -= at & -at) sum += this.tree[at] ?? 0;
    return sum;
  }
}

/**
 * How often threads would cross in the given order of volumes: a container's thread runs down past every rail above the last
 * one it ends on, and crosses those that reach beyond it and that it has no business with.
 */
export function crossings(order: readonly PartVolume[], containers: readonly PartContainer[]): number {
  const rows = new Map(order.map(({id}, row) => [id, row]));
  const lastColumn = order.map(() => -1);
  const touched: Set<number>[] = containers.map(() => new Set());
  containers.forEach(({mounts}, column) => {
    for (const {volumeId} of mounts) {
      const row = rows.get(volumeId);
      if (row === undefined) continue;
      touched[column]?.add(row);
      lastColumn[row] = Math.max(lastColumn[row] ?? -1, column);
    }
  });
  // From left to right, `reaching` knows which rails go on beyond the column, so that nobody has to look at each of them.
  const reaching = new PrefixSums(order.length);
  const endingAt: number[][] = containers.map(() => []);
  lastColumn.forEach((column, row) => {
    if (column < 0) return;
    reaching.add(row, 1);
    endingAt[column]?.push(row);
  });
  let count = 0;
  touched.forEach((own, column) => {
    for (const row of endingAt[column] ?? []) reaching.add(row, -1);
    const deepest = Math.max(-1, ...own);
    count += reaching.before(deepest);
    for (const row of own) if (row < deepest && (lastColumn[row] ?? -1) > column) count -= 1;
  });
  return count;
}

/**
 * The order of the volumes that crosses least, of those worth trying: as written, by the middle of the containers that mount
 * them, and by the last such container, both ways. Of equals the earlier one, so that the same Pod is drawn the same.
 */
export function orderVolumes(volumes: readonly PartVolume[], containers: readonly PartContainer[]): PartVolume[] {
  const columns = new Map<string, number[]>(volumes.map(({id}) => [id, []]));
  containers.forEach(({mounts}, column) => {
    for (const {volumeId} of mounts) columns.get(volumeId)?.push(column);
  });
  const keyed = (key: (columns: number[]) => number, sign: 1 | -1): PartVolume[] => {
    const keys = new Map(volumes.map(({id}) => [id, key(columns.get(id) ?? [])]));
    return [...volumes].sort((a, b) => sign * ((keys.get(a.id) ?? 0) - (keys.get(b.id) ?? 0)));
  };
  const middle = (found: number[]) => found.reduce((sum, column) => sum + column, 0) / Math.max(1, found.length);
  const last = (found: number[]) => Math.max(-1, ...found);
  const candidates = [[...volumes], keyed(middle, 1), keyed(last, 1), keyed(middle, -1), keyed(last, -1)];
  let best = candidates[0] as PartVolume[];
  let fewest = crossings(best, containers);
  for (const candidate of candidates.slice(1)) {
    const count = crossings(candidate, containers);
    if (count < fewest) {
      best = candidate;
      fewest = count;
    }
  }
  return best;
}
