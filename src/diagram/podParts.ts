import {type ContainerRole, containersInOrder} from '../pod/containerRole';
import type {Container, Pod, Volume} from '../pod/pod';
import type {BadgeFamily, VolumeFamily} from './figure';

/** A part of a figure that a reader can select, and the fields of the manifest it comes from. */
export type FigurePart = {id: string; paths: string[]};

export type PartContainer = {
  id: string;
  role: ContainerRole;
  path: string;
  container: Container;
  order?: number;
  ports: PartPort[];
  mounts: PartMount[];
  badges: {family: BadgeFamily; text: string}[];
};

export type PartPort = {id: string; path: string; number: number; protocol: string; hostPort?: number; taken: boolean};

export type PartMount = {
  id: string;
  path: string;
  volumeId: string;
  mountPath: string;
  readOnly: boolean;
  subPath?: string;
};

export type PartVolume = {id: string; path?: string; name: string; type: string; family: VolumeFamily};

export type PodParts = {containers: PartContainer[]; volumes: PartVolume[]};

export const sandboxId = 'sandbox';
export const nodeId = 'node';

/** Ids are made of names, so that links to a part last. Only a Pod that breaks the rules has a name twice; it gets `~2`. */
class Ids {
  private readonly taken = new Set<string>();
  fresh(wanted: string): string {
    let id = wanted;
    for (let times = 2; this.taken.has(id); times += 1) id = `${wanted}~${times}`;
    this.taken.add(id);
    return id;
  }
}

const families: Record<string, VolumeFamily> = {
  emptyDir: 'pod',
  ephemeral: 'pod',
  csi: 'pod',
  gitRepo: 'pod',
  configMap: 'projection',
  secret: 'projection',
  projected: 'projection',
  downwardAPI: 'projection',
  image: 'projection',
  hostPath: 'node',
};

/** The API key that names the kind of a volume; without one the API server puts an `emptyDir`. */
export function volumeType(volume: Volume): string {
  return Object.entries(volume).find(([key, value]) => key !== 'name' && value !== undefined)?.[0] ?? 'emptyDir';
}

const running = (role: ContainerRole): boolean => role !== 'init';

function badgesOf(container: Container): PartContainer['badges'] {
  const {startupProbe, readinessProbe, livenessProbe, lifecycle, securityContext: security} = container;
  const badges: PartContainer['badges'] = [];
  const add = (family: BadgeFamily, text: string, isThere: unknown): void => {
    if (isThere) badges.push({family, text});
  };
  add('probe', 'startup', startupProbe);
  add('probe', 'readiness', readinessProbe);
  add('probe', 'liveness', livenessProbe);
  add('hook', 'postStart', lifecycle?.postStart);
  add('hook', 'preStop', lifecycle?.preStop);
  add('security', 'privileged', security?.privileged);
  const {add: added = [], drop: dropped = []} = security?.capabilities ?? {};
  if (dropped.length > 0) add('security', `drop ${dropped.length === 1 ? dropped[0] : dropped.length}`, true);
  if (added.length > 0) add('security', `add ${added.length === 1 ? added[0] : added.length}`, true);
  return badges;
}

/**
 * What there is to draw of a Pod, in the order in which it is read: containers as they start, then volumes. A mount of a
 * volume that does not exist gets one of family `missing`, so that every mount has somewhere to go.
 */
export function podParts(pod: Pod): PodParts {
  const ids = new Ids();
  const volumes: PartVolume[] = (pod.spec.volumes ?? []).map((volume, index) => {
    const type = volumeType(volume);
    return {
      id: ids.fresh(`volume.${volume.name}`),
      path: `spec.volumes[${index}]`,
      name: volume.name,
      type,
      family: families[type] ?? 'outlives',
    };
  });
  const byName = new Map<string, PartVolume>();
  for (const volume of volumes) if (!byName.has(volume.name)) byName.set(volume.name, volume);
  const volumeNamed = (name: string): PartVolume => {
    const known = byName.get(name);
    if (known) return known;
    const missing: PartVolume = {id: ids.fresh(`volume.${name}`), name, type: '?', family: 'missing'};
    volumes.push(missing);
    byName.set(name, missing);
    return missing;
  };
  const portsInUse = new Set<string>();
  let order = 0;
  const containers = containersInOrder(pod).map(({container, role, path}): PartContainer => {
    const {name} = container;
    if (role === 'init' || role === 'sidecar') order += 1;
    const ports = (container.ports ?? []).map((port, index): PartPort => {
      const protocol = port.protocol ?? 'TCP';
      const key = `${port.containerPort}/${protocol}`;
      const taken = running(role) && portsInUse.has(key);
      if (running(role)) portsInUse.add(key);
      return {
        id: ids.fresh(`port.${name}.${port.containerPort}`),
        path: `${path}.ports[${index}]`,
        number: port.containerPort,
        protocol,
        taken,
        ...(port.hostPort ? {hostPort: port.hostPort} : {}),
      };
    });
    const mounts = (container.volumeMounts ?? []).map((mount, index): PartMount => {
      const volume = volumeNamed(mount.name);
      const subPath = mount.subPath || mount.subPathExpr;
      return {
        id: ids.fresh(`mount.${name}.${index}`),
        path: `${path}.volumeMounts[${index}]`,
        volumeId: volume.id,
        mountPath: mount.mountPath,
        readOnly: mount.readOnly === true || volume.family === 'projection',
        ...(subPath ? {subPath} : {}),
      };
    });
    const devices = (container.volumeDevices ?? []).map(
      (device, index): PartMount => ({
        id: ids.fresh(`device.${name}.${index}`),
        path: `${path}.volumeDevices[${index}]`,
        volumeId: volumeNamed(device.name).id,
        mountPath: device.devicePath,
        readOnly: false,
      }),
    );
    return {
      id: ids.fresh(`container.${name}`),
      role,
      path,
      container,
      ports,
      mounts: [...mounts, ...devices],
      badges: badgesOf(container),
      ...(role === 'init' || role === 'sidecar' ? {order} : {}),
    };
  });
  return {containers, volumes};
}

const sandboxFields = [
  'hostNetwork',
  'hostPID',
  'hostIPC',
  'hostUsers',
  'shareProcessNamespace',
  'hostname',
  'subdomain',
  'setHostnameAsFQDN',
  'hostnameOverride',
  'dnsPolicy',
  'securityContext',
  'terminationGracePeriodSeconds',
  'restartPolicy',
];
const nodeFields = ['nodeName', 'nodeSelector', 'affinity', 'tolerations', 'topologySpreadConstraints'];

/** Every part with its fields, the deciding one first: a line of the manifest belongs to the part it decides most closely. */
export function figureParts(pod: Pod): FigurePart[] {
  const {containers, volumes} = podParts(pod);
  const spec = (fields: string[]) => fields.map((field) => `spec.${field}`);
  const parts: FigurePart[] = [{id: sandboxId, paths: ['metadata', ...spec(sandboxFields)]}];
  for (const {id, path, ports, mounts} of containers) {
    parts.push({id, paths: [path]});
    for (const port of ports) parts.push({id: port.id, paths: [port.path]});
    for (const mount of mounts) parts.push({id: mount.id, paths: [mount.path]});
  }
  const mountPaths = new Map<string, string[]>(volumes.map(({id}) => [id, []]));
  for (const {mounts} of containers) for (const {volumeId, path} of mounts) mountPaths.get(volumeId)?.push(path);
  for (const {id, path} of volumes) parts.push({id, paths: [...(path ? [path] : []), ...(mountPaths.get(id) ?? [])]});
  parts.push({id: nodeId, paths: spec(nodeFields)});
  return parts;
}
