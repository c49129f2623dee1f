import AxeBuilder from '@axe-core/playwright';
import {expect, type Page, test} from '@playwright/test';
import {words} from '../src/components/StatusDecoder/words';
import {open} from './open';
import {watch} from './watch';

const row = 'web-5d9c7b-x2x7p   1/2   Init:CrashLoopBackOff   7 (2m5s ago)   3h12m';
const pages = [
  {path: '/status', language: 'zh-CN'},
  {path: '/en/status', language: 'en'},
] as const;

const field = (page: Page) => page.getByRole('textbox');
const findings = (page: Page) => page.locator('[data-finding]');
const queryOf = (page: Page) => new URL(page.url()).searchParams.get('status');

for (const {path, language} of pages) {
  const phrases = words[language];

  test(`${path}: a row that is pasted is taken apart, is in the address, and survives the language switch`, async ({
    page,
    baseURL,
  }) => {
    const watched = watch(page, baseURL ?? '');
    await open(page, path);
    await expect(findings(page)).toHaveCount(0);
    await expect(page.getByRole('status').first()).toHaveText(phrases.nothingYet);

    await field(page).fill(row);
    const finding = page.locator('[data-finding="Init:CrashLoopBackOff"]');
    await expect(finding).toHaveAttribute('data-meaning', 'sense');
    await expect(finding).toContainText(phrases.families.waiting.one);
    await expect(finding.getByRole('link', {name: phrases.byRule([4])})).toHaveAttribute('href', '#rule-init');
    await expect(page.locator('[data-note="app-may-run"]')).toBeVisible();
    await expect(page.locator('[data-column="RESTARTS"]')).toContainText(phrases.restarts(7, 125));
    await expect(page.getByRole('status').first()).toHaveText(phrases.count(1, 1));

    await expect.poll(() => queryOf(page)).toBe(row);
    await page.reload();
    await expect(field(page)).toHaveValue(row);
    await expect(findings(page)).toHaveCount(1);

    const other = language === 'en' ? '/status' : '/en/status';
    await page.locator(`a[href^="${other}?"], a[href^="${other}/?"]`).first().click();
    await expect.poll(() => new URL(page.url()).pathname.replace(/\/$/, '')).toBe(other);
    await expect(field(page)).toHaveValue(row);
    expect(watched.foreign).toEqual([]);
    expect(watched.complaints).toEqual([]);
  });

  test(`${path}: examples by the keyboard, a word to its explanation, and all of it cleared again`, async ({page}) => {
    await open(page, path);
    await page.locator('[data-example="block"]').focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('main table').first().getByRole('row')).toHaveCount(6);
    await expect(findings(page)).toHaveCount(5);
    await page.getByRole('link', {name: 'ImagePullBackOff', exact: true}).first().focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-finding="ImagePullBackOff"]')).toBeInViewport();

    await page.locator('[data-example="describe"]').click();
    await expect(page.locator('[data-place="exit-code"]')).toContainText('137');
    await expect(page.locator('[data-place="event"][data-finding="BackOff"]')).toBeVisible();
    const axe = await new AxeBuilder({page})
      .setLegacyMode()
      .include('main')
      .withTags(['wcag2a', 'wcag2aa', 'wcag22aa'])
      .analyze();
    expect(axe.violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target)}`)).toEqual([]);

    await page.locator('[data-clear]').click();
    await expect(findings(page)).toHaveCount(0);
    await expect.poll(() => queryOf(page)).toBeNull();
  });

  test(`${path}: a word leads to a laboratory that shows it at that very moment`, async ({page}) => {
    for (const [word, lab] of [
      ['PodInitializing', 'lifecycle-lab'],
      ['Terminating', 'termination-lab'],
    ] as const) {
      await open(page, `${path}?status=${word}`);
      await page.locator(`[data-finding="${word}"]`).getByRole('link', {name: phrases.lab}).click();
      const figure = page.locator(`#figure-${lab}`);
      await expect(figure).toBeInViewport();
      await expect(figure.locator('[data-column="status"]').filter({visible: true}).first()).toHaveText(word);
    }
  });

  test(`${path}: a word that nobody knows gets an honest answer, with the nearest`, async ({page}) => {
    await open(page, `${path}?status=CrashLoopBackof`);
    const unknown = page.locator('[data-meaning="unknown"]');
    await expect(unknown.getByRole('link', {name: 'CrashLoopBackOff'})).toHaveAttribute('href', '#waiting-CrashLoopBackOff');
    await field(page).fill('my cat sleeps on the keyboard');
    await expect(page.getByRole('status').first()).toContainText(phrases.nothing);
  });

  test(`${path}: what is far too long is read to a point, said so, and does not hold up the page`, async ({page}) => {
    await open(page, path);
    await field(page).fill(`${row}\n`.repeat(500));
    await expect(page.getByText(phrases.tooLongForAddress)).toBeVisible();
    await expect(page.getByText(phrases.unread(row.length * 500 + 500 - 20_000))).toBeVisible();
    expect((await field(page).inputValue()).length).toBeLessThanOrEqual(20_000);
    await expect(findings(page)).toHaveCount(1);
    await expect.poll(() => (queryOf(page) ?? '').length).toBeLessThanOrEqual(1_000);
  });
}

test.describe('without scripts and on paper', () => {
  test.use({javaScriptEnabled: false});

  for (const {path, language} of pages) {
    test(`${path} lists every word with its explanation`, async ({page}) => {
      await page.goto(path);
      await expect(page.locator('textarea')).toBeHidden();
      for (const id of ['waiting-CrashLoopBackOff', 'printed-Terminating', 'podReason-Evicted', 'event-FailedMount'])
        await expect(page.locator(`[id="${id}"] p`).first()).toHaveText(/\S{8}|\S+ \S+/);
      await expect(page.locator('#rule-deletion')).toBeVisible();
      await expect(page.getByRole('rowheader', {name: '137'})).toBeVisible();
      await page.emulateMedia({media: 'print'});
      await expect(page.locator('[id="terminated-OOMKilled"]')).toBeVisible();
      await expect(page.getByRole('heading', {name: words[language].exitCodes})).toBeVisible();
    });
  }
});
