import {editDistance} from './editDistance';
import {fieldNames} from './fieldTypes';

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
