import {type FieldError, invalid} from '../fieldError';
import type {Toleration} from '../pod';
import {validateTolerations} from './tolerations';

const tolerationsKey = 'scheduler.alpha.kubernetes.io/tolerations';

type Members = Record<string, unknown>;

const isObject = (value: unknown): value is Members => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Go's JSON reads the members of a struct whatever their case, and takes null for nothing. */
function member(item: Members, name: string): unknown {
  const found = Object.keys(item).findLast((key) => key.toLowerCase() === name.toLowerCase());
  return found === undefined ? undefined : (item[found] ?? undefined);
}

/** One toleration, or undefined where a member is of the wrong type. */
function readToleration(item: unknown): Toleration | undefined {
  if (item === null) return {};
  if (!isObject(item)) return undefined;
  const texts = ['key', 'operator', 'value', 'effect'].map((name) => [name, member(item, name)] as const);
  const seconds = member(item, 'tolerationSeconds');
  const wrong = texts.some(([, value]) => value !== undefined && typeof value !== 'string');
  if (wrong || (seconds !== undefined && !Number.isInteger(seconds))) return undefined;
  const toleration: Toleration = Object.fromEntries(texts.filter(([, value]) => value !== undefined));
  return typeof seconds === 'number' ? {...toleration, tolerationSeconds: seconds} : toleration;
}

function readTolerations(json: string): Toleration[] | undefined {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return undefined;
  }
  if (value === null) return [];
  if (!Array.isArray(value)) return undefined;
  const read = value.map(readToleration);
  return read.every((toleration) => toleration !== undefined) ? read : undefined;
}

/**
 * The form tolerations had before they were a field: JSON in an annotation. Nobody acts on it any more, but it is still read.
 *
 * kubernetes/kubernetes pkg/apis/core/validation/validation.go ValidateTolerationsInPodAnnotations
 */
export function validateTolerationsAnnotation(annotations: Record<string, string>, path: string): FieldError[] {
  const json = annotations[tolerationsKey];
  if (!json) return [];
  const tolerations = readTolerations(json);
  if (!tolerations) return [invalid('tolerations-annotation', path, tolerationsKey, 'must be a JSON list of tolerations')];
  return validateTolerations(tolerations, `${path}.${tolerationsKey}`);
}
