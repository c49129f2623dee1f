import {containersInOrder} from '../containerRole';
import {when} from '../errorList';
import {type FieldError, forbidden} from '../fieldError';
import type {Pod} from '../pod';

/**
 * Users of one's own do not go with the host's other namespaces, nor with raw devices. The API server spells two of the
 * paths with a capital.
 *
 * kubernetes/kubernetes pkg/apis/core/validation/validation.go validateHostUsers
 */
export function validateHostUsers(pod: Pod): FieldError[] {
  const {hostUsers, hostNetwork, hostPID, hostIPC} = pod.spec;
  if (hostUsers !== false) return [];
  const detail = 'when `hostUsers` is false';
  return [
    ...when(hostNetwork === true, forbidden('host-users-network', 'spec.hostNetwork', detail)),
    ...when(hostPID === true, forbidden('host-users-pid', 'spec.HostPID', detail)),
    ...when(hostIPC === true, forbidden('host-users-ipc', 'spec.HostIPC', detail)),
    ...containersInOrder(pod).flatMap(({container, path}) =>
      when(!!container.volumeDevices?.length, forbidden('host-users-devices', `${path}.volumeDevices`, detail)),
    ),
  ];
}
