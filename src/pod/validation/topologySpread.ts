import {each, when} from '../errorList';
import {duplicate, type FieldError, invalid, required} from '../fieldError';
import type {TopologySpreadConstraint} from '../pod';
import {validateOptionalChoice} from './choice';
import {validateLabelSelector} from './labelSelector';
import {type Labels, storedSelector, validateMatchLabelKeys} from './matchLabelKeys';

const actions = ['DoNotSchedule', 'ScheduleAnyway'];
const inclusions = ['Honor', 'Ignore'];

function validateMinDomains({minDomains, whenUnsatisfiable}: TopologySpreadConstraint, path: string): FieldError[] {
  if (minDomains === undefined) return [];
  const detail = `can only use minDomains if whenUnsatisfiable=DoNotSchedule, not ${whenUnsatisfiable}`;
  return [
    ...when(minDomains <= 0, invalid('greater-than-zero', path, minDomains, 'must be greater than zero')),
    ...when(whenUnsatisfiable !== 'DoNotSchedule', invalid('min-domains-soft', path, minDomains, detail)),
  ];
}

/**
 * Pods spread over zones or nodes: one constraint for each pair of key and action. `labels` are the Pod's own.
 *
 * kubernetes/kubernetes pkg/apis/core/validation/validation.go validateTopologySpreadConstraints
 */
export function validateTopologySpread(
  constraints: TopologySpreadConstraint[] | undefined,
  labels: Labels,
  path: string,
): FieldError[] {
  return each(constraints, path, (constraint, itemPath, index) => {
    const {maxSkew, topologyKey, matchLabelKeys, whenUnsatisfiable: action} = constraint;
    const labelSelector = storedSelector(constraint, labels);
    const later = constraints?.slice(index + 1) ?? [];
    const repeated = later.some((other) => other.topologyKey === topologyKey && other.whenUnsatisfiable === action);
    const pair = `${itemPath}.{topologyKey, whenUnsatisfiable}`;
    return [
      ...when(!(maxSkew > 0), invalid('greater-than-zero', `${itemPath}.maxSkew`, maxSkew ?? 0, 'must be greater than zero')),
      ...when(!topologyKey, required('topology-key-missing', `${itemPath}.topologyKey`, 'can not be empty')),
      ...validateOptionalChoice(action ?? '', actions, `${itemPath}.whenUnsatisfiable`),
      ...when(repeated, duplicate('spread-duplicate', pair, `{${topologyKey}, ${action}}`)),
      ...validateMinDomains(constraint, `${itemPath}.minDomains`),
      ...validateOptionalChoice(constraint.nodeAffinityPolicy, inclusions, `${itemPath}.nodeAffinityPolicy`),
      ...validateOptionalChoice(constraint.nodeTaintsPolicy, inclusions, `${itemPath}.nodeTaintsPolicy`),
      ...validateMatchLabelKeys({matchLabelKeys, labelSelector}, itemPath),
      ...validateLabelSelector(labelSelector, `${itemPath}.labelSelector`),
    ];
  });
}
