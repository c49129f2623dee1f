import {expect} from '@playwright/test';
import {test} from './inEveryBrowser';
import type {Reader} from './reader';

// What a reader does who comes with any browser. Nothing is waited for before it is pressed: a press on a page that still
// sleeps must be kept.

/** The layouts in which each figure is shown: one, whatever the width. */
const layouts = (reader: Reader) =>
  reader.evaluate(() =>
    [...document.querySelectorAll('figure[data-exhibit]')]
      .map((figure) => [...figure.querySelectorAll('svg[data-layout]')])
      .filter((drawn) => drawn.length > 0)
      .map((drawn) => drawn.filter((svg) => svg.getClientRects().length > 0).map((svg) => svg.getAttribute('data-layout'))),
  );

const sideways = (reader: Reader) =>
  reader.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('a chapter is laid out on a desk and in a hand', async ({reader}) => {
  await reader.open('/pods/what');
  await reader.sees('h1');
  await reader.sees('[data-menu] a[href="/pods/why"]');
  const wide = await layouts(reader);
  expect(wide.length).toBeGreaterThan(1);
  expect(wide.flat()).toHaveLength(wide.length);
  expect(await sideways(reader)).toBe(0);

  await reader.resize(390, 844);
  const narrow = await layouts(reader);
  expect(new Set(narrow.flat())).toEqual(new Set(['standing']));
  expect(narrow.flat()).toHaveLength(wide.length);
  expect(await sideways(reader)).toBe(0);
  await reader.seesNo('[data-menu] a[href="/pods/why"]');
});

test('a part of a figure is selected, explained, kept in the address and let go; a lens is put on', async ({reader}) => {
  const figure = '#figure-file-puller';
  await reader.open('/pods/what');
  await reader.tap(`${figure} [data-lens-button="network"]`);
  await reader.reads(`${figure} svg[data-layout]`, 'data-lens', 'network');
  await reader.tap(`${figure} [data-part="container.web"]`);
  await reader.reads(`${figure} [data-part="container.web"]`, 'aria-pressed', 'true');
  await reader.isAt(/\?file-puller=network\.container\.web/);
  await reader.sees(`${figure} [role="option"][aria-selected="true"]`);
  await reader.press('Escape');
  await reader.reads(`${figure} [data-part="container.web"]`, 'aria-pressed', 'false');

  await reader.open('/pods/what?file-puller=storage.container.puller');
  await reader.reads(`${figure} svg[data-layout]`, 'data-lens', 'storage');
  await reader.reads(`${figure} [data-part="container.puller"]`, 'aria-pressed', 'true');
});

test('a laboratory is driven by its buttons and by the keyboard, and takes a guess', async ({reader}) => {
  const lab = '#figure-termination-lab';
  await reader.open('/en/pods/termination');
  await reader.reads(`${lab} [data-lab-stage]`, 'data-at', '314');
  await reader.tap(`${lab} [data-transport="next"]`);
  await reader.reads(`${lab} [data-lab-stage]`, 'data-at', '322');
  await reader.tap(`${lab} [data-transport="back"]`);
  await reader.tap(`${lab} [data-transport="start"]`);
  await reader.reads(`${lab} [data-lab-stage]`, 'data-at', '300');
  await reader.evaluate((stage) => document.querySelector<HTMLElement>(stage)?.focus(), `${lab} [data-lab-stage]`);
  await reader.press('End');
  await reader.reads(`${lab} [data-lab-stage]`, 'data-at', '333');
  await reader.press('Shift', 'ArrowLeft');
  await reader.reads(`${lab} [data-lab-stage]`, 'data-at', '332');
  await reader.tap(`${lab} [data-transport="start"]`);
  await reader.tap(`${lab} [data-guess="137"]`);
  await reader.seesNo(`${lab} [data-outcome]`);
  await reader.evaluate((stage) => document.querySelector<HTMLElement>(stage)?.focus(), `${lab} [data-lab-stage]`);
  await reader.press('End');
  await reader.reads(`${lab} [data-outcome]`, 'data-outcome', 'true');
});

test('the keyboard finds a section, in either language, also where the browser cannot tell words apart', async ({reader}) => {
  await reader.open('/pods/uses');
  await reader.evaluate(() => Reflect.deleteProperty(Intl, 'Segmenter'));
  await reader.press('/');
  await reader.focusIsOn('[data-search-dialog] [role="combobox"]');
  await reader.type('宽限期');
  const typed = () => reader.evaluate(() => (document.activeElement as HTMLInputElement | null)?.value);
  await expect.poll(typed).toBe('宽限期');
  await reader.reads('[data-search-dialog] [role="option"]', 'href', '/concepts#grace-period');
  await reader.sees('[data-search-dialog] [data-search-all]');
  await reader.press('ArrowDown');
  await reader.press('ArrowDown');
  const section = await reader.ask('[data-search-dialog] [role="option"][aria-selected="true"]', 'href');
  expect(section).toMatch(/^\/pods\/[\w-]+#[\w-]+$/);
  await reader.press('Enter');
  await reader.isAt(new RegExp(`${section}$`));
  // The heading stands below the bar, in sight.
  const top = () =>
    reader.evaluate((id) => document.getElementById(id)?.getBoundingClientRect().top ?? -1, section?.split('#')[1] ?? '');
  await expect.poll(async () => (await top()) > 0 && (await top()) < 400).toBe(true);

  await reader.open('/en/search?q=grace+period');
  await reader.reads('li[data-search-result] a', 'href', /^\/en\/(concepts|pods)/);
});

test('the language changes where the reader is, with the state of the figure', async ({reader}) => {
  await reader.open('/pods/what');
  await reader.tap('#figure-file-puller [data-lens-button="storage"]');
  await reader.reads('#figure-file-puller svg[data-layout]', 'data-lens', 'storage');
  await reader.tap('nav a[data-language="en"]');
  await reader.isAt(/^\/en\/pods\/what\?file-puller=storage/);
  await reader.reads('html', 'lang', 'en');
  await reader.reads('#figure-file-puller svg[data-layout]', 'data-lens', 'storage');
});

test('a chapter is read in both languages, side by side, and is so again', async ({reader}) => {
  await reader.open('/pods/what');
  await reader.tap('[data-paired]');
  await reader.sees('[data-counterpart="one-skin.1"][lang="en"]');
  const besides = () =>
    reader.evaluate(() => {
      const [own, theirs] = ['[data-block="one-skin.1"]', '[data-counterpart="one-skin.1"]'].map((one) =>
        document.querySelector(one)?.getBoundingClientRect(),
      );
      return own && theirs
        ? {right: Math.round(theirs.left - own.right) > 0, level: Math.abs(theirs.top - own.top) < 8}
        : undefined;
    });
  expect(await besides()).toEqual({right: true, level: true});
  await reader.open('/pods/why');
  await reader.sees('article [data-counterpart][lang="en"]', 20);
});

test('a term explains itself in place, and gives the focus back', async ({reader}) => {
  await reader.open('/en/pods/termination');
  const term = 'article [data-term][href$="#grace-period"]';
  await reader.tap(term);
  await reader.reads('[data-term-card]', 'data-term-card', 'grace-period');
  await reader.sees('[data-term-card]');
  await reader.press('Escape');
  await reader.seesNo('[data-term-card]');
  await reader.focusIsOn(term);
});

test('the Playground judges what is typed, and draws it', async ({reader}) => {
  await reader.open('/en/playground?manifest=pvc.yaml');
  await reader.sees('[data-manifest-editor] .cm-content');
  await reader.sees('[data-diagnostics="0"]');
  await reader.tap('[data-manifest-editor] .cm-line');
  await reader.press('Control', 'a');
  await reader.type('{kind: Pod, apiVersion: v1, metadata: {name: bean}, spec: {containers: [{name: Web_1, image: nginx}]}}');
  await reader.reads('[data-diagnostic]', 'data-type', 'Invalid');
  await reader.reads('[data-pod-diagram]', 'data-pod-diagram', 'bean');
});

test('the theme is the reader’s, at once and from then on', async ({reader}) => {
  const ground = () => reader.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await reader.open('/pods/why');
  const before = await ground();
  await reader.tap('nav [data-theme-switch]');
  await expect.poll(ground).not.toBe(before);
  const after = await ground();
  await reader.open('/en/concepts');
  expect(await ground()).toBe(after);
});

test('a chapter is printed with all its pages', async ({reader}) => {
  await reader.open('/pods/what');
  const pdf = await reader.print();
  test.skip(pdf === undefined, 'this driver does not print');
  expect(pdf?.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf?.length).toBeGreaterThan(100_000);
});
