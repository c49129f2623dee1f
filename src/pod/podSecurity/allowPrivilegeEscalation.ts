import {type Check, called, inContainers, type Rule, unlessWindows} from './check';

const rule: Rule = (pod) =>
  inContainers(pod, (container, path) => {
    const setting = container.securityContext?.allowPrivilegeEscalation;
    if (setting === false) return [];
    const detail = `${called(container)} must set securityContext.allowPrivilegeEscalation=false`;
    const field = `${path}.securityContext.allowPrivilegeEscalation`;
    return [{field, ...(setting === undefined ? {} : {badValue: setting}), detail}];
  });

/**
 * No process may gain more rights than the one that started it, as by a set-user-ID program; each container must say so. Since v1.25
 * Windows Pods need not.
 *
 * kubernetes/pod-security-admission policy/check_allowPrivilegeEscalation.go
 */
export const allowPrivilegeEscalation: Check = {
  name: 'allowPrivilegeEscalation',
  level: 'restricted',
  reason: 'allowPrivilegeEscalation != false',
  since: [
    [8, rule],
    [25, unlessWindows(rule)],
  ],
};
