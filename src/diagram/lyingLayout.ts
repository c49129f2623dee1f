import type {Pod} from '../pod/pod';
import {lidHeight, volumeTypeText} from './bowls';
import {badgeHeight, badgeRows, boxOf, nameLabel, pathLabel, placeBadges} from './containerBoxes';
import type {ContainerBox, Opening, PodFigure, PortTab, Thread, VolumeBox} from './figure';
import {lyingOutline, upperSideAt} from './lyingShell';
import {cableRoom, hostNamespaces, opening} from './openings';
import {nodeId, type PartContainer, type PartVolume, type PodParts, sandboxId} from './podParts';
import {portRow, tabHeight, tabWidth} from './portTabs';
import {sandboxTextWidth} from './sandboxText';
import {monoWidth} from './textWidth';

const stemRoom = 44;
const endRoom = {left: 56, right: 58};
const gap = 36;
const bean = {height: 104, padding: 20, corner: 38, widths: [172, 214, 236]};
const pill = {width: 164, height: 47, gap: 10, corner: 23};
/** The band of the shell that carries the words on the sandbox, in one line or two. */
const sandboxBands = {1: 40, 2: 57};
/** How much the ends may grow for a single line of them. */
const mostStretch = 40;
const threeMounts = 300;
const bowl = {width: 146, height: 58, lifetime: 92};
const track = 11;
const nodeHeight = 34;

/** Beans stand in columns: init containers two to a column at the left (each alone that has a port to show), then the app, ephemeral ones, and sidecars. */
function columnsOf(containers: readonly PartContainer[]): PartContainer[][] {
  const of = (role: PartContainer['role']) => containers.filter((one) => one.role === role);
  const inits = of('init');
  const stacks: PartContainer[][] = [];
  for (const init of inits) {
    const last = stacks.at(-1);
    const isFree = last?.length === 1 && last[0]?.ports.length === 0 && init.ports.length === 0;
    if (isFree) last.push(init);
    else stacks.push([init]);
  }
  return [...stacks, ...[...of('app'), ...of('ephemeral'), ...of('sidecar')].map((one) => [one])];
}

/** Few enough of everything to lie on the table with every word in place; whatever has more is drawn as a rack. */
export function liesDown({containers, volumes}: PodParts): boolean {
  const columns = columnsOf(containers);
  const widths = columns.map(columnWidth).reduce((sum, width) => sum + width, gap * (columns.length - 1));
  return (
    columns.length <= 4 &&
    volumes.length <= 3 &&
    widths <= 660 &&
    containers.every(({role, mounts, badges}) =>
      role === 'init' ? mounts.length <= 2 && badges.length === 0 : mounts.length <= (columns.length <= 2 ? 3 : 2),
    )
  );
}

function columnWidth(column: readonly PartContainer[]): number {
  const [first] = column;
  if (first?.role === 'init') return pill.width;
  const name = monoWidth(first?.container.name ?? '', 15);
  const image = monoWidth(first?.container.image ?? '', 12);
  const wanted = Math.max(name, Math.min(image, 180)) + 2 * bean.padding;
  if ((first?.mounts.length ?? 0) > 2) return threeMounts;
  return bean.widths.find((width) => wanted <= width) ?? (bean.widths.at(-1) as number);
}

const badgeRoom = (width: number): number => width - 2 * bean.padding + 12;

function rowsOfBadges(column: readonly PartContainer[]): number {
  const texts = column[0]?.badges.map(({text}) => text) ?? [];
  return badgeRows(texts, badgeRoom(columnWidth(column))).length;
}

function pillBox(part: PartContainer, x: number, y: number): ContainerBox {
  const {container} = part;
  return {
    ...boxOf(part),
    x,
    y,
    width: pill.width,
    height: pill.height,
    corner: pill.corner,
    kindAt: {x: x + 20, y: y + 18},
    nameLines: [nameLabel(container.name, x + 20, y + 36, pill.width - 34, 13)],
    badges: [],
  };
}

function beanBox(part: PartContainer, x: number, y: number, width: number, height: number): ContainerBox {
  const {container} = part;
  const inner = width - 2 * bean.padding + 8;
  const left = x + bean.padding;
  return {
    ...boxOf(part),
    x,
    y,
    width,
    height,
    corner: width > 200 ? 44 : bean.corner,
    kindAt: {x: left, y: y + 29},
    nameLines: [nameLabel(container.name, left, y + 55, inner, 15)],
    ...(container.image ? {image: pathLabel(container.image, left, y + 76, inner, 12)} : {}),
    badges: placeBadges(part.badges, left - 6, y + 86, badgeRoom(width)),
  };
}

type Pin = {part: PartContainer; mountIndex: number; x: number; y: number};

/** Where threads leave a container: at the left; of two, the one whose bowl stands further right at the right. */
function pinsOf(part: PartContainer, box: ContainerBox, place: Map<string, number>, low: number): Pin[] {
  const order = part.mounts.map((_, index) => index);
  order.sort((a, b) => (place.get(part.mounts[a]?.volumeId ?? '') ?? 0) - (place.get(part.mounts[b]?.volumeId ?? '') ?? 0));
  const inset = Math.min(36, box.corner);
  const pill = part.role === 'init';
  const right = box.x + box.width - (pill ? 20 : inset);
  const left = box.x + (pill ? 20 : inset);
  return order.map((mountIndex, rank) => ({
    part,
    mountIndex,
    x: order.length > 1 ? left + ((right - left) * rank) / (order.length - 1) : pill ? right : left,
    y: box.y + box.height,
    low,
  }));
}

/** Pushes centres apart until each has the room it needs, moving the whole row as little as it can. */
function spread(centres: readonly number[], room: number, from: number): number[] {
  const placed: number[] = [];
  for (const centre of centres) placed.push(Math.max(centre, (placed.at(-1) ?? Number.NEGATIVE_INFINITY) + room));
  const drift = placed.reduce((sum, x, index) => sum + x - (centres[index] ?? x), 0) / Math.max(1, placed.length);
  const shift = Math.max(-drift, from - (placed[0] ?? from));
  return placed.map((x) => x + shift);
}

function mean(values: readonly number[]): number | undefined {
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : undefined;
}

/** The taller and the wider the outer beans, the more room their corners need in the rounded ends. */
export function endsFor(beanHeight: number, beanWidth: number): number {
  return Math.max(0, beanHeight - 104) * 0.24 + Math.max(0, beanWidth - 172) * 0.22;
}

/** All orders of a few things. */
function permutations<Item>(items: readonly Item[]): Item[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, index) => permutations(items.filter((_, at) => at !== index)).map((rest) => [item, ...rest]));
}

type Run = {volumeId: string; pin: number; entry: number};

/** Crossings between the level parts of some threads and the upright parts of the others, for one order of tracks. */
function trackCrossings(runs: readonly Run[], order: readonly string[]): number {
  const level = new Map(order.map((id, index) => [id, index]));
  let count = 0;
  for (const flat of runs) {
    for (const other of runs) {
      if (flat.volumeId === other.volumeId) continue;
      const [from, to] = [Math.min(flat.pin, flat.entry), Math.max(flat.pin, flat.entry)];
      const lower = (level.get(other.volumeId) ?? 0) > (level.get(flat.volumeId) ?? 0);
      const upright = lower ? other.pin : other.entry;
      if (upright > from && upright < to) count += 1;
    }
  }
  return count;
}

/** A Pod that lies on the table: beans side by side in the shell, bowls below them, every mount a thread with its path. */
export function lyingLayout(pod: Pod, parts: PodParts): PodFigure {
  const one = laidOut(pod, parts, 1);
  return one.stretch > mostStretch ? laidOut(pod, parts, 2).figure : one.figure;
}

function laidOut(pod: Pod, parts: PodParts, lines: 1 | 2): {figure: PodFigure; stretch: number} {
  const hosts = hostNamespaces(pod);
  const hostNetwork = hosts.includes('network');
  const rightHosts = hosts.filter((one) => one !== 'network');
  const columns = columnsOf(parts.containers);
  const widths = columns.map(columnWidth);
  const beansWidth = widths.reduce((sum, width) => sum + width, gap * (columns.length - 1));
  const amplitude = Math.min(20, Math.max(14, 0.085 * Math.max(...widths)));
  const badgeHeights = Math.max(0, ...columns.map(rowsOfBadges)) * (badgeHeight + 4);
  const stackHeight = columns.some((column) => column.length > 1) ? 2 * pill.height + pill.gap : 0;
  const beanHeight = Math.max(bean.height + (badgeHeights > 0 ? badgeHeights - 8 : 0), stackHeight);

  const shellTop = 58;
  const cavityTop = shellTop + sandboxBands[lines];
  const beanTop = cavityTop + amplitude + 8;
  const beanBottom = beanTop + beanHeight;
  const cavityBottom = beanBottom + 8 + 0.7 * amplitude;
  const shellBottom = cavityBottom + 15;
  const baseline = shellTop + amplitude + 15;

  const centresFrom = (left: number): number[] => {
    let x = left;
    return widths.map((width) => {
      const centre = x + width / 2;
      x += width + gap;
      return centre;
    });
  };
  const roundness = endsFor(beanHeight, Math.max(widths[0] ?? 0, widths.at(-1) ?? 0));
  const leftExtra = hostNetwork ? cableRoom : 0;
  const rightExtra = rightHosts.length > 0 ? cableRoom + 14 * (rightHosts.length - 1) : 0;
  const textHalf = sandboxTextWidth(pod, lines) / 2;
  const shellFor = (extra: number) => {
    const left = stemRoom + leftExtra;
    const firstBean = left + endRoom.left + (hostNetwork ? 24 : 0) + roundness + extra;
    const right = firstBean + beansWidth + endRoom.right + (rightHosts.length > 0 ? 24 : 0) + roundness + extra;
    const centres = centresFrom(firstBean);
    const bounds = {left, right, top: shellTop, bottom: shellBottom};
    return {left, right, firstBean, centres, outline: lyingOutline(bounds, centres, amplitude)};
  };
  // Both ends grow until the words on the sandbox fit under the upper side.
  let extra = 0;
  let shell = shellFor(extra);
  const textMiddle = () => (shell.left + shell.right) / 2;
  const textFits = () =>
    [textMiddle() - textHalf, textMiddle() + textHalf].every((x) => upperSideAt(shell.outline, x) < baseline - 17);
  while (!textFits() && extra < 400) {
    extra += 6;
    shell = shellFor(extra);
  }
  const cavityBounds = {left: shell.left + 16, right: shell.right - 30, top: cavityTop, bottom: cavityBottom};
  const cavity = lyingOutline(cavityBounds, shell.centres, amplitude);

  const boxes = new Map<string, ContainerBox>();
  columns.forEach((column, index) => {
    const width = widths[index] as number;
    const x = (shell.centres[index] as number) - width / 2;
    if (column[0]?.role !== 'init') {
      for (const part of column) boxes.set(part.id, beanBox(part, x, beanTop, width, beanHeight));
      return;
    }
    const height = column.length * pill.height + (column.length - 1) * pill.gap;
    column.forEach((part, row) => {
      boxes.set(part.id, pillBox(part, x, beanTop + (beanHeight - height) / 2 + row * (pill.height + pill.gap)));
    });
  });
  const boxOfPart = (part: PartContainer) => boxes.get(part.id) as ContainerBox;

  // Bowls stand under the middle of the beans that mount them, then are pushed apart; the leftmost stays left.
  const usual = (shell.left + shell.right) / 2;
  const middles = new Map(
    parts.volumes.map(({id}) => {
      const users = parts.containers.filter(({mounts}) => mounts.some(({volumeId}) => volumeId === id));
      return [id, mean(users.map((part) => boxOfPart(part).x + boxOfPart(part).width / 2))];
    }),
  );
  const ordered = [...parts.volumes].sort((a, b) => (middles.get(a.id) ?? 1e6) - (middles.get(b.id) ?? 1e6));
  const wantedCentres = ordered.map(({id}) => middles.get(id) ?? usual);
  const centres = spread(wantedCentres, bowl.width + bowl.lifetime, bowl.width / 2 + 12);
  const place = new Map(ordered.map(({id}, index) => [id, centres[index] as number]));

  const pins = parts.containers.flatMap((part) => pinsOf(part, boxOfPart(part), place, shellBottom));
  const nextPin = (x: number) => Math.min(...pins.filter((pin) => pin.x > x + 1).map((pin) => pin.x), Number.POSITIVE_INFINITY);
  const volumeOf = (pin: Pin) => pin.part.mounts[pin.mountIndex]?.volumeId ?? '';
  const entries = entryPoints(ordered, pins, volumeOf, place);
  const runs = pins.map((pin) => ({volumeId: volumeOf(pin), pin: pin.x, entry: entries.get(pin) as number}));
  const bent = ordered.filter(({id}) => runs.some((run) => run.volumeId === id)).map(({id}) => id);
  const orders = permutations(bent);
  const best = orders.reduce((a, b) => (trackCrossings(runs, b) < trackCrossings(runs, a) ? b : a), orders[0] ?? []);

  const labelBaseline = shellBottom + 20;
  const firstTrack = shellBottom + 36;
  const rim = firstTrack + Math.max(0, best.length - 1) * track + 26;
  const hasVolumes = ordered.length > 0;
  const nodeTop = hasVolumes ? rim + bowl.height + 7 : shellBottom + 20;

  const bowlsRight = hasVolumes ? (centres.at(-1) as number) + bowl.width / 2 + bowl.lifetime : 0;
  const leftPlug = stemRoom - 36;
  const width = Math.max(shell.right + 14 + rightExtra, bowlsRight + 4);

  const threads = pins.map((pin): Thread => {
    const mount = pin.part.mounts[pin.mountIndex] as PartContainer['mounts'][number];
    const volume = ordered.find(({id}) => id === mount.volumeId) as PartVolume;
    const entry = entries.get(pin) as number;
    const trackY = firstTrack + best.indexOf(mount.volumeId) * track;
    const end = rim - 4 - lidHeight(volume.family);
    const straight = Math.abs(entry - pin.x) < 1;
    const free = Math.min(nextPin(pin.x), width) - pin.x - 16 - (mount.readOnly ? 24 : 0);
    return {
      id: mount.id,
      containerId: pin.part.id,
      volumeId: mount.volumeId,
      pin: {x: pin.x, y: pin.y},
      points: straight
        ? [
            {x: pin.x, y: pin.y},
            {x: pin.x, y: end},
          ]
        : [
            {x: pin.x, y: pin.y},
            {x: pin.x, y: trackY},
            {x: entry, y: trackY},
            {x: entry, y: end},
          ],
      arrow: {x: entry, y: end},
      readOnly: mount.readOnly,
      label: pathLabel(mount.mountPath, pin.x + 8, labelBaseline, free, 12),
    };
  });

  const volumes = ordered.map((part, index): VolumeBox => {
    const centre = centres[index] as number;
    const x = centre - bowl.width / 2;
    return {
      id: part.id,
      family: part.family,
      form: 'bowl',
      x,
      y: rim,
      width: bowl.width,
      height: bowl.height,
      name: nameLabel(part.name, centre, rim + 24, bowl.width - 30, 13),
      type: {x: centre, y: rim + 42, text: volumeTypeText(part.type), whole: part.type},
      lifetimeAt: {x: centre + 40, y: nodeTop - 9, anchor: 'start'},
    };
  });
  for (const volume of volumes) volume.lifetimeAt.x = volume.x + bowl.width - 18;

  const openings: Opening[] = [];
  const cutY = beanTop + beanHeight / 2 + 10;
  if (hostNetwork) {
    const side = {shellX: shell.left, barX: shell.left + endRoom.left + 8, cableX: shell.left - 24, plugX: leftPlug};
    openings.push(opening('network', {...side, y: cutY, nodeTop}));
  }
  rightHosts.forEach((namespace, index) => {
    const cableX = shell.right + 14 + 18 * index;
    const barX = shell.right - endRoom.right - 2;
    const y = cutY - (rightHosts.length > 1 ? 24 - 48 * index : 0);
    const plugX = width - 8 - (rightHosts.length - index) * 92;
    openings.push(opening(namespace, {shellX: shell.right, barX, cableX, y, nodeTop, plugX}));
  });

  const figure: PodFigure = {
    layout: 'lying',
    width: Math.ceil(width),
    height: Math.ceil(nodeTop + nodeHeight + 4),
    title: {x: 12, y: 22, name: pod.metadata.name ?? '', qosX: Math.ceil(width) - 12},
    shell: {
      id: sandboxId,
      outline: shell.outline,
      cavity,
      stem: stemAt(shell.left, (shellTop + shellBottom) / 2),
      sandboxText: {x: textMiddle(), baselines: lines === 1 ? [baseline] : [baseline, baseline + 16]},
    },
    containers: parts.containers.map(boxOfPart),
    ports: placePorts(),
    volumes,
    threads,
    openings,
    node: {id: nodeId, x: 8, y: nodeTop, width: Math.ceil(width) - 16, height: nodeHeight},
    legs: hasVolumes
      ? []
      : [0.2, 0.8].map((t) => ({x: shell.left + t * (shell.right - shell.left), y1: shellBottom - 12, y2: nodeTop})),
    ...(pod.spec.shareProcessNamespace ? {sharedWall: around([...boxes.values()].filter(({role}) => role !== 'init'))} : {}),
  };
  return {figure, stretch: extra};

  function placePorts(): PortTab[] {
    if (!hostNetwork) {
      return parts.containers.flatMap((part) => {
        const box = boxOfPart(part);
        const centre = box.x + box.width / 2;
        return portRow(part, {centre, y: shellTop - tabHeight / 2, width: box.width + 20, hostNetwork, stalkTo: box.y});
      });
    }
    let x = leftPlug + tabWidth('hostNetwork') + 8;
    return parts.containers.flatMap((part) => {
      const tabs = portRow(part, {centre: 0, y: nodeTop - tabHeight / 2, width: 240, hostNetwork});
      return tabs.map((tab) => {
        const placed = {...tab, x};
        x += tab.width + 6;
        return placed;
      });
    });
  }
}

/** The stalk by which the pod hung on its plant: up and to the left. */
function stemAt(x: number, middle: number) {
  return [
    {x: x + 5, y: middle - 20},
    {x: x - 12, y: middle - 26},
    {x: x - 22, y: middle - 46},
  ];
}

/** The wall round several containers. */
export function around(boxes: readonly ContainerBox[]) {
  const margin = 8;
  const left = Math.min(...boxes.map(({x}) => x)) - margin;
  const top = Math.min(...boxes.map(({y}) => y)) - margin;
  const right = Math.max(...boxes.map(({x, width}) => x + width)) + margin;
  const bottom = Math.max(...boxes.map(({y, height}) => y + height)) + margin;
  return {x: left, y: top, width: right - left, height: bottom - top};
}

/**
 * Where the threads of each volume enter its rim, in the order in which they come. An entry keeps away from the upright
 * parts of other volumes' threads, lest two threads look like one.
 */
function entryPoints(
  volumes: readonly PartVolume[],
  pins: readonly Pin[],
  volumeOf: (pin: Pin) => string,
  place: Map<string, number>,
): Map<Pin, number> {
  const entries = new Map<Pin, number>();
  for (const {id} of volumes) {
    const own = pins.filter((pin) => volumeOf(pin) === id).sort((a, b) => a.x - b.x);
    const others = pins.filter((pin) => volumeOf(pin) !== id).map(({x}) => x);
    const centre = place.get(id) as number;
    const step = Math.min(24, 100 / Math.max(1, own.length - 1));
    own.forEach((pin, index) => {
      const wanted = centre + (index - (own.length - 1) / 2) * step;
      const aligned = Math.abs(pin.x - wanted) < 9 && own.length === 1 ? pin.x : wanted;
      const near = (x: number) => others.some((other) => Math.abs(other - x) < 7);
      const tries = [0, 7, -7, 14, -14, 21, -21].map((by) => aligned + by);
      entries.set(pin, tries.find((x) => !near(x)) ?? aligned);
    });
  }
  return entries;
}
