import type {Check} from './check';

/**
 * The node's own network, processes and inter-process communication are not for Pods.
 *
 * kubernetes/pod-security-admission policy/check_hostNamespaces.go
 */
export const hostNamespaces: Check = {
  name: 'hostNamespaces',
  level: 'baseline',
  reason: 'host namespaces',
  since: [
    [
      0,
      ({spec}) =>
        (['hostNetwork', 'hostPID', 'hostIPC'] as const)
          .filter((name) => spec[name] === true)
          .map((name) => ({field: `spec.${name}`, badValue: true, detail: `${name}=true`})),
    ],
  ],
};
