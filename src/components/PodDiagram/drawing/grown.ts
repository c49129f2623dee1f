import type {Box} from '../../../diagram/figure';

/** A box grown by so much on every side. */
export function grown({x, y, width, height}: Box, by: number): Box {
  return {x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by};
}
