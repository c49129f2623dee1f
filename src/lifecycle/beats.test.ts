import fc from 'fast-check';
import {expect, test} from 'vitest';
import {beatAt, beats} from './beats';
import type {Entry} from './entry';

const entry = (seq: number, at: number, what: Entry['what']): Entry => ({
  seq,
  at,
  who: 'kubelet',
  what,
  why: 'object-is-a-record',
});

test('what happens at one time is one beat, and the loudest of it leads', () => {
  const all = beats({
    entries: [entry(0, 0, 'created'), entry(1, 0, 'scheduled'), entry(2, 3, 'exited'), entry(3, 3, 'killed')],
  });
  expect(all.map(({at, entries, leading}) => [at, entries.length, leading.what])).toEqual([
    [0, 2, 'scheduled'],
    [3, 2, 'killed'],
  ]);
});

test('at a time the beat is the last that has begun', () => {
  const times = fc
    .uniqueArray(fc.integer({min: 0, max: 1000}), {minLength: 1})
    .map((some) => some.sort((one, other) => one - other));
  fc.assert(
    fc.property(times, fc.integer({min: 0, max: 1000}), (all, now) => {
      const found = beatAt(beats({entries: all.map((at, seq) => entry(seq, at, 'ready'))}), now);
      expect(found).toBe(all.filter((at) => at <= now).length - 1);
    }),
  );
});
