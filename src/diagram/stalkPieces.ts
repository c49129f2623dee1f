import type {PodFigure, PortTab} from './figure';
import {textWidth} from './textWidth';

type Piece = {y1: number; y2: number};

/** Letters reach so far above their baseline and below it, with a little air. */
const rise = 13;
const drop = 5;

/** What is drawn of a stalk: it goes behind the words on the sandbox, and is broken where they stand, so that it strikes none. */
export function stalkPieces(
  {x, y1, y2}: NonNullable<PortTab['stalk']>,
  {x: middle, baselines}: PodFigure['shell']['sandboxText'],
  lines: readonly string[],
): Piece[] {
  const struck = baselines.filter((_, index) => Math.abs(x - middle) < textWidth(lines[index] ?? '', 12.5) / 2 + 4);
  const [first, last] = [struck[0], struck.at(-1)];
  if (first === undefined || last === undefined) return [{y1, y2}];
  return [
    {y1, y2: first - rise},
    {y1: last + drop, y2},
  ].filter((piece) => piece.y2 - piece.y1 > 1);
}
