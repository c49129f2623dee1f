import type {Page} from '@playwright/test';

type Wait = {waitUntil?: 'load' | 'networkidle'};

/** Begins as a reader does who touches anything: the client starts, and the islands that wait for nothing else are alive. */
export async function begin(page: Page): Promise<void> {
  await page.evaluate(() => window.edamame.start());
  await page.locator('html[data-client="on"]').waitFor({state: 'attached'});
  await page.waitForFunction(
    () => !document.querySelector('edamame-island[data-wakes]:not([data-wakes="address"], [data-alive])'),
  );
}

/** Opens a page and begins. The other islands are asleep until a test points at them, as they are for a reader. */
export async function open(page: Page, path: string, {waitUntil = 'load'}: Wait = {}): Promise<void> {
  await page.goto(path, {waitUntil});
  await begin(page);
}
