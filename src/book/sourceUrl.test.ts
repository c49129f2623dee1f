import {expect, test} from 'vitest';
import sources from './sources.json';
import {filesOfSource} from './sourceUrl';

const urls = (source: Parameters<typeof filesOfSource>[0]) => filesOfSource(source).map(({url}) => url);

test('a source is a file at the commit that was read', () => {
  expect(filesOfSource({repo: 'o/r', path: 'a/b.md', at: 'abc1234'})).toEqual([
    {path: 'a/b.md', url: 'https://github.com/o/r/blob/abc1234/a/b.md'},
  ]);
});

test('several files: a name alone is in the folder of the one before it', () => {
  expect(urls({repo: 'o/r', path: 'a/b.go, c.go, build/Dockerfile', at: 'v1'})).toEqual([
    'https://github.com/o/r/blob/v1/a/b.go',
    'https://github.com/o/r/blob/v1/a/c.go',
    'https://github.com/o/r/blob/v1/build/Dockerfile',
  ]);
});

test('without a commit it is the newest version, and a folder is a tree', () => {
  expect(urls({repo: 'o/r', path: 'docs/gates/'})).toEqual(['https://github.com/o/r/tree/HEAD/docs/gates/']);
  expect(urls({repo: 'o/r', path: 'pkg/util/node', at: 'v1'})).toEqual(['https://github.com/o/r/tree/v1/pkg/util/node']);
});

test('what was observed is nowhere on the web', () => {
  expect(filesOfSource({observed: true, with: 'podman'})).toEqual([]);
});

test('many files at once are their folder', () => {
  expect(urls({repo: 'o/r', path: 'policy/check_*.go', at: 'v1'})).toEqual(['https://github.com/o/r/tree/v1/policy/']);
});

test('every source of the book has an address, unless it was observed', () => {
  const isAddress = (url: string) => /^https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/(blob|tree)\/[\w.-]+\/[\w./-]+$/.test(url);
  const without = Object.entries(sources).filter(([, source]) => {
    const found = urls(source);
    return found.length === 0 || !found.every(isAddress);
  });
  expect(without.map(([key]) => key)).toEqual(['observed']);
});
