import type {Lines} from '../Manifest/manifest';

/** The part that a line of the manifest is about: of all whose lines it is among, the one with the fewest. */
export function partAtLine(line: number, places: Record<string, Lines[]>): string | undefined {
  let best: {id: string; length: number} | undefined;
  for (const [id, ranges] of Object.entries(places)) {
    for (const [first, last] of ranges) {
      const length = last - first;
      if (line >= first && line <= last && (!best || length < best.length)) best = {id, length};
    }
  }
  return best?.id;
}
