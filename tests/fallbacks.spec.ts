import {readFileSync} from 'node:fs';
import {expect, type Page, test} from '@playwright/test';
import {figureOf} from './figure';
import {open} from './open';
import {watch} from './watch';

/** Takes away what Chrome 109, Firefox 115 or Safari 16.4 do not have, before anything on the page can ask for it. */
const makeOld = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const gone: [owner: object, name: string][] = [
      [Intl, 'Segmenter'],
      [window, 'requestIdleCallback'],
      [window, 'cancelIdleCallback'],
      [window, 'ClipboardItem'],
      [Element.prototype, 'checkVisibility'],
      [HTMLElement.prototype, 'popover'],
      [HTMLElement.prototype, 'showPopover'],
      [HTMLElement.prototype, 'hidePopover'],
      [HTMLElement.prototype, 'togglePopover'],
      [HTMLButtonElement.prototype, 'popoverTargetElement'],
      [Array.prototype, 'toSorted'],
      [Array.prototype, 'toReversed'],
      [Array.prototype, 'with'],
      [Object, 'groupBy'],
      [Promise, 'withResolvers'],
      [Document.prototype, 'startViewTransition'],
      [URL, 'canParse'],
      [AbortSignal, 'any'],
    ];
    for (const [owner, name] of gone) if (!Reflect.deleteProperty(owner, name)) throw new Error(`${name} stays`);
  });

test('in an old browser figures, search, Playground and menu do what they do elsewhere', async ({page, baseURL}) => {
  const watched = watch(page, baseURL ?? '');
  await makeOld(page);
  await open(page, '/pods/what');
  expect(await page.evaluate(() => 'Segmenter' in Intl || 'popover' in HTMLElement.prototype)).toBe(false);
  const figure = figureOf(page, 'file-puller');
  await figure.wake();
  await figure.part('container.web').click();
  await expect(figure.pressedPart).toHaveAttribute('data-part', 'container.web');
  const download = page.waitForEvent('download');
  await figure.root.getByRole('button', {name: 'SVG'}).click();
  expect(readFileSync(await (await download).path(), 'utf8')).toContain('<svg');

  // Words of three and more characters are found by their pairs.
  await page.keyboard.press('Control+k');
  const dialog = page.locator('[data-search-dialog]');
  await dialog.getByRole('combobox').fill('优雅终止');
  await expect(dialog.locator('[data-search-all]')).toBeVisible();
  await expect(dialog.getByRole('option').first()).toHaveAttribute('href', '/concepts#graceful-termination');
  await page.keyboard.press('Escape');

  await page.setViewportSize({width: 390, height: 844});
  const opens = page.locator('[data-menu-button="open"]');
  await opens.click();
  await expect(page.locator('[data-menu]')).toHaveAttribute('data-open', '');
  await expect(page.locator('main')).toHaveJSProperty('inert', true);
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-menu]')).not.toHaveAttribute('data-open');
  await expect(page.locator('main')).toHaveJSProperty('inert', false);
  await expect(opens).toBeFocused();

  await open(page, '/en/playground');
  const content = page.locator('[data-manifest-editor] .cm-content');
  await content.click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(
    '{kind: Pod, apiVersion: v1, metadata: {name: bean}, spec: {containers: [{name: web, image: nginx}]}}',
  );
  await expect(page.locator('[data-pod-diagram]')).toHaveAttribute('data-pod-diagram', 'bean');
  await open(page, '/pods/no-such-chapter');
  await expect(page.locator('h1')).toBeVisible();
  expect(watched.foreign).toEqual([]);
  expect(watched.complaints.filter((line) => !line.includes('404'))).toEqual([]);
});
