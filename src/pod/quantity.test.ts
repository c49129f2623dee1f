import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {addQuantities, compareQuantities, parseQuantity, quantityText, roundToMillis} from './quantity';

describe('the same amount has one canonical form', () => {
  test.each([
    ['0', '0'],
    ['1000m', '1'],
    ['0.1', '100m'],
    ['1.5', '1500m'],
    ['1e3', '1e3'],
    ['1E3', '1e3'],
    ['10000', '10k'],
    ['1024Mi', '1Gi'],
    ['1.5Gi', '1536Mi'],
    ['0.5Ki', '512'],
    ['1000Ki', '1000Ki'],
    ['1023', '1023'],
    ['1Ei', '1Ei'],
    ['100E', '100E'],
    ['1000E', '1e21'],
    ['1n', '1n'],
    ['0.1n', '1n'],
    ['-1.5', '-1500m'],
    ['12345678901234567890', '12345678901234567890'],
    ['8Ei', '9223372036854775807'],
  ])('%s is %s', (text, canonical) => {
    expect(quantityText(parseQuantity(text))).toBe(canonical);
  });
});

test.each(['1', '1000m', '1e0', '0.001k', '1000000000n', '1.'])('%s is one', (text) => {
  expect(compareQuantities(parseQuantity(text), parseQuantity('1'))).toBe(0);
});

test('case counts: 1m is a thousandth, 1M a million', () => {
  expect(compareQuantities(parseQuantity('1m'), parseQuantity('1M'))).toBeLessThan(0);
});

test.each(['', ' 1', '1 ', '1 Gi', '1GB', '1gi', '1.1.M', 'aoeu', '１'])('%j does not have the form of a quantity', (text) => {
  expect(() => parseQuantity(text)).toThrow('quantities must match the regular expression');
});

test.each(['1K', '64mi', '0.1mi', '1i', '1e', '1e+', '-3.01e-', '1M5'])('%j has no known suffix', (text) => {
  expect(() => parseQuantity(text)).toThrow("unable to parse quantity's suffix");
});

test('a sum keeps the format of what was there first', () => {
  expect(quantityText(addQuantities(parseQuantity('1Gi'), parseQuantity('1073741824')))).toBe('2Gi');
  expect(quantityText(addQuantities(parseQuantity('0'), parseQuantity('1Gi')))).toBe('1Gi');
});

test('amounts finer than a thousandth are rounded up, never down to nothing', () => {
  expect(quantityText(roundToMillis(parseQuantity('100u')))).toBe('1m');
  expect(quantityText(roundToMillis(parseQuantity('1000500u')))).toBe('1001m');
});

test('printing and reading again changes nothing', () => {
  const suffix = fc.constantFrom('', 'n', 'u', 'm', 'k', 'M', 'G', 'Ki', 'Mi', 'Gi', 'e2', 'E-3');
  fc.assert(
    fc.property(fc.bigInt({min: -(10n ** 12n), max: 10n ** 12n}), fc.nat(999), suffix, (whole, part, unit) => {
      const quantity = parseQuantity(`${whole}.${part}${unit}`);
      const text = quantityText(quantity);
      expect(parseQuantity(text).nanos).toBe(quantity.nanos);
      expect(quantityText(parseQuantity(text))).toBe(text);
    }),
  );
});

/** A pattern that tries each row of digits in every division would need a million million steps: the runner would give up long before. */
test('no text hangs, however many digits it has', () => {
  const digits = '1'.repeat(1_000_000);
  for (const text of [digits, `${digits}x`, `0.${digits}`, `1e${digits}`, `1e-${digits}`, 'e'.repeat(1_000_000)]) {
    expect(() => {
      try {
        quantityText(parseQuantity(text));
      } catch {}
    }).not.toThrow();
  }
});
