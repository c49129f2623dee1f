import {existsSync} from 'node:fs';
import {expect, type Page, test} from '@playwright/test';
import {figureOf} from './figure';
import {begin} from './open';
import {pdfText} from './pdfText';
import {type Unpacked, unpackArchive} from './unpackedArchive';

let archive: Unpacked;

test.beforeAll(() => {
  archive = unpackArchive();
});
test.afterAll(() => archive.remove());

const at = (file: string): string => archive.at(file);

/** What a page from disk must never do: ask the net for anything, or complain. */
function watchDisk(page: Page): string[] {
  const faults: string[] = [];
  page.on('request', (request) => {
    if (!/^(?:file|data|blob):/.test(request.url())) faults.push(`asks for ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    // What a page that is left was still waiting for is no fault.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(`does not find ${request.url()}`);
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`${message.type()}: ${message.text()}`);
  });
  return faults;
}

test('from disk, the book opens and reads: links, figures, laboratories, the state of a figure in the address', async ({
  page,
}) => {
  const faults = watchDisk(page);
  await page.goto(at('index.html'));
  await page.locator('main a[href*="pods/what"]').first().click();
  await expect(page.locator('h1')).toHaveText('Pod 是啥');
  await expect(page).toHaveURL(/pods\/what\/index\.html/);
  await begin(page);
  const figure = figureOf(page, 'file-puller');
  await figure.root.scrollIntoViewIfNeeded();
  await figure.lensButton('network').click();
  await expect(figure.lensButton('network')).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/file-puller=network/);
  await page.reload();
  await begin(page);
  await expect(figure.lensButton('network')).toHaveAttribute('aria-pressed', 'true');
  // A term opens its card, which leads on.
  await page.locator('[data-term]').first().click();
  await expect(page.locator('[data-term-card]')).toBeVisible();
  await page.keyboard.press('Escape');

  await page.goto(at('pods/termination/index.html'));
  await begin(page);
  const slider = page.locator('#figure-termination-lab').getByRole('slider', {name: '此刻，秒'});
  const before = await slider.inputValue();
  await slider.hover();
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect(slider).not.toHaveValue(before);
  await expect(page).toHaveURL(/termination-lab=/);
  expect(faults).toEqual([]);
});

test('from disk, both languages lead to each other, and search finds in each', async ({page}) => {
  const faults = watchDisk(page);
  await page.goto(at('pods/what/index.html'));
  await begin(page);
  await page.locator('a[hreflang="en"]').filter({visible: true}).first().click();
  await expect(page).toHaveURL(/en\/pods\/what\/index\.html/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');

  await begin(page);
  await page.keyboard.press('/');
  const dialog = page.locator('[data-search-dialog]');
  await dialog.getByRole('combobox').fill('grace period');
  await expect(dialog.locator('[data-search-all]')).toBeVisible({timeout: 20_000});
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/en\/.*\/index\.html#/);
  await expect(page.locator('h1')).toBeVisible();

  await page.goto(`${at('search/index.html')}?q=宽限期`);
  const found = page.locator('li[data-search-result] a').first();
  await expect(found).toContainText('宽限期', {timeout: 20_000});
  await found.click();
  await expect(page).toHaveURL(/(?:pods|concepts).*index\.html/);
  await expect(page.locator('main')).toBeVisible();
  expect(faults).toEqual([]);
});

test('from disk, a chapter is read in pairs, and goes to paper in pairs, as a handout and as an answer sheet', async ({
  page,
}) => {
  const faults = watchDisk(page);
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset.printed = '';
    };
  });
  await page.goto(at('pods/what/index.html'));
  await begin(page);
  await page.locator('[data-paired]').filter({visible: true}).click();
  const counterpart = page.locator('[data-counterpart="one-skin.1"]');
  await expect(counterpart).toHaveAttribute('lang', 'en');
  await expect(counterpart).toContainText('the smallest');
  const squeezed = async () => pdfText(await page.pdf({format: 'A4'})).replaceAll(/\s/g, '');
  const inPairs = await squeezed();
  for (const language of ['一层皮', 'thesmallest']) expect(inPairs).toContain(language);

  // The choice is kept where a browser keeps anything for files; what is tried here is one language.
  await page.evaluate(() => localStorage.removeItem('edamame.reading'));
  const seen = (selector: string) => page.locator(`article ${selector}`).filter({visible: true}).count();
  for (const [sheet, asked, answered] of [
    ['handout', true, false],
    ['answers', false, true],
  ] as const) {
    await page.goto(`${at('en/pods/what/index.html')}?print=${sheet}`);
    await page.locator('html[data-printed]').waitFor({state: 'attached'});
    await page.emulateMedia({media: 'print'});
    expect([sheet, (await seen('[data-goals]')) > 0, (await seen('[data-fold="answer"] p')) > 0]).toEqual([
      sheet,
      asked,
      answered,
    ]);
    expect((await squeezed()).length).toBeGreaterThan(500);
    await page.emulateMedia({media: null});
  }
  expect(faults).toEqual([]);
});

test('from disk, the Playground judges, the page about reading offline knows where it is, and every link leads to a file', async ({
  page,
}) => {
  const faults = watchDisk(page);
  await page.goto(at('playground/index.html'));
  await begin(page);
  await expect(page.locator('.cm-content, textarea').first()).toBeVisible({timeout: 20_000});
  await page.goto(at('offline/index.html'));
  await begin(page);
  await expect(page.getByText('你看的就是压缩包里的书')).toBeVisible();
  for (const file of ['index.html', 'pods/what/index.html', 'en/concepts/index.html', 'en/pods/probes/index.html']) {
    await page.goto(at(file), {waitUntil: 'domcontentloaded'});
    const links = await page.locator('a[href]').evaluateAll((all) => (all as HTMLAnchorElement[]).map(({href}) => href));
    const local = links
      .filter((href) => href.startsWith('file:'))
      .map((href) => decodeURI(href.replace(/^file:\/\/|[?#].*$/g, '')));
    expect(local.length).toBeGreaterThan(10);
    expect([file, local.filter((path) => !existsSync(path) || path.endsWith('/'))]).toEqual([file, []]);
  }
  expect(faults).toEqual([]);
});
