import {each, when} from '../errorList';
import {duplicate, type FieldError, forbidden, invalid, notFound, required} from '../fieldError';
import {dnsLabel, dnsSubdomain} from '../names';
import type {Pod, PodResourceClaim, ResourceRequirements} from '../pod';
import {validateName} from './named';

function validateClaim(claim: PodResourceClaim, path: string): FieldError[] {
  const {resourceClaimName: name, resourceClaimTemplateName: template} = claim;
  const both = 'at most one of `resourceClaimName` or `resourceClaimTemplateName` may be specified';
  const neither = 'must specify one of: `resourceClaimName`, `resourceClaimTemplateName`';
  return [
    ...when(name !== undefined && template !== undefined, invalid('claim-one-source', path, claim, both)),
    ...when(name === undefined && template === undefined, invalid('claim-source-missing', path, claim, neither)),
    ...(name === undefined ? [] : validateName(name, dnsSubdomain, `${path}.resourceClaimName`)),
    ...(template === undefined ? [] : validateName(template, dnsSubdomain, `${path}.resourceClaimTemplateName`)),
  ];
}

/**
 * The devices a Pod claims. Static Pods cannot.
 *
 * kubernetes/kubernetes pkg/apis/core/validation/validation.go validatePodResourceClaims
 */
export function validateResourceClaims({metadata, spec}: Pod, path: string): FieldError[] {
  const seen = new Set<string>();
  const isStatic = metadata.annotations?.['kubernetes.io/config.mirror'] !== undefined;
  return each(spec.resourceClaims, path, (claim, itemPath) => {
    if (isStatic) return [forbidden('static-pod-claims', '', 'static pods do not support resource claims')];
    const {name} = claim;
    const repeated = seen.has(name);
    seen.add(name);
    return [
      ...when(!name, required('field-missing', `${itemPath}.name`)),
      ...when(!!name && repeated, duplicate('claim-name-duplicate', `${itemPath}.name`, name)),
      ...(name && !repeated ? validateName(name, dnsLabel, `${itemPath}.name`) : []),
      ...validateClaim(claim, itemPath),
    ];
  });
}

/** A claim used twice: as a whole after a part of it, a part after the whole, or the same part again. */
function isUsed(name: string, request: string, used: ReadonlySet<string>): boolean {
  if (used.has(name) || used.has(`${name}/${request}`)) return true;
  return request === '' && [...used].some((other) => other.startsWith(`${name}/`));
}

/** The claims of the Pod that one container uses, as a whole or one request of them. */
export function validateUsedClaims({claims}: ResourceRequirements, {spec}: Pod, path: string): FieldError[] {
  const used = new Set<string>();
  const known = (spec.resourceClaims ?? []).map(({name}) => name).filter((name) => name);
  const choices = known.length === 0 ? ' which is empty' : `: ${[...known].sort().join(', ')}`;
  return each(claims, path, ({name, request = ''}, itemPath) => {
    if (!name) return [required('field-missing', itemPath)];
    const repeated = isUsed(name, request, used);
    const detail = `must be one of the names in pod.spec.resourceClaims${choices}`;
    const errors = [
      ...(request && !used.has(name) ? validateName(request, dnsLabel, `${itemPath}.request`) : []),
      ...when(repeated, duplicate('claim-use-duplicate', itemPath, request && !used.has(name) ? `${name}/${request}` : name)),
      ...when(!known.includes(name), notFound('claim-not-found', itemPath, name, detail)),
    ];
    used.add(request ? `${name}/${request}` : name);
    return errors;
  });
}
