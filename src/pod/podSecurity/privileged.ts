import {type Check, called, inContainers} from './check';

/**
 * Privileged containers undo most of what keeps a container from its node.
 *
 * kubernetes/pod-security-admission policy/check_privileged.go
 */
export const privileged: Check = {
  name: 'privileged',
  level: 'baseline',
  reason: 'privileged',
  since: [
    [
      0,
      (pod) =>
        inContainers(pod, (container, path) => {
          if (container.securityContext?.privileged !== true) return [];
          const detail = `${called(container)} must not set securityContext.privileged=true`;
          return [{field: `${path}.securityContext.privileged`, badValue: true, detail}];
        }),
    ],
  ],
};
