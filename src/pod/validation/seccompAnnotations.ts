import {containersInOrder} from '../containerRole';
import {type FieldError, forbidden, invalid} from '../fieldError';
import type {Pod, SecurityProfile} from '../pod';
import {validateDescendingPath} from './localPath';
import {disagreement} from './profileAgreement';

const seccompPod = 'seccomp.security.alpha.kubernetes.io/pod';
const seccompContainer = 'container.seccomp.security.alpha.kubernetes.io/';
const localhost = 'localhost/';
const runtimeDefaults = ['runtime/default', 'docker/default'];

function validateProfile(profile: string, path: string): FieldError[] {
  if (profile === 'unconfined' || runtimeDefaults.includes(profile)) return [];
  if (profile.startsWith(localhost)) return validateDescendingPath(profile.slice(localhost.length), path);
  return [invalid('seccomp-annotation', path, profile, 'must be a valid seccomp profile')];
}

/**
 * The form seccomp profiles had before they were a field: an annotation for the Pod, and one a container.
 *
 * kubernetes/kubernetes pkg/apis/core/validation/validation.go ValidateSeccompPodAnnotations
 */
export function validateSeccompAnnotations(annotations: Record<string, string>, path: string): FieldError[] {
  return Object.entries(annotations)
    .filter(([key]) => key === seccompPod || key.startsWith(seccompContainer))
    .flatMap(([key, profile]) => validateProfile(profile, `${path}.${key}`));
}

function validateMatch(annotation: string | undefined, profile: SecurityProfile | undefined, path: string): FieldError[] {
  const differs = disagreement(annotation, profile, runtimeDefaults);
  if (!differs) return [];
  const detail = `seccomp ${differs === 'type' ? 'type' : 'profile'} in annotation and field must match`;
  return [forbidden('seccomp-mismatch', `${path}.seccompProfile.${differs}`, detail)];
}

/**
 * Who names a seccomp profile twice, in the old annotation and in the field, has to say the same.
 *
 * kubernetes/kubernetes pkg/apis/core/validation/validation.go validateSeccompAnnotationsAndFields
 */
export function validateSeccompAgreement(pod: Pod): FieldError[] {
  const {annotations = {}} = pod.metadata;
  return [
    ...validateMatch(annotations[seccompPod], pod.spec.securityContext?.seccompProfile, 'spec.securityContext'),
    ...containersInOrder(pod).flatMap(({container, path}) => {
      const annotation = annotations[`${seccompContainer}${container.name ?? ''}`];
      return validateMatch(annotation, container.securityContext?.seccompProfile, `${path}.securityContext`);
    }),
  ];
}
