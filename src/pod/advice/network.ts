import {containersInOrder} from '../containerRole';
import type {Ask} from './advice';

/** A port of the node is there once: a second Pod that wants it does not fit on the same node. Not asked on the host's network. */
const hostPort: Ask = ({written}) => {
  if (written.spec.hostNetwork) return [];
  return containersInOrder(written).flatMap(({container, path}) =>
    (container.ports ?? []).flatMap((port, index) =>
      port.hostPort
        ? [
            {
              kind: 'host-port' as const,
              field: `${path}.ports[${index}].hostPort`,
              name: container.name,
              code: `hostPort: ${port.hostPort}`,
            },
          ]
        : [],
    ),
  );
};

/**
 * On the host's network `ClusterFirst` means the node's own resolver: names of Services are not found.
 *
 * kubernetes/api core/v1/types.go PodSpec.dnsPolicy
 */
const hostNetworkDns: Ask = ({pod}) =>
  pod.spec.hostNetwork && pod.spec.dnsPolicy === 'ClusterFirst'
    ? [{kind: 'host-network-dns', field: 'spec.hostNetwork', code: 'dnsPolicy: ClusterFirst'}]
    : [];

/** A Service finds Pods by their labels; one without any is found by none. Asked where a port says that somebody is expected. */
const noLabels: Ask = ({written, owner}) => {
  const hasPort = written.spec.containers.some(({ports}) => (ports ?? []).length > 0);
  const hasLabels = Object.keys(written.metadata.labels ?? {}).length > 0;
  return hasPort && !hasLabels && !owner ? [{kind: 'no-labels', field: 'metadata'}] : [];
};

export const networkQuestions: Ask = (given) => [hostPort, hostNetworkDns, noLabels].flatMap((ask) => ask(given));
