import {parse} from 'postcss';
import {expect, it} from 'vitest';
import {laterCss} from './laterCss';

const known = new Set(['Abc', 'Xyz']);

it('leaves out what belongs to modules out of reach, and nothing else', () => {
  const sheet = parse(
    '.Abc0{a:b}.Xyz0{a:b}.Abc1 .Xyz1,.Abc2 p{a:b}@media print{.Xyz3{a:b}}p.spoken{a:b}.Other{a:b}@layer x{.Abc4:hover{a:b}}',
  );
  expect(laterCss(sheet, known, new Set(['Abc']))).toBe(
    '.Abc0{a:b}.Abc2 p{a:b}p.spoken{a:b}.Other{a:b}@layer x{.Abc4:hover{a:b}}',
  );
  expect(sheet.toString()).toContain('.Xyz0');
});
