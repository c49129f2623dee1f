import {boxOf, nameLabel, pathLabel, placeBadges} from './containerBoxes';
import type {ContainerBox} from './figure';
import {badgeRoom, bean, type Column, pill} from './lyingColumns';
import type {PartContainer} from './podParts';

/** The containers of one column, centred between top and bottom. */
export function columnBoxes({parts, width, isStack}: Column, centre: number, top: number, height: number): ContainerBox[] {
  const x = centre - width / 2;
  if (!isStack) return parts.map((part) => beanBox(part, x, top, width, height));
  const stack = parts.length * pill.height + (parts.length - 1) * pill.gap;
  const first = top + (height - stack) / 2;
  return parts.map((part, row) => pillBox(part, x, first + row * (pill.height + pill.gap)));
}

function pillBox(part: PartContainer, x: number, y: number): ContainerBox {
  return {
    ...boxOf(part),
    x,
    y,
    width: pill.width,
    height: pill.height,
    corner: 23,
    kindAt: {x: x + 20, y: y + 18},
    nameLines: [nameLabel(part.container.name, x + 20, y + 36, pill.width - 34, 13)],
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
    corner: width > 200 ? 44 : 38,
    kindAt: {x: left, y: y + 29},
    nameLines: [nameLabel(container.name, left, y + 55, inner, 15)],
    ...(container.image ? {image: pathLabel(container.image, left, y + 76, inner, 12)} : {}),
    badges: placeBadges(part.badges, left - 6, y + 86, badgeRoom(width)),
  };
}
