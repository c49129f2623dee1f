import {expect, test} from 'vitest';
import {goDuration} from './goDuration';

test.each([
  [0, '0s'],
  [0.25, '250ms'],
  [1.5, '1.5s'],
  [10, '10s'],
  [60, '1m0s'],
  [80, '1m20s'],
  [300, '5m0s'],
  [3600, '1h0m0s'],
  [5400.5, '1h30m0.5s'],
  [-80, '-1m20s'],
])('%d seconds are printed as %s', (seconds, printed) => {
  expect(goDuration(seconds)).toBe(printed);
});
