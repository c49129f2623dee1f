import {expect, test} from 'vitest';
import {frontMatter, plainChapter, withoutIds, withPictures} from './plainChapter.mjs';

const source = `---
title: Pod 是啥
description: 一层皮
chapter: 1
url: http://localhost:3000/pods/what
---

# Pod 是啥

一层皮

## 一 {#one}

[二](http://localhost:3000/pods/why#two) [卷](http://localhost:3000/concepts#volume) [全文](http://localhost:3000/pods/why.md)

## 二 {#two}
`;

test('a chapter gives its title away and keeps its text; links to chapters stay, others leave the site', () => {
  const {title, description, number, body} = plainChapter(source);
  expect({title, description, number}).toEqual({title: 'Pod 是啥', description: '一层皮', number: 1});
  expect(body).not.toMatch(/^# /m);
  expect(body).toContain('[二](/pods/why#two) [卷](https://edamame.example/concepts#volume) [全文](/pods/why)');
});

test('figure and chart stand below the first two headings, once each', () => {
  const body = withPictures(plainChapter(source).body, {figure: 'FIGURE', chart: 'CHART'});
  expect(body).toMatch(/## 一 \{#one\}\n\nFIGURE\n[\s\S]*## 二 \{#two\}\n\nCHART\n/);
});

test('ids leave headings and nothing else', () => {
  expect(withoutIds('## 一 {#one}\n\n`{#x}`\n')).toBe('## 一\n\n`{#x}`\n');
});

test('a title with quotes and colons is still a title', () => {
  expect(frontMatter({title: 'a: "b"', description: 'c'})).toBe('---\ntitle: "a: \\"b\\""\ndescription: "c"\n---\n\n');
});
