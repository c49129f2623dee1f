import {describe, expect, test} from 'vitest';
import {readChapter} from './chapter';
import {chapterOf, slugs} from './chapters';
import {otherNames} from './oneName';

const found = (source: string) => otherNames(readChapter(source)).map(({name, alias, line}) => `${line}: ${alias} for ${name}`);

describe('a concept', () => {
  test.each([
    ['is called by two names', '宽限期从头算。\n\n| 甲 |\n|---|\n| 体面终止限期 |', ['5: 体面终止限期 for 宽限期']],
    [
      'is called by two names, once in a term',
      '<Term id="garbage-collection" />\n\n## 垃圾回收 {/* #a */}',
      ['3: 垃圾回收 for 垃圾收集'],
    ],
    ['is called by an alias alone', '垃圾回收。', []],
    ['may be quoted', '垃圾收集，老文档写的是“垃圾回收”。', []],
    [
      'may be called so in code and in the words of a term',
      '垃圾收集 `垃圾回收` <Term id="garbage-collection">垃圾回收</Term>',
      [],
    ],
    ['may be told of', '垃圾收集也叫垃圾回收。', []],
    [
      'may be told of in that sentence only',
      '垃圾收集慢，也叫垃圾回收。垃圾收集快，垃圾回收慢。',
      ['1: 垃圾回收 for 垃圾收集'],
    ],
  ])('%s', (_, source, expected) => {
    expect(found(source)).toEqual(expected);
  });
});

test.each(slugs)('%s calls each concept by one name', (slug) => {
  expect(otherNames(chapterOf('zh-CN', slug))).toEqual([]);
});
