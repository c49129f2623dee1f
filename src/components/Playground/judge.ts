import {type Lines, partPlaces} from '../../diagram/partPlaces';
import {type PodFigures, podLayout} from '../../diagram/podLayout';
import {checkManifest} from '../../pod/checkManifest';
import type {TextRange} from '../../pod/fieldError';
import {type FieldRanges, fieldRanges} from '../../pod/fieldRanges';
import {lineFinder} from '../../pod/lineStarts';
import {type ObjectCount, objectCount} from '../../pod/objectCount';
import type {Pod} from '../../pod/pod';
import {qosClass} from '../../pod/qos';
import {quickFixes} from '../../pod/quickFix';
import {rangeNear} from '../../pod/rangeNear';
import type {Located} from '../Diagnostics/Diagnostics';

/** A Pod that can be drawn, whether or not the server would take it, with all that the page says of it. */
export type Drawn = {
  written: Pod;
  /** As the server would store it. */
  pod: Pod;
  owner?: {kind: string; name: string};
  objects?: ObjectCount;
  places: Record<string, Lines[]>;
  ranges: FieldRanges;
  figures: PodFigures;
  qos: string;
};

/** What there is to say of a text. Plain data: it is worked out in a worker, or when the site is built. */
export type Judgement = {
  /** In the order in which they stand in the text. */
  errors: Located[];
  drawn?: Drawn;
};

/** Names are what the parts of a figure are told apart by: a Pod without them waits until they are there. */
function canBeDrawn({spec}: Pod): boolean {
  const containers = [...(spec.initContainers ?? []), ...spec.containers, ...(spec.ephemeralContainers ?? [])];
  return spec.containers.length > 0 && [...containers, ...(spec.volumes ?? [])].every(({name}) => Boolean(name));
}

/** Judges a manifest as the API server would, and works out its figure. Does not throw, whatever the text. */
export function judge(source: string): Judgement {
  const {written, pod, owner, errors: found, rangeOf} = checkManifest(source);
  const lineAt = lineFinder(source);
  const errors = found
    .map((error): Located => {
      const range = rangeNear(error, rangeOf);
      return {error, range, line: lineAt(range?.start ?? 0), fixes: quickFixes(error, source, rangeOf, written)};
    })
    .sort((a, b) => (a.range?.start ?? 0) - (b.range?.start ?? 0));
  const drawn = written && pod && canBeDrawn(pod) ? drawnOf(source, {written, pod, rangeOf}) : undefined;
  return {errors, ...(drawn ? {drawn: {...drawn, ...(owner ? {owner} : {})}} : {})};
}

type Parsed = {written: Pod; pod: Pod; rangeOf: (path: string) => TextRange | undefined};

/** What cannot be drawn after all costs nobody the messages. */
function drawnOf(source: string, {written, pod, rangeOf}: Parsed): Drawn | undefined {
  try {
    const objects = objectCount(source);
    return {
      written,
      pod,
      ...(objects ? {objects} : {}),
      places: partPlaces(pod, source, rangeOf),
      ranges: fieldRanges(written, rangeOf),
      figures: podLayout(pod),
      qos: qosClass(pod),
    };
  } catch {
    return undefined;
  }
}
