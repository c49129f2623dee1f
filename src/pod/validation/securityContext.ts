import {when} from '../errorList';
import {type FieldError, invalid} from '../fieldError';
import type {SecurityContext} from '../pod';
import {validateOptionalChoice} from './choice';
import {validateId} from './range';
import {validateAppArmorProfile, validateSeccompProfile} from './securityProfiles';
import {validateWindowsOptions} from './windowsOptions';

/** Who is privileged, or may do everything, cannot be kept from gaining privileges. */
function validateEscalation(context: SecurityContext, path: string): FieldError[] {
  if (context.allowPrivilegeEscalation !== false) return [];
  const admin = context.capabilities?.add?.includes('CAP_SYS_ADMIN') ?? false;
  const detail = 'cannot set `allowPrivilegeEscalation` to false and';
  return [
    ...when(
      context.privileged === true,
      invalid('escalation-with-privileged', path, context, `${detail} \`privileged\` to true`),
    ),
    ...when(admin, invalid('escalation-with-sys-admin', path, context, `${detail} \`capabilities.Add\` CAP_SYS_ADMIN`)),
  ];
}

/**
 * The security settings of one container. Whether they are wise is a matter of Pod Security, and privileged containers are
 * taken to be allowed on the cluster.
 *
 * kubernetes/kubernetes pkg/apis/core/validation/validation.go ValidateSecurityContext
 */
export function validateSecurityContext(context: SecurityContext | undefined, hostUsers: boolean, path: string): FieldError[] {
  if (!context) return [];
  const {runAsUser, runAsGroup, procMount, seccompProfile, appArmorProfile, windowsOptions} = context;
  const unmasked = hostUsers && procMount === 'Unmasked';
  return [
    ...validateId(runAsUser, `${path}.runAsUser`),
    ...validateId(runAsGroup, `${path}.runAsGroup`),
    ...validateOptionalChoice(procMount, ['Default', 'Unmasked'], `${path}.procMount`),
    ...when(
      unmasked,
      invalid('proc-mount-unmasked', `${path}.procMount`, procMount, '`hostUsers` must be false to use `Unmasked`'),
    ),
    ...validateSeccompProfile(seccompProfile, `${path}.seccompProfile`),
    ...validateEscalation(context, path),
    ...validateWindowsOptions(windowsOptions, `${path}.windowsOptions`),
    ...validateAppArmorProfile(appArmorProfile, `${path}.appArmorProfile`),
  ];
}
