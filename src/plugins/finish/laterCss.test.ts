import {parse} from 'postcss';
import {expect, it} from 'vitest';
import {laterCss} from './laterCss';

const own = ['Aa', 'Ab', 'Ac', 'Ae'];
const known = new Set([...own, 'Xa', 'Xb', 'Xd']);

it('leaves out what belongs to modules out of reach, and nothing else', () => {
  const sheet = parse(
    '.Aa{a:b}.Xa{a:b}.Ab .Xb,.Ac p{a:b}@media print{.Xd{a:b}}p.spoken{a:b}.Other{a:b}@layer x{.Ae:hover{a:b}}',
  );
  expect(laterCss(sheet, known, new Set(own))).toBe('.Aa{a:b}.Ac p{a:b}p.spoken{a:b}.Other{a:b}@layer x{.Ae:hover{a:b}}');
  expect(sheet.toString()).toContain('.Xa');
});
