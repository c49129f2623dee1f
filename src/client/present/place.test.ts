import fc from 'fast-check';
import {expect, test} from 'vitest';
import {beginning, type Place, placeIn, printPlace, readPlace, withPlace} from './place';

const section = fc.stringMatching(/^[a-z][a-z0-9-]{0,30}$/);
const number = fc.integer({min: 0, max: 9999});
const anyPlace: fc.Arbitrary<Place> = fc.record({section: fc.oneof(fc.constant(''), section), piece: number, page: number});

test('a place is read as it was written, and its beginning needs no numbers', () => {
  fc.assert(
    fc.property(anyPlace, (place) => {
      expect(readPlace(printPlace(place))).toEqual(place);
    }),
  );
  expect(printPlace({section: 'shared', piece: 0, page: 0})).toBe('shared');
  expect(printPlace({section: 'shared', piece: 4, page: 0})).toBe('shared.4');
  expect(printPlace({section: 'shared', piece: 0, page: 2})).toBe('shared.0.2');
});

test('what nobody could have written is the beginning, or at least a place', () => {
  for (const text of ['', '.', 'a b', '<script>', 'shared.4.1.9', 'shared.x', '..', 'shared.99999'])
    expect(readPlace(text)).toEqual(beginning);
  fc.assert(
    fc.property(fc.string(), (text) => {
      const {piece, page} = readPlace(text);
      expect(Number.isInteger(piece) && Number.isInteger(page)).toBe(true);
    }),
  );
});

test('the place joins a query and leaves it, and the states of figures stay as they are', () => {
  expect(withPlace('', '')).toBe('?present');
  expect(withPlace('?present=flow.2', undefined)).toBe('');
  expect(withPlace('?a=1&present=x', 'flow.2')).toBe('?present=flow.2&a=1');
  const state = fc.dictionary(section, fc.string({minLength: 1}), {maxKeys: 4});
  fc.assert(
    fc.property(state, anyPlace, (states, place) => {
      const {present, ...query} = states;
      const before = new URLSearchParams(query).toString();
      const during = withPlace(before && `?${before}`, printPlace(place));
      expect(placeIn(during)).toBe(printPlace(place));
      expect(Object.fromEntries(new URLSearchParams(withPlace(during, undefined)))).toEqual(query);
    }),
  );
});
