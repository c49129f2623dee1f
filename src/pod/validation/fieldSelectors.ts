import {when} from '../errorList';
import {type FieldError, invalid, notSupported, required} from '../fieldError';
import {annotationKey, qualifiedName} from '../names';
import type {ObjectFieldSelector, ResourceFieldSelector} from '../pod';
import {quantityText, tryQuantity} from '../quantity';
import {validateName} from './named';

/** Every field of a Pod that the downward API knows. */
const known = [
  'metadata.name',
  'metadata.namespace',
  'metadata.uid',
  'metadata.labels',
  'metadata.annotations',
  'spec.nodeName',
  'spec.restartPolicy',
  'spec.serviceAccountName',
  'spec.schedulerName',
  'status.phase',
  'status.hostIP',
  'status.hostIPs',
  'status.podIP',
  'status.podIPs',
];

/** What a variable may hold, and what a file of a volume may: only a file can show all labels. */
export const envFields = [
  'metadata.name',
  'metadata.namespace',
  'metadata.uid',
  'spec.nodeName',
  'spec.serviceAccountName',
  'status.hostIP',
  'status.hostIPs',
  'status.podIP',
  'status.podIPs',
];
export const fileFields = ['metadata.annotations', 'metadata.labels', 'metadata.name', 'metadata.namespace', 'metadata.uid'];

function splitSubscript(fieldPath: string): [field: string, subscript?: string] {
  const open = fieldPath.indexOf("['");
  if (open <= 0 || !fieldPath.endsWith("']") || open + 2 > fieldPath.length - 2) return [fieldPath];
  return [fieldPath.slice(0, open), fieldPath.slice(open + 2, -2)];
}

/**
 * A field of the Pod, or one label or annotation: `metadata.labels['app']`.
 *
 * kubernetes/kubernetes pkg/apis/core/validation/validation.go validateObjectFieldSelector
 */
export function validateFieldRef(selector: ObjectFieldSelector, allowed: string[], path: string): FieldError[] {
  const {apiVersion, fieldPath} = selector;
  if (!apiVersion) return [required('field-missing', `${path}.apiVersion`)];
  if (!fieldPath) return [required('field-missing', `${path}.fieldPath`)];
  const [field, subscript] = splitSubscript(fieldPath === 'spec.host' ? 'spec.nodeName' : fieldPath);
  const wrong = (reason: string) => [
    invalid('field-path', `${path}.fieldPath`, fieldPath, `error converting fieldPath: ${reason}`),
  ];
  if (apiVersion !== 'v1') return wrong(`unsupported pod version: ${apiVersion}`);
  if (subscript !== undefined) {
    if (field === 'metadata.labels') return validateName(subscript, qualifiedName, path);
    if (field === 'metadata.annotations') return validateName(subscript, annotationKey, path);
    return wrong(`field label does not support subscript: ${fieldPath}`);
  }
  if (!known.includes(field)) return wrong(`field label not supported: ${fieldPath}`);
  return when(!allowed.includes(field), notSupported('field-path-unsupported', `${path}.fieldPath`, field, allowed));
}

const resources = [
  'limits.cpu',
  'limits.ephemeral-storage',
  'limits.memory',
  'requests.cpu',
  'requests.ephemeral-storage',
  'requests.memory',
];
const byteDivisors = '1, 1k, 1M, 1G, 1T, 1P, 1E, 1Ki, 1Mi, 1Gi, 1Ti, 1Pi, 1Ei';

function divisorsOf(resource: string): {divisors: string; name: string} | undefined {
  const [, kind] = /^(?:limits|requests)\.(cpu|memory|ephemeral-storage|hugepages-)/.exec(resource) ?? [];
  if (kind === 'hugepages-') return {divisors: byteDivisors, name: 'hugepages'};
  if (!kind || !resources.includes(resource)) return undefined;
  if (kind === 'cpu') return {divisors: '1m and 1', name: 'cpu'};
  return {divisors: byteDivisors, name: kind === 'memory' ? 'memory' : 'local ephemeral storage'};
}

/** CPU is told in cores or thousandths, the rest in bytes or one of the usual multiples. No divisor means 1. */
function validateDivisor({resource, divisor}: ResourceFieldSelector, path: string): FieldError[] {
  const quantity = tryQuantity(divisor);
  const supported = divisorsOf(resource ?? '');
  if (!quantity || quantity.nanos === 0n || !supported) return [];
  const allowed = supported.divisors.split(/, | and /).includes(quantityText(quantity));
  const detail = `only divisor's values ${supported.divisors} are supported with the ${supported.name} resource`;
  return when(!allowed, invalid('resource-divisor', `${path}.divisor`, resource, detail));
}

/** A request or limit of a container; a volume belongs to no container, so there it has to be named. */
export function validateResourceFieldRef(selector: ResourceFieldSelector, place: 'env' | 'file', path: string): FieldError[] {
  const {containerName, resource} = selector;
  const divisor = validateDivisor(selector, path);
  if (place === 'file' && !containerName) return [required('resource-container-missing', `${path}.containerName`), ...divisor];
  if (!resource) return [required('field-missing', `${path}.resource`), ...divisor];
  const allowed = resources.includes(resource) || /^(requests|limits)\.hugepages-/.test(resource);
  return [...when(!allowed, notSupported('resource-name-unsupported', `${path}.resource`, resource, resources)), ...divisor];
}
