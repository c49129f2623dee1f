import {expect, test} from 'vitest';
import {attributesOf, parseMdx} from '../book/chapter';
import listingsOfChapter from './listings';
import {tagsNamed} from './mdxTree';
import {refusalOf} from './refusalOf';

async function read(body: string) {
  const {tree, file} = parseMdx(body);
  await listingsOfChapter()(tree, file);
  return tree;
}

test('fences become listings, highlighted, each in its place', async () => {
  const tree = await read('```sh\nsleep 1\n```\n\n- a\n\n  ```yaml\n  a: 1\n  ```\n\n```text title="输出"\nx  y\n```');
  const tags = tagsNamed(tree, 'Listing');
  expect(tags.map(attributesOf).map(({language, title}) => [language, title])).toEqual([
    ['sh', undefined],
    ['yaml', undefined],
    ['text', '输出'],
  ]);
  const lines = tags.map(({attributes}) => attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'lines'));
  expect(lines.map((one) => typeof one?.value === 'object' && one.value && JSON.parse(one.value.value))).toEqual([
    [
      [
        ['sleep ', 'f'],
        ['1', 'n'],
      ],
    ],
    [[['a', 'k'], ': ', ['1', 'n']]],
    [['x  y']],
  ]);
  expect(tree.children.map(({type}) => type)).toEqual(['mdxJsxFlowElement', 'list', 'mdxJsxFlowElement']);
});

test('diagrams are left to their own plugin', async () => {
  expect((await read('```mermaid\nflowchart LR\n```')).children.map(({type}) => type)).toEqual(['code']);
});

test.each([
  ['```go\nfunc\n```', '1: code fences are yaml, sh, json, text or mermaid, not "go"'],
  ['a\n\n```\nb\n```', '3: code fences are yaml, sh, json, text or mermaid, not ""'],
])('the build stops, with page, line and reason, at %j', async (body, told) => {
  expect(await refusalOf(body, listingsOfChapter())).toBe(`docs/x.mdx:${told}`);
});
