import type {Pod} from '../pod/pod';
import type {HostNamespace, Opening} from './figure';
import {tabHeight, tabWidth} from './portTabs';

/** Which of the node's namespaces the Pod uses in place of its own. */
export function hostNamespaces({spec}: Pod): HostNamespace[] {
  const found: HostNamespace[] = [];
  if (spec.hostNetwork) found.push('network');
  if (spec.hostPID) found.push('pid');
  if (spec.hostIPC) found.push('ipc');
  return found;
}

/** How much wider a figure must be on the side where cables run down. */
export const cableRoom = 40;
const gapHeight = 45;

const plugText: Record<HostNamespace, string> = {network: 'hostNetwork', pid: 'hostPID', ipc: 'hostIPC'};

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
