import fc from 'fast-check';
import {expect, test} from 'vitest';
import {type Piece, packed, pagesOf} from './pack';

type Given = {height: number; alone?: boolean; leads?: boolean};

/** Pieces below one another, as a section lays them out. */
function laid(given: readonly Given[]): Piece[] {
  let top = 0;
  return given.map(({height, alone = false, leads = false}) => {
    const piece = {top, bottom: top + height, alone, leads};
    top += height + 10;
    return piece;
  });
}

const spans = (given: readonly Given[], room: number) => packed(laid(given), room).map(({first, last}) => [first, last]);
const heading = {height: 40, leads: true};

test('a screen holds what fits, in order', () => {
  expect(spans([heading, {height: 100}, {height: 100}, {height: 100}], 280)).toEqual([
    [0, 2],
    [3, 3],
  ]);
});

test('a figure has its screen to itself, and its heading with it', () => {
  expect(spans([heading, {height: 100}, {height: 90, alone: true}, {height: 20}], 1000)).toEqual([
    [0, 1],
    [2, 2],
    [3, 3],
  ]);
  expect(spans([heading, {height: 900, alone: true}, {height: 20}], 400)).toEqual([
    [0, 1],
    [2, 2],
  ]);
});

test('a sentence that ends with a colon goes along with what it announces', () => {
  expect(spans([heading, {height: 100}, {height: 30, leads: true}, {height: 150}], 250)).toEqual([
    [0, 1],
    [2, 3],
  ]);
});

const anyGiven = fc.array(fc.record({height: fc.integer({min: 1, max: 900}), alone: fc.boolean(), leads: fc.boolean()}), {
  maxLength: 30,
});

test('every piece is on one screen, in order, and no screen is too high that could be less', () => {
  fc.assert(
    fc.property(anyGiven, fc.integer({min: 50, max: 800}), (given, room) => {
      const pieces = laid(given);
      const all = packed(pieces, room);
      expect(all.flatMap(({first, last}) => pieces.slice(first, last + 1))).toEqual(pieces);
      for (const {first, last} of all) {
        const [begin, end] = [pieces[first], pieces[last]];
        const isTooHigh = (end?.bottom ?? 0) - (begin?.top ?? 0) > room;
        // Only a single piece, or what leads and what it leads to.
        if (isTooHigh) expect(last - first).toBeLessThanOrEqual(begin?.leads ? 1 : 0);
      }
    }),
  );
});

test('screenfuls of something long begin where it may be cut, leave nothing out and come to an end', () => {
  expect(pagesOf(300, [100, 200], 400)).toEqual([0]);
  expect(pagesOf(1000, [180, 390, 420, 700, 800], 400)).toEqual([0, 390, 700]);
  expect(pagesOf(1000, [], 400)).toEqual([0, 360, 720]);
  const cuts = fc.array(fc.integer({min: 1, max: 5000}), {maxLength: 60});
  fc.assert(
    fc.property(fc.integer({min: 1, max: 5000}), cuts, fc.integer({min: 40, max: 900}), (height, places, room) => {
      const pages = pagesOf(height, places, room);
      pages.forEach((page, index) => {
        const next = pages[index + 1] ?? height;
        expect(next - page).toBeLessThanOrEqual(room + 1);
        expect(next).toBeGreaterThan(page);
      });
    }),
  );
});
