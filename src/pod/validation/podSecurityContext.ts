import {each, when} from '../errorList';
import {duplicate, type FieldError, invalid, required} from '../fieldError';
import type {PodSpec} from '../pod';
import {validateOptionalChoice} from './choice';
import {validateId} from './range';
import {validateAppArmorProfile, validateSeccompProfile} from './securityProfiles';
import {validateWindowsOptions} from './windowsOptions';

const segment = '[a-z0-9]([-_a-z0-9]*[a-z0-9])?';
const sysctl = `^(${segment}[\\./])*${segment}$`;
const sysctlPattern = new RegExp(sysctl);
const longestSysctl = 253;

/** `net/ipv4/conf/eno2.100` means `net.ipv4.conf.eno2/100`: what comes first, dot or slash, parts the steps. */
function dotted(name: string): string {
  if (/[./]/.exec(name)?.[0] !== '/') return name;
  return name.replaceAll(/[./]/g, (mark) => (mark === '/' ? '.' : '/'));
}

/**
 * The kernel namespace a sysctl belongs to, where it belongs to one that Pods have of their own.
 *
 * kubernetes/kubernetes staging/src/k8s.io/component-helpers/node/util/sysctl/namespace.go
 */
function namespaceOf(name: string): 'network' | 'ipc' | undefined {
  const plain = dotted(name);
  if (plain.startsWith('net.')) return 'network';
  return plain === 'kernel.sem' || /^(kernel\.(shm|msg)|fs\.mqueue\.)/.test(plain) ? 'ipc' : undefined;
}

function validateSysctlName(name: string, path: string): FieldError[] {
  if (!name) return [required('sysctl-name-missing', path)];
  if (name.length <= longestSysctl && sysctlPattern.test(name)) return [];
  return [invalid('sysctl-name', path, name, `must have at most ${longestSysctl} characters and match regex ${sysctl}`)];
}

/** Kernel parameters of the Pod's own namespaces; where it uses the host's, it cannot set the host's. */
function validateSysctls({securityContext, hostNetwork, hostIPC}: PodSpec, path: string): FieldError[] {
  const seen = new Set<string>();
  return each(securityContext?.sysctls, path, ({name = ''}, itemPath) => {
    const field = `${itemPath}.name`;
    const errors = validateSysctlName(name, field);
    const repeated = seen.has(name) && errors.length === 0;
    seen.add(name);
    const namespace = namespaceOf(name);
    return [
      ...errors,
      ...when(repeated, duplicate('sysctl-duplicate', field, name)),
      ...when(
        namespace === 'network' && hostNetwork === true,
        invalid('sysctl-host-network', field, name, "may not be specified when 'hostNetwork' is true"),
      ),
      ...when(
        namespace === 'ipc' && hostIPC === true,
        invalid('sysctl-host-ipc', field, name, "may not be specified when 'hostIPC' is true"),
      ),
    ];
  });
}

/**
 * The security settings of the Pod as a whole. `seLinuxChangePolicy` is as strict as v1.36, which knows only one value.
 *
 * kubernetes/kubernetes pkg/apis/core/validation/validation.go validatePodSpecSecurityContext
 */
export function validatePodSecurityContext(spec: PodSpec, path: string): FieldError[] {
  const {securityContext: context = {}, shareProcessNamespace, hostPID} = spec;
  const bothPids = 'ShareProcessNamespace and HostPID cannot both be enabled';
  return [
    ...validateId(context.fsGroup, `${path}.fsGroup`),
    ...validateId(context.runAsUser, `${path}.runAsUser`),
    ...validateId(context.runAsGroup, `${path}.runAsGroup`),
    ...each(context.supplementalGroups, `${path}.supplementalGroups`, validateId),
    ...when(
      !!shareProcessNamespace && !!hostPID,
      invalid('share-process-and-host-pid', `${path}.shareProcessNamespace`, true, bothPids),
    ),
    ...validateSysctls(spec, `${path}.sysctls`),
    ...validateOptionalChoice(context.fsGroupChangePolicy, ['Always', 'OnRootMismatch'], `${path}.fsGroupChangePolicy`),
    ...validateSeccompProfile(context.seccompProfile, `${path}.seccompProfile`),
    ...validateWindowsOptions(context.windowsOptions, `${path}.windowsOptions`),
    ...validateAppArmorProfile(context.appArmorProfile, `${path}.appArmorProfile`),
    ...validateOptionalChoice(context.supplementalGroupsPolicy, ['Merge', 'Strict'], `${path}.supplementalGroupsPolicy`),
    ...validateOptionalChoice(context.seLinuxChangePolicy, ['Recursive'], `${path}.seLinuxChangePolicy`),
  ];
}
