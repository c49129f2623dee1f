import {expect, test} from 'vitest';
import {codesOf, namesIn} from './shortNames';

const files = Array.from({length: 400}, (_, index) => `components/Part${index}/Part.module.css`);

test('every sheet has letters of its own, which begin with a capital', () => {
  const codes = codesOf(files);
  expect(new Set(codes.values()).size).toBe(files.length);
  for (const code of codes.values()) expect(code).toMatch(/^[A-Z][a-z\d]{2}$/);
});

test('other sheets may come and go, and hardly any gets new letters', () => {
  const before = codesOf(files);
  const after = codesOf(files.filter((_, index) => index % 5 > 0));
  const moved = [...after].filter(([file, code]) => before.get(file) !== code);
  expect(moved.length).toBeLessThan(8);
});

test('names are counted as they first stand in the sheet', () => {
  expect(namesIn('.two:hover .one-a{color:red}.two{margin:0}').slice(0, 3)).toEqual(['two', 'hover', 'one-a']);
});
