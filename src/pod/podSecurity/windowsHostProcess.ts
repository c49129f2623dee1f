import type {Check} from './check';
import {inSettings} from './settings';

/**
 * A HostProcess container is to Windows what a privileged one is to Linux.
 *
 * kubernetes/pod-security-admission policy/check_windowsHostProcess.go
 */
export const windowsHostProcess: Check = {
  name: 'windowsHostProcess',
  level: 'baseline',
  reason: 'hostProcess',
  since: [
    [
      0,
      (pod) =>
        inSettings(pod, ({windowsOptions}, path, who) => {
          if (windowsOptions?.hostProcess !== true) return [];
          const detail = `${who} must not set securityContext.windowsOptions.hostProcess=true`;
          return [{field: `${path}.windowsOptions.hostProcess`, badValue: true, detail}];
        }),
    ],
  ],
};
