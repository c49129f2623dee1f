import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {root} from './run.mjs';
import {oldest, tooNewInScript, tooNewInStyles} from './supported.mjs';

/** What we use though some of our browsers lack it, and what readers have there instead. */
const inStyles = {
  'property text-autospace': 'no narrow space between Han and Latin; our text has a real one',
  'property text-wrap': 'lines break as they always did',
  'property -webkit-tap-highlight-color': 'a touch is shown in grey',
  'property text-size-adjust': 'elsewhere no browser enlarges text by itself; Safari on phones knows it with the prefix',
  'property scrollbar-gutter': 'a presentation is as wide as the window',
  'property scrollbar-width': 'a scroll bar is seen',
  'property accent-color': 'Safari has it; MDN counts contrast that it does not guarantee',
  'property paint-order': 'missing only for text that is HTML; ours is SVG',
  'property forced-color-adjust': 'Safari has no forced colours',
  'property overscroll-behavior': 'missing only for boxes that do not scroll and for keys',
  'property content-visibility': 'with ::details-content only, and where all is laid out at once without it',
  'property contain-intrinsic-block-size': 'goes with content-visibility',
  '::details-content': 'a fold that is closed stays closed on paper',
  'property mask': 'the build writes it with a prefix, too',
  'property user-select': 'the build writes it with a prefix, too',
  'property print-color-adjust': 'the build writes it with a prefix, too',
  'property zoom': 'a figure on paper is as large as on the screen',
  'property orphans': 'a page may end with one line',
  'property widows': 'a page may begin with one line',
  'property resize': 'a telephone has no corner to pull',
  '@page': 'paper has the margins of the browser',
  'break-after: avoid': 'a heading may end a page',
  'break-before: avoid': 'a page may begin in the middle of a pair',
  ':popover-open': 'the menu is opened by hand: client/chrome/menu.ts',
  ':has': 'only beautifies: each rule is looked at below',
  '@media (scripting)': 'only `none`: a button that does nothing is seen where scripts are off',
  'text-decoration: wavy': 'Safari knows it under the prefix that the build writes, or draws a plain line',
  'text-decoration: dotted': 'Safari knows it under the prefix that the build writes, or draws a plain line',
};

const inScripts = {
  '.checkVisibility()': 'isShown',
  'Intl.Segmenter': 'asked for; search then goes by pairs of characters: the suite in three browsers tries it',
  requestIdleCallback: 'asked for; a timeout does',
  '.requestIdleCallback()': 'asked for; a timeout does',
  '.hidePopover()': 'the menu is opened by hand: client/chrome/menu.ts',
  cancelIdleCallback: 'where the other one is there',
  ClipboardItem: 'asked for; the text is fetched first, then copied',
  '.take()': 'ours: a part of a list',
  '.toArray()': 'Children of React',
};

/** Values of a property that is listed go with it; a cursor is for those who have a mouse. */
const isListed = (name) =>
  Object.hasOwn(inStyles, name) || Object.hasOwn(inStyles, `property ${name.split(':')[0]}`) || name.startsWith('cursor: ');

const src = join(root, 'src');
const isForReaders = (file) =>
  !/\.(test|bench)\.|\.d\.ts$|\/testing\/|^(plugins|remark)\/|^book\/(conceptExport|published)/.test(file);
const files = (pattern) =>
  readdirSync(src, {recursive: true, encoding: 'utf8'})
    .filter((file) => pattern.test(file) && isForReaders(file))
    .map((file) => ({file, text: readFileSync(join(src, file), 'utf8')}));

const told = (file, {name, line, browsers}) => `${file}:${line}: ${name} needs ${browsers.join(', ')}`;

describe(`in ${oldest.map((one) => one.join(' ')).join(', ')}`, () => {
  const styles = files(/\.css$/).flatMap(({file, text}) => tooNewInStyles(text).map((one) => ({file, ...one})));
  const scripts = files(/\.tsx?$/).flatMap(({file, text}) => tooNewInScript(text).map((one) => ({file, ...one})));

  test('styles use nothing without a fallback', () => {
    expect(styles.filter(({name}) => !isListed(name)).map((one) => told(one.file, one))).toEqual([]);
  });

  test('scripts use nothing without a fallback', () => {
    expect(scripts.filter(({name}) => !Object.hasOwn(inScripts, name)).map((one) => told(one.file, one))).toEqual([]);
  });

  test('every exception is one', () => {
    const used = new Set([...styles, ...scripts].map(({name}) => name));
    expect([...Object.keys(inStyles), ...Object.keys(inScripts)].filter((name) => !used.has(name))).toEqual([]);
  });

  test('a style sheet asks only whether scripts are off, which those who cannot tell take for on', () => {
    const asked = files(/\.css$/).flatMap(({text}) => text.match(/\(scripting: [^)]*\)/g) ?? []);
    expect(new Set(asked)).toEqual(new Set(['(scripting: none)']));
  });
});

const names = (found) => found.map(({name}) => name);

test('what is too new is found wherever it may stand', () => {
  const css = `a { field-sizing: content; width: calc-size(auto, size); color: light-dark(red, blue); inset: 0 }
    @view-transition { navigation: auto } a { & b { top: 0 } } a:has-slotted { display: grid }
    @supports (field-sizing: content) { b { field-sizing: content } }`;
  expect(names(tooNewInStyles(css))).toEqual(
    expect.arrayContaining([
      'property field-sizing',
      'calc-size()',
      'light-dark()',
      '@view-transition',
      'nesting',
      ':has-slotted',
    ]),
  );
  expect(tooNewInStyles('b { display: grid; inset: 0; color: red } @container (min-width: 9px) { i { gap: 1px } }')).toEqual(
    [],
  );

  const script = `const a = [1].toSorted(); Object.groupBy(a, f); new Intl.DurationFormat('zh'); navigation.navigate('/');
    document.startViewTransition(); /[a--b]/v.test(x); dialog.requestClose(); Promise.try(f);`;
  expect(names(tooNewInScript(script))).toEqual(
    expect.arrayContaining([
      '.toSorted()',
      'Object.groupBy',
      'Intl.DurationFormat',
      '.startViewTransition()',
      'flag v',
      '.requestClose()',
      'Promise.try',
    ]),
  );
  expect(tooNewInScript('[1].at(-1); dialog.showModal(); /(?<=a)b/.test(x); "a".replaceAll("b", ""); new Map()')).toEqual([]);
});
