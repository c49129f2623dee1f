import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {parseMdx} from '../book/chapter';
import {siteDir} from '../book/chapters';
import tagsOfChapter, {tags} from './tags';

test('a page imports the components of the tags that it uses, once, and no others', () => {
  const {tree} = parseMdx('<Goals>\n\n- a<Cite of="api" />\n- b<Cite of="api" />\n\n</Goals>\n\n<Sauces />');
  tagsOfChapter()(tree);
  const imports = tree.children.filter(({type}) => type === 'mdxjsEsm').map((node) => 'value' in node && node.value);
  expect(imports.sort()).toEqual([
    'import Cite from "@site/src/components/Sources/Cite"',
    'import Goals from "@site/src/components/Goals/Goals"',
  ]);
});

test.each(Object.entries(tags))('<%s> has its component', (_, path) => {
  expect(existsSync(join(siteDir, 'src', `${path}.tsx`))).toBe(true);
});
