import type {Pod} from '../pod/pod';
import type {HostNamespace, Opening} from './figure';
import {tabHeight, tabWidth} from './portTabs';

/** Which of the node's namespaces the Pod uses in place of its own: the network leaves at the left, the others at the right. */
export type Hosts = {network: boolean; others: HostNamespace[]};

export function hostsOf({spec}: Pod): Hosts {
  const others: HostNamespace[] = [];
  if (spec.hostPID) others.push('pid');
  if (spec.hostIPC) others.push('ipc');
  return {network: spec.hostNetwork === true, others};
}

/** How much wider a lying figure must be on the side where cables run down, and how much longer its shell for the bar within. */
export const cableRoom = 40;
export const barRoom = 24;
export const besideCable = 18;

const gapHeight = 45;
const plugPitch = 92;
const plugText: Record<HostNamespace, string> = {network: 'hostNetwork', pid: 'hostPID', ipc: 'hostIPC'};
export const networkPlugWidth = tabWidth(plugText.network);

type Side = {
  /** x of the shell's outer line, x of the bar within, and x where the cable runs down. */
  shellX: number;
  barX: number;
  cableX: number;
  y: number;
  nodeTop: number;
  /** Left edge of the plug on the table. */
  plugX: number;
};

/** One cut in the shell: from a bar that stands for all containers, out through the gap, and down to the table. */
export function opening(namespace: HostNamespace, {shellX, barX, cableX, y, nodeTop, plugX}: Side): Opening {
  const text = plugText[namespace];
  const outward = Math.sign(cableX - barX);
  const from = Math.min(shellX + outward * 5, barX - outward * 2);
  const to = Math.max(shellX + outward * 5, barX - outward * 2);
  return {
    namespace,
    gap: {x: from, y: y - gapHeight / 2, width: to - from, height: gapHeight},
    bar: {from: {x: barX, y: y - 16}, to: {x: barX, y: y + 16}},
    cable: [
      {x: barX, y},
      {x: cableX, y},
      {x: cableX, y: nodeTop - tabHeight / 2},
    ],
    plug: {x: plugX, y: nodeTop - tabHeight / 2, width: tabWidth(text), height: tabHeight, text},
  };
}

type Lying = {
  left: {shellX: number; barX: number; cableX: number; plugX: number};
  right: {shellX: number; barX: number};
  y: number;
  nodeTop: number;
  width: number;
};

/** The openings of a shell that lies on the table. */
export function lyingOpenings({network, others}: Hosts, {left, right, y, nodeTop, width}: Lying): Opening[] {
  const apart = others.length > 1 ? 24 : 0;
  return [
    ...(network ? [opening('network', {...left, y, nodeTop})] : []),
    ...others.map((namespace, index) =>
      opening(namespace, {
        ...right,
        cableX: right.shellX + 14 + besideCable * index,
        y: y - apart + 2 * apart * index,
        nodeTop,
        plugX: width - 8 - (others.length - index) * plugPitch,
      }),
    ),
  ];
}
