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
  /** Why nothing is drawn: there is no Pod that could be read, its parts have no names, or there are too many of them. */
  undrawn?: 'no-pod' | 'nameless' | 'too-large';
};

/** No node runs so many containers in one Pod, and no reader makes them out in one figure. */
const mostParts = 400;

/** Names are what the parts of a figure are told apart by: a Pod without them waits until they are there. */
function whyUndrawn({spec}: Pod): Judgement['undrawn'] {
  const containers = [...(spec.initContainers ?? []), ...spec.containers, ...(spec.ephemeralContainers ?? [])];
  const mounts = containers.reduce((sum, {ports = [], volumeMounts = []}) => sum + ports.length + volumeMounts.length, 0);
  const parts = [...containers, ...(spec.volumes ?? [])];
  if (parts.length > mostParts || mounts > 2 * mostParts) return 'too-large';
  return spec.containers.length > 0 && parts.every(({name}) => Boolean(name)) ? undefined : 'nameless';
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
  if (!written || !pod) return {errors, undrawn: 'no-pod'};
  const undrawn = whyUndrawn(pod);
  const drawn = undrawn ? undefined : drawnOf(source, {written, pod, rangeOf});
  return drawn ? {errors, drawn: {...drawn, ...(owner ? {owner} : {})}} : {errors, undrawn: undrawn ?? 'nameless'};
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
