import {describe, expect, test} from 'vitest';
import {parseMdx} from '../book/chapter';
import sources from '../book/sources.json';
import citationsOfChapter from './citations';
import {type Tag, tagsNamed} from './mdxTree';
import {refusalOf} from './refusalOf';

/** The data that the plugin gave to a tag. */
function given(tag: Tag | undefined, name: string): unknown {
  const attribute = tag?.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  const value = attribute?.value;
  return typeof value === 'object' && value ? JSON.parse(value.value) : undefined;
}

function read(body: string) {
  const {tree, file} = parseMdx(body);
  citationsOfChapter()(tree, file);
  return {
    numbers: tagsNamed(tree, 'Cite').map((tag) => given(tag, 'numbers')),
    list: given(tagsNamed(tree, 'Sources')[0], 'list'),
  };
}

test('sources are numbered in the order in which the chapter cites them, each once', () => {
  const body = 'a<Cite of="wpods api" />\n\n- b<Cite of="api" />\n- c<Cite of="kep753 wpods" />\n\n<Sources />';
  expect(read(body)).toEqual({
    numbers: [[1, 2], [2], [3, 1]],
    list: [sources.wpods, sources.api, sources.kep753],
  });
});

test('what is not cited is not listed', () => {
  expect(read('a\n\n<Sources />').list).toEqual([]);
});

describe('the build stops, with page, line and reason, at', () => {
  test.each([
    ['an unknown source', 'a\n\nb<Cite of="wpods nowhere" />', '3: <Cite of="nowhere">: src/book/sources.json has no such key'],
    ['a citation of nothing', 'a<Cite of=" " />', '1: <Cite> names no source'],
    ['a citation without of', 'a\n\n\n\nb<Cite />', '5: <Cite> names no source'],
  ])('%s', async (_, body, told) => {
    expect(await refusalOf(body, citationsOfChapter())).toBe(`docs/x.mdx:${told}`);
  });
});
