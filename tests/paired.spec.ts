import AxeBuilder from '@axe-core/playwright';
import {expect, type Locator, type Page, test} from '@playwright/test';
import {nameFrom} from '../src/components/reading/blockNames';
import {figureOf, stateOf} from './figure';
import {open} from './open';
import {pdfText} from './pdfText';
import {unfold} from './unfold';
import {watch} from './watch';

const pairedButton = (page: Page): Locator => page.locator('[data-paired]').filter({visible: true});
const counterparts = (page: Page): Locator => page.locator('article [data-counterpart]');
const counterpartOf = (page: Page, id: string): Locator => page.locator(`[data-counterpart="${id}"]`);
const choice = (page: Page): Promise<string | null> => page.evaluate(() => localStorage.getItem('edamame.reading'));

declare global {
  interface Window {
    moved: number[];
    twin: Document;
  }
}

/** Whatever moves that no reader's hand has moved; see stillness.spec. */
const recordShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    window.moved = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const {value, hadRecentInput} = entry as PerformanceEntry & {value: number; hadRecentInput: boolean};
        if (!hadRecentInput) window.moved.push(value);
      }
    }).observe({type: 'layout-shift', buffered: true});
  });

/** Where a block stands in the window. */
const topOf = (page: Page, id: string): Promise<number> =>
  page.locator(`[data-block="${id}"]`).evaluate((block) => block.getBoundingClientRect().top);

/** What is wrong with the pairs of a page: blocks alone that say something else, counterparts in the wrong language, ids twice. */
async function faultsOfPairs(page: Page): Promise<string[]> {
  const marks = await page.evaluate(async () => {
    const other = document.documentElement.lang === 'en' ? 'zh-CN' : 'en';
    const {pathname} = window.location;
    const url = other === 'en' ? `/en${pathname}` : pathname.replace(/^\/en/, '');
    // Pages take no text for markup (Trusted Types); a request may bring a document.
    window.twin = await new Promise<Document>((resolve) => {
      const request = new XMLHttpRequest();
      request.open('GET', url);
      request.responseType = 'document';
      request.onload = () => resolve(request.response as Document);
      request.send();
    });
    // So are the marks of a table all of whose cells are blocks.
    const bareCells = 'table[data-block]:not(:has([data-block])) :is(th, td) > div > div';
    for (const cell of window.twin.querySelectorAll<HTMLElement>(bareCells)) cell.dataset.block = ':';
    return [...window.twin.querySelectorAll('[data-block]')].map((block) => block.getAttribute('data-block') ?? '');
  });
  // In the page as it is sent, names that follow from the one before are left out.
  const names: string[] = [];
  for (const mark of marks) names.push(mark === '' || mark === ':' ? (nameFrom(names.at(-1) ?? '', mark) ?? '') : mark);
  return page.evaluate((named) => {
    const {twin} = window;
    const other = document.documentElement.lang === 'en' ? 'zh-CN' : 'en';
    for (const [at, block] of [...twin.querySelectorAll('[data-block]')].entries())
      block.setAttribute('data-block', named[at] ?? '');
    const wordsOf = (element: Element | null) => {
      const bare = element?.cloneNode(true) as Element | undefined;
      for (const one of bare?.querySelectorAll('[data-tools], [data-cite], [data-toggle], dialog') ?? []) one.remove();
      return bare?.textContent?.replaceAll(/[\s\u200b]+/g, ' ').trim();
    };
    const faults: string[] = [];
    const blocks = [...document.querySelectorAll<HTMLElement>('article [data-block]:not(table)')];
    for (const block of blocks) {
      const id = block.dataset.block ?? '';
      const theirs = wordsOf(twin.querySelector(`[data-block="${id}"]`));
      const shown = document.querySelectorAll<HTMLElement>(`[data-counterpart="${id}"]`);
      const wanted = theirs === wordsOf(block) ? [] : [theirs];
      if (JSON.stringify([...shown].map(wordsOf)) !== JSON.stringify(wanted))
        faults.push(`${id} stands beside ${shown.length}`);
      for (const one of shown) if (one.lang !== other) faults.push(`${id} is in ${one.lang}`);
    }
    const ids = [...document.querySelectorAll('[id]')].map(({id}) => id);
    for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) faults.push(`#${id} twice`);
    if (blocks.length < 80) faults.push(`only ${blocks.length} blocks`);
    return faults;
  }, names);
}

const ways = [
  {name: 'beside its own on a desktop', size: {width: 1280, height: 800}, path: '/pods/what', next: '/pods/why', other: 'en'},
  {
    name: 'below its own on a phone',
    size: {width: 390, height: 844},
    path: '/en/pods/what',
    next: '/en/pods/why',
    other: 'zh-CN',
  },
] as const;

for (const {name, size, path, next, other} of ways) {
  test(`every block has its counterpart ${name}, where the reader is, from then on, and on paper`, async ({page, baseURL}) => {
    test.setTimeout(120_000);
    const watched = watch(page, baseURL ?? '');
    await page.setViewportSize(size);
    await recordShifts(page);
    await open(page, path);
    const figures = await page.locator('figure').count();
    await page
      .locator('[data-block="sandbox.2"]')
      .evaluate((block) => window.scrollBy(0, block.getBoundingClientRect().top - 120));
    const before = await topOf(page, 'sandbox.2');

    await pairedButton(page).focus();
    await page.keyboard.press('Enter');
    await expect(pairedButton(page)).toHaveAttribute('aria-pressed', 'true');
    await expect(pairedButton(page)).toBeFocused();
    expect(await page.evaluate(() => localStorage.getItem('edamame.offer'))).toBe('settled');
    expect(Math.abs((await topOf(page, 'sandbox.2')) - before)).toBeLessThan(1);
    expect(await faultsOfPairs(page)).toEqual([]);
    await expect(page.locator('figure')).toHaveCount(figures);
    await expect(page.locator('article h2')).toHaveCount(await page.locator('h2[data-block]').count());
    await expect(page.locator('#figure-file-puller figcaption [data-counterpart]')).toHaveAttribute('lang', other);

    const own = await page.locator('[data-block="sandbox.2"]').boundingBox();
    const theirs = await counterpartOf(page, 'sandbox.2').boundingBox();
    if (!own || !theirs) throw new Error('not in sight');
    if (size.width > 996) {
      expect(theirs.x).toBeGreaterThan(own.x + own.width);
      expect(Math.abs(theirs.y - own.y)).toBeLessThan(8);
      expect(Math.abs(theirs.width - own.width)).toBeLessThan(2);
    } else {
      expect(theirs.y).toBeGreaterThanOrEqual(own.y + own.height);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);

    await page.reload();
    await page.locator('html[data-client="on"]').waitFor({state: 'attached'});
    await expect(counterparts(page).first()).toBeAttached();
    await expect(page.locator('html')).not.toHaveAttribute('data-reading-pending');
    expect(Math.abs((await topOf(page, 'sandbox.2')) - before)).toBeLessThan(2);
    await page.waitForTimeout(200);
    expect(await page.evaluate(() => window.moved)).toEqual([]);
    await unfold(page);
    const {violations} = await new AxeBuilder({page})
      .setLegacyMode()
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target).join(' ')}`)).toEqual([]);

    await page.emulateMedia({media: 'print'});
    await expect(page.getByRole('button').filter({visible: true})).toHaveCount(0);
    const words = (await counterpartOf(page, 'recap.1').textContent()) ?? '';
    const printed = pdfText(await page.pdf({format: 'A4'})).replaceAll(/\s/g, '');
    expect(printed).toContain(words.normalize('NFKC').replaceAll(/\s/g, ''));
    await page.emulateMedia({media: 'screen'});

    await page.locator('a[rel="next"]').click();
    await expect(page).toHaveURL(next);
    await expect(counterpartOf(page, '.title')).toHaveAttribute('lang', other);
    await pairedButton(page).click();
    await expect(counterparts(page)).toHaveCount(0);
    expect(await choice(page)).toBeNull();
    expect(watched).toEqual({complaints: [], foreign: []});
  });
}

test('one block shows its counterpart on demand: to a mouse, to the keyboard, to a finger', async ({browser, baseURL}) => {
  const context = await browser.newContext({baseURL: baseURL ?? '', viewport: {width: 390, height: 844}, hasTouch: true});
  const phone = await context.newPage();
  await open(phone, '/en/pods/what');
  await phone.locator('[data-block="shared.1"]').tap({position: {x: 5, y: 5}});
  const sign = phone.locator('[data-toggle="shared.1"]');
  await sign.tap();
  await expect(counterpartOf(phone, 'shared.1')).toHaveAttribute('lang', 'zh-CN');
  await expect(counterparts(phone)).toHaveCount(1);
  await expect(sign).toHaveAttribute('aria-expanded', 'true');
  const table = phone.locator('table[data-block^="shared."]').first();
  const id = await table.getAttribute('data-block');
  await table
    .locator('td')
    .first()
    .tap({position: {x: 3, y: 3}});
  await phone.locator(`[data-toggle="${id}"]`).tap();
  await expect(table.locator('[data-counterpart]').nth(8)).toBeVisible();
  await sign.tap();
  await expect(counterpartOf(phone, 'shared.1')).toHaveCount(0);
  await context.close();

  const page = await browser.newPage({baseURL: baseURL ?? '', viewport: {width: 1280, height: 800}});
  await open(page, '/pods/what');
  const heights = () => page.evaluate(() => document.documentElement.scrollHeight);
  const before = await heights();
  const block = page.locator('[data-block="one-skin.2"]');
  await block.hover({position: {x: 5, y: 5}});
  await expect(block.locator('[data-toggle]')).toBeVisible();
  expect(await heights()).toBe(before);

  await page.locator('[data-block="one-skin.1"] a').last().focus();
  await expect(page.locator('[data-toggle]')).toHaveCount(1);
  await page.keyboard.press('Tab');
  const toggle = page.locator('[data-toggle="one-skin.1"]');
  await expect(toggle).toBeFocused();
  await expect(toggle).toHaveAccessibleName('这一段的英文');
  await page.keyboard.press('Enter');
  await expect(counterpartOf(page, 'one-skin.1')).toContainText('the smallest');
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('[data-toggle="one-skin.0"]')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(counterparts(page)).toHaveCount(0);
  await page.close();
});

test('the language changes where the reader is, with the state of figures, and says where there is nothing', async ({page}) => {
  await open(page, '/pods/what?utm=x');
  const figure = figureOf(page, 'file-puller');
  await figure.lensButton('storage').click();
  await expect(page).toHaveURL('/pods/what?utm=x&file-puller=storage');
  await page.locator('#volumes').evaluate((heading) => window.scrollBy(0, heading.getBoundingClientRect().top - 100));
  await page.locator('a[data-language="en"]').filter({visible: true}).click();
  await expect(page).toHaveURL('/en/pods/what?utm=x&file-puller=storage#volumes');
  await expect(page.locator('#volumes')).toBeInViewport();
  await expect.poll(() => stateOf(figureOf(page, 'file-puller'))).toMatchObject({lens: 'storage'});
  expect(await page.evaluate(() => localStorage.getItem('edamame.offer'))).toBe('settled');

  await page.evaluate(() => window.scrollTo(0, 0));
  await page.locator('a[data-language="zh-CN"]').filter({visible: true}).click();
  await expect(page).toHaveURL('/pods/what?utm=x&file-puller=storage');

  // Reading in pairs, one's own language means: in this one alone.
  await page.locator('html[data-client="on"]').waitFor({state: 'attached'});
  await pairedButton(page).click();
  await expect(counterparts(page).first()).toBeAttached();
  await page.locator('a[data-language="zh-CN"]').filter({visible: true}).click();
  await expect(counterparts(page)).toHaveCount(0);
  expect(await choice(page)).toBeNull();

  await open(page, '/pods/nowhere');
  await expect(page.locator('[data-paired]')).toHaveCount(0);
  const other = page.getByRole('navigation').locator('[data-language="en"]').filter({visible: true});
  await expect(other).toHaveAttribute('aria-disabled', 'true');
  await other.click({force: true});
  await expect(page.getByRole('status').filter({hasText: '这个地址没有页面'})).toBeVisible();
  await expect(page).toHaveURL('/pods/nowhere');
});

test('a counterpart that does not come leaves the page as it is, says so, and may be tried again', async ({page}) => {
  await page.route('**/en/pods/what', (route) => route.abort());
  await open(page, '/pods/what');
  const block = page.locator('[data-block="one-skin.1"]');
  await block.hover({position: {x: 5, y: 5}});
  const toggle = page.locator('[data-toggle="one-skin.1"]');
  await toggle.click();
  await expect(counterpartOf(page, 'one-skin.1')).toHaveText(/没取来/);

  await pairedButton(page).click();
  const notice = page.getByRole('status').filter({has: page.getByRole('button')});
  await expect(notice).toContainText('没取来');
  await expect(pairedButton(page)).toHaveAttribute('aria-pressed', 'false');
  await expect(page.locator('[data-contents-column]')).toBeVisible();

  await page.reload();
  await expect(notice).toBeVisible();
  await expect(page.locator('h1')).toBeVisible();
  await page.unroute('**/en/pods/what');
  await notice.getByRole('button', {name: '再试一次'}).click();
  await expect(counterpartOf(page, 'one-skin.1')).toContainText('the smallest');
  await expect(notice).toHaveCount(0);
});
