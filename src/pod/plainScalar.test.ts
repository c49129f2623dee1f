import {expect, test} from 'vitest';
import {plainScalar} from './plainScalar';

test.each([
  ['yes', true],
  ['on', true],
  ['Y', true],
  ['N', false],
  ['off', false],
  ['~', null],
  ['', null],
  ['0644', 420],
  ['0o644', 420],
  ['0x10', 16],
  ['-0x10', -16],
  ['0b101', 5],
  ['1_000', 1000],
  ['+5', 5],
  ['08', 8],
  ['1e3', 1000],
  ['.5', 0.5],
  ['1.', 1],
  ['9007199254740993', 9007199254740993n],
])('unquoted %s is %s', (text, value) => {
  expect(plainScalar(text)).toBe(value);
});

test.each(['yEs', 'tRUE', '12:30', '2026-08-26', '1.2.3', '0x', '-', '.', '1e400', '128Mi', '100m', '_1', 'nULL', '<<'])(
  'unquoted %j is a text',
  (text) => {
    expect(plainScalar(text)).toBe(text);
  },
);
