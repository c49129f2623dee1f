import {type Check, called, inContainers, type Rule, unlessWindows} from './check';
import {badSeccompProfiles} from './seccompBaseline';

/** Containers for which nobody has chosen a profile. What the Pod chose badly is told of the Pod. */
const missing: Rule = (pod) => {
  if (pod.spec.securityContext?.seccompProfile) return [];
  return inContainers(pod, (container, path) => {
    if (container.securityContext?.seccompProfile) return [];
    const wanted = 'must set securityContext.seccompProfile.type to "RuntimeDefault" or "Localhost"';
    return [{field: `${path}.securityContext.seccompProfile.type`, detail: `pod or ${called(container)} ${wanted}`}];
  });
};

const rule: Rule = (pod) => [...badSeccompProfiles(pod), ...missing(pod)];

/**
 * A filter of system calls must be asked for, by the Pod or by every container, for without one nothing is filtered. Since v1.25
 * Windows Pods need not.
 *
 * kubernetes/pod-security-admission policy/check_seccompProfile_restricted.go
 */
export const seccompRestricted: Check = {
  name: 'seccompProfile_restricted',
  level: 'restricted',
  reason: 'seccompProfile',
  since: [
    [19, rule],
    [25, unlessWindows(rule)],
  ],
  overrides: 'seccompProfile_baseline',
};
