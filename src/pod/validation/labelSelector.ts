import {each, when} from '../errorList';
import {type FieldError, forbidden, invalid, required} from '../fieldError';
import {labelValue, qualifiedName} from '../names';
import type {LabelSelector, SelectorRequirement} from '../pod';
import {validateLabels} from './labels';
import {validateName} from './named';

function validateRequirement({key, operator, values = []}: SelectorRequirement, path: string): FieldError[] {
  const compares = operator === 'In' || operator === 'NotIn';
  const exists = operator === 'Exists' || operator === 'DoesNotExist';
  return [
    ...when(
      compares && values.length === 0,
      required('selector-values-missing', `${path}.values`, "must be specified when `operator` is 'In' or 'NotIn'"),
    ),
    ...when(
      exists && values.length > 0,
      forbidden(
        'selector-values-forbidden',
        `${path}.values`,
        "may not be specified when `operator` is 'Exists' or 'DoesNotExist'",
      ),
    ),
    ...when(!compares && !exists, invalid('selector-operator', `${path}.operator`, operator, 'not a valid selector operator')),
    ...validateName(key ?? '', qualifiedName, `${path}.key`),
    ...each(values, `${path}.values`, (value, itemPath) => validateName(value, labelValue, itemPath)),
  ];
}

/**
 * Labels to match, as a map or as conditions.
 *
 * kubernetes/kubernetes staging/src/k8s.io/apimachinery/pkg/apis/meta/v1/validation/validation.go ValidateLabelSelector
 */
export function validateLabelSelector(selector: LabelSelector | undefined, path: string): FieldError[] {
  return [
    ...validateLabels(selector?.matchLabels, `${path}.matchLabels`),
    ...each(selector?.matchExpressions, `${path}.matchExpressions`, validateRequirement),
  ];
}
