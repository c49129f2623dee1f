import {expect, type Page, test} from '@playwright/test';
import {begin} from './open';

const pieces = (page: Page) => page.locator('html[data-pieces]');

/** Whether what stands in the last list of the chapter is laid out, not only guessed. */
const isWhole = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const last = [...document.querySelectorAll('.markdown > ul > li')].at(-1);
    return last?.checkVisibility({contentVisibilityAuto: true}) ?? false;
  });

/** Holds the moments in which the browser has nothing else to do. */
const neverIdle = (page: Page) =>
  page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });

test('what lies far below is laid out when the browser is idle, and then nothing is a guess', async ({page}) => {
  await page.goto('/pods/what');
  await expect(pieces(page)).toHaveCount(0);
  expect(await isWhole(page)).toBe(true);
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  const inPieces = await height();
  await page.reload();
  expect(await height()).toBe(inPieces);
});

test('a browser that is never idle lays out what its reader comes to, and all of it once he begins', async ({page}) => {
  await neverIdle(page);
  await page.goto('/en/pods/what');
  await expect(pieces(page)).toHaveCount(1);
  expect(await isWhole(page)).toBe(false);
  await begin(page);
  await expect(pieces(page)).toHaveCount(0);
  expect(await isWhole(page)).toBe(true);
});

test('who comes to a section, with a state, or back, gets the whole page at once', async ({page}) => {
  await neverIdle(page);
  for (const address of ['/pods/what#shared', '/pods/what?file-puller=storage']) {
    await page.goto('/');
    await page.goto(address);
    await expect(page.locator('h1')).toBeVisible();
    await expect(pieces(page)).toHaveCount(0);
  }
  await page.goto('/pods/why');
  await expect(pieces(page)).toHaveCount(1);
  await page.goto('/playground');
  await page.goBack();
  await expect(page.locator('h1')).toBeVisible();
  await expect(pieces(page)).toHaveCount(0);
});

test('where the client cannot be fetched, the page is laid out all the same', async ({page}) => {
  await page.route('**/assets/js/**', (route) => route.abort());
  await page.goto('/en/pods/what');
  await page.evaluate(() => window.edamame.start());
  await expect(pieces(page)).toHaveCount(0);
  expect(await isWhole(page)).toBe(true);
});
