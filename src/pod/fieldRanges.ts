import type {TextRange} from './fieldError';
import {at, child, parent} from './fieldPath';
import type {Pod} from './pod';

/** Where fields stand in the text they were read from, by path. Plain data, so that it can be sent from where it was worked out. */
export type FieldRanges = Record<string, TextRange>;

/** Texts with more fields than this are told of by the fields above. */
const most = 20_000;

const mapFields = new Set(['labels', 'annotations', 'matchLabels', 'nodeSelector', 'requests', 'limits', 'overhead']);

/** The ranges of everything that is written in a Pod. Keys of maps stand in brackets, as Kubernetes prints them. */
export function fieldRanges(written: Pod, rangeOf: (path: string) => TextRange | undefined): FieldRanges {
  const ranges: FieldRanges = {};
  let left = most;
  const visit = (value: unknown, path: string, isMap: boolean): void => {
    if (left <= 0) return;
    const range = path === '' ? undefined : rangeOf(path);
    if (range) {
      ranges[path] = range;
      left -= 1;
    }
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item, at(path, index), false);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        visit(inner, isMap ? at(path, key) : child(path, key), mapFields.has(key));
      }
    }
  };
  visit(written, '', false);
  return ranges;
}

/** The range of a field, or of the nearest field above it that is written down. */
export function rangeAbove(path: string, ranges: FieldRanges): TextRange | undefined {
  for (let known: string | undefined = path; known; known = parent(known)) {
    if (Object.hasOwn(ranges, known)) return ranges[known];
  }
  return undefined;
}
