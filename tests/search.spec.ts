import AxeBuilder from '@axe-core/playwright';
import {expect, type Locator, type Page, test} from '@playwright/test';
import {open} from './open';
import {watch} from './watch';

const dialogOf = (page: Page) => page.locator('[data-search-dialog]');
const fieldOf = (page: Page): Locator => dialogOf(page).getByRole('combobox');
const optionsOf = (page: Page): Locator => dialogOf(page).getByRole('option');
const chosenOf = (page: Page): Locator => dialogOf(page).locator('[role="option"][aria-selected="true"]');
const results = (page: Page): Locator => page.locator('li[data-search-result]');

/** Answers with the whole text of the book; before, there may be fewer rows, and others. */
const answered = (page: Page): Promise<void> => expect(dialogOf(page).locator('[data-search-all]')).toBeVisible();

async function faults(page: Page): Promise<string[]> {
  // The bar that shows that a page is on its way has a role of its own invention.
  await expect(page.locator('#nprogress')).toHaveCount(0);
  const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const axe = new AxeBuilder({page})
    .setLegacyMode()
    .options({runOnly: {type: 'tag', values}, rules: {'target-size': {enabled: true}}});
  const {violations} = await axe.analyze();
  return violations.flatMap(({id, nodes}) => nodes.map(({target, failureSummary}) => `${id}: ${target}: ${failureSummary}`));
}

for (const [root, query, other] of [
  ['', '宽限期', 'grace period'],
  ['/en', 'grace period', '宽限期'],
] as const) {
  test(`${root || '/'}: the keyboard alone leads from / to the section, and nothing is fetched before`, async ({
    page,
    baseURL,
  }) => {
    const watched = watch(page, baseURL ?? '');
    const scripts: Promise<string>[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('.js')) scripts.push(response.text().catch(() => ''));
    });
    const hasSearch = async () => (await Promise.all(scripts)).some((code) => /data-search-dialog|MiniSearch/.test(code));
    await open(page, `${root}/pods/uses`, {waitUntil: 'networkidle'});
    expect(scripts.length).toBeGreaterThan(0);
    expect(await hasSearch()).toBe(false);
    await page.locator('main a').first().focus();
    const focused = () => page.evaluate(() => document.activeElement?.outerHTML.slice(0, 80));
    const start = await focused();

    await page.keyboard.press('/');
    await expect(fieldOf(page)).toBeFocused();
    await expect(fieldOf(page)).toHaveValue('');
    expect(await hasSearch()).toBe(true);
    await expect(optionsOf(page).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialogOf(page)).toHaveCount(0);
    expect(await focused()).toBe(start);

    await page.keyboard.press('Control+k');
    await page.keyboard.type(`${query}`);
    await answered(page);
    const concept = optionsOf(page).first();
    await expect(concept).toHaveAttribute('href', `${root}/concepts#grace-period`);
    await expect(dialogOf(page).locator('[data-search-also]')).toContainText(other, {ignoreCase: true});
    await expect(dialogOf(page).getByRole('status')).toHaveText(/\d/);
    await expect(chosenOf(page)).toHaveCount(0);
    const scrolled = await page.evaluate(() => window.scrollY);

    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(chosenOf(page)).toHaveCount(1);
    await expect(fieldOf(page)).toHaveAttribute('aria-activedescendant', (await chosenOf(page).getAttribute('id')) ?? 'none');
    await page.keyboard.press('End');
    await expect(optionsOf(page).last()).toHaveAttribute('aria-selected', 'true');
    await expect(optionsOf(page).last()).toBeInViewport();
    await page.keyboard.press('Home');
    await expect(concept).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('ArrowDown');
    await expect(chosenOf(page).locator('mark').first()).toBeVisible();
    expect(await page.evaluate(() => window.scrollY), 'the page behind').toBe(scrolled);

    const href = (await chosenOf(page).getAttribute('href')) ?? '';
    expect(href).toMatch(new RegExp(`^${root}/pods/[\\w-]+#[\\w-]+$`));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(href);
    const heading = page.locator(`[id="${href.split('#')[1]}"]`);
    await expect(heading).toBeFocused();
    await expect(heading).toBeInViewport();
    await expect(dialogOf(page)).toHaveCount(0);

    // What was searched for is there again, and Enter without a choice opens the best row.
    await page.keyboard.press('/');
    await expect(fieldOf(page)).toHaveValue(query);
    await answered(page);
    await fieldOf(page).fill('');
    await expect(optionsOf(page).first()).toHaveText(query);
    await fieldOf(page).fill('OOMKilled');
    await answered(page);
    const best = (await optionsOf(page).first().getAttribute('href')) ?? '';
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(best);

    // What is chosen on the page where one is already has the focus as well.
    const here = `${root}/pods/termination`;
    await page.goto(here);
    await page.keyboard.press('/');
    await fieldOf(page).fill('SIGTERM');
    await answered(page);
    const near = dialogOf(page).locator(`[role="option"][href^="${here}#"]`).first();
    const place = (await near.getAttribute('href'))?.split('#')[1];
    await near.click();
    await expect(page.locator(`[id="${place}"]`)).toBeFocused();
    expect(watched).toEqual({complaints: [], foreign: []});
  });
}

test('an input method is never interrupted, and / belongs to a field in which one writes', async ({page}) => {
  await open(page, '/concepts');
  await page.locator('#concept-filter').focus();
  await page.keyboard.press('/');
  await expect(page.locator('#concept-filter')).toHaveValue('/');
  await expect(dialogOf(page)).toHaveCount(0);

  await page.keyboard.press('Control+k');
  await expect(optionsOf(page).first()).toBeVisible();
  const start = await optionsOf(page).allTextContents();
  const method = await page.context().newCDPSession(page);
  for (const text of ['k', 'kuan', 'kuan xian qi']) {
    await method.send('Input.imeSetComposition', {text, selectionStart: text.length, selectionEnd: text.length});
    await expect(fieldOf(page)).toHaveValue(text);
  }
  for (const key of ['ArrowDown', 'Enter'])
    await fieldOf(page).dispatchEvent('keydown', {key, keyCode: 229, isComposing: true, bubbles: true, cancelable: true});
  expect(await optionsOf(page).allTextContents()).toEqual(start);
  await expect(chosenOf(page)).toHaveCount(0);
  await expect(page).toHaveURL('/concepts?q=%2F');

  await method.send('Input.insertText', {text: '宽限期'});
  await expect(fieldOf(page)).toHaveValue('宽限期');
  await answered(page);
  await expect(optionsOf(page).first()).toHaveAttribute('href', '/concepts#grace-period');
});

test('an address that is not there is searched for', async ({page}) => {
  await open(page, '/docs/grace_period.html');
  await page.locator('main section:lang(en) a[href="/en/search?q=grace+period"]').click();
  await expect(results(page).first()).toBeVisible();
  await expect(page.locator('[data-search-concept]').first()).toContainText('Grace period');
});

test('the page of results holds what it promises, whatever is asked', async ({page, baseURL}) => {
  const watched = watch(page, baseURL ?? '');
  for (const [root, query, title] of [
    ['', '宽限期', /宽限期/],
    ['/en', 'CrashLoopBackOff', /CrashLoopBackOff/],
  ] as const) {
    await open(page, `${root}/search?q=${encodeURIComponent(query)}`);
    await expect(results(page).first()).toBeVisible();
    await expect(page).toHaveTitle(title);
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
    for (const result of await results(page).all()) {
      await expect(result.locator('a')).toHaveAttribute('href', new RegExp(`^${root}/`));
      await expect(result.locator('[data-result-page]')).toHaveText(/\S/);
      await expect(result.locator('[data-result-section]')).toHaveCount(1);
      await expect(result.locator('[data-result-excerpt]')).toHaveText(/\S/);
    }
    await expect(page.locator('[data-search-empty]')).toHaveCount(0);
  }

  // What is typed replaces the address; a link is a step that one can go back.
  const field = page.locator('[data-search-field]');
  const length = await page.evaluate(() => history.length);
  await field.fill('sidecar');
  await expect(page).toHaveURL('/en/search?q=sidecar');
  expect(await page.evaluate(() => history.length)).toBe(length);
  const first = results(page).first().locator('a');
  const href = (await first.getAttribute('href')) ?? '';
  await first.click();
  await expect(page).toHaveURL(href);
  await page.goBack();
  await expect(field).toHaveValue('sidecar');
  await expect(results(page).first()).toBeVisible();

  for (const query of ['qwzzxkvv', '？！……', '🫛🫛', '<img src=x onerror=alert(1)>', 'x'.repeat(10_000)]) {
    await field.fill(query);
    await expect(page.locator('[data-search-empty], li[data-search-result]').first(), query.slice(0, 40)).toBeVisible();
    await expect(page.locator('main img')).toHaveCount(0);
    await expect(field).toHaveValue(query);
  }
  await field.fill('gracefull terminaton qqq');
  await expect(page.locator('[data-search-empty], li[data-search-result]').first()).toBeVisible();
  await open(page, '/search?q=%ED%A0%80%FF');
  await expect(page.locator('[data-search-empty]')).toBeVisible();

  // Where else a reader ends up with nothing, the same words lead here.
  await open(page, '/en/concepts?q=busybox');
  await page.locator('main a[href="/en/search?q=busybox"]').click();
  await expect(results(page).first()).toBeVisible();
  expect(watched).toEqual({complaints: [], foreign: []});
});

test('an index that does not come is said to be missing, and comes at the second try', async ({page}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await open(page, '/pods/what', {waitUntil: 'networkidle'});
  await page.locator('[data-search-pill]').focus();
  await page.waitForLoadState('networkidle');
  await page.route('**/assets/js/**', (route) => route.abort());
  await page.keyboard.press('Enter');
  await fieldOf(page).fill('宽限期');
  const broken = page.locator('[data-search-broken]');
  await expect(broken).toBeVisible();
  await expect(page.locator('h1')).toHaveText(/Pod/);
  await page.unroute('**/assets/js/**');
  await broken.getByRole('button').click();
  await answered(page);
  await expect(broken).toHaveCount(0);
  await expect(fieldOf(page)).toHaveValue('宽限期');
  await dialogOf(page).locator('[data-search-all]').click();
  await expect(page).toHaveURL(`/search?q=${encodeURIComponent('宽限期')}`);
  await expect(results(page).first()).toBeVisible();
});

test('on a phone the dialog fills the screen, and neither it nor the page has a fault that axe can find', async ({browser}) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({viewport: {width: 390, height: 844}, hasTouch: true, colorScheme});
    await open(page, '/en/pods/what');
    const pill = page.getByRole('link', {name: 'Search'});
    const {width = 0, height = 0} = (await pill.boundingBox()) ?? {};
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    await pill.tap();
    await fieldOf(page).fill('sidecar');
    await answered(page);
    expect(await dialogOf(page).boundingBox()).toEqual({x: 0, y: 0, width: 390, height: 844});
    expect.soft(await faults(page), `dialog, ${colorScheme}`).toEqual([]);
    await fieldOf(page).fill('qwzzxkvv');
    await expect(dialogOf(page).locator('[data-search-nothing]')).toBeVisible();
    expect.soft(await faults(page), `nothing found, ${colorScheme}`).toEqual([]);
    await page.setViewportSize({width: 1280, height: 800});
    await fieldOf(page).fill('OOMKilled');
    await answered(page);
    await page.keyboard.press('ArrowDown');
    expect.soft(await faults(page), `wide dialog, ${colorScheme}`).toEqual([]);
    await dialogOf(page).locator('[data-search-all]').click();
    await expect(results(page).first()).toBeVisible();
    expect.soft(await faults(page), `page, ${colorScheme}`).toEqual([]);
    await page.close();
  }
});

test.describe('without scripts', () => {
  test.use({javaScriptEnabled: false});
  test('the pill leads to a page that says what search needs, and goes on to the concepts', async ({page}) => {
    await page.goto('/en/pods/what');
    await page.getByRole('link', {name: 'Search'}).click();
    await expect(page).toHaveURL('/en/search');
    const note = page.locator('main noscript p');
    await expect(note).toBeVisible();
    expect(await note.textContent()).toContain('needs scripts');
    const form = page.getByRole('search');
    await form.getByRole('searchbox').fill('sidecar');
    await form.getByRole('button').click();
    await expect(page).toHaveURL('/en/search?q=sidecar');
    await page.locator('main a[href="/en/concepts#ending"]').click();
    await expect(page.locator('#grace-period')).toBeVisible();
  });
});
