import {each, when} from '../errorList';
import {type FieldError, forbidden, invalid, required} from '../fieldError';
import {dnsLabel, dnsSubdomain, labelValue, qualifiedName} from '../names';
import type {Affinity, NodeAffinity, NodeSelectorTerm, PodAffinity, PodAffinityTerm, SelectorRequirement} from '../pod';
import {validateLabelSelector} from './labelSelector';
import {type Labels, storedSelector, validateMatchLabelKeys} from './matchLabelKeys';
import {validateName} from './named';

const hard = 'requiredDuringSchedulingIgnoredDuringExecution';
const soft = 'preferredDuringSchedulingIgnoredDuringExecution';

function validateWeight(weight: number, path: string): FieldError[] {
  return when(!(weight >= 1 && weight <= 100), invalid('affinity-weight', path, weight, 'must be in the range 1-100'));
}

/** What each operator asks of its values. */
function validateValues(operator: string, count: number, path: string): FieldError[] {
  const field = `${path}.values`;
  if (operator === 'In' || operator === 'NotIn') {
    return when(
      count === 0,
      required('selector-values-missing', field, "must be specified when `operator` is 'In' or 'NotIn'"),
    );
  }
  if (operator === 'Exists' || operator === 'DoesNotExist') {
    return when(
      count > 0,
      forbidden('selector-values-forbidden', field, "may not be specified when `operator` is 'Exists' or 'DoesNotExist'"),
    );
  }
  if (operator === 'Gt' || operator === 'Lt') {
    return when(
      count !== 1,
      required('selector-one-value', field, "must be specified single value when `operator` is 'Lt' or 'Gt'"),
    );
  }
  return [invalid('selector-operator', `${path}.operator`, operator, 'not a valid selector operator')];
}

function validateExpression(requirement: SelectorRequirement, isHard: boolean, path: string): FieldError[] {
  const {key, operator, values = []} = requirement;
  return [
    ...validateValues(operator, values.length, path),
    ...validateName(key ?? '', qualifiedName, `${path}.key`),
    ...(isHard ? each(values, `${path}.values`, (value, at) => validateName(value, labelValue, at)) : []),
  ];
}

/** Of a node's fields only its name can be asked for, and only one name. */
function validateField({key, operator, values = []}: SelectorRequirement, path: string): FieldError[] {
  const compares = operator === 'In' || operator === 'NotIn';
  const detail = "must be only one value when `operator` is 'In' or 'NotIn' for node field selector";
  return [
    ...when(compares && values.length !== 1, required('node-field-one-value', `${path}.values`, detail)),
    ...when(!compares, invalid('selector-operator', `${path}.operator`, operator, 'not a valid selector operator')),
    ...(key === 'metadata.name'
      ? each(values, `${path}.values`, (value, at) => validateName(value, dnsSubdomain, at))
      : [invalid('node-field-key', `${path}.key`, key, 'not a valid field selector key')]),
  ];
}

function validateTerm(term: NodeSelectorTerm, isHard: boolean, path: string): FieldError[] {
  return [
    ...each(term.matchExpressions, `${path}.matchExpressions`, (one, itemPath) => validateExpression(one, isHard, itemPath)),
    ...each(term.matchFields, `${path}.matchFields`, validateField),
  ];
}

function validateNodeAffinity(affinity: NodeAffinity, path: string): FieldError[] {
  const terms = affinity[hard]?.nodeSelectorTerms ?? [];
  const field = `${path}.${hard}.nodeSelectorTerms`;
  const none = affinity[hard] !== undefined && terms.length === 0;
  return [
    ...when(none, required('node-terms-missing', field, 'must have at least one node selector term')),
    ...each(terms, field, (term, itemPath) => validateTerm(term, true, itemPath)),
    ...each(affinity[soft], `${path}.${soft}`, ({weight, preference}, itemPath) => [
      ...validateWeight(weight, `${itemPath}.weight`),
      ...validateTerm(preference ?? {}, false, `${itemPath}.preference`),
    ]),
  ];
}

function validatePodTerm(term: PodAffinityTerm, labels: Labels, path: string): FieldError[] {
  const {topologyKey, namespaceSelector, namespaces} = term;
  const labelSelector = storedSelector(term, labels);
  const field = `${path}.topologyKey`;
  return [
    ...validateLabelSelector(labelSelector, `${path}.labelSelector`),
    ...validateLabelSelector(namespaceSelector, `${path}.namespaceSelector`),
    ...(namespaces ?? []).flatMap((name) => validateName(name, dnsLabel, `${path}.namespace`)),
    ...validateMatchLabelKeys({...term, labelSelector}, path),
    ...when(!topologyKey, required('topology-key-missing', field, 'can not be empty')),
    ...validateName(topologyKey ?? '', qualifiedName, field),
  ];
}

function validatePodAffinity(affinity: PodAffinity, labels: Labels, path: string): FieldError[] {
  return [
    ...each(affinity[hard], `${path}.${hard}`, (term, itemPath) => validatePodTerm(term, labels, itemPath)),
    ...each(affinity[soft], `${path}.${soft}`, ({weight, podAffinityTerm}, itemPath) => [
      ...validateWeight(weight, `${itemPath}.weight`),
      ...validatePodTerm(podAffinityTerm ?? {topologyKey: ''}, labels, `${itemPath}.podAffinityTerm`),
    ]),
  ];
}

/**
 * Which nodes, and beside which Pods. `labels` are the Pod's own.
 *
 * kubernetes/kubernetes pkg/apis/core/validation/validation.go validateAffinity
 */
export function validateAffinity(affinity: Affinity | undefined, labels: Labels, path: string): FieldError[] {
  const {nodeAffinity, podAffinity, podAntiAffinity} = affinity ?? {};
  return [
    ...(nodeAffinity ? validateNodeAffinity(nodeAffinity, `${path}.nodeAffinity`) : []),
    ...(podAffinity ? validatePodAffinity(podAffinity, labels, `${path}.podAffinity`) : []),
    ...(podAntiAffinity ? validatePodAffinity(podAntiAffinity, labels, `${path}.podAntiAffinity`) : []),
  ];
}
