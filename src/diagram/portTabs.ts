import type {PortTab} from './figure';
import type {PartContainer, PartPort} from './podParts';
import {monoWidth} from './textWidth';

export const tabHeight = 24;

/** `:80`, `:53/UDP`, and `8080→:80` where the node's port 8080 leads there. */
export function portText({number, protocol, hostPort}: PartPort, hostNetwork: boolean): string {
  const own = protocol === 'TCP' ? `:${number}` : `:${number}/${protocol}`;
  return hostPort && !hostNetwork ? `${hostPort}→${own}` : own;
}

export const tabWidth = (text: string): number => Math.ceil(monoWidth(text, 13)) + 18;

type Row = {centre: number; y: number; width: number; hostNetwork: boolean; stalkTo?: number};

const tabGap = 4;

/**
 * The tabs of one container in a row that is centred over it. Those that do not fit in are counted in the last one
 * (`:8443 +1`). A port that is taken comes first to be seen.
 */
export function portRow({id, ports}: PartContainer, {centre, y, width, hostNetwork, stalkTo}: Row): PortTab[] {
  const sorted = [...ports].sort((a, b) => Number(b.taken) - Number(a.taken));
  const texts = sorted.map((port) => portText(port, hostNetwork));
  const total = (shown: number) => {
    const widths = texts.slice(0, shown).map((text, index) => tabWidth(withRest(text, index, shown, texts.length)));
    return widths.reduce((sum, one) => sum + one + tabGap, -tabGap);
  };
  let shown = texts.length;
  while (shown > 1 && total(shown) > width) shown -= 1;
  // One that is too long for its place gives up everything but its number; the panel tells the rest.
  if (total(shown) > width) texts[0] = `:${sorted[0]?.number}`;
  let left = centre - total(shown) / 2;
  return sorted.slice(0, shown).map((port, index): PortTab => {
    const text = withRest(texts[index] as string, index, shown, texts.length);
    const tab = {x: left, y, width: tabWidth(text), height: tabHeight};
    left += tab.width + tabGap;
    const middle = tab.x + tab.width / 2;
    return {
      ...tab,
      id: port.id,
      containerId: id,
      text,
      taken: port.taken,
      onNode: hostNetwork || port.hostPort !== undefined,
      ...(stalkTo === undefined ? {} : {stalk: {x: middle, y1: y + tabHeight, y2: stalkTo}}),
    };
  });
}

function withRest(text: string, index: number, shown: number, all: number): string {
  return index === shown - 1 && shown < all ? `${text} +${all - shown}` : text;
}

/** On the node's network the ports are the node's: their tabs stand in a row on the table's edge. */
export function portsOnNode(parts: readonly PartContainer[], from: number, nodeTop: number, gap: number): PortTab[] {
  let x = from;
  return parts.flatMap((part) =>
    portRow(part, {centre: 0, y: nodeTop - tabHeight / 2, width: 240, hostNetwork: true}).map((tab) => {
      const placed = {...tab, x};
      x += tab.width + gap;
      return placed;
    }),
  );
}
