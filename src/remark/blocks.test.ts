import {createProcessorUncached} from '@docusaurus/mdx-loader/lib/processor';
import type {Options} from '@docusaurus/plugin-content-docs';
import type {Element, Nodes, Root} from 'hast';
import {visit} from 'unist-util-visit';
import {describe, expect, test} from 'vitest';
import config from '../../docusaurus.config';
import {parseMdx} from '../book/chapter';
import {chapterPath, chapterSource, languages, siteDir, slugs} from '../book/chapters';

const docs = (config.plugins?.[0] as [string, Options] | undefined)?.[1];

/** A chapter goes through what the site is built with, to the tree its page is made from. */
async function built(source: string, path: string): Promise<Root> {
  let tree: Root = {type: 'root', children: []};
  const keep = () => (one: Root) => {
    tree = one;
  };
  const options = {
    ...docs,
    rehypePlugins: [...(docs?.rehypePlugins ?? []), keep],
    staticDirs: [`${siteDir}/static`],
    siteDir,
    markdownConfig: {...config.markdown, anchors: {maintainCase: false}, mdx1Compat: {}, emoji: false},
  };
  const processor = await createProcessorUncached({options, format: 'mdx'} as never);
  const {frontMatter} = parseMdx(source).file.data as {frontMatter: Record<string, unknown>};
  await processor.process({content: source, filePath: `${siteDir}/${path}`, frontMatter, compilerName: 'client'});
  return tree;
}

/** Ids in reading order, each with what bears it: `one-skin.1 p`. */
function idsOf(tree: Root): string[] {
  const ids: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'element' && node.properties.dataBlock) ids.push(`${node.properties.dataBlock} ${node.tagName}`);
    if (node.type === 'mdxJsxFlowElement') {
      const id = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'block');
      if (id) ids.push(`${id.value} ${node.name}`);
    }
  });
  return ids;
}

/** Words that stand in no block, outside what a page shows once for both languages. */
function wordsOutside(tree: Root): string[] {
  const found: string[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'text' && /\S/.test(node.value)) found.push(node.value);
    const isOnce = node.type === 'element' && ['math', 'pre'].includes(node.tagName);
    const isBlock = node.type === 'element' && node.tagName !== 'table' && node.properties.dataBlock !== undefined;
    if (!isOnce && !isBlock && 'children' in node) node.children.forEach(walk);
  };
  walk(tree);
  return found;
}

const source = `---
title: 题
description: 引子
---

开头。

## 一 {/* #one */}

- 甲<Cite of="api" />
- 乙

  - 丙

:::myth[错的]

对的。

:::

| 东西 | |
|---|---|
| \`a\` | 二 |

\`\`\`text title="输出"
好
\`\`\`

<Question>

问？

</Question>

$$
x
$$

### 二 {/* #two */}

1. 末
`;

test('every block of prose gets the number of its place in the section', async () => {
  const tree = await built(source, 'docs/some.mdx');
  expect(idsOf(tree)).toEqual([
    ...['.1 p', 'one.0 h2', 'one.1 p', 'one.2 p', 'one.3 block', 'one.4:0 block', 'one.4 p'],
    ...['one.5 table', 'one.5:0 block', 'one.5:2 block', 'one.5:3 block', 'one.6 Listing', 'one.7 p'],
    ...['two.0 h3', 'two.1 block'],
  ]);
  expect(wordsOutside(tree)).toEqual([]);
});

test('the words of an item are apart from the list within it', async () => {
  const tree = await built('---\ntitle: 题\n---\n\n- 甲\n  - 乙\n', 'docs/some.mdx');
  const blocks: Element[] = [];
  visit(tree, 'element', (node) => {
    if (node.tagName === 'block') blocks.push(node);
  });
  expect(blocks.map(({children}) => children.map((child) => 'value' in child && child.value))).toEqual([['甲', '\n'], ['乙']]);
});

describe.each(slugs)('both editions of %s', (slug) => {
  test('have the same blocks in the same order, each once, and no words beside them', async () => {
    const trees = await Promise.all(
      languages.map((language) => built(chapterSource(language, slug), chapterPath(language, slug))),
    );
    const [zh = [], en = []] = trees.map(idsOf);
    expect(zh.length).toBeGreaterThan(40);
    expect(en).toEqual(zh);
    expect(new Set(zh).size).toBe(zh.length);
    expect(trees.flatMap(wordsOutside)).toEqual([]);
  });
});
