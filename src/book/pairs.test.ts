import {describe, expect, test} from 'vitest';
import {blocksOf, firstDifference} from './blocks';
import {readChapter} from './chapter';
import {chapterOf, filesOf, slugs} from './chapters';

const difference = (one: string, other: string) => firstDifference(blocksOf(readChapter(one)), blocksOf(readChapter(other)));

describe('two editions of a chapter', () => {
  test.each([
    ['a heading has another id', '## 一 {/* #one */}', '## One {/* #won */}'],
    ['a heading has another depth', '## 一 {/* #one */}', '### One {/* #one */}'],
    ['a paragraph is missing', '一\n\n二', 'One'],
    ['a list item is missing', '- 一\n- 二', '- One'],
    ['a table row is missing', '| 甲 |\n|---|\n| 一 |\n| 二 |', '| A |\n|---|\n| one |'],
    ['a source is missing', '一。<Cite of="api kep753" />', 'One. <Cite of="api" />'],
    ['terms have changed places', '<Term id="pod" />和<Term id="node" />', '<Term id="node" /> and <Term id="pod" />'],
    ['a term has another id', '这叫<Term id="pod" />', 'called a <Term id="node" />'],
    ['a link goes elsewhere', '[见](/pods/what#shared)', '[see](/pods/what#volumes)'],
    ['an exhibit has another lens', '<PodDiagram manifest="a.yaml" lens="storage" />', '<PodDiagram manifest="a.yaml" />'],
    ['a step speaks of another field', '<Step of="spec.a">甲</Step>', '<Step of="spec.b">a</Step>'],
    ['steps have changed places', '<Step of="a">甲</Step><Step of="b">乙</Step>', '<Step of="b">b</Step><Step of="a">a</Step>'],
    ['a callout is of another kind', ':::myth[错]\n\n一\n\n:::', ':::deep[Wrong]\n\nOne\n\n:::'],
    ['a command differs', '```sh\nkubectl get pod a\n```', '```sh\nkubectl get pod b\n```'],
    ['a fence is in another language', '```yaml\na: 1\n```', '```json\na: 1\n```'],
    ['an arrow of a diagram differs', '```mermaid\nA->>B: 甲\n```', '```mermaid\nA-->>B: a\n```'],
  ])('differ where %s', (_, one, other) => {
    expect(difference(one, other)).toMatch(/^line \d+: /);
  });

  test.each([
    ['titles', '<PodDiagram manifest="a.yaml" title="图" />', '<PodDiagram title="Figure" manifest="a.yaml" />'],
    ['comments', '```sh\n# 先等等\nsleep 1\n```', '```sh\n# wait a little\nsleep 1\n```'],
    ['output', '```text title="输出"\n好\n```', '```text title="output"\nfine\n```'],
    ['labels', '```mermaid\nA->>B: 甲\nopt 乙\nend\n```', '```mermaid\nA->>B: a\nopt b\nend\n```'],
    ['words', '一**二**`三`。', 'One *two* `three`, four.'],
  ])('may differ in %s', (_, one, other) => {
    expect(difference(one, other)).toBeUndefined();
  });
});

test('both languages have the chapters of the sidebar, and no others', () => {
  const files = slugs.map((slug) => `${slug}.mdx`).sort();
  expect(filesOf('zh-CN')).toEqual(files);
  expect(filesOf('en')).toEqual(files);
});

describe.each(slugs)('both editions of %s', (slug) => {
  const zh = chapterOf('zh-CN', slug);
  const en = chapterOf('en', slug);

  const isTag = (name: RegExp) => (text: string) => text.startsWith('<') && name.test(text);
  test.each<[string, (kind: string, text: string) => boolean]>([
    ['headings, with the same ids and depths', (kind) => kind === 'heading'],
    [
      'exhibits and steps, with the same props but for titles',
      (_, text) => isTag(/^<(PodDiagrams?|Manifest|Step|WhatIsShared|FieldExplorer|\w+Lab|SurvivalBench)\b/)(text),
    ],
    ['code fences', (kind) => kind === 'fence'],
    ['citations', (_, text) => isTag(/^<Cite /)(text)],
    ['terms', (_, text) => isTag(/^<Term /)(text)],
    ['links', (kind) => kind === 'link'],
    ['blocks of every kind', () => true],
  ])('have the same %s', (_, wanted) => {
    const blocks = [zh, en].map((chapter) => blocksOf(chapter).filter(({kind, text}) => wanted(kind, text)));
    expect(blocks[0]?.length).toBeGreaterThan(0);
    expect(firstDifference(blocks[0] ?? [], blocks[1] ?? [])).toBeUndefined();
  });

  test('have the same place in the book', () => {
    const place = slugs.indexOf(slug) + 1;
    expect([zh.frontMatter.sidebar_position, en.frontMatter.sidebar_position]).toEqual([place, place]);
  });
});
