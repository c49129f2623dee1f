import type {Nodes} from 'mdast';
import {expect, test} from 'vitest';
import {attributesOf, parseMdx} from '../book/chapter';
import {editions} from '../book/chapters';
import {tagsNamed} from './mdxTree';
import wordsOfChapter from './words';

const forms = {'linux-namespace': ['命名空间', 'namespace'], 'k8s-namespace': ['Namespace', '名字空间']};

const textOf = (node: Nodes): string => {
  if ('value' in node) return node.type === 'text' ? node.value : '';
  return 'children' in node ? node.children.map(textOf).join('') : '';
};

function wordsIn(source: string, path = 'docs/x.mdx') {
  const {tree, file} = parseMdx(source, path);
  wordsOfChapter({forms})(tree, file);
  return {tree, words: tagsNamed(tree, 'Word').map((tag) => ({text: textOf(tag), ...attributesOf(tag)}))};
}

test('contested words are wrapped with the spaces that belong to their form', () => {
  const {words} = wordsIn('一个 Namespace 里，`net` 命名空间；**两个**命名空间。');
  expect(words).toEqual([
    {text: ' Namespace ', id: 'k8s-namespace', before: 'han', after: 'han'},
    {text: '命名空间', id: 'linux-namespace'},
    {text: '命名空间', id: 'linux-namespace', before: 'han'},
  ]);
});

test('headings, cells, links, terms and titles of callouts are prose, code and quotations are not', () => {
  const prose =
    '## 命名空间 {/* #a */}\n\n| 命名空间 |\n|---|\n| [命名空间](/a) |\n\n:::note[命名空间]\n\n<Term id="a">命名空间</Term>\n\n:::';
  expect(wordsIn(prose).words).toHaveLength(5);
  expect(wordsIn('`命名空间`，“官方说命名空间是墙”\n\n```text\n命名空间\n```').words).toEqual([]);
});

test('a page imports the element only if it has a word, and English pages have none', () => {
  const isImported = (source: string, path?: string) => wordsIn(source, path).tree.children[0]?.type === 'mdxjsEsm';
  expect(isImported('命名空间')).toBe(true);
  expect(isImported('豆')).toBe(false);
  expect(isImported('命名空间', '/site/i18n/en/docusaurus-plugin-content-docs/current/x.mdx')).toBe(false);
});

test.each(editions)('$name is, word for word, what is written in its file', ({chapter, slug}) => {
  const before = textOf(chapter.tree);
  const tree = structuredClone(chapter.tree);
  wordsOfChapter({forms})(tree, {path: `docs/${slug}.mdx`} as never);
  expect(textOf(tree)).toBe(before);
});
