import type {Pod} from '../pod/pod';
import type {PodFigure} from './figure';
import {liesDown} from './lyingColumns';
import {lyingLayout} from './lyingLayout';
import {podParts} from './podParts';
import {rackLayout} from './rackLayout';
import {standingLayout} from './standingLayout';
import {toWholePixels} from './wholePixels';

export type PodFigures = {
  /** For wide places: lying on the table, or a rack where there is too much for that. */
  wide: PodFigure;
  /** For narrow ones. */
  narrow: PodFigure;
};

/**
 * Where everything in the figure of a Pod stands. Total: any Pod gets a figure, whatever its size; the same Pod always the
 * same one, in every language. Pixels at 1:1, origin at the top left.
 */
export function podLayout(pod: Pod): PodFigures {
  const parts = podParts(pod);
  return toWholePixels({
    wide: liesDown(parts) ? lyingLayout(pod, parts) : rackLayout(pod, parts),
    narrow: standingLayout(pod, parts),
  });
}
