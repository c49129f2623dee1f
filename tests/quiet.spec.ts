import {expect, type Page, test} from '@playwright/test';
import {chapters, languages, pages} from './book';
import {open} from './open';
import {watch} from './watch';

/** Reads the page to its end, so that whatever waits to come into sight comes. */
async function read(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y < height; y += 500) {
    await page.evaluate((top) => window.scrollTo(0, top), y);
    await page.waitForTimeout(20);
  }
}

/** Presses what can be pressed. Links are only pointed at, which makes the site fetch what they lead to. */
async function touchEverything(page: Page): Promise<void> {
  await page.locator('details:not([open]) > summary').evaluateAll((all) => {
    for (const summary of all) (summary as HTMLElement).click();
  });
  await page.locator('main button:not([aria-haspopup="dialog"])').evaluateAll((all) => {
    for (const button of all.filter((one) => one.checkVisibility())) (button as HTMLElement).click();
  });
  // A menu covers the page: they are alike, so one is opened, and closed again.
  const menu = page.locator('main [aria-haspopup="dialog"]').first();
  if ((await menu.count()) > 0) {
    await menu.press('Enter');
    await page.locator('dialog[open] button').last().press('Enter');
    await page.locator('dialog[open]').press('Escape');
  }
  for (const link of (await page.locator('nav a, main a').filter({visible: true}).all()).slice(0, 12)) await link.hover();
  await page.locator('main').press('Escape');
}

for (const {path} of pages) {
  test(`${path} asks no other host for anything and leaves the console empty`, async ({page, baseURL}) => {
    const watched = watch(page, baseURL ?? '');
    await open(page, path, {waitUntil: 'networkidle'});
    await read(page);
    await touchEverything(page);
    await page.waitForLoadState('networkidle');
    expect(watched).toEqual({complaints: [], foreign: []});
  });
}

test('a reader who clicks from chapter to chapter meets no complaint', async ({page, baseURL}) => {
  const watched = watch(page, baseURL ?? '');
  await open(page, '/pods/what');
  const next = page.locator('a[rel="next"]');
  let read = 1;
  for (; await next.isVisible(); read += 1) {
    const from = page.url();
    await next.click();
    await expect(page).not.toHaveURL(from);
    await expect(page.locator('h1')).toBeVisible();
  }
  expect(read).toBe(chapters.length / languages.length);
  expect(watched).toEqual({complaints: [], foreign: []});
});
