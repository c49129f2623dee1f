import {each, when} from '../errorList';
import {duplicate, type FieldError, invalid} from '../fieldError';
import {at} from '../fieldPath';
import type {Container} from '../pod';
import {validateChoice} from './choice';

/**
 * What a resize of CPU or memory does to the container. A Pod that never restarts anything cannot restart for a resize.
 *
 * kubernetes/kubernetes pkg/apis/core/validation/validation.go validateResizePolicy
 */
export function validateResizePolicy(
  policies: Container['resizePolicy'],
  podRestartPolicy: string | undefined,
  path: string,
): FieldError[] {
  const seen = new Set<string>();
  return (policies ?? []).flatMap(({resourceName = '', restartPolicy}, index) => {
    const repeated = seen.has(resourceName);
    seen.add(resourceName);
    const restarts = podRestartPolicy === 'Never' && restartPolicy !== 'NotRequired';
    return [
      ...when(repeated, duplicate('resize-duplicate', at(path, index), resourceName)),
      ...validateChoice(resourceName, ['cpu', 'memory'], path),
      ...validateChoice(restartPolicy, ['NotRequired', 'RestartContainer'], path),
      ...when(
        restarts,
        invalid('resize-never', path, restartPolicy, "must be 'NotRequired' when pod `restartPolicy` is 'Never'"),
      ),
    ];
  });
}

/**
 * An init container that is no sidecar cannot be started anew for a resize.
 *
 * kubernetes/kubernetes pkg/apis/core/validation/validation.go validateInitContainers (since v1.36)
 */
export function validateInitResizePolicy(policies: Container['resizePolicy'], path: string): FieldError[] {
  const detail = "must not be set to 'RestartContainer' for non-sidecar initContainers";
  return each(policies, path, ({restartPolicy}, itemPath) =>
    when(restartPolicy === 'RestartContainer', invalid('resize-init', `${itemPath}.restartPolicy`, restartPolicy, detail)),
  );
}
