import {expect, it} from 'vitest';
import {Excerpts, piecesOf} from './excerpt';
import {createFold, segment} from './segment';

const fold = createFold('');
const wayOf = (words: string): string[] => segment(words, fold).map((token) => token.text);
const marked = (text: string, ...ways: string[]): string[] =>
  piecesOf(text, ways.map(wayOf), fold).flatMap(({text: piece, hit}) => (hit ? [piece] : []));

it('marks a name where all of it is said, not each of its words', () => {
  expect(marked('a container restarts', 'container restart')).toEqual(['container restarts']);
  expect(marked('a container starts', 'container restart')).toEqual([]);
  expect(marked('a container starts', 'container restart', 'container')).toEqual(['container']);
});

it('quotes the sentence that says it, and cuts no word in half', () => {
  const filler = 'Nothing is said about it in this uncommonly long sentence that goes on and on'.repeat(4);
  const text = `${filler}. ${'extraordinarily '.repeat(20)}grace period ${'uncharacteristically '.repeat(20)}.`;
  const pieces = new Excerpts(() => text, fold).of(0, [wayOf('grace period')]);
  expect(pieces.filter(({hit}) => hit).map((piece) => piece.text)).toEqual(['grace period']);
  const words = pieces.flatMap((piece) => piece.text.match(/\p{L}+/gu) ?? []);
  expect(new Set(words)).toEqual(new Set(['extraordinarily', 'grace', 'period', 'uncharacteristically']));
});
