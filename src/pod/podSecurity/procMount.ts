import {type Check, called, inContainers, type Rule, unlessUserNamespace} from './check';

const masked: Rule = (pod) =>
  inContainers(pod, (container, path) => {
    const procMount = container.securityContext?.procMount;
    if (procMount === undefined || procMount === 'Default') return [];
    const detail = `${called(container)} must not set securityContext.procMount to "${procMount}"`;
    return [{field: `${path}.securityContext.procMount`, badValue: procMount, detail}];
  });

/**
 * Parts of /proc stay hidden, except, since v1.35, in a user namespace.
 *
 * kubernetes/pod-security-admission policy/check_procMount_baseline.go
 */
export const procMountBaseline: Check = {
  name: 'procMount_baseline',
  level: 'baseline',
  reason: 'procMount',
  since: [
    [0, masked],
    [35, unlessUserNamespace(masked)],
  ],
};

/**
 * Parts of /proc stay hidden, in a user namespace as well. Before v1.35 the check of the baseline said the same.
 *
 * kubernetes/pod-security-admission policy/check_procMount_restricted.go
 */
export const procMountRestricted: Check = {
  name: 'procMount_restricted',
  level: 'restricted',
  reason: 'procMount',
  since: [[35, masked]],
};
