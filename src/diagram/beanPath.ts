import type {Box, Point} from './figure';
import {PathData} from './pathData';

type BeanShape = {corner: number; notch?: boolean; flatRight?: boolean};

const notchWidth = 36;
const notchDepth = 6;

/** A bean: a box with soft corners, the notch at its top where it hangs on the sandbox, and a flat right side for sidecars. */
export function beanPath({x, y, width, height}: Box, {corner, notch, flatRight}: BeanShape): string {
  const r = Math.min(corner, width / 2, height / 2);
  const soft = r * 0.42;
  const right = x + width;
  const bottom = y + height;
  const middle = x + width / 2;
  const reach = Math.min(notchWidth, width / 3) / 2;
  const edge = flatRight ? 2 : r;
  const edgeSoft = flatRight ? 1 : soft;
  const at = (px: number, py: number): Point => ({x: px, y: py});
  const path = new PathData(at(x + r, y));
  if (notch)
    path
      .lineTo(at(middle - reach, y))
      .curveTo(at(middle - reach * 0.5, y), at(middle - reach * 0.5, y + notchDepth), at(middle, y + notchDepth))
      .curveTo(at(middle + reach * 0.5, y + notchDepth), at(middle + reach * 0.5, y), at(middle + reach, y));
  return path
    .lineTo(at(right - edge, y))
    .curveTo(at(right - edgeSoft, y), at(right, y + edgeSoft), at(right, y + edge))
    .lineTo(at(right, bottom - edge))
    .curveTo(at(right, bottom - edgeSoft), at(right - edgeSoft, bottom), at(right - edge, bottom))
    .lineTo(at(x + r, bottom))
    .curveTo(at(x + soft, bottom), at(x, bottom - soft), at(x, bottom - r))
    .lineTo(at(x, y + r))
    .curveTo(at(x, y + soft), at(x + soft, y), at(x + r, y))
    .closed();
}
