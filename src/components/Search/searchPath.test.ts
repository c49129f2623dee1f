import {expect, it} from 'vitest';
import {forAddress, searchPath} from './searchPath';

const back = (path: string): string | null => new URL(path, 'http://localhost').searchParams.get('q');

it.each(['宽限期', 'a b&c=d#e?', '<script>alert(1)</script>', '🫛', '100%'])('brings %s to the page of results', (query) => {
  expect(back(searchPath(query))).toBe(query);
});

it('cuts what is longer than an address between characters', () => {
  expect(forAddress('🫛'.repeat(10_000))).toBe('🫛'.repeat(300));
});

it('takes half a character', () => {
  expect(back(searchPath('a\ud83eb'))).toBe('a\ufffdb');
});
