import type {Badge, ContainerBox, Label} from './figure';
import type {PartContainer} from './podParts';
import {shortenName, shortenPath} from './shorten';
import {monoWidth} from './textWidth';

export const badgeHeight = 20;
const badgeGap = 6;

/** Badges in rows, as many in each as fit. */
export function badgeRows(texts: readonly string[], width: number): string[][] {
  const rows: string[][] = [];
  let free = 0;
  for (const text of texts) {
    const needed = badgeWidth(text);
    if (needed > free || rows.length === 0) {
      rows.push([]);
      free = width;
    }
    rows.at(-1)?.push(text);
    free -= needed + badgeGap;
  }
  return rows;
}

export const badgeWidth = (text: string): number => Math.ceil(monoWidth(text, 12)) + 10;

/** Puts the badges of a container into rows from a given corner. */
export function placeBadges(badges: PartContainer['badges'], x: number, y: number, width: number): Badge[] {
  const placed: Badge[] = [];
  const rows = badgeRows(
    badges.map(({text}) => text),
    width,
  );
  let next = 0;
  rows.forEach((row, index) => {
    let left = x;
    for (const text of row) {
      const {family} = badges[next] as PartContainer['badges'][number];
      placed.push({x: left, y: y + index * (badgeHeight + 4), width: badgeWidth(text), height: badgeHeight, family, text});
      left += badgeWidth(text) + badgeGap;
      next += 1;
    }
  });
  return placed;
}

export const nameLabel = (name: string, x: number, y: number, width: number, size: number): Label => ({
  x,
  y,
  text: shortenName(name, width, size),
  whole: name,
});

export const pathLabel = (path: string, x: number, y: number, width: number, size: number): Label => ({
  x,
  y,
  text: shortenPath(path, width, size),
  whole: path,
});

/** What every layout knows of a container before it has a place. */
export const boxOf = ({id, role, container, order}: PartContainer): Pick<ContainerBox, 'id' | 'role' | 'name' | 'order'> => ({
  id,
  role,
  name: container.name,
  ...(order ? {order} : {}),
});
