import {expect, test} from 'vitest';
import {longest, nearby} from './nearby';

test('a book of ordinary length is shown whole', () => {
  expect(nearby(11, 3)).toEqual({from: 0, to: 11});
  expect(nearby(longest, -1)).toEqual({from: 0, to: longest});
});

test('of a long one, as many as ever are shown, and where one is among them', () => {
  for (const count of [longest + 1, 100, 1000]) {
    for (let current = -1; current < count; current += 1) {
      const {from, to} = nearby(count, current);
      expect(to - from).toBe(longest);
      expect(from >= 0 && to <= count).toBe(true);
      if (current >= 0) expect(from <= current && current < to).toBe(true);
    }
  }
});
