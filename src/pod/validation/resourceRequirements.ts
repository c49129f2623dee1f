import {when} from '../errorList';
import {type FieldError, forbidden, invalid, notSupported, required} from '../fieldError';
import {at} from '../fieldPath';
import {qualifiedName} from '../names';
import type {ResourceList, ResourceRequirements} from '../pod';
import {compareQuantities, isWhole, milliUnits, type Quantity, quantityText, tryQuantity, wholeUnits} from '../quantity';
import {amountsOf} from '../resourceList';
import {isHugePages, isNativeResource, isOvercommitAllowed, isPodLevelResource} from '../resourceName';
import {validateName} from './named';

const standardForContainers = ['cpu', 'memory', 'ephemeral-storage'];

/** The names Kubernetes keeps for itself, those of quotas included. */
const counted = [
  'pods',
  'services',
  'replicationcontrollers',
  'resourcequotas',
  'secrets',
  'configmaps',
  'persistentvolumeclaims',
  'services.nodeports',
  'services.loadbalancers',
];
const standard = new Set([
  ...standardForContainers.flatMap((name) => [name, `requests.${name}`, `limits.${name}`]),
  ...counted,
  'storage',
  'requests.storage',
]);

const isStandard = (name: string): boolean => standard.has(name) || isHugePages(name) || name.startsWith('requests.hugepages-');

/** A resource that is not Kubernetes' own and could be put under a quota: `nvidia.com/gpu`. */
function isExtended(name: string): boolean {
  return !isNativeResource(name) && !name.startsWith('requests.') && qualifiedName(`requests.${name}`).length === 0;
}

function validateAnyName(name: string, path: string): FieldError[] {
  const errors = validateName(name, qualifiedName, path);
  if (errors.length > 0 || name.includes('/') || isStandard(name)) return errors;
  return [invalid('resource-name', path, name, 'must be a standard resource type or fully qualified')];
}

function validateContainerResource(name: string, path: string): FieldError[] {
  const unknown = !name.includes('/') && !standardForContainers.includes(name) && !isHugePages(name);
  const malformed = name.includes('/') && !isNativeResource(name) && !isExtended(name);
  return [
    ...validateAnyName(name, path),
    ...when(unknown, invalid('resource-name', path, name, 'must be a standard resource for containers')),
    ...when(malformed, invalid('resource-name', path, name, "doesn't follow extended resource name standard")),
  ];
}

function validatePodResource(name: string, path: string): FieldError[] {
  const errors = validateAnyName(name, path);
  if (errors.length > 0 || isPodLevelResource(name)) return errors;
  return [notSupported('resource-name-unsupported', path, name, ['cpu', 'hugepages-', 'memory'])];
}

/** Huge pages come whole: 2Mi, 4Mi, 6Mi of `hugepages-2Mi`. */
function fitsPages(name: string, quantity: Quantity): boolean {
  const page = tryQuantity(name.slice('hugepages-'.length));
  if (!page || page.nanos <= 0n || !isWhole(page)) return false;
  return wholeUnits(quantity) % wholeUnits(page) === 0n;
}

function validateAmount(name: string, quantity: Quantity, path: string): FieldError[] {
  const text = quantityText(quantity);
  const whole = counted.includes(name) || isExtended(name);
  return [
    ...when(quantity.nanos < 0n, invalid('not-negative', path, text, 'must be greater than or equal to 0')),
    ...when(whole && milliUnits(quantity) % 1000n !== 0n, invalid('resource-integer', path, text, 'must be an integer')),
    ...when(
      isHugePages(name) && !fitsPages(name, quantity),
      invalid('huge-pages-multiple', path, text, `${text} is not positive integer multiple of ${name}`),
    ),
  ];
}

/** A request is at most the limit; of what cannot be promised twice it is the limit, which then has to be there. */
function validateRequest(name: string, quantity: Quantity, limit: Quantity | undefined, path: string): FieldError[] {
  const shared = isOvercommitAllowed(name);
  if (!limit) {
    return when(!shared, required('limit-missing', `${path}.limits`, 'Limit must be set for non overcommitable resources'));
  }
  const order = compareQuantities(quantity, limit);
  if (shared ? order <= 0 : order === 0) return [];
  const relation = shared ? 'less than or equal to' : 'equal to';
  return [
    invalid(
      'request-above-limit',
      `${path}.requests`,
      quantityText(quantity),
      `must be ${relation} ${name} limit of ${quantityText(limit)}`,
    ),
  ];
}

const names = (...lists: (ResourceList | undefined)[]): string[] => lists.flatMap((list) => Object.keys(list ?? {}));

/**
 * Requests and limits, of a container or of the Pod as a whole. Claims are looked at elsewhere.
 *
 * kubernetes/kubernetes pkg/apis/core/validation/validation.go validateResourceRequirements
 */
export function validateResources(
  {requests, limits}: ResourceRequirements,
  level: 'container' | 'pod',
  path: string,
): FieldError[] {
  const validateResource = level === 'pod' ? validatePodResource : validateContainerResource;
  const asked = names(requests, limits);
  const bounds = amountsOf(limits);
  const onlyPages = asked.some(isHugePages) && !asked.includes('cpu') && !asked.includes('memory');
  return [
    ...[...bounds].flatMap(([name, quantity]) => [
      ...validateResource(name, at(`${path}.limits`, name)),
      ...validateAmount(name, quantity, at(`${path}.limits`, name)),
    ]),
    ...[...amountsOf(requests)].flatMap(([name, quantity]) => [
      ...validateResource(name, at(`${path}.requests`, name)),
      ...validateAmount(name, quantity, at(`${path}.requests`, name)),
      ...validateRequest(name, quantity, bounds.get(name), path),
    ]),
    ...when(onlyPages, forbidden('huge-pages-alone', path, 'HugePages require cpu or memory')),
  ];
}
