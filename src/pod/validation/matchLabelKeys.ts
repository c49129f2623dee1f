import {each, when} from '../errorList';
import {type FieldError, forbidden, invalid} from '../fieldError';
import {at} from '../fieldPath';
import {qualifiedName} from '../names';
import type {LabelSelector, PodAffinityTerm, SelectorRequirement} from '../pod';
import {validateName} from './named';

/** The labels of the Pod itself, from which the values of the keys are taken. */
export type Labels = Readonly<Record<string, string>>;

type Keyed = Pick<PodAffinityTerm, 'labelSelector' | 'matchLabelKeys' | 'mismatchLabelKeys'>;

function conditions(keys: string[] | undefined, operator: string, labels: Labels): SelectorRequirement[] {
  const own = (keys ?? []).filter((key) => Object.hasOwn(labels, key));
  return own.map((key) => ({key, operator, values: [labels[key] ?? '']}));
}

/**
 * The selector as the server stores it: for each key that the Pod has as a label, a condition with the Pod's own value is added
 * before anything is validated.
 *
 * kubernetes/kubernetes pkg/registry/core/pod/strategy.go applyLabelKeysToLabelSelector
 */
export function storedSelector(
  {labelSelector, matchLabelKeys, mismatchLabelKeys}: Keyed,
  labels: Labels,
): LabelSelector | undefined {
  const added = [...conditions(matchLabelKeys, 'In', labels), ...conditions(mismatchLabelKeys, 'NotIn', labels)];
  if (!labelSelector || added.length === 0) return labelSelector;
  return {...labelSelector, matchExpressions: [...(labelSelector.matchExpressions ?? []), ...added]};
}

/**
 * A key that is there already when its condition comes is there twice. It is told of under the index of the key, put behind the
 * term itself.
 */
function validateKeysOnce(keys: string[], selector: LabelSelector | undefined, path: string): FieldError[] {
  const indices = new Map(keys.map((key, index) => [key, index]));
  const seen = new Set(Object.keys(selector?.matchLabels ?? {}));
  return (selector?.matchExpressions ?? []).flatMap(({key}) => {
    const index = indices.get(key);
    const twice = index !== undefined && seen.has(key);
    seen.add(key);
    const detail = 'exists in both matchLabelKeys and labelSelector';
    return when(twice, invalid('match-keys-in-selector', at(path, index ?? 0), key, detail));
  });
}

/**
 * Keys whose values are taken from the Pod's own labels. They need a selector to be added to, here as it is stored.
 *
 * kubernetes/kubernetes pkg/apis/core/validation/validation.go ValidateMatchLabelKeysAndMismatchLabelKeys
 */
export function validateMatchLabelKeys(
  {matchLabelKeys = [], mismatchLabelKeys = [], labelSelector}: Keyed,
  path: string,
): FieldError[] {
  const keys = (list: string[], name: string) => {
    const field = `${path}.${name}`;
    if (list.length > 0 && !labelSelector)
      return [forbidden('match-keys-without-selector', field, 'must not be specified when labelSelector is not set')];
    return each(list, field, (key, itemPath) => validateName(key, qualifiedName, itemPath));
  };
  const inBoth = 'exists in both matchLabelKeys and mismatchLabelKeys';
  return [
    ...keys(matchLabelKeys, 'matchLabelKeys'),
    ...keys(mismatchLabelKeys, 'mismatchLabelKeys'),
    ...validateKeysOnce(matchLabelKeys, labelSelector, path),
    ...each(matchLabelKeys, `${path}.matchLabelKeys`, (key, itemPath) =>
      when(mismatchLabelKeys.includes(key), invalid('match-keys-both', itemPath, key, inBoth)),
    ),
  ];
}
