import {tmpdir} from 'node:os';
import {expect, test} from 'vitest';
import {changesIn, changesOf} from './changes';

test('a file was changed when its newest commit says so, in universal time', () => {
  const log = '\x002026-11-24T16:35:47+08:00\n\ndocs/what.mdx\ndocs/why.mdx\n\x002026-11-01T00:00:00+00:00\n\ndocs/what.mdx\n';
  expect([...changesIn(log)]).toEqual([
    ['docs/what.mdx', '2026-11-24T08:35:47.000Z'],
    ['docs/why.mdx', '2026-11-24T08:35:47.000Z'],
  ]);
});

test('where there is no history, nothing is claimed', () => {
  expect(changesIn('')).toEqual(new Map());
  expect(changesOf(tmpdir())).toEqual(new Map());
});
