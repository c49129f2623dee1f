import fc from 'fast-check';
import {expect, test} from 'vitest';
import {type Fields, printFields, printMoment, readFields, readMoment, unreadFields} from './knobAddress';

type Settings = {grace: number; kind: 'exec' | 'http'};
const fields: Fields<Settings> = {
  grace: {key: 'grace', allowed: [0, 5, 30], usual: 30},
  kind: {key: 'kind', allowed: ['exec', 'http'], usual: 'exec'},
};

test('what is as usual is not in the address, and what the address says comes back', () => {
  expect(printFields({grace: 30, kind: 'exec'}, fields)).toEqual([]);
  expect(printFields({grace: 5, kind: 'http'}, fields).join('_')).toBe('grace.5_kind.http');
  expect(readFields('grace.5_kind.http_t.14', fields)).toEqual({grace: 5, kind: 'http'});
});

test('an address that says something impossible gives what is usual', () => {
  fc.assert(
    fc.property(fc.string(), (address) => {
      const {grace, kind} = readFields(address, fields);
      expect([0, 5, 30]).toContain(grace);
      expect(['exec', 'http']).toContain(kind);
    }),
  );
});

test('what an address says is understood or told: names, values, moments, and what else there is', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...fields.grace.allowed),
      fc.constantFrom(...fields.kind.allowed),
      fc.nat(9999),
      (grace, kind, at) => {
        const address = [...printFields({grace, kind}, fields), printMoment(at / 10)].join('_');
        expect(unreadFields(address, fields)).toEqual([]);
      },
    ),
  );
  expect(unreadFields('grace.31_kind.http_what_t.x_.5', fields)).toEqual(['grace.31', 'what', 't.x', '.5']);
  expect(unreadFields('do.this_do.that', fields, (part) => part === 'do.this')).toEqual(['do.that']);
  expect(unreadFields('grace.30', fields), 'what is usual may be said').toEqual([]);
});

test('a moment is read back to the millisecond, and nothing but a plain number is one', () => {
  expect(readMoment(`grace.5_${printMoment(3.75)}`)).toBe(3.75);
  for (const address of ['', 't.', 't.-1', 't.1e9', 't.x', 't.99999999']) expect(readMoment(address)).toBeUndefined();
});
