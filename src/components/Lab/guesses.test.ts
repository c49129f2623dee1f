import {expect, test} from 'vitest';
import {readGuesses, withGuess} from './guesses';

test('a guess is kept by its question, and can be taken back', () => {
  const one = withGuess(null, 'termination/a', '137');
  expect(readGuesses(one)).toEqual({'termination/a': '137'});
  expect(readGuesses(withGuess(one, 'termination/a', '0'))).toEqual({'termination/a': '0'});
  expect(readGuesses(withGuess(one, 'termination/a', undefined))).toEqual({});
});

test('rubbish in the storage is no guess', () => {
  for (const text of [null, '', '{', '[1]', '"x"', '{"a":1}']) expect(readGuesses(text)).toEqual({});
});

test('the oldest guesses make room', () => {
  let text: string | null = null;
  for (let count = 0; count < 250; count++) text = withGuess(text, `q${count}`, 'a');
  const kept = Object.keys(readGuesses(text));
  expect(kept).toHaveLength(200);
  expect(kept.at(-1)).toBe('q249');
  expect(kept).not.toContain('q0');
});
