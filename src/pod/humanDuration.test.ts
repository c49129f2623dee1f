import fc from 'fast-check';
import {expect, test} from 'vitest';
import {humanDuration} from './humanDuration';

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
const year = 365 * day;

test.each<[number, string]>([
  [0, '0s'],
  [1.9, '1s'],
  [119, '119s'],
  [2 * minute, '2m'],
  [5 * minute + 30, '5m30s'],
  [10 * minute - 1, '9m59s'],
  [10 * minute + 30, '10m'],
  [3 * hour - 1, '179m'],
  [3 * hour, '3h'],
  [3 * hour + 5 * minute, '3h5m'],
  [8 * hour + 5 * minute, '8h'],
  [2 * day - 1, '47h'],
  [2 * day, '2d'],
  [3 * day + 4 * hour, '3d4h'],
  [8 * day + 4 * hour, '8d'],
  [2 * year - 1, '729d'],
  [2 * year, '2y'],
  [2 * year + 100 * day, '2y100d'],
  [8 * year + 100 * day, '8y'],
])('%d seconds are printed as %s', (seconds, text) => {
  expect(humanDuration(seconds)).toBe(text);
});

test('a clock that goes a second wrong does not show; one that goes further does', () => {
  expect(humanDuration(-1.9)).toBe('0s');
  expect(humanDuration(-2)).toBe('<invalid>');
});

test('never more than two figures', () => {
  fc.assert(fc.property(fc.nat(20 * year), (seconds) => /^\d+[smhdy](\d+[smhd])?$/.test(humanDuration(seconds))));
});
