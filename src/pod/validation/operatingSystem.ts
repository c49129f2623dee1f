import {containersInOrder} from '../containerRole';
import {when} from '../errorList';
import {type FieldError, forbidden, notSupported, required} from '../fieldError';
import type {Container, Pod, PodSpec} from '../pod';

const linuxOnlyForPods = [
  'appArmorProfile',
  'seLinuxOptions',
  'seccompProfile',
  'fsGroup',
  'fsGroupChangePolicy',
  'runAsUser',
  'runAsGroup',
  'supplementalGroups',
  'supplementalGroupsPolicy',
  'seLinuxChangePolicy',
] as const;

const linuxOnlyForContainers = [
  'appArmorProfile',
  'seLinuxOptions',
  'seccompProfile',
  'capabilities',
  'readOnlyRootFilesystem',
  'privileged',
  'allowPrivilegeEscalation',
  'procMount',
  'runAsUser',
  'runAsGroup',
] as const;

const onWindows = 'cannot be set for a windows pod';

/** Two switches count only when they are on, two as soon as they are there; of the lists, that of sysctls only with entries. */
function validateWindowsSpec(spec: PodSpec): FieldError[] {
  const context = spec.securityContext ?? {};
  return [
    ...linuxOnlyForPods.flatMap((field) =>
      when(context[field] !== undefined, forbidden('windows-field', `spec.securityContext.${field}`, onWindows)),
    ),
    ...when(!!context.sysctls?.length, forbidden('windows-field', 'spec.securityContext.sysctls', onWindows)),
    ...when(spec.hostUsers !== undefined, forbidden('windows-field', 'spec.hostUsers', onWindows)),
    ...when(spec.hostPID === true, forbidden('windows-field', 'spec.hostPID', onWindows)),
    ...when(spec.hostIPC === true, forbidden('windows-field', 'spec.hostIPC', onWindows)),
    ...when(spec.shareProcessNamespace !== undefined, forbidden('windows-field', 'spec.shareProcessNamespace', onWindows)),
  ];
}

function validateWindowsContainer({securityContext = {}}: Container, path: string): FieldError[] {
  return linuxOnlyForContainers.flatMap((field) =>
    when(securityContext[field] !== undefined, forbidden('windows-field', `${path}.securityContext.${field}`, onWindows)),
  );
}

/**
 * A Pod that says which system it is for may not use the other one's settings. Whether those are in form is asked elsewhere,
 * and of every Pod.
 *
 * kubernetes/kubernetes pkg/apis/core/validation/validation.go validateOS, validateLinux, validateWindows
 */
export function validateOperatingSystem(pod: Pod): FieldError[] {
  const {os, securityContext} = pod.spec;
  if (!os) return [];
  if (!os.name) return [required('os-name-missing', 'spec.os.name')];
  const containers = containersInOrder(pod);
  if (os.name === 'windows') {
    const inside = containers.flatMap(({container, path}) => validateWindowsContainer(container, path));
    return [...validateWindowsSpec(pod.spec), ...inside];
  }
  if (os.name !== 'linux') return [notSupported('os-name', 'spec.os', os.name, ['linux', 'windows'])];
  const onLinux = 'windows options cannot be set for a linux pod';
  return [
    ...when(
      securityContext?.windowsOptions !== undefined,
      forbidden('linux-windows-options', 'spec.securityContext.windowsOptions', onLinux),
    ),
    ...containers.flatMap(({container, path}) =>
      when(
        container.securityContext?.windowsOptions !== undefined,
        forbidden('linux-windows-options', `${path}.securityContext.windowsOptions`, onLinux),
      ),
    ),
  ];
}
