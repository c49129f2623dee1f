import {containersInOrder, type RoledContainer} from '../containerRole';
import type {ContainerPort, Pod} from '../pod';
import type {Told} from './warnings';

type Placed = {port: ContainerPort; field: string};

function portsOf(containers: readonly RoledContainer[]): Placed[] {
  return containers.flatMap(({container: {ports = []}, path}) =>
    ports.map((port, index) => ({port, field: `${path}.ports[${index}]`})),
  );
}

const key = ({containerPort, protocol}: ContainerPort): string => `${containerPort}/${protocol || 'TCP'}`;

/** How two ports of one number and protocol clash; not at all, if both take a port of the node and not the same one. */
function clash(a: ContainerPort, b: ContainerPort): string | undefined {
  const [aPort, bPort] = [a.hostPort ?? 0, b.hostPort ?? 0];
  const [aIP, bIP] = [a.hostIP ?? '', b.hostIP ?? ''];
  if (aIP === bIP && aPort === bPort) return 'duplicate port definition with';
  if (aPort === 0 || bPort === 0) return 'overlapping port definition with';
  return aPort === bPort && (aIP === '') !== (bIP === '') ? 'dangerously ambiguous port definition with' : undefined;
}

function clashes(ports: readonly Placed[]): Told[] {
  return ports.flatMap(({port, field}, index) =>
    ports
      .slice(0, index)
      .filter((other) => key(other.port) === key(port))
      .flatMap((other): Told[] => {
        const how = clash(port, other.port);
        return how ? [{kind: 'warned-port-twice', field, text: `${how} ${other.field}`}] : [];
      }),
  );
}

/** An address of the node says nothing without a port of the node. The API server prints the port as Go does. */
function hostAddresses(ports: readonly Placed[]): Told[] {
  return ports.flatMap(({port: {name = '', hostPort, containerPort, protocol = 'TCP', hostIP}, field}): Told[] => {
    if (!hostIP || hostPort) return [];
    const port = `{Name:${name} HostPort:0 ContainerPort:${containerPort} Protocol:${protocol} HostIP:${hostIP}}`;
    return [{kind: 'warned-host-ip', field, text: `hostIP set without hostPort: ${port}`}];
  });
}

function sameNames(ports: readonly Placed[]): Told[] {
  const first = new Map<string, string>();
  return ports.flatMap(({port: {name}, field}): Told[] => {
    if (!name) return [];
    const other = first.get(name);
    if (other === undefined) {
      first.set(name, field);
      return [];
    }
    const text = `duplicate port name ${JSON.stringify(name)} with ${other}, services and probes that select ports by name will use ${other}`;
    return [{kind: 'warned-port-name-twice', field, text}];
  });
}

/**
 * One number twice, an address without its port, one name twice. Names are compared among the containers that stay; one name
 * twice within a container is an error.
 *
 * kubernetes/kubernetes pkg/api/pod/warnings.go
 */
export function portWarnings(pod: Pod): Told[] {
  const containers = containersInOrder(pod);
  const staying = containers.filter(({role}) => role === 'app' || role === 'sidecar');
  return [...hostAddresses(portsOf(containers)), ...clashes(portsOf(containers)), ...sameNames(portsOf(staying))];
}
