import {expect, test} from 'vitest';
import type {Source} from '../components/Sources/Sources';
import {editions} from './chapters';
import sources from './sources.json';

const all: [string, Source][] = Object.entries(sources);

test.each(all)('the source %s can be found again', (_, {repo, path, at, with: means}) => {
  if (means) return expect(means).not.toBe('');
  expect(repo).toMatch(/^[\w.-]+\/[\w.-]+$/);
  for (const one of path?.split(', ') ?? ['']) expect(one).toMatch(/^[\w@.*-]+(\/[\w@.*-]+)*\/?$/);
  if (at !== undefined) expect(at).toMatch(/^([0-9a-f]{7,40}|v\d+\.\d+(\.\d+)?)$/);
});

test('no source is there under two keys', () => {
  const told = all.map(([, source]) => JSON.stringify(source));
  expect(told.filter((one, index) => told.indexOf(one) !== index)).toEqual([]);
});

const cited = editions.map(({name, chapter}) => ({
  name,
  keys: chapter.tags.filter(({name}) => name === 'Cite').map(({attributes, line}) => ({keys: attributes.of ?? '', line})),
}));

test.each(cited)('$name cites sources that exist, none twice at one place', ({keys}) => {
  expect(keys.length).toBeGreaterThan(20);
  for (const {keys: of, line} of keys) {
    const list = of.split(' ');
    expect(
      list.filter((key) => !Object.hasOwn(sources, key)),
      `line ${line}`,
    ).toEqual([]);
    expect(new Set(list).size, `line ${line}: ${of}`).toBe(list.length);
  }
});
