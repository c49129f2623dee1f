import {when} from '../errorList';
import {type FieldError, forbidden, invalid} from '../fieldError';
import {at} from '../fieldPath';
import type {Pod} from '../pod';
import {compareQuantities, quantityText} from '../quantity';
import {type Amounts, amountsOf} from '../resourceList';
import {isHugePages} from '../resourceName';
import {containerLimits, containerRequests} from '../resources';
import {validateUsedClaims} from './resourceClaims';
import {validateResources} from './resourceRequirements';

/** The Pod's own amounts that are smaller than what its containers need together. */
function tooSmall(own: Amounts, needed: Amounts, kind: 'requests' | 'limits', path: string): FieldError[] {
  return [...needed].flatMap(([name, need]) => {
    const amount = own.get(name);
    if (!amount || compareQuantities(need, amount) <= 0) return [];
    const detail = `must be greater than or equal to aggregate container ${kind} of ${quantityText(need)}`;
    return [invalid('pod-resources-too-small', at(`${path}.${kind}`, name), quantityText(amount), detail)];
  });
}

/** No single container may be limited to more than the Pod. Told of under a path that is in no manifest. */
function tooLargeContainers({spec}: Pod, limits: Amounts, path: string): FieldError[] {
  return spec.containers.flatMap(({resources}, index) =>
    [...amountsOf(resources?.limits)].flatMap(([name, limit]) => {
      const most = limits.get(name);
      if (!most || compareQuantities(limit, most) <= 0) return [];
      const detail = `must be less than or equal to pod limits of ${quantityText(most)}`;
      return [
        invalid('pod-limits-exceeded', `${at(at(`${path}.containers`, index), name)}.limits`, quantityText(limit), detail),
      ];
    }),
  );
}

/**
 * Requests and limits of the Pod as a whole, `spec.resources`, against those of its containers.
 *
 * kubernetes/kubernetes pkg/apis/core/validation/validation.go validatePodResources
 */
export function validatePodResources(pod: Pod, path: string): FieldError[] {
  const {resources, os} = pod.spec;
  if (!resources) return [];
  if (os?.name === 'windows') return [forbidden('windows-pod-resources', path, 'may not be set for a windows pod')];
  const limits = amountsOf(resources.limits);
  const pages = new Map([...containerLimits(pod)].filter(([name]) => isHugePages(name)));
  const claims = 'claims may not be set for Resources at pod-level';
  return [
    ...when(resources.claims !== undefined, forbidden('pod-resource-claims', `${path}.claims`, claims)),
    ...validateResources(resources, 'pod', path),
    ...validateUsedClaims(resources, pod, `${path}.claims`),
    ...tooSmall(amountsOf(resources.requests), containerRequests(pod), 'requests', path),
    ...tooSmall(limits, pages, 'limits', path),
    ...tooLargeContainers(pod, limits, path),
  ];
}
