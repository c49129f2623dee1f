import {each} from '../errorList';
import {duplicate, type FieldError, required} from '../fieldError';
import {at} from '../fieldPath';
import {portName} from '../names';
import type {Container, ContainerPort} from '../pod';
import {validateChoice} from './choice';
import {validateName} from './named';
import {validatePort} from './range';

function validatePortNames(ports: ContainerPort[], path: string): FieldError[] {
  const seen = new Set<string>();
  return each(ports, path, ({name}, itemPath) => {
    if (!name) return [];
    const errors = validateName(name, portName, `${itemPath}.name`);
    if (errors.length > 0) return errors;
    if (seen.has(name)) return [duplicate('port-name-duplicate', `${itemPath}.name`, name)];
    seen.add(name);
    return [];
  });
}

/**
 * The ports a container tells of. Two containers may tell of the same one: what counts is who listens first.
 *
 * kubernetes/kubernetes pkg/apis/core/validation/validation.go validateContainerPorts
 */
export function validatePorts(ports: ContainerPort[] | undefined, path: string): FieldError[] {
  return [
    ...validatePortNames(ports ?? [], path),
    ...each(ports, path, ({containerPort, hostPort, protocol}, itemPath) => [
      ...(containerPort
        ? validatePort(containerPort, `${itemPath}.containerPort`)
        : [required('container-port-missing', `${itemPath}.containerPort`)]),
      ...(hostPort ? validatePort(hostPort, `${itemPath}.hostPort`) : []),
      ...validateChoice(protocol, ['SCTP', 'TCP', 'UDP'], `${itemPath}.protocol`),
    ]),
  ];
}

/** A port of the node, per protocol and address, can be taken only once. */
export function validateHostPorts(containers: Container[], pathOf: (index: number) => string): FieldError[] {
  const taken = new Set<string>();
  return containers.flatMap(({ports}, index) =>
    (ports ?? []).flatMap(({protocol, hostIP, hostPort}, portIndex) => {
      if (!hostPort) return [];
      const port = `${protocol}/${hostIP ?? ''}/${hostPort}`;
      if (taken.has(port))
        return [duplicate('host-port-duplicate', `${at(`${pathOf(index)}.ports`, portIndex)}.hostPort`, port)];
      taken.add(port);
      return [];
    }),
  );
}
