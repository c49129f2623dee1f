import {addedLines, type StoredLine, storedLines} from '../components/Additions/storedLines';
import type {AddedLine, Lines, ListedManifest} from '../components/Manifest/manifest';
import {checkManifest} from '../pod/checkManifest';
import {highlightedLines} from './highlight';
import {errorLines, linesAt, ManifestError, manifestFolder} from './manifest';

/** What the file of a broken manifest says about the errors in it is for the tests; a reader of the listing is to find them. */
const expectations = /^# expect: .*\n/gm;

/** The text that a listing shows: the file, but for what it tells the tests. */
export const listedText = (source: string): string => source.replaceAll(expectations, '').trimEnd();

export const isBroken = (file: string): boolean => file.startsWith('invalid/');

function asLine({indent, dash, key, text, mark}: StoredLine): AddedLine {
  const said = [dash ? '- ' : '', key === undefined ? '' : `${key}:${text === undefined ? '' : ' '}`, text ?? ''].join('');
  return {text: ' '.repeat(indent) + said, sign: mark === 'added' ? '+' : mark === 'gone' ? '-' : ' '};
}

/**
 * What a listing needs of a manifest, worked out when the site is built: its lines, and those that the server would add. Throws a ManifestError where the server would refuse it, unless it is one of those that are broken on purpose.
 */
export async function readListing(file: string, source: string): Promise<ListedManifest> {
  const text = listedText(source);
  const lines = await highlightedLines(text, 'yaml');
  if (isBroken(file)) return {file, lines};
  const checked = checkManifest(source);
  const {written, pod, errors, owner} = checked;
  if (errors.length > 0) throw new ManifestError(errorLines(file, source, checked).join('\n'));
  if (!written || !pod) throw new ManifestError(`${manifestFolder}/${file}:1: there is no Pod in it`);
  return {file, lines, added: addedLines(storedLines(written, pod)).map(asLine), ...(owner ? {owner: owner.kind} : {})};
}

/** The lines of a listing in which a field stands, or undefined where the manifest does not write it. */
export function linesOfField(source: string, path: string): Lines | undefined {
  const text = listedText(source);
  return linesAt(text, checkManifest(text).rangeOf(path));
}
