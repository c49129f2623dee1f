import type {Pod} from '../pod/pod';
import {volumeLetter, volumeTypeText} from './bowls';
import {nameLabel} from './containerBoxes';
import type {Opening, PodFigure, VolumeBox} from './figure';
import {type Hosts, hostsOf, networkPlugWidth, opening} from './openings';
import {nodeId, type PartVolume, type PodParts, sandboxId} from './podParts';
import {portsOnNode} from './portTabs';
import {sharedWall} from './sharedWall';
import {type NetLabel, standingRow, token} from './standingBeans';
import {bulge, standingOutline, taper} from './standingShell';

/** Narrow enough for a screen of 320 px. */
const figureWidth = 304;
const flesh = 9;
const rowGap = 14;
const shellTop = 62;
const cavityTop = shellTop + 59;
const nodeHeight = 34;
const listPitch = 42;

/** A Pod that stands upright, for narrow screens: beans over each other, each mount a stub that names its volume by letter. */
export function standingLayout(pod: Pod, parts: PodParts): PodFigure {
  const hosts = hostsOf(pod);
  const anyHosts = hosts.network || hosts.others.length > 0;
  const shellLeft = hosts.network ? 26 : 4;
  const shellRight = figureWidth - (hosts.others.length > 0 ? 14 + 12 * hosts.others.length : 4);
  const left = shellLeft + bulge + flesh + 5;
  const right = shellRight - bulge - flesh - 5;
  const middle = (shellLeft + shellRight) / 2;
  const netLabels = new Map(
    parts.volumes.map(({id, family}, index): [string, NetLabel] => [id, {letter: volumeLetter(index), family}]),
  );
  const netLabelOf = (volumeId: string) => netLabels.get(volumeId) as NetLabel;

  // The shell narrows between any two beans.
  const waists = [cavityTop];
  let y = cavityTop + 16;
  const rows = parts.containers.map((part) => {
    const row = standingRow(part, {x: left, y, width: right - left}, hosts.network, netLabelOf);
    waists.push(row.bottom + rowGap / 2);
    y = row.bottom + rowGap;
    return row;
  });
  const containers = rows.map(({box}) => box);
  const cavityBottom = y + 6;
  const shellBottom = cavityBottom + taper;

  const firstInList = shellBottom + 26;
  const listLeft = hosts.network ? 28 : 12;
  const volumes = parts.volumes.map((part, index) =>
    listed(part, netLabelOf(part.id).letter, listLeft, shellRight - 8, firstInList + index * listPitch),
  );
  const listBottom = volumes.length > 0 ? firstInList + volumes.length * listPitch - 8 : shellBottom + 6;
  const nodeTop = listBottom + (anyHosts ? 16 : 0);

  return {
    layout: 'standing',
    width: figureWidth,
    height: Math.ceil(nodeTop + nodeHeight + 4),
    title: {x: 8, y: 22, name: pod.metadata.name ?? '', qosX: figureWidth - 8},
    shell: {
      id: sandboxId,
      outline: standingOutline({left: shellLeft, right: shellRight, top: shellTop, bottom: shellBottom}, waists, bulge),
      cavity: standingOutline(
        {left: shellLeft + flesh, right: shellRight - flesh, top: cavityTop - 12, bottom: cavityBottom + 14},
        [cavityTop + 6, ...waists.slice(1)],
        bulge,
      ),
      stem: [
        {x: middle + 2, y: shellTop + 3},
        {x: middle + 4, y: shellTop - 8},
        {x: middle + 14, y: shellTop - 16},
      ],
      sandboxText: {x: middle, baselines: [shellTop + 26, shellTop + 42]},
    },
    containers,
    ports: hosts.network
      ? portsOnNode(parts.containers, 8 + networkPlugWidth + 6, nodeTop, 4)
      : rows.flatMap(({ports}) => ports),
    volumes,
    threads: rows.flatMap(({threads}) => threads),
    openings: standingOpenings(hosts, {shellLeft, shellRight, left, right, nodeTop}),
    node: {id: nodeId, x: 4, y: nodeTop, width: figureWidth - 8, height: nodeHeight},
    legs: [],
    ...sharedWall(pod, containers),
  };
}

/** A volume in the list below the shell: its letter, name, type and lifetime. */
function listed(part: PartVolume, letter: string, left: number, right: number, y: number): VolumeBox {
  const textLeft = left + 36;
  return {
    id: part.id,
    family: part.family,
    form: 'token',
    letter,
    x: left,
    y: y - token.height / 2,
    ...token,
    name: nameLabel(part.name, textLeft, y + 4, 200, 13),
    type: {x: textLeft, y: y + 20, text: volumeTypeText(part.type), whole: part.type},
    lifetimeAt: {x: right, y: y + 20, anchor: 'end'},
  };
}

type Sides = {shellLeft: number; shellRight: number; left: number; right: number; nodeTop: number};

/** The openings of an upright shell: cables run down along its sides. */
function standingOpenings({network, others}: Hosts, {shellLeft, shellRight, left, right, nodeTop}: Sides): Opening[] {
  const y = cavityTop + 46;
  return [
    ...(network ? [opening('network', {shellX: shellLeft, barX: left - 4, cableX: 12, plugX: 8, y, nodeTop})] : []),
    ...others.map((namespace, index) =>
      opening(namespace, {
        shellX: shellRight,
        barX: right + 4,
        cableX: figureWidth - 8 - 12 * (others.length - 1 - index),
        plugX: figureWidth - 8 - (others.length - index) * 88,
        y: y + index * 50,
        nodeTop,
      }),
    ),
  ];
}
