import {expect, test} from 'vitest';
import {columns, markdownTable, median, ratioTo, rowsOf} from './table.mjs';

test('the median was measured, whatever the order and the number of runs', () => {
  expect(median([5, 1, 3])).toBe(3);
  expect(median([4, 1, 3, 2])).toBe(2);
});

test('a round in which the machine was twice as slow changes no ratio', () => {
  expect(ratioTo([100, 200, 100], [50, 100, 50])).toBe(0.5);
});

test('a row has a cell for each column, and no bare time', () => {
  const run = {score: 100, fcp: 1234, lcp: 2345, longTasks: 0, cls: 0};
  const wire = {bytes: 2048, requests: 3, html: 1024, css: 512, js: 512};
  const rows = rowsOf(
    [
      {name: 'Starlight 0.42', wire, runs: [run, run]},
      {
        name: 'ours',
        wire,
        runs: [
          {...run, fcp: 617},
          {...run, fcp: 617},
        ],
      },
    ],
    'Starlight 0.42',
  );
  expect(rows[1]).toEqual(['ours', '2.0', '3', '1.0', '0.5', '0.5', '100', '0.50', '1.00', '0', '0.00']);
  expect(rows[0]).toHaveLength(columns.length);
  expect(markdownTable(columns, rows)).not.toMatch(/1234|617/);
});
