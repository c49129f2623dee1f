import type {TextRange} from '../pod/fieldError';
import {lineFinder} from '../pod/lineStarts';
import type {Pod} from '../pod/pod';
import {figureParts} from './podParts';

/** First and last line, from 1, both included. */
export type Lines = [first: number, last: number];

/** The lines of a manifest that each part of its figure comes from, by the part's id; those that decide it first. */
export function partPlaces(
  pod: Pod,
  source: string,
  rangeOf: (path: string) => TextRange | undefined,
): Record<string, Lines[]> {
  const lineAt = lineFinder(source);
  const lastLine = lineAt(source.trimEnd().length);
  const linesOf = (path: string): Lines[] => {
    const range = rangeOf(path);
    if (!range) return [];
    return [[lineAt(range.start), Math.min(lastLine, lineAt(Math.max(range.start, range.end - 1)))]];
  };
  return Object.fromEntries(figureParts(pod).map(({id, paths}) => [id, paths.flatMap(linesOf)]));
}
