import {badgeHeight, badgeRows} from './containerBoxes';
import type {PartContainer, PodParts} from './podParts';
import {monoWidth} from './textWidth';

/** Beans of a lying Pod: how far apart they stand, and the sizes one can have. The widest is for three mounts. */
export const gap = 36;
export const bean = {height: 104, padding: 20, widths: [172, 214, 236], threeMounts: 300};
export const pill = {width: 164, height: 47, gap: 10};

export type Column = {parts: PartContainer[]; width: number; isStack: boolean};

/**
 * Beans stand in columns: init containers two to a column at the left (each alone that has a port to show), then the app,
 * ephemeral ones, and sidecars.
 */
export function lyingColumns(containers: readonly PartContainer[]): Column[] {
  const of = (role: PartContainer['role']) => containers.filter((one) => one.role === role);
  const stacks: PartContainer[][] = [];
  for (const init of of('init')) {
    const last = stacks.at(-1);
    const isFree = last?.length === 1 && last[0]?.ports.length === 0 && init.ports.length === 0;
    if (isFree) last.push(init);
    else stacks.push([init]);
  }
  const single = [...of('app'), ...of('ephemeral'), ...of('sidecar')];
  return [
    ...stacks.map((parts) => ({parts, width: pill.width, isStack: true})),
    ...single.map((part) => ({parts: [part], width: beanWidth(part), isStack: false})),
  ];
}

export const totalWidth = (columns: readonly Column[]): number =>
  columns.reduce((sum, {width}) => sum + width, gap * (columns.length - 1));

function beanWidth({container, mounts}: PartContainer): number {
  if (mounts.length > 2) return bean.threeMounts;
  const name = monoWidth(container.name, 15);
  const image = monoWidth(container.image ?? '', 12);
  const wanted = Math.max(name, Math.min(image, 180)) + 2 * bean.padding;
  return bean.widths.find((width) => wanted <= width) ?? (bean.widths.at(-1) as number);
}

/** Few enough of everything to lie on the table with every word in place; whatever has more is drawn as a rack. */
export function liesDown({containers, volumes}: PodParts): boolean {
  const columns = lyingColumns(containers);
  const mostMounts = columns.length <= 2 ? 3 : 2;
  return (
    columns.length <= 4 &&
    volumes.length <= 3 &&
    totalWidth(columns) <= 660 &&
    containers.every(({role, mounts, badges}) =>
      role === 'init' ? mounts.length <= 2 && badges.length === 0 : mounts.length <= mostMounts,
    )
  );
}

export const badgeRoom = (width: number): number => width - 2 * bean.padding + 12;

/** All beans are as tall as the one with most to say, or as a stack of init containers. */
export function beanHeightOf(columns: readonly Column[]): number {
  const rows = columns.map(({parts, width}) => {
    const texts = parts[0]?.badges.map(({text}) => text) ?? [];
    return badgeRows(texts, badgeRoom(width)).length;
  });
  const badges = Math.max(0, ...rows) * (badgeHeight + 4);
  const stack = columns.some(({parts}) => parts.length > 1) ? 2 * pill.height + pill.gap : 0;
  return Math.max(bean.height + (badges > 0 ? badges - 8 : 0), stack);
}
