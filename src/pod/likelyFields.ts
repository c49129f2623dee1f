import {fieldNames} from './fieldTypes';

/** Letters put in, left out, exchanged or swapped with their neighbour, until `a` reads `b`; not counted beyond `most`. */
function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({length: b.length + 1}, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const exchanged = (above[column - 1] ?? 0) + (same ? 0 : 1);
      const swapped =
        a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1] ? (before[column - 2] ?? most) + 1 : most + 1;
      current.push(Math.min(exchanged, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, swapped));
    }
    before = above;
    above = current;
  }
  return above[b.length] ?? 0;
}

/** Longer than any field is; a key beyond that means none of them. */
const longestKey = 64;

function unlikeness(key: string, name: string): number | undefined {
  const [written, known] = [key.toLowerCase(), name.toLowerCase()];
  if (written === known) return 0;
  const most = Math.max(1, Math.floor(Math.min(written.length, known.length) / 3));
  const distance = editDistance(written, known, most);
  if (distance <= most) return distance;
  const shorter = Math.min(written.length, known.length);
  const within = known.startsWith(written) || known.endsWith(written) || written.startsWith(known) || written.endsWith(known);
  return within && shorter >= 3 ? 10 : undefined;
}

/**
 * What an unknown field may have been meant to be, the likeliest first, three at most: written in another case, a slip or two
 * away, or a part of the name (`name` for `secretName`).
 */
export function likelyFields(key: string, struct: string): string[] {
  if (key.length > longestKey) return [];
  const rated = fieldNames(struct).flatMap((name) => {
    const rate = unlikeness(key, name);
    return rate === undefined ? [] : [{name, rate}];
  });
  rated.sort((a, b) => a.rate - b.rate || (a.name < b.name ? -1 : 1));
  return rated.slice(0, 3).map(({name}) => name);
}
