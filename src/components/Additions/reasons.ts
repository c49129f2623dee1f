import {type Addition, type AdditionKind, type AdditionPart, additionPart} from '../../pod/additions';
import {steps} from '../../pod/fieldPath';
import type {Pod} from '../../pod/pod';
import {scalarText} from './storedLines';

export type Part = AdditionPart;

/** One thing the server did, with every container or volume it did it to. */
export type Reason = {
  kind: AdditionKind | undefined;
  code: string;
  /** What was written instead; told once for each wording. */
  was?: string | undefined;
  places: {name: string; path: string}[];
};

/** A value on one line: `{cpu: 100m, memory: 64Mi}`. */
function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return scalarText(value);
  const entries = Object.entries(value).map(([key, inner]) => `${key}: ${inline(inner)}`);
  return `{${entries.join(', ')}}`;
}

/** The field, with the one it stands in where that says more than a list or a probe, which are told as places. */
function nameOf(path: string): string {
  const [above = '', last = ''] = steps(path).slice(-2);
  return /^\d+$|Probe$|^spec$/.test(above) ? last : `${above}.${last}`;
}

const probe = /\.(livenessProbe|readinessProbe|startupProbe)\b/;

/** The container or volume a path is in, and the field's own path below it. */
function placeOf(path: string, pod: Pod): {name: string; path: string} | undefined {
  const [, above, list, index] = /^(spec\.(\w+)\[(\d+)\])/.exec(path) ?? [];
  if (!above) return undefined;
  const elements = pod.spec[list as 'containers' | 'volumes'] as {name: string}[] | undefined;
  const name = elements?.[Number(index)]?.name ?? '';
  const kind = probe.exec(path)?.[1];
  return {name: kind ? `${name} ${kind}` : name, path: above};
}

/** The additions of each part of the Pod, the same ones together, in the order in which they come. */
export function reasonsOf(additions: readonly Addition[], pod: Pod): Map<Part, Reason[]> {
  const parts = new Map<Part, Reason[]>();
  for (const {path, value, was, kind} of additions) {
    const part = additionPart(path, kind);
    const reasons = parts.get(part) ?? [];
    parts.set(part, reasons);
    const code = `${nameOf(path)}: ${inline(value)}`;
    const former = was === undefined ? undefined : inline(was);
    let reason = reasons.find((one) => one.kind === kind && one.code === code && one.was === former);
    if (!reason) {
      reason = {kind, code, was: former, places: []};
      reasons.push(reason);
    }
    const place = placeOf(path, pod);
    if (place) reason.places.push(place);
  }
  return parts;
}
