import type {Attempt} from '../lifecycle/attempts';
import type {Box} from './figure';

type Point = {x: number; y: number};

/** One attempt in the drawing: where it stands, the step its end has built, and the places of its words. */
export type Stair = {
  number: number;
  /** The whole place of the attempt, for pressing and for the ring. */
  place: Box;
  /** The run, on the ground: its glyph, and behind it that of how it ended. */
  run: Point;
  ended: Point;
  /** The wait as a step. Undefined: there was none. */
  step?: Box;
  /** Of the step, what is behind the playhead. */
  spent?: Box;
  /** Where the seconds of the wait are written, and when the attempt began. */
  seconds: Point;
  clock: Point;
};

export type Staircase = {
  layout: 'lying' | 'standing';
  width: number;
  height: number;
  capSeconds: number;
  /** The ground that the steps stand on, and the line they do not go over. */
  ground: {from: Point; to: Point};
  cap: {from: Point; to: Point; word: Point};
  stairs: Stair[];
  /** Down which the count falls back, by the attempt that was long enough. */
  falls: {number: number; path: string; word: Point}[];
  /** The waits of another run, to compare with. */
  ghosts: Box[];
  /** Where it is said that nothing follows. */
  end?: Point;
};

/**
 * What is drawn of the attempts, and how far time has gone. `columns` is how many there could be: those that never come stay empty. Two
 * runs that are compared are drawn in the same scale, that of the larger cap.
 */
export type StaircaseInput = {
  attempts: readonly Attempt[];
  columns: number;
  capSeconds: number;
  at: number;
  other?: {attempts: readonly Attempt[]; capSeconds: number};
};

const round = (value: number): number => Math.round(value * 100) / 100;

/** How much of the wait after an attempt is over, from 0 to 1. */
export function shareSpent({finishedAt, restart}: Attempt, at: number): number {
  if (!restart || restart.waitSeconds === 0) return 0;
  return Math.min(1, Math.max(0, (at - finishedAt) / restart.waitSeconds));
}

const lying = {column: 55, left: 44, top: 40, rise: 188, foot: 62};

/** Time goes to the right, one column an attempt, and each wait is a step as high as it is long. */
export function lyingStaircase({attempts, columns, capSeconds, at, other}: StaircaseInput): Staircase {
  const {column, left, top, rise, foot} = lying;
  const ground = top + rise;
  const width = left + columns * column + 8;
  const most = Math.max(capSeconds, other?.capSeconds ?? 0);
  const high = (seconds: number) => round((rise * seconds) / most);
  const capAt = ground - high(capSeconds);
  const stairs = attempts.map((attempt, index): Stair => {
    const x = left + index * column;
    const wait = attempt.restart?.waitSeconds ?? 0;
    const step = {x, y: round(ground - high(wait)), width: column, height: high(wait)};
    return {
      number: attempt.number,
      place: {x, y: top - 22, width: column, height: rise + 22 + foot},
      run: {x: x + 17, y: ground + 18},
      ended: {x: x + 41, y: ground + 18},
      ...stepAndSpent(step, wait, {...step, width: round(column * shareSpent(attempt, at))}),
      seconds: {x: x + column / 2, y: step.y - 7},
      clock: {x: x + column / 2, y: ground + 52},
    };
  });
  const ends = attempts.findIndex(({restart}) => !restart);
  return {
    layout: 'lying',
    capSeconds,
    width,
    height: ground + foot,
    ground: {from: {x: left, y: ground}, to: {x: width - 8, y: ground}},
    cap: {from: {x: left, y: capAt}, to: {x: width - 8, y: capAt}, word: {x: left, y: capAt - 10}},
    stairs,
    ghosts: waitsOf(other?.attempts).map((wait, index) => ({
      x: left + index * column + 3,
      y: round(ground - high(wait)),
      width: column - 6,
      height: high(wait),
    })),
    falls: attempts.flatMap(({number, restart}, index) => {
      if (!restart?.startsOver) return [];
      const before = high(attempts[index - 1]?.restart?.waitSeconds ?? 0);
      const x = left + index * column + column / 2;
      const y = round(Math.min(ground - before, ground - 34));
      const path = `M${x - column / 2} ${y}H${x - 8}Q${x} ${y} ${x} ${y + 8}V${ground - 14}m-5 -7l5 8l5 -8`;
      return [{number, path, word: {x: x + 10, y: y + 20}}];
    }),
    ...(ends >= 0 ? {end: {x: left + (ends + 1) * column + 10, y: ground - 18}} : {}),
  };
}

const standing = {row: 46, bar: 104, reach: 128, width: 288, top: 26, thick: 18};

/** Time goes down, one row an attempt, and each wait is a bar as long as it takes: for narrow places. */
export function standingStaircase({attempts, columns, capSeconds, at, other}: StaircaseInput): Staircase {
  const {row, bar, reach, width, top, thick} = standing;
  const most = Math.max(capSeconds, other?.capSeconds ?? 0);
  const long = (seconds: number) => round((reach * seconds) / most);
  const capAt = bar + long(capSeconds);
  const stairs = attempts.map((attempt, index): Stair => {
    const y = top + index * row;
    const wait = attempt.restart?.waitSeconds ?? 0;
    const step = {x: bar, y: y + 13, width: long(wait), height: thick};
    return {
      number: attempt.number,
      place: {x: 0, y, width, height: row},
      run: {x: 9, y: y + 31},
      ended: {x: bar - 14, y: y + 22},
      ...stepAndSpent(step, wait, {...step, width: round(step.width * shareSpent(attempt, at))}),
      seconds: {x: bar + step.width + 6, y: y + 27},
      clock: {x: 0, y: y + 16},
    };
  });
  const ends = attempts.findIndex(({restart}) => !restart);
  const bottom = top + columns * row;
  return {
    layout: 'standing',
    capSeconds,
    width,
    height: top + Math.max(attempts.length + (ends >= 0 ? 1 : 0), other?.attempts.length ?? 0, 4) * row,
    ground: {from: {x: bar, y: top}, to: {x: bar, y: Math.min(bottom, top + attempts.length * row)}},
    cap: {
      from: {x: capAt, y: top},
      to: {x: capAt, y: Math.min(bottom, top + attempts.length * row)},
      word: {x: capAt, y: top - 9},
    },
    stairs,
    ghosts: waitsOf(other?.attempts).map((wait, index) => ({
      x: bar,
      y: top + index * row + 9,
      width: long(wait),
      height: thick + 8,
    })),
    falls: attempts.flatMap(({number, restart}, index) =>
      restart?.startsOver ? [{number, path: '', word: {x: bar + 36, y: top + index * row + 27}}] : [],
    ),
    ...(ends >= 0 ? {end: {x: 0, y: top + (ends + 1) * row + 22}} : {}),
  };
}

const waitsOf = (attempts: readonly Attempt[] = []): number[] => attempts.map(({restart}) => restart?.waitSeconds ?? 0);

/** A wait of no time builds nothing. */
function stepAndSpent(step: Box, wait: number, spent: Box): {step?: Box; spent?: Box} {
  if (wait === 0) return {};
  return spent.width > 0 ? {step, spent} : {step};
}
