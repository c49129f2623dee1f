import {expect, type Page, test} from '@playwright/test';
import {open} from './open';

/** Everything on the page that is on its way somewhere and takes longer than an eye can tell. */
const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    document
      .getAnimations()
      .filter(({effect}) => Number(effect?.getComputedTiming().duration) > 20)
      .map((animation) => `${(animation as CSSTransition).transitionProperty ?? (animation as CSSAnimation).animationName}`),
  );

async function pressEverything(page: Page): Promise<string[]> {
  const seen = await moving(page);
  for (const button of await page.locator('main button:not([data-share-button]), nav button').filter({visible: true}).all()) {
    await button.evaluate((element) => (element as HTMLElement).click());
    seen.push(...(await moving(page)));
  }
  const share = page.locator('[data-share-button]').first();
  if ((await share.count()) > 0) {
    await share.click();
    await expect(page.locator('[data-share-menu]')).toBeVisible();
    seen.push(...(await moving(page)));
    await page.keyboard.press('Escape');
  }
  for (const link of (await page.locator('nav a, main summary').filter({visible: true}).all()).slice(0, 20)) {
    await link.hover();
    seen.push(...(await moving(page)));
  }
  return [...new Set(seen)];
}

for (const path of ['/', '/pods/what', '/en/pods/uses', '/concepts']) {
  test(`nothing on ${path} moves for a reader who wants no motion`, async ({page}) => {
    await page.emulateMedia({reducedMotion: 'reduce'});
    await open(page, path);
    expect(await pressEverything(page)).toEqual([]);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
  });
}
