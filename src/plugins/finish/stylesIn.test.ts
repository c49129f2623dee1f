import {parse} from 'postcss';
import {expect, it} from 'vitest';
import {criticalCss, readSheet} from './criticalCss';
import {laterCss} from './laterCss';
import {stylesIn} from './stylesIn';

const names = new Map([
  ['Lab.module.css', new Map([['lab', 'Aa']])],
  [
    'Sources.module.css',
    new Map([
      ['list', 'Xa'],
      ['cite', 'Xb'],
    ]),
  ],
  ['Goals.module.css', new Map([['goals', 'Xc']])],
]);

it('finds the modules of a page by any of their classes, however the attribute is written', () => {
  expect([...stylesIn('<ol class=Xb><p class="one Aa"></p></ol>', names)]).toEqual(['Lab.module.css', 'Sources.module.css']);
  expect([...stylesIn('<p data-class=Aa>class="Aa"</p>', names)]).toEqual([]);
});

it('keeps the order of rules that weigh the same: a rule for all that comes again later does not win over one of the page', () => {
  const css = 'article [id]{top:48px}.Xa li{top:20px}.Aa{top:1px}.Xc{top:2px}';
  const html = '<!doctype html><article><ol class=Xa><li id=cri></li></ol></article>';
  expect(criticalCss(readSheet(css), html)).toBe('article [id]{top:48px}.Xa li{top:20px}');
  const known = new Set([...names.values()].flatMap((those) => [...those.values()]));
  const within = new Set(['Lab.module.css', ...stylesIn(html, names)]);
  const kept = new Set([...within].flatMap((file) => [...(names.get(file)?.values() ?? [])]));
  expect(laterCss(parse(css), known, kept)).toBe('article [id]{top:48px}.Xa li{top:20px}.Aa{top:1px}');
});
