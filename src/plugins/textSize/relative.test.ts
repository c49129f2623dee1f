import postcss from 'postcss';
import {expect, test} from 'vitest';
import {relative} from './relative';

const written = (css: string, from = '/src/components/Some.module.css'): string =>
  postcss([relative()]).process(css, {from}).css;

test('sizes of text and the width of lines follow the reader, hairlines and boxes do not', () => {
  expect(written('a{font-size:14px;font:700 13px/18px x;line-height:1.5;max-width:720px;padding:8px;border:1px solid}')).toBe(
    'a{font-size:.875rem;font:700 .8125rem/1.125rem x;line-height:1.5;max-width:45rem;padding:8px;border:1px solid}',
  );
  expect(written('a{font-size:clamp(15px,2vw,24px);max-width:min(340px,80vw);--size:14px}')).toBe(
    'a{font-size:clamp(.9375rem,2vw,1.5rem);max-width:min(21.25rem,80vw);--size:14px}',
  );
  expect(written('a{max-width:44px}')).toBe('a{max-width:44px}');
});

test('the columns beside a chapter and the places in its bars follow, those of other parts do not', () => {
  const css = 'a{grid-template-columns:248px minmax(0,1fr)}';
  expect(written(css)).toBe(css);
  expect(written(css, '/src/theme/DocRoot/Layout/styles.module.css')).toBe('a{grid-template-columns:15.5rem minmax(0,1fr)}');
  expect(written('a{--languages:174px;width:68px;padding:44px}', '/src/components/Chrome/Navbar.module.css')).toBe(
    'a{--languages:10.875rem;width:4.25rem;padding:44px}',
  );
});

test('a window is as wide as the letters in it are small', () => {
  expect(written('@media screen and (min-width:997px) and (pointer:coarse){a{top:1px}}')).toBe(
    '@media screen and (min-width:62.3125em) and (pointer:coarse){a{top:1px}}',
  );
  expect(written('@media (max-width: 760px), (pointer: coarse){}@media (min-aspect-ratio: 5/4){}')).toBe(
    '@media (max-width: 47.5em), (pointer: coarse){}@media (min-aspect-ratio: 5/4){}',
  );
  expect(written('@container (max-width:560px){a{top:1px}}')).toBe('@container (max-width:560px){a{top:1px}}');
});

test('drawings stay as they were laid out', () => {
  const css = '.svg .name{font-size:12px}';
  expect(written(css, '/src/components/PodDiagram/figure.module.css')).toBe(css);
  expect(written('.drawing text[x="1"]{font-size:12px}')).toBe('.drawing text[x="1"]{font-size:12px}');
  expect(written(css, '/node_modules/theme/some.css')).toBe(css);
});
