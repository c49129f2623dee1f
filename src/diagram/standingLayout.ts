import type {Pod} from '../pod/pod';
import {volumeLetter, volumeTypeText} from './bowls';
import {badgeHeight, badgeRows, boxOf, nameLabel, pathLabel, placeBadges} from './containerBoxes';
import type {ContainerBox, Opening, PodFigure, PortTab, Thread, VolumeBox} from './figure';
import {around} from './lyingLayout';
import {hostNamespaces, opening} from './openings';
import {nodeId, type PartContainer, type PodParts, sandboxId} from './podParts';
import {portRow, tabHeight, tabWidth} from './portTabs';
import {bulge, standingOutline, taper} from './standingShell';

/** Narrow enough for a screen of 320 px. */
const figureWidth = 304;
const flesh = 9;
const bean = {height: 74, initHeight: 48, gap: 14, padding: 18, corner: 26};
const stub = {first: 20, pitch: 26, indent: 20};
const token = {width: 28, height: 18};
const nodeHeight = 34;
const listRow = 30;

/** The octagon and the word beside a port that is taken. */
const takenRoom = 72;

const nameSize = 15;
const initNameSize = 13;

function badgeRowsOf(part: PartContainer, width: number): number {
  return badgeRows(
    part.badges.map(({text}) => text),
    width,
  ).length;
}

/** A Pod that stands upright, for narrow screens: beans over each other, each mount a stub that names its volume by letter. */
export function standingLayout(pod: Pod, parts: PodParts): PodFigure {
  const hosts = hostNamespaces(pod);
  const hostNetwork = hosts.includes('network');
  const rightHosts = hosts.filter((one) => one !== 'network');
  const shellLeft = hostNetwork ? 26 : 4;
  const shellRight = figureWidth - (rightHosts.length > 0 ? 14 + 12 * rightHosts.length : 4);
  const left = shellLeft + bulge + flesh + 5;
  const right = shellRight - bulge - flesh - 5;
  const width = right - left;
  const middle = (shellLeft + shellRight) / 2;
  const letters = new Map(
    parts.volumes.map(({id}, index) => [id, {letter: volumeLetter(index), family: parts.volumes[index]?.family}]),
  );

  const shellTop = 62;
  const cavityTop = shellTop + 52;
  let y = cavityTop + 16;
  const boxes: ContainerBox[] = [];
  const ports: PortTab[] = [];
  const threads: Thread[] = [];
  const waists: number[] = [cavityTop];

  for (const part of parts.containers) {
    const isInit = part.role === 'init';
    const rows = badgeRowsOf(part, width - 24);
    const base = isInit ? bean.initHeight : bean.height;
    const height = base + rows * (badgeHeight + 4);
    const tabs = hostNetwork ? [] : portRow(part, {centre: 0, y: y + 10, width: 132, hostNetwork});
    const tabsWidth = tabs.reduce((sum, tab) => sum + tab.width + 4, 0);
    const tabsTaken = tabs.some(({taken}) => taken) ? takenRoom : 0;
    let tabX = right - 12 - tabsTaken - tabsWidth + 4;
    for (const tab of tabs) {
      ports.push({...tab, x: tabX});
      tabX += tab.width + 4;
    }
    boxes.push(beanBox(part, {x: left, y, width, height}, tabsWidth + tabsTaken));
    const pinX = left + 26;
    let level = y + height + stub.first;
    for (const mount of part.mounts) {
      const volume = letters.get(mount.volumeId);
      const end = right - token.width - 2;
      const labelX = pinX + stub.indent + 6;
      const room = end - labelX - 16 - (mount.readOnly ? 22 : 0);
      threads.push({
        id: mount.id,
        containerId: part.id,
        volumeId: mount.volumeId,
        pin: {x: pinX, y: y + height},
        points: [
          {x: pinX, y: y + height},
          {x: pinX, y: level},
          {x: pinX + stub.indent, y: level},
        ],
        readOnly: mount.readOnly,
        label: pathLabel(mount.mountPath, labelX, level + 4, room, 12),
        netLabel: {
          x: end,
          y: level - token.height / 2,
          width: token.width,
          height: token.height,
          letter: volume?.letter ?? '?',
          family: volume?.family ?? 'missing',
        },
      });
      level += stub.pitch;
    }
    const bottom = part.mounts.length > 0 ? level - stub.pitch + 12 : y + height;
    y = bottom + bean.gap;
    waists.push(bottom + bean.gap / 2);
  }

  const cavityBottom = y + 6;
  const shellBottom = cavityBottom + taper;
  const outline = standingOutline({left: shellLeft, right: shellRight, top: shellTop, bottom: shellBottom}, waists, bulge);
  const cavity = standingOutline(
    {left: shellLeft + flesh, right: shellRight - flesh, top: cavityTop - 12, bottom: cavityBottom + 14},
    waists.map((waist, index) => (index === 0 ? waist + 6 : waist)),
    bulge,
  );

  const listLeft = hostNetwork ? 28 : 12;
  const listRight = shellRight - 8;
  let listY = shellBottom + 26;
  const volumes = parts.volumes.map((part): VolumeBox => {
    const name = nameLabel(part.name, listLeft + 36, listY + 4, 200, 13);
    const box: VolumeBox = {
      id: part.id,
      family: part.family,
      form: 'token',
      letter: letters.get(part.id)?.letter ?? '',
      x: listLeft,
      y: listY - token.height / 2,
      width: token.width,
      height: token.height,
      name,
      type: {x: listLeft + 36, y: listY + 20, text: volumeTypeText(part.type), whole: part.type},
      lifetimeAt: {x: listRight, y: listY + 20, anchor: 'end'},
    };
    listY += listRow + 12;
    return box;
  });
  const nodeTop = (parts.volumes.length > 0 ? listY - 8 : shellBottom + 6) + (hosts.length > 0 ? 16 : 0);

  const openings: Opening[] = [];
  const cutY = cavityTop + 46;
  if (hostNetwork) {
    const side = {shellX: shellLeft, barX: left - 4, cableX: 12, plugX: 8};
    openings.push(opening('network', {...side, y: cutY, nodeTop}));
  }
  rightHosts.forEach((namespace, index) => {
    const plugX = figureWidth - 8 - (rightHosts.length - index) * 88;
    const cableX = figureWidth - 8 - 12 * (rightHosts.length - 1 - index);
    openings.push(opening(namespace, {shellX: shellRight, barX: right + 4, cableX, y: cutY + index * 50, nodeTop, plugX}));
  });
  if (hostNetwork) {
    let x = 8 + tabWidth('hostNetwork') + 6;
    for (const part of parts.containers) {
      for (const tab of portRow(part, {centre: 0, y: nodeTop - tabHeight / 2, width: 150, hostNetwork})) {
        ports.push({...tab, x});
        x += tab.width + 4;
      }
    }
  }

  return {
    layout: 'standing',
    width: figureWidth,
    height: Math.ceil(nodeTop + nodeHeight + 4),
    title: {x: 8, y: 22, name: pod.metadata.name ?? '', qosX: figureWidth - 8},
    shell: {
      id: sandboxId,
      outline,
      cavity,
      stem: [
        {x: middle + 2, y: shellTop + 3},
        {x: middle + 4, y: shellTop - 8},
        {x: middle + 14, y: shellTop - 16},
      ],
      sandboxText: {x: middle, baselines: [shellTop + 19, shellTop + 35]},
    },
    containers: boxes,
    ports,
    volumes,
    threads,
    openings,
    node: {id: nodeId, x: 4, y: nodeTop, width: figureWidth - 8, height: nodeHeight},
    legs: [],
    ...(pod.spec.shareProcessNamespace ? {sharedWall: around(boxes.filter(({role}) => role !== 'init'))} : {}),
  };
}

function beanBox(
  part: PartContainer,
  box: {x: number; y: number; width: number; height: number},
  tabsWidth: number,
): ContainerBox {
  const {container} = part;
  const isInit = part.role === 'init';
  const left = box.x + bean.padding;
  const inner = box.width - 2 * bean.padding;
  // The kind's word is at most as wide as `ephemeral` or `3 · Init 容器`.
  const kindWidth = 96;
  const name = isInit
    ? nameLabel(container.name, left + kindWidth, box.y + 30, inner - kindWidth, initNameSize)
    : nameLabel(container.name, left, box.y + 29, inner - tabsWidth, nameSize);
  const image =
    !isInit && container.image ? {image: pathLabel(container.image, left + kindWidth, box.y + 54, inner - kindWidth, 12)} : {};
  return {
    ...boxOf(part),
    ...box,
    corner: isInit ? bean.initHeight / 2 : bean.corner,
    kindAt: {x: left, y: isInit ? box.y + 30 : box.y + 54},
    nameLines: [name],
    ...image,
    badges: placeBadges(part.badges, left - 6, box.y + (isInit ? 40 : 64), box.width - 24),
  };
}
