import {when} from '../errorList';
import {type FieldError, invalid} from '../fieldError';
import type {Container, Probe} from '../pod';
import {validateHandler} from './handler';
import {validateNonNegative} from './range';

const numbers = ['initialDelaySeconds', 'timeoutSeconds', 'periodSeconds', 'successThreshold', 'failureThreshold'] as const;

function validateProbe(probe: Probe, path: string): FieldError[] {
  const {terminationGracePeriodSeconds: grace} = probe;
  return [
    ...validateHandler(probe, undefined, path),
    ...numbers.flatMap((name) => validateNonNegative(probe[name], `${path}.${name}`)),
    ...when(
      (grace ?? 1) <= 0,
      invalid('probe-grace-positive', `${path}.terminationGracePeriodSeconds`, grace, 'must be greater than 0'),
    ),
  ];
}

/** One success is enough to be alive or to have started. */
function validateOneSuccess({successThreshold}: Probe, path: string): FieldError[] {
  return when(successThreshold !== 1, invalid('success-threshold', `${path}.successThreshold`, successThreshold, 'must be 1'));
}

/** A readiness probe restarts nothing, so it has no grace period. */
function validateNoGracePeriod({terminationGracePeriodSeconds: grace}: Probe, path: string): FieldError[] {
  const detail = 'must not be set for readinessProbes';
  return when(grace !== undefined, invalid('readiness-grace', `${path}.terminationGracePeriodSeconds`, grace, detail));
}

/**
 * The three probes of an app container or a sidecar.
 *
 * kubernetes/kubernetes pkg/apis/core/validation/validation.go validateLivenessProbe, validateReadinessProbe,
 * validateStartupProbe
 */
export function validateProbes(container: Container, path: string): FieldError[] {
  const {livenessProbe: liveness, readinessProbe: readiness, startupProbe: startup} = container;
  const [live, ready, start] = [`${path}.livenessProbe`, `${path}.readinessProbe`, `${path}.startupProbe`];
  return [
    ...(liveness ? [...validateProbe(liveness, live), ...validateOneSuccess(liveness, live)] : []),
    ...(readiness ? [...validateProbe(readiness, ready), ...validateNoGracePeriod(readiness, ready)] : []),
    ...(startup ? [...validateProbe(startup, start), ...validateOneSuccess(startup, start)] : []),
  ];
}
