import {containersInOrder} from '../containerRole';
import {at} from '../fieldPath';
import type {Pod} from '../pod';
import type {Check, Finding} from './check';
import {inSettings} from './settings';

export const allowedSeccompTypes: readonly string[] = ['RuntimeDefault', 'Localhost'];

/** Every profile that is set and turns the filter off. */
export function badSeccompProfiles(pod: Pod): Finding[] {
  return inSettings(pod, ({seccompProfile}, path, who) => {
    if (!seccompProfile || allowedSeccompTypes.includes(seccompProfile.type)) return [];
    const detail = `${who} must not set securityContext.seccompProfile.type to "${seccompProfile.type}"`;
    return [{field: `${path}.seccompProfile.type`, badValue: seccompProfile.type, detail}];
  });
}

function isAllowed(profile: string): boolean {
  return ['runtime/default', 'docker/default'].includes(profile) || profile.startsWith('localhost/');
}

/** As profiles were named before v1.19. */
function inAnnotations(pod: Pod): Finding[] {
  const ofContainers = containersInOrder(pod).map(
    ({container}) => `container.seccomp.security.alpha.kubernetes.io/${container.name}`,
  );
  return ['seccomp.security.alpha.kubernetes.io/pod', ...ofContainers].flatMap((key) => {
    const profile = pod.metadata.annotations?.[key];
    if (profile === undefined || isAllowed(profile)) return [];
    const detail = `forbidden annotation ${key}=${JSON.stringify(profile)}`;
    return [{field: at('metadata.annotations', key), badValue: profile, detail}];
  });
}

/**
 * The filter of system calls must not be turned off; to set none is allowed. Since v1.19 in fields, before that in annotations.
 *
 * kubernetes/pod-security-admission policy/check_seccompProfile_baseline.go
 */
export const seccompBaseline: Check = {
  name: 'seccompProfile_baseline',
  level: 'baseline',
  reason: 'seccompProfile',
  since: [
    [0, inAnnotations],
    [19, badSeccompProfiles],
  ],
};
