import {withDefaults} from './defaults';
import type {FieldError} from './fieldError';
import {type ParsedManifest, parseManifest} from './manifest';
import type {Pod} from './pod';
import {validatePod} from './validatePod';

export type CheckedManifest = Pick<ParsedManifest, 'owner' | 'rangeOf'> & {
  /** The Pod as it was written; absent where the text has none or cannot be read. */
  written?: Pod;
  /** The Pod as the API server would store it; absent where the text could not be decoded without an error. */
  pod?: Pod;
  errors: FieldError[];
};

/**
 * The Pod that reaches validation: defaults are filled in, then the ServiceAccount admission plugin names the account, which is
 * stored under its old name as well.
 *
 * kubernetes/kubernetes plugin/pkg/admission/serviceaccount/admission.go, pkg/apis/core/v1/conversion.go
 */
export function admitted(written: Pod): Pod {
  const pod = withDefaults(written);
  if (!pod.spec.serviceAccountName) Object.assign(pod.spec, {serviceAccountName: 'default', serviceAccount: 'default'});
  return pod;
}

/**
 * What the API server would say of a manifest: decoding first; validation of the defaulted Pod if that went well. Of a text that
 * cannot be decoded everything is told at once: the server's answer, then what it would say next.
 */
export function checkManifest(source: string): CheckedManifest {
  const {pod: written, owner, errors, later, rangeOf} = parseManifest(source);
  const told = {rangeOf, ...(owner ? {owner} : {}), ...(written ? {written} : {})};
  const undecoded = [...errors, ...later];
  if (!written || undecoded.length > 0) return {...told, errors: undecoded};
  const pod = admitted(written);
  return {...told, pod, errors: validatePod(pod)};
}
