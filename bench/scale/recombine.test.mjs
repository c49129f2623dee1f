import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {root} from '../../scripts/run.mjs';
import {chapterOf, choice, idsOf, takenApart} from './recombine.mjs';

const read = (folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => takenApart(name.replace('.mdx', ''), readFileSync(join(root, folder, name), 'utf8')));
const zh = read('docs');
const en = read('i18n/en/docusaurus-plugin-content-docs/current');
const numbers = Array.from({length: 40}, (_, index) => index + 1);
const made = (chapters, number) => chapterOf(chapters, choice(zh, number), {slug: `more-${number}`, number, position: number});

test('a chapter put together again of all its sections is itself', () => {
  for (const {slug, sections} of zh) {
    const source = readFileSync(join(root, 'docs', `${slug}.mdx`), 'utf8');
    expect(
      source.endsWith(
        `${sections
          .map(({text}) => text)
          .join('')
          .trimEnd()}\n`,
      ),
    ).toBe(true);
  }
});

test('the same number makes the same chapter, another number another one', () => {
  expect(made(zh, 3)).toEqual(made(zh, 3));
  expect(made(zh, 3).source).not.toBe(made(zh, 14).source);
});

test('no heading id stands twice in a chapter, and both languages have the same ones in the same order', () => {
  for (const number of numbers) {
    const ids = idsOf(made(zh, number).source);
    expect(new Set(ids).size).toBe(ids.length);
    expect(idsOf(made(en, number).source)).toEqual(ids);
  }
});

test('a link within a chapter leads to a heading of that chapter', () => {
  for (const number of numbers) {
    const {source} = made(zh, number);
    const ids = new Set(idsOf(source));
    for (const [, id] of source.matchAll(/\]\(#([\w-]+)\)/g)) expect(ids).toContain(id);
  }
});

test('no laboratory stands twice in a chapter', () => {
  for (const number of numbers) {
    const labs = [...made(zh, number).source.matchAll(/^<(\w+(?:Lab|Bench|Explorer)|WhatIsShared)\b/gm)].map(
      ([, name]) => name,
    );
    expect(new Set(labs).size).toBe(labs.length);
  }
});

test('made chapters are about as long as real ones', () => {
  const length = (sources) => sources.reduce((sum, source) => sum + source.length, 0) / sources.length;
  const real = length(zh.map(({sections}) => sections.map(({text}) => text).join('')));
  const other = length(numbers.map((number) => made(zh, number).source));
  expect(other / real).toBeGreaterThan(0.8);
  expect(other / real).toBeLessThan(1.25);
});
