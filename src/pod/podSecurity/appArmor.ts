import {at} from '../fieldPath';
import type {Pod} from '../pod';
import type {Check, Finding} from './check';
import {inSettings} from './settings';

const annotation = 'container.apparmor.security.beta.kubernetes.io/';

function isAllowed(profile: string): boolean {
  return profile === '' || profile === 'runtime/default' || profile.startsWith('localhost/');
}

/** As profiles were named before v1.30; whether there is such a container does not matter. */
function inAnnotations({metadata}: Pod): Finding[] {
  return Object.entries(metadata.annotations ?? {}).flatMap(([key, profile]) => {
    if (!key.startsWith(annotation) || isAllowed(profile)) return [];
    const detail = `annotation must not set AppArmor profile type to "${key}=${JSON.stringify(profile)}"`;
    return [{field: at('metadata.annotations', key), badValue: profile, detail}];
  });
}

/**
 * The runtime's AppArmor profile may be replaced by one of the node's, but not turned off.
 *
 * kubernetes/pod-security-admission policy/check_appArmorProfile.go
 */
export const appArmor: Check = {
  name: 'appArmorProfile',
  level: 'baseline',
  reason: 'forbidden AppArmor profile',
  since: [
    [
      0,
      (pod) => [
        ...inSettings(pod, ({appArmorProfile}, path, who) => {
          if (!appArmorProfile || ['RuntimeDefault', 'Localhost'].includes(appArmorProfile.type)) return [];
          const detail = `${who} must not set AppArmor profile type to "${appArmorProfile.type}"`;
          return [{field: `${path}.appArmorProfile.type`, badValue: appArmorProfile.type, detail}];
        }),
        ...inAnnotations(pod),
      ],
    ],
  ],
};
