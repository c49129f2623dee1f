import {expect, test} from 'vitest';
import {lineColumn} from './lineColumn';

test('lines and columns are counted from one', () => {
  expect(lineColumn('a: 1\nb: 2\n', 0)).toEqual({line: 1, column: 1});
  expect(lineColumn('a: 1\nb: 2\n', 5)).toEqual({line: 2, column: 1});
  expect(lineColumn('a: 1\nb: 2\n', 8)).toEqual({line: 2, column: 4});
});

test('the end of a text is a place too, and what lies beyond it is the end', () => {
  expect(lineColumn('a\n', 2)).toEqual({line: 2, column: 1});
  expect(lineColumn('a\n', 99)).toEqual({line: 2, column: 1});
  expect(lineColumn('', 0)).toEqual({line: 1, column: 1});
});
