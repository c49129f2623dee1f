import {addedCapabilities} from './addedCapabilities';
import {type Check, called, inContainers, type Rule, unlessWindows} from './check';

const dropsAll: Rule = (pod) =>
  inContainers(pod, (container, path) => {
    const drop = container.securityContext?.capabilities?.drop;
    if (drop?.includes('ALL')) return [];
    const detail = `${called(container)} must set securityContext.capabilities.drop=["ALL"]`;
    return [{field: `${path}.securityContext.capabilities.drop`, ...(drop ? {badValue: drop} : {}), detail}];
  });

const rule: Rule = (pod) => [...dropsAll(pod), ...addedCapabilities(pod, ['NET_BIND_SERVICE'])];

/**
 * Every container gives up all capabilities, by `ALL` in capitals, and takes back at most the one for ports below 1024. Since
 * v1.25 Windows Pods need not.
 *
 * kubernetes/pod-security-admission policy/check_capabilities_restricted.go
 */
export const capabilitiesRestricted: Check = {
  name: 'capabilities_restricted',
  level: 'restricted',
  reason: 'unrestricted capabilities',
  since: [
    [22, rule],
    [25, unlessWindows(rule)],
  ],
  overrides: 'capabilities_baseline',
};
