import {containersInOrder} from '../containerRole';
import {when} from '../errorList';
import {type FieldError, forbidden, invalid} from '../fieldError';
import {at} from '../fieldPath';
import type {Pod, SecurityProfile} from '../pod';
import {validateDescendingPath} from './localPath';

const mirror = 'kubernetes.io/config.mirror';
const deletionCost = 'controller.kubernetes.io/pod-deletion-cost';
const seccompPod = 'seccomp.security.alpha.kubernetes.io/pod';
const seccompContainer = 'container.seccomp.security.alpha.kubernetes.io/';
const localhost = 'localhost/';
const seccompNames = ['runtime/default', 'docker/default', 'unconfined'];

function validateSeccompAnnotation(profile: string, path: string): FieldError[] {
  if (seccompNames.includes(profile)) return [];
  if (profile.startsWith(localhost)) return validateDescendingPath(profile.slice(localhost.length), path);
  return [invalid('seccomp-annotation', path, profile, 'must be a valid seccomp profile')];
}

function matches(annotation: string, {type, localhostProfile}: SecurityProfile): boolean {
  if (type === 'Unconfined') return annotation === 'unconfined';
  if (type === 'RuntimeDefault') return annotation === 'runtime/default' || annotation === 'docker/default';
  return type !== 'Localhost' || annotation === `${localhost}${localhostProfile}`;
}

/** Who says it twice, in the old annotation and in the field, has to say the same. */
function validateAgreement(annotation: string | undefined, profile: SecurityProfile | undefined, path: string): FieldError[] {
  if (annotation === undefined || !profile || matches(annotation, profile)) return [];
  const sameType = profile.type === 'Localhost' && annotation.startsWith(localhost);
  return sameType
    ? [forbidden('seccomp-mismatch', `${path}.localhostProfile`, 'seccomp profile in annotation and field must match')]
    : [forbidden('seccomp-mismatch', `${path}.type`, 'seccomp type in annotation and field must match')];
}

/**
 * Annotations that mean something to the API server: static Pods, the cost of deletion, the old form of seccomp. The old
 * forms of tolerations and AppArmor are not looked at.
 *
 * kubernetes/kubernetes pkg/apis/core/validation/validation.go ValidatePodSpecificAnnotations,
 * validateSeccompAnnotationsAndFields
 */
export function validatePodAnnotations(pod: Pod, path: string): FieldError[] {
  const annotations = pod.metadata.annotations ?? {};
  const cost = annotations[deletionCost] ?? '0';
  const isCost = /^(0|-?[1-9]\d{0,9})$/.test(cost) && Math.abs(Number(cost) + 0.5) < 2 ** 31;
  const unplaced = annotations[mirror] !== undefined && !pod.spec.nodeName;
  const needsNode = 'must set spec.nodeName if mirror pod annotation is set';
  const seccomp = Object.entries(annotations).filter(([key]) => key === seccompPod || key.startsWith(seccompContainer));
  const podContext = pod.spec.securityContext;
  return [
    ...when(unplaced, invalid('mirror-needs-node', at(path, mirror), annotations[mirror], needsNode)),
    ...when(!isCost, invalid('deletion-cost', at(path, deletionCost), cost, 'must be a 32bit integer')),
    ...seccomp.flatMap(([key, profile]) => validateSeccompAnnotation(profile, `${path}.${key}`)),
    ...validateAgreement(annotations[seccompPod], podContext?.seccompProfile, 'spec.securityContext.seccompProfile'),
    ...containersInOrder(pod).flatMap(({container, path: field}) =>
      validateAgreement(
        annotations[`${seccompContainer}${container.name}`],
        container.securityContext?.seccompProfile,
        `${field}.securityContext.seccompProfile`,
      ),
    ),
  ];
}
