import {badgeHeight, badgeRows, boxOf, nameLabel, pathLabel, placeBadges} from './containerBoxes';
import type {ContainerBox, PortTab, Thread, VolumeFamily} from './figure';
import type {PartContainer, PartMount} from './podParts';
import {portRow} from './portTabs';

const bean = {height: 74, initHeight: 48, padding: 18, corner: 26};
const stub = {first: 20, pitch: 26, indent: 20};
export const token = {width: 28, height: 18};

/** The octagon and the word beside a port that is taken. */
const takenRoom = 72;
/** The kind's word is at most as wide as `ephemeral` or `3. Init 容器`. */
const kindWidth = 96;

/** The volume a stub names, by its letter. */
export type NetLabel = {letter: string; family: VolumeFamily};

export type Row = {box: ContainerBox; ports: PortTab[]; threads: Thread[]; bottom: number};

/** One container of a standing Pod from `y` down: the bean, its ports at the right, and a stub for each mount below it. */
export function standingRow(
  part: PartContainer,
  {x, y, width}: {x: number; y: number; width: number},
  hostNetwork: boolean,
  netLabelOf: (volumeId: string) => NetLabel,
): Row {
  const right = x + width;
  const ports = hostNetwork ? [] : tabsAtRight(part, right - 12, y + 10);
  const tabsFrom = ports[0]?.x ?? right - 8;
  const box = beanBox(part, x, y, width, tabsFrom);
  const threads = part.mounts.map((mount, index) => {
    const level = box.y + box.height + stub.first + index * stub.pitch;
    return stubOf(part, mount, box, level, netLabelOf(mount.volumeId));
  });
  const lastLevel = threads.at(-1)?.points.at(-1)?.y;
  return {box, ports, threads, bottom: lastLevel === undefined ? box.y + box.height : lastLevel + 12};
}

function tabsAtRight(part: PartContainer, right: number, y: number): PortTab[] {
  const tabs = portRow(part, {centre: 0, y, width: 132, hostNetwork: false});
  const last = tabs.at(-1);
  if (!last) return [];
  const shift = right - (tabs.some(({taken}) => taken) ? takenRoom : 0) - (last.x + last.width);
  return tabs.map((tab) => ({...tab, x: tab.x + shift}));
}

function beanBox(part: PartContainer, x: number, y: number, width: number, tabsFrom: number): ContainerBox {
  const {container, badges} = part;
  const isInit = part.role === 'init';
  const left = x + bean.padding;
  const inner = width - 2 * bean.padding;
  const texts = badges.map(({text}) => text);
  const height = (isInit ? bean.initHeight : bean.height) + badgeRows(texts, width - 24).length * (badgeHeight + 4);
  const second = y + 54;
  return {
    ...boxOf(part),
    x,
    y,
    width,
    height,
    corner: isInit ? bean.initHeight / 2 : bean.corner,
    kindAt: {x: left, y: isInit ? y + 30 : second},
    nameLines: [
      isInit
        ? nameLabel(container.name, left + kindWidth, y + 30, inner - kindWidth, 13)
        : nameLabel(container.name, left, y + 29, tabsFrom - 10 - left, 15),
    ],
    ...(!isInit && container.image ? {image: pathLabel(container.image, left + kindWidth, second, inner - kindWidth, 12)} : {}),
    badges: placeBadges(badges, left - 6, y + (isInit ? 40 : 64), width - 24),
  };
}

function stubOf(part: PartContainer, mount: PartMount, box: ContainerBox, level: number, net: NetLabel): Thread {
  const x = box.x + 26;
  const end = box.x + box.width - token.width - 2;
  const labelX = x + stub.indent + 6;
  return {
    id: mount.id,
    containerId: part.id,
    volumeId: mount.volumeId,
    pin: {x, y: box.y + box.height},
    points: [
      {x, y: box.y + box.height},
      {x, y: level},
      {x: x + stub.indent, y: level},
    ],
    readOnly: mount.readOnly,
    label: pathLabel(mount.mountPath, labelX, level + 4, end - labelX - 16 - (mount.readOnly ? 22 : 0), 12),
    netLabel: {x: end, y: level - token.height / 2, ...token, ...net},
  };
}
