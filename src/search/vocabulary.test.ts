import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {slipsAllowed, slipsBetween, Vocabulary} from './vocabulary';

describe('slips', () => {
  it.each([
    ['liveness', 'liveness', 0],
    ['livness', 'liveness', 1],
    ['tollerations', 'tolerations', 1],
    ['terminatoin', 'termination', 1],
    ['emphemeral', 'ephemeral', 1],
    ['pod', 'node', 2],
  ])('from %s to %s there are %s', (one, other, count) => {
    expect(slipsBetween(one, other, 9)).toBe(count);
    expect(slipsBetween(other, one, 9)).toBe(count);
  });

  it('are counted no further than asked', () => {
    fc.assert(
      fc.property(fc.string({maxLength: 12}), fc.string({maxLength: 12}), fc.nat(3), (one, other, limit) => {
        const exact = slipsBetween(one, other, 99);
        const limited = slipsBetween(one, other, limit);
        return exact <= limit ? limited === exact : limited > limit;
      }),
    );
  });

  it('are allowed in long words, not in short ones, numbers or Han', () => {
    expect(['pod', '143', '宽限期限长', 'node', 'sidecar'].map(slipsAllowed)).toEqual([0, 0, 0, 1, 2]);
  });
});

describe('the vocabulary', () => {
  const vocabulary = new Vocabulary();
  for (const word of ['liveness', 'lifecycle', 'readiness', 'evicted', '137']) vocabulary.add(word, `${word}*`);

  it('completes a word that is being typed', () => {
    expect(vocabulary.beginningWith('li')).toEqual(expect.arrayContaining(['liveness*', 'lifecycle*']));
    expect(vocabulary.beginningWith('xy')).toEqual([]);
  });

  it('names the nearest words only', () => {
    expect(vocabulary.near('livness', 2)).toEqual(['liveness']);
    expect(vocabulary.near('evictde', 2)).toEqual(['evicted']);
    expect(vocabulary.near('138', 1)).toEqual([]);
    expect(vocabulary.near('kubernetes', 2)).toEqual([]);
  });
});
