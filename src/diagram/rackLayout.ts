import type {Pod} from '../pod/pod';
import {volumeLetter, volumeTypeText} from './bowls';
import {badgeHeight, badgeRows, boxOf, nameLabel, pathLabel, placeBadges} from './containerBoxes';
import type {ContainerBox, Opening, PodFigure, Thread, VolumeBox} from './figure';
import {around, endsFor} from './lyingLayout';
import {lyingOutline, upperSideAt} from './lyingShell';
import {cableRoom, hostNamespaces, opening} from './openings';
import {nodeId, type PartContainer, type PodParts, sandboxId} from './podParts';
import {portRow, tabHeight, tabWidth} from './portTabs';
import {sandboxTextWidth} from './sandboxText';
import {wrapName} from './shorten';
import {orderVolumes} from './volumeOrder';

const labels = 184;
const bean = {width: 94, height: 92, gap: 10, corner: 22};
const pitch = bean.width + bean.gap;
const amplitude = 7;
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

/**
 * Any Pod at all: beans in one row, and below it a rail for each volume. A bean's thread drops at its left side; a dot where
 * it meets a rail is a mount, a meeting without a dot is none.
 */
export function rackLayout(pod: Pod, parts: PodParts): PodFigure {
  const hosts = hostNamespaces(pod);
  const hostNetwork = hosts.includes('network');
  const rightHosts = hosts.filter((one) => one !== 'network');
  const shelf = shelfOrder(parts.containers);
  const volumes = orderVolumes(parts.volumes, shelf);
  const leftRoom = hostNetwork ? cableRoom : 0;
  const badgeRowsMost = Math.max(
    0,
    ...shelf.map(
      ({badges}) =>
        badgeRows(
          countedBadges(badges).map(({text}) => text),
          bean.width - 12,
        ).length,
    ),
  );
  const beanHeight = bean.height + badgeRowsMost * (badgeHeight + 4);

  const shellTop = 58;
  const cavityTop = shellTop + sandboxBand;
  const beanTop = cavityTop + amplitude + 12;
  const beanBottom = beanTop + beanHeight;
  const cavityBottom = beanBottom + 8 + amplitude;
  const shellBottom = cavityBottom + 15;
  const baseline = shellTop + amplitude + 19;

  const textWidth = sandboxTextWidth(pod, 1);
  const beansWidth = shelf.length * pitch - bean.gap;
  const roundness = endsFor(beanHeight, bean.width);
  const shellFor = (extra: number) => {
    const firstBean = leftRoom + labels + (hostNetwork ? 24 : 0) + roundness + extra;
    const left = firstBean - 56 - roundness - extra - (hostNetwork ? 24 : 0);
    const right = firstBean + beansWidth + 60 + (rightHosts.length > 0 ? 24 : 0) + roundness + extra;
    const centres = shelf.map((_, index) => firstBean + index * pitch + bean.width / 2);
    const outline = lyingOutline({left, right, top: shellTop, bottom: shellBottom}, centres, amplitude);
    return {left, right, firstBean, centres, outline};
  };
  let extra = 0;
  let shell = shellFor(extra);
  const middle = () => Math.min((shell.left + shell.right) / 2, shell.left + 70 + textWidth / 2 + extra);
  const fits = () => [-1, 1].every((side) => upperSideAt(shell.outline, middle() + (side * textWidth) / 2) < baseline - 12);
  while (!fits() && extra < 400) {
    extra += 6;
    shell = shellFor(extra);
  }
  const cavity = lyingOutline(
    {left: shell.left + 16, right: shell.right - 30, top: cavityTop, bottom: cavityBottom},
    shell.centres,
    amplitude,
  );

  const boxes = new Map<string, ContainerBox>(
    shelf.map((part, index) => [part.id, beanBox(part, shell.firstBean + index * pitch, beanTop, beanHeight)]),
  );
  const boxOfPart = (part: PartContainer) => boxes.get(part.id) as ContainerBox;

  // A container that mounts one volume several times gets a second rail of that volume, and a third.
  const railsOf = new Map<string, number>(volumes.map(({id}) => [id, 1]));
  const rankOf = new Map<string, number>();
  for (const {mounts} of shelf) {
    const count = new Map<string, number>();
    for (const {id, volumeId} of mounts) {
      const rank = count.get(volumeId) ?? 0;
      rankOf.set(id, rank);
      count.set(volumeId, rank + 1);
      railsOf.set(volumeId, Math.max(railsOf.get(volumeId) ?? 1, rank + 1));
    }
  }
  const railTop = new Map<string, number>();
  let y = shellBottom + rail.first;
  for (const {id} of volumes) {
    railTop.set(id, y);
    y += rail.pitch + ((railsOf.get(id) ?? 1) - 1) * rail.next;
  }
  const nodeTop = volumes.length > 0 ? y - 6 : shellBottom + 20;

  const labelsLeft = leftRoom + 8;
  const railsFrom = leftRoom + labels - 6;
  const indexed = new Map(volumes.map((volume, index) => [volume.id, {volume, letter: volumeLetter(index)}]));

  const volumeBoxes = volumes.map((part): VolumeBox => {
    const top = railTop.get(part.id) as number;
    const left = labelsLeft + token.width + 8;
    return {
      id: part.id,
      family: part.family,
      form: 'token',
      letter: indexed.get(part.id)?.letter ?? '',
      x: labelsLeft,
      y: top - token.height / 2,
      width: token.width,
      height: token.height,
      name: nameLabel(part.name, left, top - 1, railsFrom - left - 8, 13),
      type: {x: left, y: top + 15, text: volumeTypeText(part.type), whole: part.type},
      lifetimeAt: {x: left, y: top + 15, anchor: 'start'},
    };
  });

  const threads = shelf.flatMap((part): Thread[] => {
    const box = boxOfPart(part);
    const x = box.x + 12;
    return part.mounts.map((mount): Thread => {
      const level = (railTop.get(mount.volumeId) as number) + (rankOf.get(mount.id) ?? 0) * rail.next;
      const room = pitch - 18 - (mount.readOnly ? 20 : 0);
      return {
        id: mount.id,
        containerId: part.id,
        volumeId: mount.volumeId,
        pin: {x, y: level},
        points: [
          {x, y: beanBottom},
          {x, y: level},
          {x: railsFrom, y: level},
        ],
        readOnly: mount.readOnly,
        label: pathLabel(mount.mountPath, x + 9, level - 6, room, 12),
      };
    });
  });

  const rightRoom = rightHosts.length > 0 ? cableRoom + 18 * (rightHosts.length - 1) : 0;
  const width = Math.ceil(shell.right + 14 + rightRoom);
  const openings: Opening[] = [];
  const cutY = beanTop + beanHeight / 2 + 10;
  if (hostNetwork) {
    const side = {shellX: shell.left, barX: shell.firstBean - 14, cableX: 16, plugX: 12};
    openings.push(opening('network', {...side, y: cutY, nodeTop}));
  }
  rightHosts.forEach((namespace, index) => {
    const y = cutY - (rightHosts.length > 1 ? 24 - 48 * index : 0);
    const barX = shell.firstBean + beansWidth + 14;
    const plugX = width - 8 - (rightHosts.length - index) * 92;
    openings.push(opening(namespace, {shellX: shell.right, barX, cableX: shell.right + 14 + 18 * index, y, nodeTop, plugX}));
  });
  let nextTab = 12 + tabWidth('hostNetwork') + 8;
  const ports = shelf.flatMap((part) => {
    const box = boxOfPart(part);
    const centre = box.x + box.width / 2;
    if (!hostNetwork) {
      return portRow(part, {centre, y: shellTop - tabHeight / 2, width: pitch - 4, hostNetwork, stalkTo: box.y});
    }
    return portRow(part, {centre: 0, y: nodeTop - tabHeight / 2, width: 200, hostNetwork}).map((tab) => {
      const placed = {...tab, x: nextTab};
      nextTab += tab.width + 6;
      return placed;
    });
  });

  return {
    layout: 'rack',
    width,
    height: Math.ceil(nodeTop + nodeHeight + 4),
    title: {x: 12, y: 22, name: pod.metadata.name ?? '', qosX: width - 12},
    shell: {
      id: sandboxId,
      outline: shell.outline,
      cavity,
      stem: [
        {x: shell.left + 5, y: (shellTop + shellBottom) / 2 - 20},
        {x: shell.left - 12, y: (shellTop + shellBottom) / 2 - 26},
        {x: shell.left - 22, y: (shellTop + shellBottom) / 2 - 46},
      ],
      sandboxText: {x: middle(), baselines: [baseline]},
    },
    containers: parts.containers.map(boxOfPart),
    ports,
    volumes: volumeBoxes,
    threads,
    openings,
    node: {id: nodeId, x: 8, y: nodeTop, width: width - 16, height: nodeHeight},
    legs:
      volumes.length > 0
        ? []
        : [0.2, 0.8].map((t) => ({x: shell.left + t * (shell.right - shell.left), y1: shellBottom - 8, y2: nodeTop})),
    ...(pod.spec.shareProcessNamespace ? {sharedWall: around([...boxes.values()].filter(({role}) => role !== 'init'))} : {}),
  };
}
