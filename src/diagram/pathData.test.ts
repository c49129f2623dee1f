import {expect, test} from 'vitest';
import {PathData} from './pathData';

const square = (x: number, y: number) =>
  new PathData({x, y})
    .lineTo({x: x + 10, y})
    .lineTo({x: x + 10, y: y + 10})
    .bendTo({x: x + 5, y: y + 12}, {x, y: y + 10})
    .closed();

test('equal shapes are written alike wherever they stand', () => {
  expect(square(0, 0)).toBe('M0 0h10v10q-5 2-10 0z');
  expect(square(303.84, 7)).toBe('M303.8 7h10v10q-5 2-10 0z');
});

test('what is lost in rounding does not add up', () => {
  const path = new PathData({x: 0, y: 0});
  for (let step = 1; step <= 100; step += 1) path.lineTo({x: step * 0.04, y: step * 0.26});
  const steps = [...path.open().matchAll(/([lhv])([\d.-]+)(?: ?([\d.-]+))?/g)];
  const along = steps.reduce((sum, [, kind, one]) => sum + (kind === 'v' ? 0 : Number(one)), 0);
  expect(along).toBeCloseTo(4, 5);
});

test('numbers are as short as they can be', () => {
  expect(new PathData({x: 0.5, y: -0.04}).curveTo({x: 0, y: 0}, {x: 1, y: -0.25}, {x: 0.54, y: 0.31}).open()).toBe(
    'M.5 0c-.5 0 .5-.2 0 .3',
  );
});
