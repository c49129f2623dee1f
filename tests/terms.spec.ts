import AxeBuilder from '@axe-core/playwright';
import {expect, type Page, test} from '@playwright/test';
import {open} from './open';
import {watch} from './watch';

const term = (page: Page, id: string) => page.locator(`a[data-term][href$="#${id}"]`);
const card = (page: Page) => page.locator('dialog[data-term-card]');

async function faultsOfCard(page: Page): Promise<string[]> {
  const {violations} = await new AxeBuilder({page}).setLegacyMode().include('dialog[data-term-card]').analyze();
  return violations.flatMap(({id, nodes}) => nodes.map(({target, failureSummary}) => `${id}: ${target}: ${failureSummary}`));
}

test('a term opens in place by mouse and keyboard, moves nothing, and gives the focus back', async ({
  page,
  context,
  baseURL,
}) => {
  const watched = watch(page, baseURL ?? '');
  const fetched: string[] = [];
  await page.emulateMedia({colorScheme: 'light', reducedMotion: 'reduce'});
  await open(page, '/pods/what', {waitUntil: 'networkidle'});
  page.on('request', (request) => fetched.push(request.url()));
  const namespace = term(page, 'linux-namespace');
  await namespace.scrollIntoViewIfNeeded();
  await namespace.hover();
  await expect(namespace).toHaveAttribute('aria-haspopup', 'dialog');
  await expect(namespace).toHaveAttribute('aria-expanded', 'false');
  const before = await page.locator('main').evaluate((main) => [main.getBoundingClientRect().top, main.scrollHeight]);

  await namespace.hover();
  await expect(card(page)).toHaveCount(0);
  await namespace.click();
  await expect(card(page)).toBeVisible();
  await expect(card(page)).toBeFocused();
  await expect(card(page)).toHaveAccessibleName('命名空间 Linux namespace');
  await expect(namespace).toHaveAttribute('aria-expanded', 'true');
  expect(fetched.filter((url) => url.endsWith('.js')).length).toBeGreaterThan(0);
  const boxes = [await namespace.boundingBox(), await card(page).boundingBox()];
  expect(boxes[1]?.y).toBeGreaterThan((boxes[0]?.y ?? 0) + (boxes[0]?.height ?? 0));
  expect(boxes[1]?.width).toBe(400);
  expect(await page.locator('main').evaluate((main) => [main.getBoundingClientRect().top, main.scrollHeight])).toEqual(before);
  expect.soft(await faultsOfCard(page), 'light').toEqual([]);
  await page.emulateMedia({colorScheme: 'dark'});
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect.soft(await faultsOfCard(page), 'dark').toEqual([]);

  // The other language, what it is mistaken for, and back out.
  await card(page).getByRole('button', {name: 'Show in English'}).click();
  await expect(card(page)).toHaveAttribute('lang', 'en');
  await expect(card(page)).toContainText('what a process can see');
  await card(page).getByRole('link', {name: 'Namespace', exact: true}).click();
  await expect(card(page)).toHaveAttribute('data-term-card', 'k8s-namespace');
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await expect(namespace).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(card(page)).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(card(page)).toHaveCount(0);
  await expect(namespace).toBeFocused();
  await page.keyboard.press('Enter');
  await card(page).getByRole('button', {name: 'Show in English'}).focus();
  await page.keyboard.press('Tab');
  await expect(card(page)).toHaveCount(0);
  await expect(term(page, 'cgroup')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.locator('h1').click({force: true});
  await expect(card(page)).toHaveCount(0);

  const [tab] = await Promise.all([context.waitForEvent('page'), namespace.click({modifiers: ['ControlOrMeta']})]);
  await expect(tab).toHaveURL(/\/concepts#linux-namespace$/);
  await expect(card(page)).toHaveCount(0);
  expect(watched).toEqual({complaints: [], foreign: []});
});

test('without scripts, or where the card does not come, a term is a link', async ({page, browser}) => {
  await open(page, '/en/pods/what', {waitUntil: 'networkidle'});
  await page.route('**/*.js', (route) => (page.url().includes('/pods/') ? route.abort() : route.continue()));
  await term(page, 'cgroup').click();
  await expect(page).toHaveURL(/\/en\/concepts#cgroup$/);
  await expect(page.locator('li#cgroup')).toBeVisible();

  const context = await browser.newContext({javaScriptEnabled: false});
  const plain = await context.newPage();
  await plain.goto(new URL('/pods/what', page.url()).href);
  await expect(term(plain, 'cgroup')).not.toHaveAttribute('aria-haspopup', /./);
  await term(plain, 'cgroup').click();
  await expect(plain).toHaveURL(/\/concepts#cgroup$/);
  const entry = plain.locator('li#cgroup');
  await expect(entry).toBeInViewport();
  await expect(entry.locator('details p').first()).toBeVisible();
  await expect(plain.locator('li#grace-period > p').last()).toBeVisible();
  await expect(plain.locator('li#grace-period details p').first()).toBeHidden();
  await plain.locator('li#grace-period summary').click();
  await expect(plain.locator('li#grace-period details p').first()).toBeVisible();
  for (const useless of ['searchbox', 'radio', 'button'] as const)
    await expect(plain.locator('main').getByRole(useless)).toHaveCount(0);
  await context.close();
});

test.describe('on a phone', () => {
  test.use({viewport: {width: 390, height: 844}, hasTouch: true});

  test('a term opens a sheet, and the concepts unfold where a link leads', async ({page}) => {
    await page.emulateMedia({reducedMotion: 'reduce'});
    await open(page, '/en/pods/what');
    await term(page, 'linux-namespace').tap();
    await expect(card(page)).toBeVisible();
    expect(await card(page).boundingBox()).toMatchObject({x: 0, width: 390});
    const sheet = await card(page).boundingBox();
    expect(Math.round((sheet?.y ?? 0) + (sheet?.height ?? 0))).toBe(844);
    expect(await faultsOfCard(page)).toEqual([]);
    await page.touchscreen.tap(200, 20);
    await expect(card(page)).toHaveCount(0);
    await term(page, 'linux-namespace').tap();
    await card(page).getByRole('button', {name: 'Close'}).tap();
    await expect(card(page)).toHaveCount(0);

    // A link to a place of the same page shows that place, not the sheet over it.
    await term(page, 'linux-namespace').tap();
    await card(page).locator('a[href*="/pods/what#"]').first().tap();
    await expect(page).toHaveURL(/\/en\/pods\/what#/);
    await expect(card(page)).toHaveCount(0);

    await open(page, '/en/concepts');
    const entries = page.locator('main li[id]');
    const height = await page.locator('main').evaluate((main) => main.scrollHeight);
    // Folded, an entry is its names and its meaning.
    expect(height / (await entries.count())).toBeLessThan(130);
    await open(page, '/en/concepts#linux-namespace');
    const entry = page.locator('li#linux-namespace');
    await expect(entry.locator('details')).toHaveAttribute('open', '');
    await expect(entry).toBeInViewport();
    await page.getByRole('searchbox').fill('kernel');
    await expect(page.locator('li#k8s-namespace')).toBeVisible();
    await page.getByRole('searchbox').fill('decides what a process can see');
    await expect(page.locator('li#k8s-namespace')).toBeHidden();
    await entry.getByRole('link', {name: 'Namespace', exact: true}).tap();
    await expect(page).toHaveURL(/\/en\/concepts#k8s-namespace$/);
    await expect(page.locator('li#k8s-namespace')).toBeInViewport();
    await expect(page.locator('li#k8s-namespace details')).toHaveAttribute('open', '');
  });
});

test('a reader’s own words are kept across pages, in prose, headings, contents and figures', async ({page, request}) => {
  await open(page, '/concepts#linux-namespace');
  const choice = page.locator('li#linux-namespace [data-word-choice]');
  await choice.getByRole('radio', {name: '名字空间'}).check();
  await expect(page.locator('li#linux-namespace dfn')).toHaveText('名字空间');
  await expect(page.locator('li#network-namespace dfn')).toHaveText('网络名字空间');
  await page.locator('li#sidecar-container summary').click();
  await page.locator('li#sidecar-container').getByRole('radio', {name: 'Sidecar'}).check();

  await open(page, '/pods/what');
  await expect(term(page, 'linux-namespace')).toHaveText('名字空间');
  const words = page.locator('[data-word="linux-namespace"]');
  expect(await words.count()).toBeGreaterThan(8);
  for (const text of await words.allTextContents()) expect(text).toBe('名字空间');
  await expect(page.locator('[data-exhibit="WhatIsShared"]').first()).toContainText('一圈砖是一个名字空间');
  await expect(page.locator('main')).not.toContainText('命名空间');

  await open(page, '/pods/uses');
  await expect(page.locator('h2#native-sidecars')).toContainText('原生 Sidecar：获准留下的');
  await expect(page.locator('[data-contents-column] a[href="#native-sidecars"]')).toContainText('原生 Sidecar：获准留下的');

  // The same word for both namespaces: then each says whose it is.
  await open(page, '/concepts#k8s-namespace');
  await page.locator('li#k8s-namespace').getByRole('radio', {name: '名字空间'}).check();
  await open(page, '/pods/what');
  const table = page.getByRole('table').filter({hasText: '节点上的内核'});
  await expect(table.locator('th').nth(1)).toHaveText('Linux 名字空间');
  await expect(table.locator('th').nth(2)).toHaveText('Kubernetes 的名字空间');
  await expect(page.locator('main')).toContainText('两个 Pod 放进同一个 Kubernetes 名字空间，墙还在，网络名字空间照样是两份');

  // What was served has the book's words, for everybody.
  const served = await (await request.get('/pods/what')).text();
  expect(/data-word="?linux-namespace"?>命名空间</.test(served)).toBe(true);
  for (const file of ['/concepts.csv', '/en/concepts.csv']) {
    const csv = await (await request.get(file)).body();
    expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(csv.toString('utf8')).toContain('linux-namespace,命名空间,Linux namespace,');
  }
});
