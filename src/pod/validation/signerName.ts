import {when} from '../errorList';
import {type FieldError, invalid, required, tooLong} from '../fieldError';
import {byteLength, dnsLabel, dnsSubdomain, type NameRule} from '../names';

const longestDomain = 253;
const longest = longestDomain + 1 + 63 + 1 + 253;

/** The first part that breaks the rule, and how; the rest would say the same again. */
function validateParts(text: string, rule: NameRule, path: string): FieldError[] {
  const bad = text.split('.').find((part) => rule(part).length > 0);
  if (bad === undefined) return [];
  return rule(bad).map((problem) => invalid('signer-name', path, text, `validating label "${bad}": ${problem}`));
}

/**
 * A signer of certificates: `example.com/name`, a domain of two parts or more and a path of names.
 *
 * kubernetes/kubernetes pkg/apis/core/validation/names.go ValidateSignerName
 */
export function validateSignerName(name: string, path: string): FieldError[] {
  if (!name) return [required('field-missing', path)];
  const [domain = '', ownPath = '', ...more] = name.split('/');
  if (!name.includes('/') || more.length > 0) {
    const detail = "must be a fully qualified domain and path of the form 'example.com/signer-name'";
    return [invalid('signer-name', path, name, detail)];
  }
  const short = 'should be a domain with at least two segments separated by dots';
  return [
    ...when(byteLength(domain) > longestDomain, tooLong('value-too-long', path, longestDomain)),
    ...validateParts(domain, dnsLabel, path),
    ...when(!domain.includes('.'), invalid('signer-name', path, domain, short)),
    ...validateParts(ownPath, dnsSubdomain, path),
    ...when(byteLength(name) > longest, tooLong('value-too-long', path, longest)),
  ];
}

/** Signers of the Kubernetes project itself. */
export function isKubernetesSigner(name: string): boolean {
  const [domain = ''] = name.split('/');
  return domain === 'kubernetes.io' || domain.endsWith('.kubernetes.io');
}

/**
 * A bundle that belongs to a signer bears its name in front, `example.com:name:own`; any other is a plain name.
 *
 * kubernetes/kubernetes pkg/apis/core/validation/names.go ValidateClusterTrustBundleName
 */
export function validateBundleName(name: string, path: string): FieldError[] {
  const colon = name.lastIndexOf(':');
  // What stands before the last colon is taken for the signer, so only a slash in it, or nothing, can be wrong.
  const belongs = colon > 0 && !name.slice(0, colon).includes('/');
  const own = belongs ? name.slice(colon + 1) : name;
  return dnsSubdomain(own).map((problem) =>
    invalid('bundle-name', path, name, `not a valid clustertrustbundlename: ${problem}`),
  );
}
