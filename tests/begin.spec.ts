import {expect, type Page, test} from '@playwright/test';
import {figureOf} from './figure';

/** Opens a page and touches nothing: it is as the server made it. */
async function openAsleep(page: Page, path: string): Promise<void> {
  await page.goto(path, {waitUntil: 'networkidle'});
  await expect(page.locator('html')).toHaveAttribute('data-client', 'off');
}

/** Holds back every script until `go` is called, as a slow network does. */
async function slowScripts(page: Page, isHeld = (_path: string) => true): Promise<{go: () => void}> {
  let go = () => {};
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.route('**/assets/js/**', async (route) => {
    if (isHeld(new URL(route.request().url()).pathname)) await held;
    await route.continue();
  });
  return {go};
}

/** Where a finger presses that no pointer has gone before: the middle of what is shown there, with these words on it. */
const press = (page: Page, selector: string, words = '') =>
  page.evaluate(
    ([chosen, said]) => {
      const [target] = [...document.querySelectorAll(chosen)].filter(
        (one) => one.checkVisibility() && (said === '' || one.textContent?.trim() === said),
      );
      target?.scrollIntoView({block: 'center'});
      const {x = 0, y = 0, width = 0, height = 0} = target?.getBoundingClientRect() ?? {};
      return {x: x + width / 2, y: y + height / 2};
    },
    [selector, words] as const,
  );

test('what is pressed before anything runs answers at once, works as soon as it can, and once', async ({page}) => {
  const slow = await slowScripts(page);
  await openAsleep(page, '/en/pods/what');
  const figure = figureOf(page, 'file-puller');
  for (const [selector, words] of [['[data-lens-button="storage"]'], ['svg text', 'puller']] as const) {
    const {x, y} = await press(page, `#figure-file-puller ${selector}`, words);
    await page.mouse.click(x, y);
    await expect(page.locator('[data-pressed]').last()).toHaveCSS('outline-style', 'dashed');
  }
  await expect(figure.pressedPart).toHaveCount(0);
  slow.go();
  await expect(figure.pressedPart).toHaveAttribute('data-part', 'container.puller');
  await expect(figure.pressedLens).toHaveAttribute('data-lens-button', 'storage');
  await expect(page.locator('[data-pressed]')).toHaveCount(0);
  // The same press a second time, now that it is alive, takes it back: the first was not doubled.
  await figure.part('container.puller').click();
  await expect(figure.pressedPart).toHaveCount(0);
});

test('a key that is pressed before anything runs is not lost', async ({page}) => {
  const slow = await slowScripts(page);
  await openAsleep(page, '/pods/what');
  await page.keyboard.press('/');
  slow.go();
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Escape');

  const other = await page.context().newPage();
  const again = await slowScripts(other);
  await openAsleep(other, '/pods/what');
  const figure = figureOf(other, 'file-puller');
  await figure.root.locator('[data-lens-button="storage"]').focus();
  await other.keyboard.press('Enter');
  // On to the drawing, which is one stop while it sleeps: who stands there goes on to its parts.
  for (let stop = 0; stop < 3; stop += 1) await other.keyboard.press('Tab');
  await expect(figure.root.locator('[data-layout][tabindex="0"]').filter({visible: true})).toBeFocused();
  again.go();
  await expect(figure.pressedLens).toHaveAttribute('data-lens-button', 'storage');
  await expect(figure.parts.first()).toBeFocused();
});

test('a key of the page is heard when the client is there, and what hears it is not yet', async ({page}) => {
  let first: string | undefined;
  const slow = await slowScripts(page, (path) => path !== first);
  await openAsleep(page, '/en/pods/uses');
  first = await page.evaluate(() => document.documentElement.dataset.script);
  await page.evaluate(() => window.edamame.start());
  await expect(page.locator('html')).toHaveAttribute('data-client', 'on');
  await page.keyboard.press('/');
  slow.go();
  await expect(page.getByRole('combobox')).toBeFocused();
});

test('arrows that are pressed before anything runs lead on from one another', async ({page}) => {
  const slow = await slowScripts(page);
  await openAsleep(page, '/en/pods/api-object');
  await page.locator('[role="treeitem"][data-path="spec"]').focus();
  for (const key of ['ArrowUp', 'ArrowUp', 'Enter']) await page.keyboard.press(key);
  slow.go();
  await expect(page.locator('[role="treeitem"][aria-selected="true"]')).toHaveAttribute('data-path', 'kind');
  await expect(page.locator('[role="treeitem"][data-path="kind"]')).toBeFocused();
});

test('what is typed before anything runs is heard', async ({page}) => {
  const slow = await slowScripts(page);
  await openAsleep(page, '/en/concepts');
  await page.getByRole('searchbox').fill('kernel');
  slow.go();
  await expect(page.locator('main li[id][hidden]').first()).toBeAttached();
  await expect(page.getByRole('searchbox')).toHaveValue('kernel');
  await expect(page.locator('main li[id]:visible').first()).toBeVisible();
});

test('where the client does not come, links lead where they lead without scripts, and later presses ask again', async ({
  page,
}) => {
  await page.route('**/assets/js/**', (route) => route.abort());
  await openAsleep(page, '/en/pods/what');
  await page.locator('a[data-term][href$="#pod"]').click();
  await expect(page).toHaveURL(/\/en\/concepts#pod$/);
});

test('an island whose code does not come the first time comes the second', async ({page}) => {
  await openAsleep(page, '/en/pods/what');
  await page.evaluate(() => window.edamame.start());
  await expect(page.locator('html')).toHaveAttribute('data-client', 'on');
  await page.waitForLoadState('networkidle');
  await page.route('**/assets/**', (route) => route.abort());
  const figure = figureOf(page, 'file-puller');
  const {x, y} = await press(page, '#figure-file-puller svg text', 'web');
  await page.mouse.click(x, y);
  await expect(page.locator('[data-pressed]')).toHaveCount(0);
  await page.unroute('**/assets/**');
  await page.mouse.click(x, y);
  await expect(figure.pressedPart).toHaveAttribute('data-part', 'container.web');
});

test('an address that bears a state wakes what it is about, and nothing else', async ({page}) => {
  await page.goto('/pods/what?file-puller=storage.container.puller');
  const figure = figureOf(page, 'file-puller');
  await expect(figure.pressedPart).toHaveAttribute('data-part', 'container.puller');
  await expect(page.locator('edamame-island[data-keys]:not([data-keys="file-puller"])[data-alive]')).toHaveCount(0);
});
