import {expect, test} from 'vitest';
import {chapterSource, editions} from './chapters';
import {sectionsOf} from './sections';

const source = `---
title: 题
---

开头。

## 一 {/* #one */}

第一段。

### 二 {/* #two */}

第二段。
`;

test('a chapter falls into its opening and one section for each heading', () => {
  const sections = sectionsOf(source).map(({id, depth, line, source}) => ({id, depth, line, source}));
  expect(sections).toEqual([
    {id: '', depth: 1, line: 5, source: '开头。'},
    {id: 'one', depth: 2, line: 7, source: '## 一 {/* #one */}\n\n第一段。'},
    {id: 'two', depth: 3, line: 11, source: '### 二 {/* #two */}\n\n第二段。'},
  ]);
});

test.each(editions)('nothing of $name is lost or in two sections', ({language, slug, chapter}) => {
  const sections = sectionsOf(chapterSource(language, slug));
  const nodes = sections.flatMap((section) => section.nodes);
  expect(nodes).toHaveLength(chapter.tree.children.filter(({type}) => type !== 'yaml').length);
  expect(sections.map(({id}) => id)).toEqual(['', ...chapter.headings.map(({id}) => id)]);
});
