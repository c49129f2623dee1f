import {when} from '../errorList';
import {type FieldError, invalid} from '../fieldError';
import {at} from '../fieldPath';
import type {Pod} from '../pod';
import {validateAppArmorAgreement, validateAppArmorAnnotations} from './appArmorAnnotations';
import {validateSeccompAgreement, validateSeccompAnnotations} from './seccompAnnotations';
import {validateTolerationsAnnotation} from './tolerationsAnnotation';

const mirror = 'kubernetes.io/config.mirror';
const deletionCost = 'controller.kubernetes.io/pod-deletion-cost';

/** A 32-bit integer without a plus sign; zeros may lead only behind a minus. */
function isDeletionCost(cost: string): boolean {
  if (!/^(0|[1-9]\d*|-\d+)$/.test(cost)) return false;
  const value = Number(cost);
  return value >= -(2 ** 31) && value < 2 ** 31;
}

/**
 * Annotations that mean something to the API server: static Pods, the cost of deletion, and the old forms of tolerations,
 * seccomp and AppArmor, which may not contradict the fields that took their place.
 *
 * kubernetes/kubernetes pkg/apis/core/validation/validation.go ValidatePodSpecificAnnotations, ValidatePodCreate
 */
export function validatePodAnnotations(pod: Pod, path: string): FieldError[] {
  const {annotations = {}} = pod.metadata;
  const cost = annotations[deletionCost];
  const unplaced = annotations[mirror] !== undefined && !pod.spec.nodeName;
  const needsNode = 'must set spec.nodeName if mirror pod annotation is set';
  return [
    ...when(unplaced, invalid('mirror-needs-node', at(path, mirror), annotations[mirror], needsNode)),
    ...validateTolerationsAnnotation(annotations, path),
    ...when(
      cost !== undefined && !isDeletionCost(cost),
      invalid('deletion-cost', at(path, deletionCost), cost, 'must be a 32bit integer'),
    ),
    ...validateSeccompAnnotations(annotations, path),
    ...validateAppArmorAnnotations(pod, path),
    ...validateSeccompAgreement(pod),
    ...validateAppArmorAgreement(pod),
  ];
}
