import {round} from './curve';
import type {Box} from './figure';

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
  const top = notch
    ? `L${p(middle - reach, y)}C${p(middle - reach * 0.5, y)} ${p(middle - reach * 0.5, y + notchDepth)} ${p(middle, y + notchDepth)}` +
      `C${p(middle + reach * 0.5, y + notchDepth)} ${p(middle + reach * 0.5, y)} ${p(middle + reach, y)}`
    : '';
  const edge = flatRight ? 2 : r;
  const edgeSoft = flatRight ? 1 : soft;
  return (
    `M${p(x + r, y)}${top}L${p(right - edge, y)}C${p(right - edgeSoft, y)} ${p(right, y + edgeSoft)} ${p(right, y + edge)}` +
    `L${p(right, bottom - edge)}C${p(right, bottom - edgeSoft)} ${p(right - edgeSoft, bottom)} ${p(right - edge, bottom)}` +
    `L${p(x + r, bottom)}C${p(x + soft, bottom)} ${p(x, bottom - soft)} ${p(x, bottom - r)}` +
    `L${p(x, y + r)}C${p(x, y + soft)} ${p(x + soft, y)} ${p(x + r, y)}Z`
  );
}

function p(x: number, y: number): string {
  return `${round(x)} ${round(y)}`;
}
