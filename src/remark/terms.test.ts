import {expect, test} from 'vitest';
import {attributesOf, parseMdx} from '../book/chapter';
import {tagsNamed} from './mdxTree';
import {refusalOf} from './refusalOf';
import termsOfChapter from './terms';

test('a term gets its names in both languages', () => {
  const {tree, file} = parseMdx('这叫<Term id="grace-period" />，还有<Term id="sigterm">信号</Term>。');
  termsOfChapter()(tree, file);
  expect(tagsNamed(tree, 'Term').map(attributesOf)).toEqual([
    {id: 'grace-period', zh: '宽限期', en: 'Grace period'},
    {id: 'sigterm', zh: 'SIGTERM 信号', en: 'SIGTERM'},
  ]);
});

test.each([
  ['an unknown id', 'a\n\n这叫<Term id="graze-period" />', '3: <Term id="graze-period">'],
  ['no id', '这叫<Term />', '1: <Term id="">'],
])('the build stops, with page, line and reason, at %s', async (_, body, told) => {
  expect(await refusalOf(body, termsOfChapter())).toBe(`docs/x.mdx:${told}: src/book/terms.json has no such id`);
});
