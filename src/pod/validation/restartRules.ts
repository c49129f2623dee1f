import {each, when} from '../errorList';
import {type FieldError, required, tooMany} from '../fieldError';
import type {Container, ContainerRestartRule} from '../pod';
import {validateOptionalChoice} from './choice';

const policies = ['Always', 'Never', 'OnFailure'];
const actions = ['Restart', 'RestartAllContainers'];

function validateRule({action, exitCodes}: ContainerRestartRule, path: string): FieldError[] {
  const count = exitCodes?.values?.length ?? 0;
  return [
    ...validateOptionalChoice(action ?? '', actions, `${path}.action`),
    ...when(!exitCodes, required('restart-rule-exit-codes', `${path}.exitCodes`, 'must be specified')),
    ...(exitCodes ? validateOptionalChoice(exitCodes.operator, ['In', 'NotIn'], `${path}.exitCodes.operator`) : []),
    ...when(count > 255, tooMany('too-many-items', `${path}.exitCodes.values`, count, 255)),
  ];
}

/**
 * A container's own restart policy, and rules by exit code, which need one.
 *
 * kubernetes/kubernetes pkg/apis/core/validation/validation.go validateContainerRestartPolicy
 */
export function validateRestartRules({restartPolicy, restartPolicyRules}: Container, path: string): FieldError[] {
  const count = restartPolicyRules?.length ?? 0;
  const alone = restartPolicy === undefined && count > 0;
  return [
    ...when(
      alone,
      required('restart-rules-need-policy', `${path}.restartPolicy`, 'must specify restartPolicy when restart rules are used'),
    ),
    ...validateOptionalChoice(restartPolicy, policies, `${path}.restartPolicy`),
    ...when(count > 20, tooMany('too-many-items', `${path}.restartPolicyRules`, count, 20)),
    ...each(restartPolicyRules, `${path}.restartPolicyRules`, validateRule),
  ];
}
