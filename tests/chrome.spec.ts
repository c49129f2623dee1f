import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import AxeBuilder from '@axe-core/playwright';
import {expect, type Locator, type Page, test} from '@playwright/test';
import {chapters, languages} from './book';
import {begin, open} from './open';
import {watch} from './watch';

const phone = {width: 390, height: 844};
const desktop = {width: 1280, height: 800};

const menu = (page: Page): Locator => page.locator('[data-menu]');
const menuButton = (page: Page): Locator => page.locator('[data-menu-button="open"]');
const fold = (page: Page): Locator => page.locator('[data-contents-fold]');
const marked = (page: Page): Locator => page.locator('[data-contents] a[aria-current]').filter({visible: true});
const colours = (page: Page): Locator => page.locator('[data-theme-switch]').filter({visible: true});

const root = {'zh-CN': '', en: '/en'};
const names = {
  'zh-CN': {menu: '全书目录', open: '打开菜单', contents: '本页目录', chapters: '章节'},
  en: {menu: 'The whole book', open: 'Open the menu', contents: 'On this page', chapters: 'Chapters'},
};

for (const language of languages) {
  const path = `${root[language]}/pods/termination`;
  const place = ({source}: {source: string}) => Number(/^sidebar_position: (\d+)$/m.exec(source)?.[1]);
  const own = chapters
    .filter((chapter) => chapter.language === language)
    .sort((one, other) => place(one) - place(other))
    .map((chapter) => chapter.path);

  test.describe(`the frame, without scripts, ${language}`, () => {
    test.use({javaScriptEnabled: false});

    test('on a phone is a menu of the whole book and a fold of contents, and all of it leads somewhere', async ({page}) => {
      await page.setViewportSize(phone);
      await page.goto(path);
      await expect(menu(page)).toBeHidden();
      await page.getByRole('button', {name: names[language].open}).click();
      await expect(page.getByRole('navigation', {name: names[language].menu})).toBeVisible();
      for (const chapter of own) await expect(menu(page).locator(`a[href="${chapter}"]`)).toBeVisible();
      await expect(menu(page).locator('a[aria-current="page"]')).toHaveAttribute('href', path);
      await page.keyboard.press('Escape');
      await expect(menu(page)).toBeHidden();
      await menuButton(page).click();
      await menu(page).locator('[data-menu-button="close"]').click();
      await expect(menu(page)).toBeHidden();

      await expect(colours(page)).toHaveCount(0);
      await fold(page).locator('summary').click();
      const link = fold(page).locator('a').nth(3);
      const id = (await link.getAttribute('href')) ?? '';
      await link.click();
      await expect(page).toHaveURL(`${path}${id}`);
      await expect(page.locator(id)).toBeInViewport();

      await menuButton(page).click();
      await menu(page).locator(`a[href="${root[language]}/concepts"]`).click();
      await expect(page).toHaveURL(`${root[language]}/concepts`);
      await menuButton(page).click();
      await expect(menu(page).locator('a[aria-current="page"]')).toHaveAttribute('href', `${root[language]}/concepts`);
    });

    test('on a wide screen is a bar, the chapters on one side and the contents on the other', async ({page}) => {
      await page.setViewportSize(desktop);
      await page.goto(path);
      await expect(menuButton(page)).toBeHidden();
      const column = page.getByRole('navigation', {name: names[language].menu});
      await expect(column.getByRole('link')).toHaveCount(own.length);
      await expect(column.locator('a[aria-current="page"]')).toHaveAttribute('href', path);
      const bar = page.locator('[data-navbar]');
      await expect(bar.locator('a[aria-current="true"]').first()).toHaveText(names[language].chapters);
      const contents = page.getByRole('navigation', {name: names[language].contents});
      const headings = await page.locator('article :is(h2, h3)[id]').evaluateAll((all) => all.map(({id}) => `#${id}`));
      const links = await contents.getByRole('link').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
      expect(links.slice(0, -1)).toEqual(headings);
      await expect(page.locator('[data-chapters-toggle]')).toBeHidden();

      await page.keyboard.press('Tab');
      const skip = page.locator('[data-skip]');
      await expect(skip).toBeFocused();
      await expect(skip).toBeInViewport({ratio: 1});
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await expect(page.locator('[data-text] :focus')).toHaveCount(1);

      const at = own.indexOf(path);
      await page.locator('a[rel="next"]').click();
      await expect(page).toHaveURL(own[at + 1] ?? '');
      await page.locator('a[rel="prev"]').click();
      await expect(page).toHaveURL(path);
    });
  });

  test(`the menu has the keyboard for as long as it is open, ${language}`, async ({page, baseURL}) => {
    const watched = watch(page, baseURL ?? '');
    await page.setViewportSize(phone);
    // Opened by the browser before there is a client; which then takes it as it is.
    await page.goto(path);
    await menuButton(page).focus();
    await page.keyboard.press('Enter');
    await expect(menu(page)).toBeVisible();
    await begin(page);
    const focus = () => page.evaluate(() => document.activeElement?.closest('[data-menu]') !== null);
    for (const key of ['Tab', 'Shift+Tab']) {
      for (let press = 0; press < 24; press += 1) {
        await page.keyboard.press(key);
        const isOutside = await page.evaluate(
          () => document.activeElement !== document.body && !document.activeElement?.closest('[data-menu]'),
        );
        expect(isOutside).toBe(false);
      }
    }
    expect(await page.locator('article').evaluate((article) => article.closest('[inert]') !== null)).toBe(true);
    const {violations} = await new AxeBuilder({page}).setLegacyMode().withTags(['wcag2a', 'wcag2aa', 'wcag22aa']).analyze();
    expect(violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target).join(' ')}`)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(menu(page)).toBeHidden();
    await expect(menuButton(page)).toBeFocused();
    await expect(page.locator('[inert]')).toHaveCount(0);

    await page.keyboard.press('Enter');
    await expect(menu(page).locator('[data-menu-button="close"]')).toBeFocused();
    expect(await focus()).toBe(true);
    await page.setViewportSize(desktop);
    await expect(page.locator('[inert]')).toHaveCount(0);
    await page.setViewportSize(phone);
    await expect(menu(page)).toBeHidden();
    await menuButton(page).click();
    await page.mouse.click(380, 500);
    await expect(menu(page)).toBeHidden();
    await menuButton(page).click();
    await menu(page).getByRole('link').last().click();
    await expect(page).toHaveURL(own.at(-1) ?? '');
    await page.goBack();
    await expect(menu(page)).toBeHidden();
    expect(watched).toEqual({complaints: [], foreign: []});
  });
}

test('the contents mark what is being read, wherever they stand, and get out of the way', async ({page}) => {
  await page.setViewportSize(desktop);
  await open(page, '/pods/termination');
  await expect(marked(page)).toHaveCount(0);
  const ids = await page.locator('article :is(h2, h3)[id]').evaluateAll((all) => all.map(({id}) => id));
  expect(ids.length).toBeGreaterThan(8);
  for (const id of ids.slice(0, -3)) {
    await page.locator(`[id="${id}"]`).evaluate((heading) => heading.scrollIntoView({block: 'start'}));
    await expect(marked(page)).toHaveAttribute('href', `#${id}`);
  }
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await expect(marked(page)).toHaveAttribute('href', `#${ids.at(-1)}`);
  await page.evaluate(() => window.scrollTo(0, 0));
  await expect(marked(page)).toHaveCount(0);

  await page.setViewportSize(phone);
  const summary = fold(page).locator('summary');
  await summary.click();
  await page.keyboard.press('Escape');
  await expect(fold(page)).not.toHaveAttribute('open');
  await expect(summary).toBeFocused();
  await summary.click();
  await page.locator('article').click({position: {x: 5, y: 5}, force: true});
  await summary.click();
  const link = fold(page).locator(`a[href="#${ids[2]}"]`);
  await link.click();
  await expect(fold(page)).not.toHaveAttribute('open');
  await expect(page.locator(`[id="${ids[2]}"]`)).toBeInViewport();
  await expect(page.locator('[data-contents] a[aria-current]').first()).toHaveAttribute('href', `#${ids[2]}`);
});

test('the colours are the reader’s before anything is painted, in every window, and follow the system unless told', async ({
  context,
}) => {
  const page = await context.newPage();
  const html = page.locator('html');
  await page.emulateMedia({colorScheme: 'light'});
  await page.goto('/pods/why');
  await page.emulateMedia({colorScheme: 'dark'});
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await expect(html).toHaveAttribute('data-client', 'off');
  await expect(colours(page)).toHaveAccessibleName('换配色（现在跟随系统）');
  await page.emulateMedia({colorScheme: 'light'});
  await expect(html).toHaveAttribute('data-theme', 'light');

  // Pressed before there is a client: it is not lost.
  await colours(page).click();
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await expect(colours(page)).toHaveAccessibleName('换配色（现在是深色）');

  const other = await context.newPage();
  await other.emulateMedia({colorScheme: 'light'});
  await other.goto('/en/concepts', {waitUntil: 'commit'});
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(other.locator('html')).not.toHaveAttribute('data-client', 'on');
  await begin(other);
  await colours(page).click();
  await expect(html).toHaveAttribute('data-theme', 'light');
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'light');
  await expect(colours(other)).toHaveAccessibleName('Change the colours (now light)');
  await colours(other).click();
  await expect(html).toHaveAttribute('data-theme-choice', 'system');
  expect(await page.evaluate(() => localStorage.getItem('theme'))).toBeNull();
  // What somebody wrote into an address says nothing about the page.
  await page.goto('/pods/why?docusaurus-data-script=/x.js&docusaurus-theme=dark');
  expect(await html.getAttribute('data-script')).not.toContain('x.js');
  await expect(html).toHaveAttribute('data-theme', 'light');
});

test('the chapters go and come back as the reader likes it, and stay so on the next page', async ({page}) => {
  await page.setViewportSize(desktop);
  await open(page, '/pods/what');
  const toggle = page.locator('[data-chapters-toggle]');
  const width = () => page.locator('article').evaluate((article) => article.clientWidth);
  const before = await width();
  const block = page.locator('[data-block="shared.0"]');
  await block.evaluate((one) => window.scrollBy(0, one.getBoundingClientRect().top - 90));
  const top = () => block.evaluate((one) => one.getBoundingClientRect().top);
  const at = await top();
  await toggle.click();
  await expect(menu(page)).toBeHidden();
  expect(await width()).toBeGreaterThan(before + 150);
  await expect(toggle).toBeFocused();
  expect(Math.abs((await top()) - at)).toBeLessThan(2);
  await page.goto('/en/pods/why', {waitUntil: 'domcontentloaded'});
  await expect(menu(page)).toBeHidden();
  await page.getByRole('button', {name: 'Show the chapters'}).click();
  await expect(menu(page)).toBeVisible();
  await expect(page.getByRole('button', {name: 'Hide the chapters'})).toBeVisible();
});

test('a finger finds everything in the frame', async ({browser, baseURL}) => {
  const context = await browser.newContext({baseURL: baseURL ?? '', viewport: phone, hasTouch: true, isMobile: true});
  const page = await context.newPage();
  const small = () =>
    page
      .locator(':is([data-navbar], [data-menu], [data-reading-bar], footer, nav) :is(a, button, summary)')
      .filter({visible: true})
      .evaluateAll((all) =>
        all
          // A link in a sentence is as high as its words; the languages share a frame.
          .filter((one) => !one.closest('span:has(> a)'))
          .map((one) => ({
            one,
            box: (one.closest('[data-language], [data-paired]') ? one.parentElement : one)?.getBoundingClientRect(),
          }))
          .filter(({box}) => !box || box.height < 43.9 || box.width < 43.9)
          .map(({one, box}) => `${one.outerHTML.slice(0, 80)}: ${box?.width} × ${box?.height}`),
      );
  for (const path of ['/pods/what', '/en/playground']) {
    await page.goto(path);
    await fold(page)
      .locator('summary')
      .evaluateAll(([summary]) => (summary as HTMLElement | undefined)?.click());
    expect.soft(await small()).toEqual([]);
    await page.reload();
    await menuButton(page).tap();
    await expect(menu(page)).toBeVisible();
    expect.soft(await small()).toEqual([]);
  }
  await context.close();
});

test('nothing in the bar moves when the page arrives piece by piece', async ({page, baseURL}) => {
  let rest = () => {};
  const slow = createServer(async (request, response) => {
    const answer = await fetch(`${baseURL}${request.url}`);
    const body = Buffer.from(await answer.arrayBuffer());
    response.setHeader('content-type', answer.headers.get('content-type') ?? '');
    const cut = body.indexOf('</a>', body.indexOf('data-search-pill')) + '</a>'.length;
    if (cut < 10) {
      response.end(body);
      return;
    }
    response.write(body.subarray(0, cut));
    rest = () => response.end(body.subarray(cut));
  });
  await new Promise<void>((done) => slow.listen(0, 'localhost', done));
  await page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const {value, sources = []} = entry as PerformanceEntry & {value: number; sources?: {node?: Node}[]};
        window.shifts.push({value, of: sources.map(({node}) => (node as Element | undefined)?.outerHTML?.slice(0, 120) ?? '')});
      }
    }).observe({type: 'layout-shift', buffered: true});
  });
  for (const path of ['/pods/why', '/en/concepts']) {
    const arriving = page.goto(`http://localhost:${(slow.address() as AddressInfo).port}${path}`);
    // It is painted before all of it is there: or nothing would be shown here.
    await page.waitForFunction(
      () => document.querySelector('[data-search-pill]') && performance.getEntriesByName('first-paint').length > 0,
    );
    await expect(page.locator('footer')).toHaveCount(0);
    const pill = await page.locator('[data-navbar] [data-search-pill]').boundingBox();
    rest();
    await arriving;
    await expect(page.locator('footer')).toBeVisible();
    expect(await page.locator('[data-navbar] [data-search-pill]').boundingBox()).toEqual(pill);
    expect(await page.evaluate(() => window.shifts)).toEqual([]);
  }
  slow.closeAllConnections();
  slow.close();
});

test('a page is fetched ahead when one points at a link to it, and never for those who save data', async ({page, context}) => {
  const fetched = new Set<string>();
  const session = await context.newCDPSession(page);
  session.on('Preload.prefetchStatusUpdated', ({prefetchUrl}) => fetched.add(new URL(prefetchUrl).pathname));
  await session.send('Preload.enable');
  await page.setViewportSize(desktop);
  await page.goto('/pods/what');
  await page.locator('[data-navbar] a[href="/concepts"]').hover();
  await expect.poll(() => [...fetched]).toEqual(['/concepts']);
  await page.locator('a[href$=".yaml"], a[href$=".md"]').first().hover();
  await page.locator('[data-navbar] a[href="/playground"]').hover();
  await expect.poll(() => [...fetched]).toEqual(['/concepts', '/playground']);

  await expect(page.locator('script[type="speculationrules"]')).toHaveCount(1);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', {value: {saveData: true}});
  });
  await page.goto('/pods/why');
  await expect(page.locator('script[type="speculationrules"]')).toHaveCount(0);
});

test('in a low window the bar of the site scrolls away, and places are led to below the bar of the chapter', async ({page}) => {
  for (const size of [
    {width: 320, height: 568},
    {width: 844, height: 390},
  ]) {
    await page.setViewportSize(size);
    await page.goto('/en/pods/termination');
    const heading = page.locator('article h2[id]').nth(3);
    const id = await heading.getAttribute('id');
    await page.goto(`/en/pods/termination#${id}`);
    const places = await page.evaluate(
      (target) =>
        ['[data-navbar]', '[data-reading-bar]', `[id="${target}"]`].map((one) => {
          const {top = 0, bottom = 0} = document.querySelector(one)?.getBoundingClientRect() ?? {};
          return {top, bottom};
        }),
      id,
    );
    const [site, chapter, place] = places;
    expect(site?.bottom).toBeLessThanOrEqual(0);
    expect(chapter?.top).toBe(0);
    expect(place?.top).toBeGreaterThanOrEqual(chapter?.bottom ?? 0);
    expect(place?.top).toBeLessThan(80);
  }
  await page.setViewportSize(phone);
  await page.evaluate(() => window.scrollBy(0, 10));
  expect(await page.locator('[data-navbar]').evaluate((bar) => bar.getBoundingClientRect().top)).toBe(0);
});
