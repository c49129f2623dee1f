import type {FieldError} from '../fieldError';
import type {Lifecycle} from '../pod';
import {validateHandler} from './handler';

/**
 * The hooks of an app container or a sidecar. A preStop sleep has to fit in the grace period. `stopSignal` is not looked at:
 * while its gate is off the API server drops it unread, and a lifecycle with nothing else with it.
 *
 * kubernetes/kubernetes pkg/apis/core/validation/validation.go validateLifecycle
 */
export function validateLifecycle(
  {postStart, preStop}: Lifecycle,
  gracePeriod: number | undefined,
  path: string,
): FieldError[] {
  return [
    ...(postStart ? validateHandler(postStart, gracePeriod, `${path}.postStart`) : []),
    ...(preStop ? validateHandler(preStop, gracePeriod, `${path}.preStop`) : []),
  ];
}
