import {when} from '../errorList';
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
  return (policies ?? []).flatMap(({resourceName, restartPolicy}, index) => {
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
