import {expect, test} from 'vitest';
import {namesIn, shortName, shortNamesOf} from './shortNames';

test('no two numbers have one name, each begins with a capital, and most have two letters', () => {
  const names = Array.from({length: 5000}, (_, at) => shortName(at));
  expect(new Set(names).size).toBe(5000);
  for (const name of names) expect(name).toMatch(/^[A-Z][A-Za-z\d]{1,2}$/);
  expect(names.filter((name) => name.length === 2)).toHaveLength(26 * 62);
});

test('classes and animations are counted as they first stand in the sheet', () => {
  expect(namesIn('.two:hover .one-a{margin:.5em;animation:turn 1s}.two{margin:0}@keyframes turn{}')).toEqual([
    'two',
    'one-a',
    'turn',
  ]);
});

test('the names of two sheets differ, in whichever order the sheets are found', () => {
  const [a, b] = [['a.module.css', '.one{}.two{}'] as const, ['b.module.css', '.one{}'] as const];
  const names = shortNamesOf(new Map([b, a]));
  expect(names).toEqual(shortNamesOf(new Map([a, b])));
  expect(names.get('a.module.css')?.get('one')).toBe('Aa');
  expect(names.get('b.module.css')?.get('one')).toBe('Ca');
});
