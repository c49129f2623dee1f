import type {FieldError} from './fieldError';
import type {PodSpec} from './pod';
import {validateHostUsers} from './validation/hostUsers';
import {validatePodSecurityContext} from './validation/podSecurityContext';

/** Named as `/proc/<pid>/ns` names them. */
export const linuxNamespaces = ['net', 'ipc', 'uts', 'pid', 'mnt', 'user'] as const;

export type LinuxNamespace = (typeof linuxNamespaces)[number];

/** One for each container, one for the whole Pod, or that of the node. */
export type Sharing = 'container' | 'pod' | 'node';

/** The fields of a Pod that decide who shares which Linux namespace. */
export type NamespaceFields = Pick<PodSpec, 'shareProcessNamespace' | 'hostNetwork' | 'hostPID' | 'hostIPC' | 'hostUsers'>;

/**
 * Who shares which Linux namespace.
 *
 * No field gives one container a network or an IPC namespace of its own, and none makes containers share the mount
 * namespace. The kubelet asks for one PID namespace per container, though the default of the runtime interface is one per
 * Pod. `uts` has no field: with the node's network containerd leaves it to the node as well, while CRI-O keeps one for the
 * Pod and writes the node's name into it. Here it is as in containerd.
 *
 * kubernetes/cri-api pkg/apis/runtime/v1/api.proto NamespaceOption
 * containerd/containerd internal/cri/server/podsandbox/sandbox_run_linux.go sandboxContainerSpec
 */
export function namespaceSharing({
  shareProcessNamespace,
  hostNetwork,
  hostPID,
  hostIPC,
  hostUsers,
}: NamespaceFields): Record<LinuxNamespace, Sharing> {
  const network = hostNetwork ? 'node' : 'pod';
  const ownOrShared = shareProcessNamespace ? 'pod' : 'container';
  return {
    net: network,
    ipc: hostIPC ? 'node' : 'pod',
    uts: network,
    pid: hostPID ? 'node' : ownOrShared,
    mnt: 'container',
    user: hostUsers === false ? 'pod' : 'node',
  };
}

/** What the API server has against these fields taken together. */
export function namespaceConflicts(fields: NamespaceFields): FieldError[] {
  const spec = {...fields, containers: []};
  return [...validatePodSecurityContext(spec, 'spec.securityContext'), ...validateHostUsers({metadata: {}, spec})];
}
