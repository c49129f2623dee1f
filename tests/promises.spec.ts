import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, type Page, test} from '@playwright/test';
import {filesBelow, readPublished} from '../src/book/published';
import {redirects} from '../src/book/redirects';
import {kubernetesVersion} from '../src/book/version';
import {figureOf, stateOf} from './figure';
import {open} from './open';
import {watch} from './watch';

const build = join(__dirname, '../build');
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('every address in the ledger is there in the built site, and every file of the site is in the ledger', () => {
  const {pages, files} = readPublished();
  const isRedirect = (path: string) => redirects.pages.some(({from}) => from === path);
  const missing: string[] = [];
  for (const [path, {anchors}] of Object.entries(pages)) {
    for (const prefix of isRedirect(path) ? [''] : ['', '/en']) {
      const file = join(build, prefix, path, 'index.html');
      const html = existsSync(file) ? readFileSync(file, 'utf8') : '';
      if (!html) missing.push(`${prefix}${path}`);
      const ids = new Set([...html.matchAll(/\sid=(?:"([^"]*)"|([^\s">]+))/g)].map(([, quoted, bare]) => quoted ?? bare));
      missing.push(...anchors.filter((id) => !ids.has(id)).map((id) => `${prefix}${path}#${id}`));
    }
  }
  const copies = files.flatMap((file) => (file.startsWith('/manifests/') ? [file, `/en${file}`] : [file]));
  missing.push(...copies.filter((file) => !existsSync(join(build, file))));
  expect(missing, 'Readers have linked to these: put them back, or say in src/book/redirects.ts where they went.').toEqual([]);
  expect(Object.keys(pages).length + files.length).toBeGreaterThan(60);
  const unknown = filesBelow(build).filter((file) => !files.includes(file));
  expect(unknown, 'New files are fine. To promise them: npm run ledger').toEqual([]);
});

test('old addresses lead to the chapter and the section, with scripts and without', async ({page, browser, baseURL}) => {
  const watched = watch(page, baseURL ?? '');
  const still = await browser.newPage({javaScriptEnabled: false, baseURL: baseURL ?? ''});
  await page.goto(`${redirects.pages[0]?.from}#Pod结束状态`);
  await expect(page.locator('h1')).toHaveText('结束（终止）');
  expect(watched).toEqual({complaints: [], foreign: []});
  // From here on only the address counts: that it has its page is known.
  const isChapter = ({pathname}: URL) => /^(\/en)?\/pods\/[\w-]+$/.test(pathname);
  await page.route(isChapter, (route) => route.fulfill({contentType: 'text/html', body: ''}));
  for (const {from, to, anchors} of redirects.pages) {
    await page.goto(`${from}/?file-puller=network#shared`);
    await expect(page).toHaveURL(`${to}?file-puller=network#shared`);
    await still.goto(from);
    const lines = await still
      .locator('li')
      .evaluateAll((all) =>
        all.map((line) => [
          line.querySelector('a')?.getAttribute('href'),
          ...[...line.querySelectorAll('[id]')].map(({id}) => id),
        ]),
      );
    for (const [id, address] of Object.entries(anchors)) {
      expect(lines.find((line) => line.includes(id))?.[0], `${from}#${id} without scripts`).toBe(address);
    }
    // Each place once: its other names are told apart by the same few lines of the page.
    for (const address of new Set(Object.values(anchors))) {
      const id = Object.keys(anchors).findLast((one) => anchors[one] === address) ?? '';
      // An address that differs in its fragment alone would not be fetched again.
      await page.goto('about:blank');
      await page.goto(`${from}#${id}`);
      await expect(page, `${from}#${id}`).toHaveURL(address);
    }
  }
  for (const [path, anchors] of Object.entries(redirects.anchors)) {
    for (const now of new Set(Object.values(anchors).filter((one) => !one.startsWith('/')))) {
      const id = Object.keys(anchors).findLast((one) => anchors[one] === now) ?? '';
      await still.goto('about:blank');
      await still.goto(`/en${path}#${encodeURIComponent(id)}`);
      await expect(still.locator(`[id="${now}"]`), `${path}#${id}`).toBeInViewport();
    }
  }
  await still.close();
  expect(watched.foreign).toEqual([]);
});

test('headings and figures give their link, their citation and their QR code', async ({page, context, baseURL}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/en/pods/termination/?utm=x');
  const headings = page.locator('.markdown :is(h2, h3)[id]');
  await expect(page.locator('.markdown :is(h2, h3)[id] [data-share-button]')).toHaveCount(await headings.count());
  const button = page
    .getByRole('button', {name: 'Share: Force deletes the record'})
    .or(page.locator('[data-share-button="force-delete"]'));
  await button.focus();
  await page.keyboard.press('Enter');
  const menu = page.getByRole('dialog');
  const address = `${baseURL}/en/pods/termination#force-delete`;
  await menu.locator('[data-share="link"]').press('Enter');
  await expect(menu.getByRole('status')).toHaveText('Link copied');
  expect(await clipboard(page)).toBe(address);
  const day = await page.evaluate(() => new Intl.DateTimeFormat('sv-SE').format(new Date()));
  await menu.locator('[data-share="markdown"]').click();
  await expect.poll(() => clipboard(page)).toContain(`](${address}) (English, Kubernetes ${kubernetesVersion}, read ${day})`);
  expect(await clipboard(page)).toMatch(/^\[\S.* · Termination · Edamame 毛豆\]/);
  await menu.locator('[data-share="html"]').click();
  await expect.poll(() => clipboard(page)).toContain(`<a href="${address}" hreflang="en">`);
  await menu.locator('[data-share="qr"]').click();
  await expect(menu.getByRole('img', {name: address})).toBeVisible();
  const download = page.waitForEvent('download');
  await menu.getByRole('button', {name: 'Save as SVG'}).click();
  expect((await download).suggestedFilename()).toBe('force-delete-qr.svg');
  const small = (await menu.locator('[data-qr]').boundingBox())?.width ?? 0;
  await menu.getByRole('button', {name: 'Enlarge to project'}).click();
  expect((await menu.locator('[data-qr]').boundingBox())?.width ?? 0).toBeGreaterThan(small * 1.4);
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  await expect(button).toBeFocused();

  // What the clipboard refuses is there to be copied by hand, and selected.
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  const figure = figureOf(page, 'graceful-shutdown');
  await figure.lensButton('processes').click();
  await figure.root.getByRole('button', {name: 'Copy link to this state'}).click();
  const state = `${baseURL}/en/pods/termination?graceful-shutdown=processes#figure-graceful-shutdown`;
  await expect(menu.getByRole('textbox')).toHaveValue(state);
  expect(await page.evaluate(() => String(window.getSelection()))).toBe(state);
  await menu.getByRole('button', {name: 'Close'}).click();

  await open(page, '/pods/uses');
  await page.locator('[data-show="adapter"]').click();
  await page.locator('[data-share-button="figure-sidecar-set"]').click();
  await expect(menu).toContainText('/pods/uses?show=adapter#figure-sidecar-set');
  await open(page, '/concepts');
  await page.locator('[data-share-button="phase"]').click();
  await expect(menu).toContainText('/concepts#phase');
});

test('an address opens what hides its place: folds, other figures of a set, a filter', async ({page}) => {
  await open(page, '/pods/uses#figure-adapter');
  await expect(page.locator('#figure-adapter')).toBeInViewport();
  await expect(page).toHaveURL('/pods/uses?show=adapter#figure-adapter');
  // The reader may look at another figure all the same, and the link brings the first one back.
  await page.locator('[data-show="ambassador"]').click();
  await expect(page.locator('#figure-adapter')).toBeHidden();
  await page.evaluate(() => {
    const link = Object.assign(document.createElement('a'), {href: '#figure-adapter', textContent: 'again'});
    document.querySelector('footer')?.append(link);
  });
  await page.getByRole('link', {name: 'again'}).click();
  await expect(page.locator('#figure-adapter')).toBeInViewport();
  await expect(stateOf(figureOf(page, 'adapter'))).resolves.toMatchObject({lens: 'whole'});

  await open(page, '/concepts?q=sidecar#phase');
  await expect(page.locator('#phase')).toBeInViewport();
  await expect(page).toHaveURL('/concepts#phase');

  await open(page, '/pods/what');
  const answer = page.locator('details').last();
  await answer.evaluate((details) => {
    const inside = details.querySelector('div > *');
    if (inside) inside.id = 'inside';
  });
  await page.evaluate(() => {
    window.location.hash = 'inside';
  });
  await expect(answer).toHaveAttribute('open', '');
  await expect(page.locator('#inside')).toBeInViewport();
});

test('the other language is offered once, to those who ask for it; a page that is not there comes alive', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    ...{locale: 'en-US', baseURL: baseURL ?? '', viewport: {width: 390, height: 844}, hasTouch: true},
  });
  const page = await context.newPage();
  const watched = watch(page, baseURL ?? '');
  const offer = page.locator('[data-language-offer]');
  await open(page, '/pods/what?file-puller=network#shared');
  await expect(page.getByRole('region', {name: 'Change to English'})).toBeVisible();
  expect((await offer.boundingBox())?.height ?? 844).toBeLessThan(844 * 0.12);
  await expect(page.locator('body')).toBeFocused();
  await expect(offer.getByRole('link')).toHaveAttribute('href', '/en/pods/what?file-puller=network#shared');
  await page.emulateMedia({media: 'print'});
  await expect(offer).toBeHidden();
  await page.emulateMedia({media: 'screen'});
  await offer.getByRole('button', {name: 'No, thanks'}).click();
  await open(page, '/pods/why');
  await page.waitForLoadState('networkidle');
  await expect(offer).toHaveCount(0);

  await page.evaluate(() => localStorage.clear());
  await open(page, '/pods/why');
  await expect(offer).toBeVisible();
  await page.locator('a[data-language="en"]').filter({visible: true}).first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await open(page, '/pods/why');
  await page.waitForLoadState('networkidle');
  await expect(offer).toHaveCount(0);
  expect(watched.complaints).toEqual([]);

  await page.goto('/pods/no-such-chapter');
  await expect(page.locator('main section')).toHaveCount(2);
  await page.waitForLoadState('networkidle');
  // The host answers 404, and that is all there is to complain of.
  expect(watched.complaints.filter((text) => !text.includes('404'))).toEqual([]);
  await context.close();
});
