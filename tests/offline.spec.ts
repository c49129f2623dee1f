import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test as base, expect, type Locator, type Page} from '@playwright/test';
import type {Edition} from '../src/offline/edition';
import {figureOf} from './figure';
import {begin} from './open';
import {type SiteServer, startSite} from './siteServer';

/** Each test has a server of its own, so an origin, a worker and caches of its own. */
const test = base.extend<{site: SiteServer}>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
  site: async ({}, use) => {
    const site = await startSite();
    await use(site);
    await site.cut();
  },
});

test.use({serviceWorkers: 'allow'});

const built = (path: string): string => readFileSync(join(join(__dirname, '../build'), path), 'utf8');

function listOf(language: 'zh-CN' | 'en'): {path: string; edition: Edition} {
  const path = new RegExp(
    language === 'en' ? '/en/assets/offline\\.\\w+\\.json' : '(?<!/en)/assets/offline\\.\\w+\\.json',
  ).exec(built('sw.js'))?.[0];
  if (!path) throw new Error(`the worker has no list of ${language}`);
  return {path, edition: JSON.parse(built(path))};
}

/** Opens a page as a reader who touches it, and waits until the worker has kept it with all that it uses. */
async function visit(page: Page, site: SiteServer, path: string): Promise<void> {
  await page.goto(site.origin + path);
  await begin(page);
  await expect.poll(() => isKept(page, path), {timeout: 20_000}).toBe(true);
  await expect.poll(() => isKept(page, path.startsWith('/en') ? '/en/offline' : '/offline'), {timeout: 20_000}).toBe(true);
}

const isKept = (page: Page, path: string): Promise<boolean> =>
  page.evaluate(async (wanted) => {
    const copy = await caches.match(wanted, {ignoreSearch: true});
    return copy?.headers.has('x-edamame-uses') ?? false;
  }, path.split('?')[0] ?? path);

const notice = (page: Page): Locator => page.locator('aside.kept');
const strip = (page: Page): Locator => page.locator('.newer');
const card = (page: Page, language: 'zh-CN' | 'en'): Locator => page.locator(`[data-edition="${language}"]`);

async function openOffline(page: Page, site: SiteServer, path = '/offline'): Promise<void> {
  await page.goto(site.origin + path);
  await expect(card(page, 'zh-CN')).toHaveAttribute('data-state', /./, {timeout: 20_000});
}

/**
 * The browser looks for another worker, and the test for the moment when that one has taken over. A page that is opened while it does
 * so can stay empty as long as a debugger holds the browser, as Playwright does: the old worker is stopped in the middle of its answer.
 * Without a debugger, a hundred such pages came.
 */
async function lookForNewer(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    while (registration.installing || registration.waiting || registration.active?.state !== 'activated')
      await new Promise((resolve) => setTimeout(resolve, 50));
  });
}

/** Another build of the site: one page says something else, so its revision, the list and the worker are others. */
function rebuild(site: SiteServer, path: string): Edition {
  const {path: listPath, edition} = listOf('zh-CN');
  const release = 'feedfacefeed';
  const files = edition.files.map((file) => (file.path === path ? {...file, revision: '0123456789ab'} : file));
  const next = {...edition, release, files};
  const nextPath = listPath.replace(edition.release, release);
  site.changed.set(path, built(`${path}/index.html`).replace('</h1>', '（新）</h1>'));
  site.changed.set(nextPath, JSON.stringify(next));
  site.changed.set('/sw.js', built('sw.js').replaceAll(edition.release, release));
  return next;
}

test('a page that was open once can be read without a network, figure, query and all; one that was not leads on', async ({
  page,
  site,
}) => {
  await visit(page, site, '/pods/what');
  await site.cut();

  await page.goto(`${site.origin}/pods/what?file-puller=network.port.web.80`);
  await expect(page.locator('h1')).toHaveText('Pod 是啥');
  await expect(notice(page)).toContainText(/现在连不上网。这一页是 \d{4} 年 \d+ 月 \d+ 日 .*存到这台设备上的/);
  await begin(page);
  const figure = figureOf(page, 'file-puller');
  await expect(figure.part('port.web.80')).toHaveAttribute('aria-pressed', 'true');
  await figure.lensButton('storage').click();
  await expect(figure.lensButton('storage')).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/file-puller=storage/);

  await page.goto(`${site.origin}/pods/probes`);
  await expect(notice(page)).toContainText('这一页也没有存到这台设备上');
  await expect(page.locator('h1')).toHaveText('离线阅读');
  await expect(page).toHaveURL(/\/pods\/probes$/);
  // In the language of the address, with what there is in either.
  await page.goto(`${site.origin}/en/pods/probes`);
  await expect(notice(page)).toContainText('this page is not kept on this device');
  await notice(page).getByRole('link', {name: 'Pod 是啥'}).click();
  await expect(page.locator('h1')).toHaveText('Pod 是啥');

  await site.mend();
  await page.goto(`${site.origin}/pods/probes`);
  await expect(page.locator('h1')).toHaveText(/探针/);
  await expect(notice(page)).toHaveCount(0);
});

test('a whole language is kept on request, with its size told first: every page, the search, the way to the other language', async ({
  page,
  site,
}) => {
  test.setTimeout(180_000);
  const {edition} = listOf('zh-CN');
  const count = edition.files.length + edition.assets.length;
  await openOffline(page, site);
  const chinese = card(page, 'zh-CN');
  await expect(chinese).toContainText(`一共 ${count} 个文件`);
  await expect(chinese).toContainText(/下载大约 [\d.]+ (kB|MB)，存下后占 [\d.]+ MB/);
  await chinese.getByRole('button', {name: '保留离线版'}).click();
  await expect(chinese.getByRole('progressbar')).toBeVisible();
  await expect(chinese).toHaveAttribute('data-state', 'kept', {timeout: 90_000});
  await expect(chinese).toContainText(`${count} 个文件`);
  await expect(card(page, 'en')).toHaveAttribute('data-state', 'none');

  await site.cut();
  const pages = edition.files.filter(({uses}) => uses && uses.length > 0);
  expect(pages.length).toBeGreaterThan(15);
  for (const {path} of pages) {
    await page.goto(site.origin + path, {waitUntil: 'domcontentloaded'});
    await expect(page.locator('h1').first()).toBeVisible();
    expect([path, await notice(page).getAttribute('data-kept')]).toEqual([path, 'offline']);
  }
  await page.goto(`${site.origin}/search?q=宽限期`);
  await expect(page.locator('li[data-search-result]').first()).toContainText('宽限期', {timeout: 20_000});
  await page.goto(`${site.origin}/pods/what`);
  await begin(page);
  const figure = figureOf(page, 'file-puller');
  await figure.lensButton('network').click();
  await expect(figure.lensButton('network')).toHaveAttribute('aria-pressed', 'true');
  await page.goto(`${site.origin}/en/pods/what`);
  await expect(notice(page).getByRole('link', {name: 'Pod 是啥'})).toBeVisible();
  const manifest = await page.evaluate(() => fetch('/manifests/file-puller.yaml').then((answer) => answer.text()));
  expect(manifest).toContain('kind: Pod');

  await site.mend();
  await openOffline(page, site);
  await card(page, 'zh-CN').getByRole('button', {name: '删掉'}).click();
  await expect(card(page, 'zh-CN')).toHaveAttribute('data-state', 'none');
  expect(await page.evaluate(async () => (await caches.keys()).filter((name) => name.includes('kept')))).toEqual([]);
});

test('what was interrupted or stopped goes on, and nothing is fetched twice; another build brings only what has changed', async ({
  page,
  site,
}) => {
  test.setTimeout(180_000);
  const {edition} = listOf('zh-CN');
  const last = edition.files.at(-1)?.path ?? '';
  await openOffline(page, site);
  // The last of the files does not come: the others do, and then the network fails.
  site.slow.add(last);
  await card(page, 'zh-CN').getByRole('button', {name: '保留离线版'}).click();
  await expect.poll(() => site.asked.includes(last), {timeout: 60_000}).toBe(true);
  await expect.poll(() => site.asked.includes(edition.assets.at(-1)?.path ?? ''), {timeout: 60_000}).toBe(true);
  await page.waitForTimeout(500);
  await site.cut();
  await expect(card(page, 'zh-CN')).toHaveAttribute('data-state', 'broken', {timeout: 20_000});
  await expect(card(page, 'zh-CN')).toContainText('断在半路了');

  await site.mend();
  site.slow.clear();
  site.asked.length = 0;
  await card(page, 'zh-CN').getByRole('button', {name: '接着存'}).click();
  await expect(card(page, 'zh-CN')).toHaveAttribute('data-state', 'kept', {timeout: 60_000});
  const again = site.asked.filter((path) => edition.files.some((file) => file.path === path));
  expect(again).toContain(last);
  expect(again.length).toBeLessThan(8);

  const next = rebuild(site, '/pods/why');
  await lookForNewer(page);
  await openOffline(page, site);
  await expect(card(page, 'zh-CN').locator('[data-newer]')).toHaveCount(1);
  await expect(card(page, 'zh-CN')).toContainText('网站有新版本：1 个文件变了');
  site.asked.length = 0;
  await card(page, 'zh-CN').getByRole('button', {name: '更新离线版'}).click();
  await expect(card(page, 'zh-CN').and(page.locator('[data-state="kept"]:not(:has([data-newer]))'))).toBeVisible({
    timeout: 30_000,
  });
  expect(site.asked.filter((path) => next.files.some((file) => file.path === path))).toEqual(['/pods/why']);
  const names = await page.evaluate(async () => (await caches.keys()).filter((name) => name.includes('kept')));
  expect(names).toEqual([`edamame-kept-zh-CN-${next.release}`]);
  await site.cut();
  await page.goto(`${site.origin}/pods/why`);
  await expect(page.locator('h1')).toContainText('（新）');
});

test('a newer build is announced where a page stays open, and a slow network is told from none', async ({page, site}) => {
  await visit(page, site, '/pods/why');
  await page.reload();
  await begin(page);
  rebuild(site, '/pods/why');
  await expect(strip(page)).toHaveCount(0);
  await lookForNewer(page);
  await expect(strip(page)).toContainText('这一页有新版本');
  await strip(page).getByRole('button', {name: '刷新'}).click();
  await expect(page.locator('h1')).toContainText('（新）');
  await expect(strip(page)).toHaveCount(0);

  // Who waits longer than a few seconds reads what is kept, and hears when what comes is another.
  site.changed.set('/pods/why', built('pods/why/index.html').replace('</h1>', '（更新）</h1>'));
  site.slow.add('/pods/why');
  await page.reload({waitUntil: 'domcontentloaded'});
  await expect(page.locator('h1')).toContainText('（新）');
  await expect(notice(page)).toContainText('网太慢');
  await begin(page);
  await expect(strip(page)).toBeVisible({timeout: 20_000});
});

test('a cache that is full, broken or gone is never worse than none', async ({page, site}) => {
  test.setTimeout(180_000);
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', {origin: site.origin, quotaSize: 2_000_000});
  // What Chromium tells pages does not know of it.
  await page.addInitScript(() => {
    navigator.storage.estimate = async () => ({quota: 2_000_000, usage: 100_000});
  });
  await openOffline(page, site);
  await expect(card(page, 'zh-CN')).toContainText('可能存不下');
  await card(page, 'zh-CN').getByRole('button', {name: '保留离线版'}).click();
  await expect(card(page, 'zh-CN')).toHaveAttribute('data-state', 'full', {timeout: 60_000});
  await expect(card(page, 'zh-CN')).toContainText('浏览器给的空间用完了');
  await page.goto(`${site.origin}/pods/why`);
  await expect(page.locator('h1')).toBeVisible();
  await expect(notice(page)).toHaveCount(0);
  await session.send('Storage.overrideQuotaForOrigin', {origin: site.origin});

  // Lists and dates that nobody can read, copies without a word about them.
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        await cache.put(request, new Response('{', {headers: {'x-edamame-kept': 'never'}}));
    }
  });
  await page.goto(`${site.origin}/pods/what`);
  await expect(page.locator('h1')).toHaveText('Pod 是啥');
  await openOffline(page, site);
  await card(page, 'zh-CN').getByRole('button').first().click();
  await expect(card(page, 'zh-CN')).toHaveAttribute('data-state', 'kept', {timeout: 90_000});
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await page.goto(`${site.origin}/pods/why`);
  await expect(page.locator('h1')).toBeVisible();

  // An operator withdraws the worker by serving another file in its place.
  site.changed.set('/sw.js', built('sw-withdrawn.js'));
  await page.evaluate(() => navigator.serviceWorker.ready.then((registration) => registration.update()));
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await page.goto(`${site.origin}/pods/what`);
  await expect(page.locator('h1')).toHaveText('Pod 是啥');
});

test('a store that never answers keeps nobody waiting', async ({page, site}) => {
  const hung =
    'for (const name of ["open", "has", "keys", "match"]) CacheStorage.prototype[name] = () => new Promise(() => {});';
  site.changed.set('/sw.js', hung + built('sw.js'));
  await page.goto(`${site.origin}/pods/why`);
  await page.evaluate(() => navigator.serviceWorker.register('/sw.js'));
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), {timeout: 20_000}).toBe('activated');
  await page.goto(`${site.origin}/pods/what`);
  await expect(page.locator('h1')).toHaveText('Pod 是啥');
  await begin(page);
  const figure = figureOf(page, 'file-puller');
  await figure.lensButton('storage').click();
  await expect(figure.lensButton('storage')).toHaveAttribute('aria-pressed', 'true');
});

test('whoever saves data fetches nothing ahead; an exhibit inside another site brings no worker', async ({page, site}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', {value: {saveData: true}});
  });
  await page.goto(`${site.origin}/embed/file-puller`);
  await begin(page);
  await page.waitForTimeout(1500);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);

  await page.goto(`${site.origin}/pods/why`);
  await begin(page);
  await expect.poll(() => page.evaluate(() => Boolean(navigator.serviceWorker.controller)), {timeout: 20_000}).toBe(true);
  site.asked.length = 0;
  await page.waitForTimeout(1500);
  expect(site.asked).toEqual([]);
});

test('the book can be installed as an app in both languages', async ({page, site}) => {
  const session = await page.context().newCDPSession(page);
  for (const path of ['/', '/en']) {
    await page.goto(site.origin + path);
    const {errors, data} = await session.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    const manifest = JSON.parse(data ?? '{}');
    expect(manifest.start_url).toBe(path === '/' ? '/' : '/en/');
    const {installabilityErrors} = await session.send('Page.getInstallabilityErrors');
    // A browser of tests has no profile to install into.
    expect(installabilityErrors.map(({errorId}) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
    for (const {src, sizes} of manifest.icons) {
      if (sizes === 'any') continue;
      const size = await page.evaluate(async (url) => {
        const image = new Image();
        image.src = url;
        await image.decode();
        return `${image.naturalWidth}x${image.naturalHeight}`;
      }, src);
      expect(size).toBe(sizes);
    }
  }
});
