import {each, when} from '../errorList';
import {duplicate, type FieldError, forbidden} from '../fieldError';
import {dnsSubdomain, qualifiedName} from '../names';
import type {Pod, PodSpec} from '../pod';
import {validateAffinity} from './affinity';
import {validateChoice} from './choice';
import {validateLabels} from './labels';
import {validateName} from './named';
import {validateResources} from './resourceRequirements';
import {validateTolerations} from './tolerations';
import {validateTopologySpread} from './topologySpread';

function validateGates({schedulingGates, nodeName}: PodSpec, path: string): FieldError[] {
  const seen = new Set<string>();
  const gated = !!nodeName && !!schedulingGates?.length;
  return [
    ...each(schedulingGates, `${path}.schedulingGates`, ({name}, itemPath) => {
      const repeated = seen.has(name);
      seen.add(name);
      return [
        ...validateName(name ?? '', qualifiedName, itemPath),
        ...when(repeated, duplicate('scheduling-gate-duplicate', itemPath, name)),
      ];
    }),
    ...when(
      gated,
      forbidden('node-name-with-gates', `${path}.nodeName`, 'cannot be set until all schedulingGates have been cleared'),
    ),
  ];
}

/** Names of other objects, where they are given. */
function validateReferences(spec: PodSpec, path: string): FieldError[] {
  const {nodeName, priorityClassName, runtimeClassName} = spec;
  return [
    ...(nodeName ? validateName(nodeName, dnsSubdomain, `${path}.nodeName`) : []),
    ...(priorityClassName ? validateName(priorityClassName, dnsSubdomain, `${path}.priorityClassName`) : []),
    ...(runtimeClassName === undefined ? [] : validateName(runtimeClassName, dnsSubdomain, `${path}.runtimeClassName`)),
  ];
}

/**
 * Where a Pod may run, and before whom.
 *
 * kubernetes/kubernetes pkg/apis/core/validation/validation.go ValidatePodSpec
 */
export function validateScheduling({metadata, spec}: Pod, path: string): FieldError[] {
  const labels = metadata.labels ?? {};
  const policies = ['PreemptLowerPriority', 'Never'];
  return [
    ...validateLabels(spec.nodeSelector, `${path}.nodeSelector`),
    ...validateAffinity(spec.affinity, labels, `${path}.affinity`),
    ...validateGates(spec, path),
    ...validateTopologySpread(spec.topologySpreadConstraints, labels, `${path}.topologySpreadConstraints`),
    ...validateTolerations(spec.tolerations, `${path}.tolerations`),
    ...validateReferences(spec, path),
    ...(spec.preemptionPolicy === undefined ? [] : validateChoice(spec.preemptionPolicy, policies, `${path}.preemptionPolicy`)),
    ...(spec.overhead ? validateResources({limits: spec.overhead}, 'container', `${path}.overhead`) : []),
  ];
}
