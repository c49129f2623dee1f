import fc from 'fast-check';
import {expect, test} from 'vitest';
import {secondsOf} from './unixSeconds';

test('seconds are counted from 1970', () => {
  expect(secondsOf('1970-01-01T00:00:00Z')).toBe(0);
  expect(secondsOf('2000-03-01T00:00:01Z')).toBe(951_868_801);
});

test('an offset says how far a clock is ahead', () => {
  expect(secondsOf('1970-01-01T08:00:00+08:00')).toBe(0);
  expect(secondsOf('1969-12-31T18:30:00-05:30')).toBe(0);
});

test('what is no time has no seconds', () => {
  for (const text of [undefined, '', 'now', '2026-07-01', '2026-07-01 12:00:00']) expect(secondsOf(text)).toBeUndefined();
});

test('any date is read as JavaScript reads it', () => {
  const anyDate = fc.date({min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true});
  fc.assert(
    fc.property(anyDate, (date) => {
      expect(secondsOf(date.toISOString())).toBeCloseTo(date.getTime() / 1000, 3);
    }),
  );
});
