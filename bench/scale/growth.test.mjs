import {expect, test} from 'vitest';
import {growth} from './growth.mjs';

const sums = {bytes: 1024, html: 512, js: 256, requests: 2};

test('ten times the pages in ten times the time is linear, and no bare time is told', () => {
  const {columns, rows} = growth([
    {count: undefined, page: sums, home: sums, search: sums},
    {count: 100, seconds: 61, memory: 2 ** 30, page: sums, home: sums, search: sums},
    {count: 1000, seconds: 610, memory: 2 ** 31, page: sums, home: sums, search: sums},
  ]);
  expect(rows.map((row) => row[1])).toEqual(['–', '1.00', '1.00']);
  expect(rows.map((row) => row[2])).toEqual(['–', '1.0', '2.0']);
  expect(rows.every((row) => row.length === columns.length)).toBe(true);
  expect(rows.flat().join(' ')).not.toMatch(/61/);
});
