import {expect, test} from 'vitest';
import {sectionAt} from './sectionAt';

test('the section being read is the last that has begun', () => {
  const tops = [100, 200, 200, 350];
  expect([0, 99, 100, 150, 200, 349, 350, 9000].map((line) => sectionAt(tops, line))).toEqual([-1, -1, 0, 0, 2, 2, 3, 3]);
  expect(sectionAt([], 10)).toBe(-1);
});
