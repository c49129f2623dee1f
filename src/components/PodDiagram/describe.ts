import {volumeTypeText} from '../../diagram/bowls';
import type {Lens} from '../../diagram/lens';
import {nodeId, type PartContainer, type PartVolume, type PodParts, sandboxId} from '../../diagram/podParts';
import {portText} from '../../diagram/portTabs';
import {podHostname} from '../../pod/hostname';
import type {Container, Pod, ResourceList} from '../../pod/pod';
import type {Phrases} from './words';

export type Row = {label: string; text: string[]};

/** What the panel says of a part: its name, facts in rows, and one line worth remembering. */
export type Description = {name: string; kind: string; rows: Row[]; insight?: string};

const row = (label: string, ...text: (string | undefined | false)[]): Row => ({
  label,
  text: text.filter((one): one is string => Boolean(one)),
});

const filled = (rows: Row[]): Row[] => rows.filter(({text}) => text.length > 0);

export function countsOf({containers, volumes}: PodParts) {
  const of = (role: PartContainer['role']) => containers.filter((one) => one.role === role).length;
  return {init: of('init'), sidecar: of('sidecar'), app: of('app'), ephemeral: of('ephemeral'), volumes: volumes.length};
}

export const pidSharing = ({spec}: Pod): 'own' | 'shared' | 'host' => {
  if (spec.hostPID) return 'host';
  return spec.shareProcessNamespace ? 'shared' : 'own';
};

function resourceTexts({resources}: Container): string[] {
  const list = (name: string, values: ResourceList | undefined) => {
    const entries = Object.entries(values ?? {});
    return entries.length > 0 ? `${name} ${entries.map(([key, value]) => `${key} ${value}`).join(', ')}` : '';
  };
  return [list('requests', resources?.requests), list('limits', resources?.limits)].filter(Boolean);
}

function securityTexts({securityContext: security}: Container, phrases: Phrases): string[] {
  if (!security) return [];
  const {add = [], drop = []} = security.capabilities ?? {};
  return [
    security.privileged && phrases.privileged,
    add.length > 0 && `capabilities add ${add.join(', ')}`,
    drop.length > 0 && `capabilities drop ${drop.join(', ')}`,
    security.runAsNonRoot && 'runAsNonRoot',
    security.runAsUser !== undefined && `runAsUser ${security.runAsUser}`,
    security.allowPrivilegeEscalation === false && 'allowPrivilegeEscalation: false',
    security.readOnlyRootFilesystem && 'readOnlyRootFilesystem',
    security.seccompProfile && `seccomp ${security.seccompProfile.type}`,
  ].filter((text): text is string => Boolean(text));
}

function podSecurityTexts({spec: {securityContext: security}}: Pod): string[] {
  if (!security) return [];
  return [
    security.runAsNonRoot && 'runAsNonRoot',
    security.runAsUser !== undefined && `runAsUser ${security.runAsUser}`,
    security.fsGroup !== undefined && `fsGroup ${security.fsGroup}`,
    security.seccompProfile && `seccomp ${security.seccompProfile.type}`,
  ].filter((text): text is string => Boolean(text));
}

function ownerOfPort(part: PartContainer, portId: string, parts: PodParts): string {
  const port = part.ports.find(({id}) => id === portId);
  const same = (other: PartContainer) =>
    other.role !== 'init' &&
    other.ports.some(({taken, number, protocol}) => !taken && number === port?.number && protocol === port.protocol);
  return parts.containers.find(same)?.container.name ?? '';
}

function describeContainer(part: PartContainer, pod: Pod, parts: PodParts, phrases: Phrases): Description {
  const {container, role, order = 0} = part;
  const {fields} = phrases;
  const hostNetwork = pod.spec.hostNetwork === true;
  const volumeOf = (id: string) => parts.volumes.find((volume) => volume.id === id);
  const others = parts.containers
    .filter((other) => other !== part && other.role !== 'init')
    .map((other) => other.container.name);
  const probes = part.badges.filter(({family}) => family === 'probe').map(({text}) => text);
  const hooks = part.badges.filter(({family}) => family === 'hook').map(({text}) => text);
  return {
    name: container.name,
    kind: phrases.roles[role],
    rows: filled([
      row(fields.image, container.image),
      row(
        fields.ports,
        ...part.ports.map((port) => {
          const text = portText(port, hostNetwork);
          return port.taken ? phrases.portTaken(text, ownerOfPort(part, port.id, parts)) : phrases.port(text);
        }),
      ),
      row(
        fields.mounts,
        ...part.mounts.map(({mountPath, volumeId, readOnly}) => {
          const volume = volumeOf(volumeId);
          return phrases.mountLine(mountPath, volume?.name ?? '', volumeTypeText(volume?.type ?? ''), readOnly);
        }),
      ),
      row(fields.probes, probes.join(', ')),
      row(fields.hooks, hooks.join(', ')),
      row(fields.resources, ...resourceTexts(container)),
      row(fields.security, ...securityTexts(container, phrases)),
      row(fields.start, phrases.start[role](order)),
      row(fields.shares, others.length > 0 ? phrases.sharesWith(others) : phrases.alone),
    ]),
    insight: containerInsight(part, parts, phrases),
  };
}

function containerInsight(part: PartContainer, parts: PodParts, phrases: Phrases): string {
  for (const {volumeId} of part.mounts) {
    const volume = parts.volumes.find(({id}) => id === volumeId);
    for (const other of parts.containers) {
      const mount = other === part ? undefined : other.mounts.find((one) => one.volumeId === volumeId);
      if (mount && volume) return phrases.sameVolume(volume.name, other.container.name, mount.mountPath);
    }
  }
  const first = parts.volumes.find(({id}) => id === part.mounts[0]?.volumeId);
  return first ? phrases.volumeInsight[first.family] : phrases.noVolume;
}

function describeVolume(volume: PartVolume, parts: PodParts, phrases: Phrases): Description {
  const {fields} = phrases;
  const users = parts.containers.flatMap(({container, mounts}) =>
    mounts
      .filter(({volumeId}) => volumeId === volume.id)
      .map(({mountPath, readOnly}) => phrases.usedByLine(container.name, mountPath, readOnly)),
  );
  return {
    name: volume.name,
    kind: fields.volume,
    rows: filled([
      row(fields.type, volume.type),
      row(fields.lifetime, phrases.lifetimes[volume.family]),
      row(fields.usedBy, ...(users.length > 0 ? users : [phrases.twinTable.none])),
    ]),
    insight: phrases.volumeInsight[volume.family],
  };
}

function describePort(part: PartContainer, id: string, pod: Pod, parts: PodParts, phrases: Phrases): Description | undefined {
  const port = part.ports.find((one) => one.id === id);
  if (!port) return undefined;
  const {fields} = phrases;
  const hostNetwork = pod.spec.hostNetwork === true;
  const text = portText(port, hostNetwork);
  const onNode = hostNetwork || port.hostPort !== undefined;
  const free = onNode ? phrases.portHostInsight : phrases.portInsight;
  return {
    name: `:${port.number}`,
    kind: fields.ports,
    rows: filled([
      row(fields.container, part.container.name),
      row(fields.protocol, port.protocol),
      row(fields.onNode, onNode && String(port.hostPort ?? port.number)),
      row(fields.network, port.taken && phrases.portTaken(text, ownerOfPort(part, id, parts))),
    ]),
    insight: port.taken ? phrases.portTakenInsight : free,
  };
}

function describeMount(part: PartContainer, id: string, parts: PodParts, phrases: Phrases): Description | undefined {
  const mount = part.mounts.find((one) => one.id === id);
  const volume = parts.volumes.find((one) => one.id === mount?.volumeId);
  if (!mount || !volume) return undefined;
  const {fields} = phrases;
  return {
    name: mount.mountPath,
    kind: fields.mounts,
    rows: filled([
      row(fields.container, part.container.name),
      row(fields.volume, `${volume.name} (${volumeTypeText(volume.type)})`),
      row(fields.subPath, mount.subPath),
      row(fields.access, mount.readOnly ? 'readOnly: true' : 'readOnly: false'),
    ]),
    insight: phrases.mountInsight(mount.readOnly),
  };
}

/** What all containers of the Pod share, and what they never do. */
export function sharingRows(pod: Pod, phrases: Phrases): Row[] {
  const {fields} = phrases;
  const {spec} = pod;
  return [
    row(fields.network, phrases.netFact[spec.hostNetwork ? 'host' : 'own']),
    row(fields.ipc, phrases.ipcFact[spec.hostIPC ? 'host' : 'own']),
    row(fields.hostname, phrases.hostnameFact(podHostname(pod))),
    row(fields.pid, phrases.pid[pidSharing(pod)]),
    row(fields.user, phrases.userFact[spec.hostUsers === false ? 'own' : 'node']),
    row(fields.files, phrases.filesFact),
  ];
}

function describeSandbox(pod: Pod, phrases: Phrases): Description {
  const {fields} = phrases;
  const {restartPolicy, terminationGracePeriodSeconds: grace} = pod.spec;
  return {
    name: pod.metadata.name ?? '',
    kind: phrases.sandbox,
    rows: filled([
      ...sharingRows(pod, phrases),
      row(fields.podSecurity, ...podSecurityTexts(pod)),
      row(fields.restart, restartPolicy),
      row(fields.grace, grace !== undefined && `${grace} s`),
    ]),
    insight: phrases.sandboxInsight,
  };
}

function describeNode(pod: Pod, phrases: Phrases): Description {
  const {nodeName, nodeSelector, affinity, tolerations} = pod.spec;
  const wishes = [
    nodeName && `nodeName: ${nodeName}`,
    ...Object.entries(nodeSelector ?? {}).map(([key, value]) => `nodeSelector ${key}: ${value}`),
    ...Object.keys(affinity ?? {}),
    ...(tolerations ?? []).map(({key, effect}) => `toleration ${[key, effect].filter(Boolean).join(':') || 'op=Exists'}`),
  ].filter(Boolean);
  return {
    name: nodeName ?? '',
    kind: phrases.node,
    rows: filled([row(phrases.fields.placement, ...(wishes.length > 0 ? wishes : [phrases.twinTable.none]))]),
    insight: phrases.nodeInsight,
  };
}

/** What a part of the figure is; nothing if the Pod has no such part. */
export function describePart(id: string, pod: Pod, parts: PodParts, phrases: Phrases): Description | undefined {
  if (id === sandboxId) return describeSandbox(pod, phrases);
  if (id === nodeId) return describeNode(pod, phrases);
  for (const part of parts.containers) {
    if (part.id === id) return describeContainer(part, pod, parts, phrases);
    const inside = describePort(part, id, pod, parts, phrases) ?? describeMount(part, id, parts, phrases);
    if (inside) return inside;
  }
  const volume = parts.volumes.find((one) => one.id === id);
  return volume && describeVolume(volume, parts, phrases);
}

/** What the button of a part is called. */
export function partName(id: string, pod: Pod, parts: PodParts, phrases: Phrases): string {
  const part = describePart(id, pod, parts, phrases);
  return part ? [part.kind, part.name].filter(Boolean).join(' ') : id;
}

/** What a lens shows of the whole Pod: what is shared within it and what is not. */
export function describeLens(lens: Lens, pod: Pod, parts: PodParts, phrases: Phrases): Description {
  const {fields} = phrases;
  const {spec} = pod;
  const running = parts.containers.filter(({role}) => role !== 'init');
  const usersOf = (volume: PartVolume) =>
    parts.containers.filter(({mounts}) => mounts.some(({volumeId}) => volumeId === volume.id)).map((one) => one.container.name);
  const volumeRow = (volume: PartVolume) =>
    `${volume.name} (${volumeTypeText(volume.type)}): ${usersOf(volume).join(', ') || phrases.twinTable.none}`;
  const rows: Record<Lens, () => Row[]> = {
    whole: () => sharingRows(pod, phrases),
    network: () => [
      row(fields.shares, phrases.netFact[spec.hostNetwork ? 'host' : 'own'], phrases.hostnameFact(podHostname(pod))),
      row(
        fields.ports,
        ...running.flatMap(({container, ports}) =>
          ports.map(
            (port) =>
              `${portText(port, spec.hostNetwork === true)} ${container.name}${port.taken ? ` (${phrases.taken})` : ''}`,
          ),
        ),
      ),
    ],
    storage: () => [
      row(fields.shares, ...parts.volumes.filter((volume) => usersOf(volume).length > 1).map(volumeRow)),
      row(fields.volume, ...parts.volumes.filter((volume) => usersOf(volume).length < 2).map(volumeRow)),
      row(fields.apart, phrases.filesFact),
    ],
    processes: () => [
      row(fields.pid, phrases.pid[pidSharing(pod)]),
      row(fields.ipc, phrases.ipcFact[spec.hostIPC ? 'host' : 'own']),
      row(fields.hostname, phrases.hostnameFact(podHostname(pod))),
      row(fields.apart, phrases.filesFact),
    ],
    security: () => {
      const settings = parts.containers.flatMap(({container}) => {
        const texts = securityTexts(container, phrases);
        return texts.length > 0 ? [`${container.name}: ${texts.join(', ')}`] : [];
      });
      const hosts = [
        spec.hostNetwork && phrases.openingText.network,
        spec.hostPID && phrases.openingText.pid,
        spec.hostIPC && phrases.openingText.ipc,
        ...parts.volumes.filter(({type}) => type === 'hostPath').map(volumeRow),
      ];
      return [
        row(fields.security, ...(settings.length > 0 ? settings : [phrases.notPrivileged])),
        row(fields.podSecurity, ...podSecurityTexts(pod)),
        row(fields.user, phrases.userFact[spec.hostUsers === false ? 'own' : 'node']),
        row(phrases.node, ...hosts),
      ];
    },
  };
  return {name: phrases.lenses[lens], kind: phrases.lens, rows: filled(rows[lens]()), insight: phrases.lensText[lens]};
}

/** The figure in one paragraph, for those who hear it. */
export function describePod(parts: PodParts, phrases: Phrases, owner?: {kind: string; name: string}): string {
  return [phrases.summary(countsOf(parts)), owner ? phrases.owner(owner.kind, owner.name) : ''].filter(Boolean).join(' ');
}
