import {judge} from '../components/Playground/judge';
import type {Start} from '../components/Playground/start';
import {highlightedLines} from './highlight';
import {ManifestError, manifestFolder} from './manifest';

/** What the Playground shows of a manifest before it is alive. Throws a ManifestError for one that says anything but a Pod. */
export async function readStart(file: string, source: string): Promise<Start> {
  const {errors, drawn} = judge(source);
  if (errors.length > 0 || !drawn) throw new ManifestError(`${manifestFolder}/${file}: the Playground begins with a sound Pod`);
  return {file, text: source, lines: await highlightedLines(source.trimEnd(), 'yaml'), drawn};
}
