import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Lines, Manifest} from '../components/Manifest/manifest';
import {partPlaces} from '../diagram/partPlaces';
import {type CheckedManifest, checkManifest} from '../pod/checkManifest';
import type {TextRange} from '../pod/fieldError';
import {fieldErrorText} from '../pod/fieldErrorText';
import {lineColumn} from '../pod/lineColumn';
import type {Pod} from '../pod/pod';
import {qosClass} from '../pod/qos';
import {rangeNear} from '../pod/rangeNear';
import {highlightedLines} from './highlight';

export const manifestFolder = 'static/manifests';

/** A manifest that cannot be drawn: each message says file, line and reason. */
export class ManifestError extends Error {}

type ErrorsAt = Pick<CheckedManifest, 'errors' | 'rangeOf'>;

/** `file-puller.yaml:14: strict decoding error: unknown field "…"`, one line an error. */
export function errorLines(file: string, source: string, {errors, rangeOf}: ErrorsAt): string[] {
  return errors.map((error) => {
    const range = rangeNear(error, rangeOf);
    const {line} = lineColumn(source, range?.start ?? 0);
    return `${manifestFolder}/${file}:${line}: ${fieldErrorText(error)}`;
  });
}

/** The lines that a range of the text stands in. */
export function linesAt(source: string, range: TextRange | undefined): Lines | undefined {
  if (!range) return undefined;
  const lastLine = source.trimEnd().split('\n').length;
  const first = lineColumn(source, range.start).line;
  return [first, Math.min(lastLine, lineColumn(source, Math.max(range.start, range.end - 1)).line)];
}

/** A manifest that the API server would take. Throws a ManifestError. */
export function soundManifest(file: string, source: string): CheckedManifest & {pod: Pod} {
  const checked = checkManifest(source);
  const {pod} = checked;
  if (!pod || checked.errors.length > 0) {
    const lines = errorLines(file, source, checked);
    throw new ManifestError(lines.join('\n') || `${manifestFolder}/${file}:1: there is no Pod in it`);
  }
  return {...checked, pod};
}

/** The Pod as it would be stored, for what makes something of it and shows no lines. Throws a ManifestError. */
export async function readPod(file: string, source: string): Promise<Pod> {
  return soundManifest(file, source).pod;
}

/**
 * Everything a figure needs of a manifest, worked out at build time so that no reader downloads a YAML parser: the defaulted
 * Pod, the highlighted lines, and which of them each part of the figure comes from. Throws a ManifestError.
 */
export async function readManifest(file: string, source: string): Promise<Manifest> {
  const {pod, owner, rangeOf} = soundManifest(file, source);
  return {
    file,
    pod,
    places: partPlaces(pod, source, rangeOf),
    lines: await highlightedLines(source.trimEnd(), 'yaml'),
    qos: qosClass(pod),
    ...(owner ? {owner} : {}),
  };
}

export function manifestSource(siteDir: string, file: string): string {
  return readFileSync(join(siteDir, manifestFolder, file), 'utf8');
}
