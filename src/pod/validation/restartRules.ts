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
    ...(exitCodes ? validateOptionalChoice(exitCodes.operator ?? '', ['In', 'NotIn'], `${path}.exitCodes.operator`) : []),
    ...when(count > 255, tooMany('too-many-items', `${path}.exitCodes.values`, count, 255)),
  ];
}

function validatePresence({restartPolicy, restartPolicyRules}: Container, path: string): FieldError[] {
  const alone = restartPolicy === undefined && !!restartPolicyRules?.length;
  const detail = 'must specify restartPolicy when restart rules are used';
  return when(alone, required('restart-rules-need-policy', `${path}.restartPolicy`, detail));
}

/**
 * A container's own restart policy, and rules by exit code, which need one.
 *
 * kubernetes/kubernetes pkg/apis/core/validation/validation.go validateContainerRestartPolicy
 */
export function validateRestartRules(container: Container, path: string): FieldError[] {
  const {restartPolicy, restartPolicyRules} = container;
  const count = restartPolicyRules?.length ?? 0;
  return [
    ...validatePresence(container, path),
    ...validateOptionalChoice(restartPolicy, policies, `${path}.restartPolicy`),
    ...when(count > 20, tooMany('too-many-items', `${path}.restartPolicyRules`, count, 20)),
    ...each(restartPolicyRules, `${path}.restartPolicyRules`, validateRule),
  ];
}

/**
 * The same for an init container, but for rules that have no policy: those are not looked at one by one.
 *
 * kubernetes/kubernetes pkg/apis/core/validation/validation.go validateInitContainerRestartPolicy
 */
export function validateInitRestartRules(container: Container, path: string): FieldError[] {
  return container.restartPolicy === undefined ? validatePresence(container, path) : validateRestartRules(container, path);
}
