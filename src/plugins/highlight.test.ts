import {expect, test} from 'vitest';
import {editions, siteDir} from '../book/chapters';
import {highlightedLines, type Language} from './highlight';
import {manifestSource} from './manifest';

const plain = (lines: Awaited<ReturnType<typeof highlightedLines>>) =>
  lines.map((line) => line.map((token) => (typeof token === 'string' ? token : token[0])).join('')).join('\n');

test('YAML is keys, strings, numbers and comments', async () => {
  expect(await highlightedLines('# why\nname: web # here\nport: 80\nas: "a"', 'yaml')).toEqual([
    [['# why', 'c']],
    [['name', 'k'], ': ', ['web ', 's'], ['# here', 'c']],
    [['port', 'k'], ': ', ['80', 'n']],
    [['as', 'k'], ': ', ['"a"', 's']],
  ]);
});

test('output is left as it is, spaces and empty lines too', async () => {
  expect(await highlightedLines('NAME   READY\n\n  x', 'text')).toEqual([['NAME   READY'], [''], ['  x']]);
});

test('highlighting changes no character of what is copied', async () => {
  const source = manifestSource(siteDir, 'full-tour.yaml');
  expect(plain(await highlightedLines(source, 'yaml'))).toBe(source);
  const fences = editions.flatMap(({chapter}) => chapter.fences).filter(({language}) => language !== 'mermaid');
  for (const {language, value} of fences) expect(plain(await highlightedLines(value, language as Language))).toBe(value);
});
