import {type Check, called, inContainers} from './check';

/**
 * A port of the node must not be taken; 0 takes none.
 *
 * kubernetes/pod-security-admission policy/check_hostPorts.go
 */
export const hostPorts: Check = {
  name: 'hostPorts',
  level: 'baseline',
  reason: 'hostPort',
  since: [
    [
      0,
      (pod) =>
        inContainers(pod, (container, path) =>
          (container.ports ?? []).flatMap(({hostPort}, index) => {
            if (!hostPort) return [];
            const detail = `${called(container)} uses hostPort ${hostPort}`;
            return [{field: `${path}.ports[${index}].hostPort`, badValue: hostPort, detail}];
          }),
        ),
    ],
  ],
};
