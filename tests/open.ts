import type {Page} from '@playwright/test';

type Wait = {waitUntil?: 'load' | 'networkidle'};

/** Opens a page and waits until React has taken it over: what is pressed before that is lost. */
export async function open(page: Page, path: string, {waitUntil = 'load'}: Wait = {}): Promise<void> {
  await page.goto(path, {waitUntil});
  await page.locator('html[data-has-hydrated="true"]').waitFor({state: 'attached'});
}
