import type {Pod} from '../pod/pod';
import {volumeLetter, volumeTypeText} from './bowls';
import {badgeHeight, badgeRows, boxOf, nameLabel, pathLabel, placeBadges} from './containerBoxes';
import type {ContainerBox, PodFigure, Thread, VolumeBox} from './figure';
import {growShell, roundness} from './growShell';
import {lyingOutline, lyingStem} from './lyingShell';
import {barRoom, besideCable, cableRoom, hostsOf, lyingOpenings, networkPlugWidth} from './openings';
import {nodeId, type PartContainer, type PartVolume, type PodParts, sandboxId} from './podParts';
import {portRow, portsOnNode, tabHeight} from './portTabs';
import {sandboxTextWidth} from './sandboxText';
import {sharedWall} from './sharedWall';
import {wrapName} from './shorten';
import {orderVolumes} from './volumeOrder';

const labels = 184;
const bean = {width: 94, height: 92, gap: 10, corner: 22};
const pitch = bean.width + bean.gap;
const amplitude = 7;
const shellTop = 58;
const sandboxBand = 40;
const rail = {first: 44, pitch: 46, next: 20};
const token = {width: 32, height: 20};
const nodeHeight = 34;

/** In the narrow beans of a rack the badges only count: `2 probes`, `1 hook`. What must not be missed is spelled out. */
export function countedBadges(badges: PartContainer['badges']): PartContainer['badges'] {
  const of = (family: string) => badges.filter((badge) => badge.family === family);
  const counted = (family: 'probe' | 'hook', word: string) => {
    const count = of(family).length;
    return count > 0 ? [{family, text: count === 1 ? `1 ${word}` : `${count} ${word}s`}] : [];
  };
  const privileged = of('security').filter(({text}) => text === 'privileged');
  return [...counted('probe', 'probe'), ...counted('hook', 'hook'), ...privileged];
}

/** The order in which beans stand in a rack: init containers, the app, ephemeral ones, sidecars. */
function shelfOrder(containers: readonly PartContainer[]): PartContainer[] {
  const roles: PartContainer['role'][] = ['init', 'app', 'ephemeral', 'sidecar'];
  return roles.flatMap((role) => containers.filter((one) => one.role === role));
}

function beanBox(part: PartContainer, x: number, y: number, height: number): ContainerBox {
  const lines = wrapName(part.container.name, bean.width - 14, 12, 3);
  const left = x + 9;
  return {
    ...boxOf(part),
    x,
    y,
    width: bean.width,
    height,
    corner: bean.corner,
    kindAt: {x: left, y: y + 24},
    nameLines: lines.map((text, index) => ({x: left, y: y + 43 + index * 16, text, whole: part.container.name})),
    badges: placeBadges(countedBadges(part.badges), left - 4, y + 84, bean.width - 12),
  };
}

/** All beans are as tall as the one with most badges. */
function beanHeightOf(shelf: readonly PartContainer[]): number {
  const rows = shelf.map(({badges}) => {
    const texts = countedBadges(badges).map(({text}) => text);
    return badgeRows(texts, bean.width - 12).length;
  });
  return bean.height + Math.max(0, ...rows) * (badgeHeight + 4);
}

type Rails = {
  /** Height of a volume's first rail, and of the rail that a mount is on. */
  topOf: (volumeId: string) => number;
  levelOf: (mountId: string) => number;
  bottom: number;
};

/** A rail for each volume; a container that mounts one volume several times gets a second rail of it, and a third. */
function railsOf(volumes: readonly PartVolume[], shelf: readonly PartContainer[], from: number): Rails {
  const counts = new Map<string, number>(volumes.map(({id}) => [id, 1]));
  const ranks = new Map<string, {volumeId: string; rank: number}>();
  for (const {mounts} of shelf) {
    const own = new Map<string, number>();
    for (const {id, volumeId} of mounts) {
      const rank = own.get(volumeId) ?? 0;
      ranks.set(id, {volumeId, rank});
      own.set(volumeId, rank + 1);
      counts.set(volumeId, Math.max(counts.get(volumeId) ?? 1, rank + 1));
    }
  }
  const tops = new Map<string, number>();
  let y = from;
  for (const {id} of volumes) {
    tops.set(id, y);
    y += rail.pitch + ((counts.get(id) ?? 1) - 1) * rail.next;
  }
  const topOf = (volumeId: string) => tops.get(volumeId) as number;
  const levelOf = (mountId: string) => {
    const {volumeId, rank} = ranks.get(mountId) as {volumeId: string; rank: number};
    return topOf(volumeId) + rank * rail.next;
  };
  return {topOf, levelOf, bottom: y};
}

function tokenBox(part: PartVolume, index: number, x: number, top: number, right: number): VolumeBox {
  const left = x + token.width + 8;
  return {
    id: part.id,
    family: part.family,
    form: 'token',
    letter: volumeLetter(index),
    x,
    y: top - token.height / 2,
    width: token.width,
    height: token.height,
    name: nameLabel(part.name, left, top - 1, right - left - 8, 13),
    type: {x: left, y: top + 15, text: volumeTypeText(part.type), whole: part.type},
    lifetimeAt: {x: left, y: top + 15, anchor: 'start'},
  };
}

function threadsOf(part: PartContainer, box: ContainerBox, rails: Rails, railsFrom: number): Thread[] {
  const x = box.x + 12;
  return part.mounts.map((mount): Thread => {
    const level = rails.levelOf(mount.id);
    return {
      id: mount.id,
      containerId: part.id,
      volumeId: mount.volumeId,
      pin: {x, y: level},
      points: [
        {x, y: box.y + box.height},
        {x, y: level},
        {x: railsFrom, y: level},
      ],
      readOnly: mount.readOnly,
      label: pathLabel(mount.mountPath, x + 9, level - 6, pitch - 18 - (mount.readOnly ? 20 : 0), 12),
    };
  });
}

/**
 * Any Pod at all: beans in one row, and below it a rail for each volume. A bean's thread drops at its left side; a dot where
 * it meets a rail is a mount, a meeting without a dot is none.
 */
export function rackLayout(pod: Pod, parts: PodParts): PodFigure {
  const hosts = hostsOf(pod);
  const shelf = shelfOrder(parts.containers);
  const volumes = orderVolumes(parts.volumes, shelf);
  const beanHeight = beanHeightOf(shelf);
  const cavityTop = shellTop + sandboxBand;
  const beanTop = cavityTop + amplitude + 12;
  const cavityBottom = beanTop + beanHeight + 8 + amplitude;
  const shellBottom = cavityBottom + 15;
  const baseline = shellTop + amplitude + 19;

  const leftRoom = hosts.network ? cableRoom : 0;
  const beansWidth = shelf.length * pitch - bean.gap;
  const ends = roundness(beanHeight, bean.width);
  const shellFor = (stretch: number) => {
    const bar = hosts.network ? barRoom : 0;
    const firstBean = leftRoom + labels + bar + ends + stretch;
    const left = firstBean - 56 - ends - stretch - bar;
    const right = firstBean + beansWidth + 60 + (hosts.others.length > 0 ? barRoom : 0) + ends + stretch;
    const centres = shelf.map((_, index) => firstBean + index * pitch + bean.width / 2);
    const outline = lyingOutline({left, right, top: shellTop, bottom: shellBottom}, centres, amplitude);
    return {left, right, firstBean, centres, outline};
  };
  // In a long rack the words stay at the left, where reading begins.
  const textWidth = sandboxTextWidth(pod, 1);
  const middleOf = ({left, right}: {left: number; right: number}, stretch: number) =>
    Math.min((left + right) / 2, left + 70 + textWidth / 2 + stretch);
  const {shell, middle} = growShell(shellFor, {width: textWidth, baseline, middleOf});
  const {left, right, firstBean, centres, outline} = shell;

  const boxes = new Map<string, ContainerBox>(
    shelf.map((part, index) => [part.id, beanBox(part, firstBean + index * pitch, beanTop, beanHeight)]),
  );
  const boxOf = (part: PartContainer) => boxes.get(part.id) as ContainerBox;
  const containers = parts.containers.map(boxOf);

  const rails = railsOf(volumes, shelf, shellBottom + rail.first);
  const railsFrom = leftRoom + labels - 6;
  const hasVolumes = volumes.length > 0;
  const nodeTop = hasVolumes ? rails.bottom - 6 : shellBottom + 20;
  const rightRoom = hosts.others.length > 0 ? cableRoom + besideCable * (hosts.others.length - 1) : 0;
  const width = Math.ceil(right + 14 + rightRoom);

  return {
    layout: 'rack',
    width,
    height: Math.ceil(nodeTop + nodeHeight + 4),
    title: {x: 12, y: 22, name: pod.metadata.name ?? '', qosX: width - 12},
    shell: {
      id: sandboxId,
      outline,
      cavity: lyingOutline({left: left + 16, right: right - 30, top: cavityTop, bottom: cavityBottom}, centres, amplitude),
      stem: lyingStem({left, top: shellTop, bottom: shellBottom}),
      sandboxText: {x: middle, baselines: [baseline]},
    },
    containers,
    ports: hosts.network
      ? portsOnNode(shelf, 12 + networkPlugWidth + 8, nodeTop, 6)
      : shelf.flatMap((part) => {
          const {x, y} = boxOf(part);
          const centre = x + bean.width / 2;
          return portRow(part, {centre, y: shellTop - tabHeight / 2, width: pitch - 4, hostNetwork: false, stalkTo: y});
        }),
    volumes: volumes.map((part, index) => tokenBox(part, index, leftRoom + 8, rails.topOf(part.id), railsFrom)),
    threads: shelf.flatMap((part) => threadsOf(part, boxOf(part), rails, railsFrom)),
    openings: lyingOpenings(hosts, {
      left: {shellX: left, barX: firstBean - 14, cableX: 16, plugX: 12},
      right: {shellX: right, barX: firstBean + beansWidth + 14},
      y: beanTop + beanHeight / 2 + 10,
      nodeTop,
      width,
    }),
    node: {id: nodeId, x: 8, y: nodeTop, width: width - 16, height: nodeHeight},
    legs: hasVolumes ? [] : [0.2, 0.8].map((t) => ({x: left + t * (right - left), y1: shellBottom - 8, y2: nodeTop})),
    ...sharedWall(pod, containers),
  };
}
