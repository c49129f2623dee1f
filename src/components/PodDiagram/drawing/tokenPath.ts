import type {Box} from '../../../diagram/figure';

/** A little bowl that carries a letter. */
export function tokenPath({x, y, width, height}: Box): string {
  const right = x + width;
  return `M${x} ${y}H${right}L${right - 2} ${y + height * 0.5}C${right - 4} ${y + height} ${right - 8} ${y + height} ${right - 9} ${y + height}H${x + 9}C${x + 8} ${y + height} ${x + 4} ${y + height} ${x + 2} ${y + height * 0.5}Z`;
}
