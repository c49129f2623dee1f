import {each, when} from '../errorList';
import {type FieldError, invalid, notSupported} from '../fieldError';
import {labelValue, qualifiedName} from '../names';
import type {Toleration} from '../pod';
import {validateOptionalChoice} from './choice';
import {validateName} from './named';

const effects = ['NoSchedule', 'PreferNoSchedule', 'NoExecute'];

/** What is wrong with a value is told of the operator it belongs to. No operator means Equal. */
function validateOperator({operator = '', value = ''}: Toleration, path: string): FieldError[] {
  if (operator === 'Exists') {
    return when(
      value !== '',
      invalid('toleration-exists-value', path, value, "value must be empty when `operator` is 'Exists'"),
    );
  }
  if (operator !== '' && operator !== 'Equal') return [notSupported('choice', path, operator, ['Equal', 'Exists'])];
  const problems = labelValue(value);
  return when(problems.length > 0, invalid('toleration-value', path, value, problems.join(';')));
}

/**
 * Taints a Pod puts up with. The comparing operators `Lt` and `Gt` are behind a gate that is off.
 *
 * kubernetes/kubernetes pkg/apis/core/validation/validation.go ValidateTolerations
 */
export function validateTolerations(tolerations: Toleration[] | undefined, path: string): FieldError[] {
  return each(tolerations, path, (toleration, itemPath) => {
    const {key, operator, effect, tolerationSeconds} = toleration;
    const all = 'operator must be Exists when `key` is empty, which means "match all values and all keys"';
    const timed = "effect must be 'NoExecute' when `tolerationSeconds` is set";
    return [
      ...(key ? validateName(key, qualifiedName, `${itemPath}.key`) : []),
      ...when(!key && operator !== 'Exists', invalid('toleration-key-missing', `${itemPath}.operator`, operator ?? '', all)),
      ...when(
        tolerationSeconds !== undefined && effect !== 'NoExecute',
        invalid('toleration-seconds', `${itemPath}.effect`, effect ?? '', timed),
      ),
      ...validateOperator(toleration, `${itemPath}.operator`),
      ...(effect ? validateOptionalChoice(effect, effects, `${itemPath}.effect`) : []),
    ];
  });
}
