import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {brotliCompressSync} from 'node:zlib';
import {expect, type Frame, type Page, type Response, test} from '@playwright/test';
import {chapters, languages} from './book';
import {watch} from './watch';

/** A page of somebody else's: another host, another port, and whatever it has in its body. */
async function foreignPage(body: string): Promise<{url: string; server: Server}> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>Slides</title><body style="margin:0">${body}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server};
}

const frameOf = async (page: Page): Promise<Frame> => {
  const frame = await (await page.locator('iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('there is no frame');
  return frame;
};

const heights = (page: Page) => page.locator('iframe').evaluate((frame) => Math.round(frame.getBoundingClientRect().height));

const exhibitsIn = (html: string): string[] =>
  [...html.matchAll(/<figure\b[^>]*>/g)].flatMap(([tag]) =>
    /data-exhibit=/.test(tag) ? [/\sid="?figure-([\w-]+)/.exec(tag)?.[1] ?? ''] : [],
  );

test('every exhibit of every chapter stands alone at its own address, in both languages, and names its chapter', async ({
  request,
}) => {
  const embeds = new Set<string>();
  for (const {path, language} of chapters) {
    const html = await (await request.get(path)).text();
    for (const id of exhibitsIn(html)) embeds.add(`${language === 'en' ? '/en' : ''}/embed/${id}`);
  }
  expect(embeds.size).toBeGreaterThan(80);
  for (const address of embeds) {
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(200);
    const html = await answer.text();
    expect(exhibitsIn(html)[0], address).toBe(address.split('/').at(-1));
    expect(html, address).toMatch(/name="?robots"? content="?noindex/);
    expect(html, address).toMatch(/rel="?canonical"? href="?[^\s">]+\/pods\/[\w-]+#[\w-]+/);
    expect(html, address).not.toMatch(/<nav/);
  }
  expect(languages).toHaveLength(2);
});

test('the code that is copied shows the exhibit in a foreign page, in its state and theme, as high as it is', async ({
  page,
  baseURL,
}) => {
  await page.goto('/en/pods/what?file-puller=network.port.web.80');
  const figure = page.locator('#figure-file-puller');
  await figure.locator('[data-lens-button="network"][aria-pressed="true"]').waitFor();
  await figure.locator('[data-share-button]').click();
  await page.locator('[data-share="embed"]').click();
  const view = page.locator('[data-embed-view]');
  await view.locator('select').selectOption('dark');
  await view.locator('input[type="checkbox"]').check();
  const code = await view.locator('textarea').inputValue();
  expect(code).toContain(`${baseURL}/en/embed/file-puller?file-puller=network.port.web.80&amp;theme=dark`);

  const {url, server} = await foreignPage(`<h1>Somebody's slides</h1>${code}<p>After</p>`);
  const {complaints} = watch(page, new URL(url).origin);
  await page.goto(url);
  const frame = await frameOf(page);
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(frame.locator('[data-lens-button="network"]')).toHaveAttribute('aria-pressed', 'true');
  await expect(frame.locator('[data-part="port.web.80"]').filter({visible: true})).toHaveAttribute('aria-pressed', 'true');
  const needed = () => frame.locator('[data-embed]').evaluate((one) => Math.ceil(one.getBoundingClientRect().height));
  await expect.poll(() => heights(page)).toBe(await needed());

  // It grows with its content, and then stays: what it says is not answered by more.
  const before = await heights(page);
  await frame.locator('summary').first().click();
  await expect.poll(() => heights(page)).toBeGreaterThan(before);
  await expect.poll(async () => (await heights(page)) - (await needed())).toBe(0);
  const grown = await heights(page);
  await page.waitForTimeout(400);
  expect(await heights(page)).toBe(grown);
  await page.setViewportSize({width: 420, height: 800});
  await expect.poll(async () => (await heights(page)) - (await needed())).toBe(0);

  const [book] = await Promise.all([page.context().waitForEvent('page'), frame.locator('[data-embed-book]').click()]);
  expect(new URL(book.url()).search).toBe('?file-puller=network.port.web.80');
  expect(complaints).toEqual([]);
  server.close();
});

test('in a sandbox without an origin, without storage, an exhibit works all the same', async ({page, baseURL}) => {
  const sandboxed = (id: string) =>
    `<iframe src="${baseURL}/embed/${id}?theme=light" sandbox="allow-scripts" width="900" height="900" title="x"></iframe>`;
  const script = `<script>addEventListener('message', ({origin, data}) => (window.told = [origin, data]))</script>`;
  for (const [id, act, seen] of [
    ['file-puller', '[data-lens-button="storage"]', '[data-lens-button="storage"][aria-pressed="true"]'],
    ['termination-lab', '[data-transport="next"]', '[data-lab-stage]:not([data-at="14"])'],
  ] as const) {
    const {url, server} = await foreignPage(script + sandboxed(id));
    const {complaints} = watch(page, new URL(url).origin);
    await page.goto(url);
    const frame = await frameOf(page);
    await frame.locator(act).click();
    await expect(frame.locator(seen)).toHaveCount(1);
    await expect(frame.locator('html')).toHaveAttribute('data-theme', 'light');
    await expect
      .poll(() => page.evaluate(() => (window as unknown as {told: unknown}).told))
      .toEqual(['null', {type: 'edamame:height', id, height: expect.any(Number)}]);
    expect(complaints).toEqual([]);
    server.close();
  }
});

test('the address of an exhibit leads to its chapter, with its state; the list leads to all', async ({page, request}) => {
  await page.goto('/en/exhibits/port-conflict?port-conflict=storage');
  await page.waitForURL(/\/en\/pods\/what\?port-conflict=storage#figure-port-conflict$/);
  await expect(page.locator('#figure-port-conflict [data-lens-button="storage"]')).toHaveAttribute('aria-pressed', 'true');

  await page.goto('/exhibits');
  const links = await page.locator('main li a').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
  expect(links.length).toBeGreaterThan(80);
  for (const link of links) {
    const [path = '', anchor] = link.split('#');
    const answer = await request.get(path);
    expect(answer.status(), link).toBe(200);
    if (anchor) expect(await answer.text(), link).toMatch(new RegExp(`id="?${anchor}["\\s>]`));
  }
});

test.describe('without scripts', () => {
  test.use({javaScriptEnabled: false});
  test('the drawing, its words and the way into the book are there', async ({page}) => {
    await page.goto('/embed/sidecar-shutdown');
    await expect(page.locator('svg[data-layout]').filter({visible: true})).toHaveCount(1);
    await page.locator('summary').first().click();
    await expect(page.locator('details[open] li').first()).toBeVisible();
    await expect(page.locator('[data-embed-book]')).toHaveAttribute('href', '/pods/termination#figure-sidecar-shutdown');
  });
});

/** The scripts that come when an exhibit is touched, beside the client: each with its bytes over the wire. */
async function scriptsOf(page: Page, path: string, id: string): Promise<Map<string, number>> {
  const asked = new Map<string, Promise<number>>();
  const listen = (response: Response) => {
    const {pathname} = new URL(response.url());
    if (!pathname.endsWith('.js')) return;
    asked.set(
      pathname,
      response.body().then((body) => brotliCompressSync(body).length),
    );
  };
  page.on('response', listen);
  await page.goto(path, {waitUntil: 'networkidle'});
  expect([...asked.keys()], 'before it is touched').toEqual([]);
  const island = page
    .locator('edamame-island')
    .filter({has: page.locator(`#figure-${id}`)})
    .first();
  await page.locator('body').dispatchEvent('pointerdown');
  await page.locator('html[data-client="on"]').waitFor();
  await page.waitForLoadState('networkidle');
  const shared = new Set(asked.keys());
  await island.dispatchEvent('pointerover');
  await expect(island).toHaveAttribute('data-alive', '');
  await page.waitForLoadState('networkidle');
  page.off('response', listen);
  const own = [...asked].filter(([name]) => !shared.has(name));
  return new Map(await Promise.all(own.map(async ([name, bytes]) => [name, await bytes] as const)));
}

test('a page pays for its exhibit alone, when that is touched, and for no more than its chapter does', async ({page}) => {
  for (const [id, slug] of [
    ['port-conflict', 'what'],
    ['restart-lab', 'lifecycle'],
  ] as const) {
    const alone = await scriptsOf(page, `/embed/${id}`, id);
    const inChapter = await scriptsOf(page, `/pods/${slug}`, id);
    expect([...alone.keys()].filter((name) => !inChapter.has(name))).toEqual([]);
    expect(alone.size).toBeGreaterThan(0);
    const bytes = [...alone.values()].reduce((sum, one) => sum + one, 0);
    // What laboratories may weigh is held in weight.spec.ts, for all of them.
    if (slug === 'what') expect(bytes).toBeLessThan(45 * 1024);
  }
});
