import AxeBuilder from '@axe-core/playwright';
import {expect, type Page, test} from '@playwright/test';
import {labWords} from '../src/components/Lab/labWords';
import {words} from '../src/components/SurvivalBench/words';
import {open} from './open';
import {watch} from './watch';

const pages = [
  {path: '/pods/durability', other: '/en/pods/durability', language: 'zh-CN'},
  {path: '/en/pods/durability', other: '/pods/durability', language: 'en'},
] as const;

const key = 'survival-bench';
const bench = (page: Page) => page.locator('[data-exhibit="SurvivalBench"]');
const stage = (page: Page) => bench(page).locator('[data-lab-stage]');
const ledger = (page: Page) => bench(page).locator('[data-ledger]');
const stateOf = (page: Page) => new URL(page.url()).searchParams.get(key) ?? '';
const shownFrames = (page: Page) => bench(page).locator('[data-frame]:visible');

/** What the ledger says of a thing: of each Pod that is there, the verdict. */
const verdicts = (page: Page, row: string) =>
  ledger(page)
    .locator(`tr[data-row="${row}"] td[data-verdict]`)
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-verdict')));

/** The blow falls a minute after the Pod was created. */
const second = (page: Page) =>
  stage(page)
    .getAttribute('data-at')
    .then((at) => Number(at) - 60);

for (const {path, other, language} of pages) {
  const phrases = words[language];
  const common = labWords[language];

  test(`${path}: a container is killed, and nothing moves: its own files are lost, the emptyDir is kept, and both are for the reader to guess`, async ({
    page,
    baseURL,
  }) => {
    const watched = watch(page, baseURL ?? '');
    await open(page, path);
    await page.waitForTimeout(400);
    expect(await second(page)).toBe(5);
    expect(await verdicts(page, 'data.app')).toEqual(['lost']);
    expect(await verdicts(page, 'data.helper')).toEqual(['kept']);
    expect(await verdicts(page, 'data.scratch')).toEqual(['kept']);
    expect(await verdicts(page, 'container.app')).toEqual(['replaced']);
    expect(await verdicts(page, 'uid')).toEqual(['kept']);

    const tag = ledger(page).locator('tr[data-row="data.scratch"] span[data-verdict]');
    await expect(tag).toBeHidden();
    await bench(page).locator('[data-guess="lost"]').click();
    await expect(tag).toBeVisible();
    await expect(bench(page).getByText(common.wrong(phrases.verdicts.kept))).toBeVisible();
    const kept = await page.evaluate(() => localStorage.getItem('edamame.guesses'));
    expect(JSON.parse(kept ?? '{}')).toMatchObject({[`${key}/`]: 'lost'});
    await page.reload();
    await bench(page).locator('[data-guess="lost"]').focus();
    await expect(bench(page).locator('[data-guess="lost"]')).toHaveAttribute('aria-pressed', 'true');
    expect(watched.foreign).toEqual([]);
    expect(watched.complaints).toEqual([]);
  });

  test(`${path}: a node falls silent, and by the keyboard alone its Pod is followed to the one in its place, and back`, async ({
    page,
  }) => {
    await open(page, path);
    await bench(page).locator('[data-blow="silent"]').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => stateOf(page)).toBe('blow.silent_t.0');
    await expect(bench(page)).not.toHaveAttribute('aria-busy');
    await bench(page).locator('[data-guess="-"]').press('Enter');
    await stage(page).focus();
    const seen: [number, (string | null)[]][] = [];
    for (let step = 0; step < 3; step++) {
      await page.keyboard.press('ArrowRight');
      seen.push([await second(page), await verdicts(page, 'uid')]);
    }
    expect(seen).toEqual([
      [50, ['kept']],
      [350, ['kept', 'replaced']],
      [600, ['kept', 'replaced']],
    ]);
    await page.keyboard.press('ArrowLeft');
    expect(await second(page)).toBe(350);
    expect(await verdicts(page, 'data.scratch')).toEqual(['out-of-reach', 'lost']);
    await expect(ledger(page).locator('td[data-doubt="unseen"]').last()).toContainText(phrases.views.unseen);
    await page.keyboard.press('End');
    expect(await verdicts(page, 'uid')).toEqual(['replaced']);
    await page.keyboard.press('Home');
    await bench(page).locator('[data-jump="replaced"]').press('Enter');
    expect(await second(page)).toBe(350);
    await stage(page).focus();
    await page.keyboard.press('ArrowLeft');
    expect(await second(page)).toBe(50);
    expect(await verdicts(page, 'uid')).toEqual(['kept']);
  });

  test(`${path}: two of one name, one without a record: a link to it outlasts the switch of language`, async ({page}) => {
    const query = 'blow.cut-force_owner.StatefulSet_t.470';
    await open(page, `${path}?${key}=${query}`);
    const isTold = async (of: (typeof words)['en']) => {
      await expect(ledger(page).locator('[data-pod-column] code')).toHaveText(['survival-bench-0', 'survival-bench-0']);
      await expect(ledger(page).locator('td[data-doubt="disagree"]').first()).toHaveText(of.views.noObject);
      await expect(ledger(page).locator('td[data-doubt="disagree"]').last()).toContainText(of.views.disagree);
      expect(await verdicts(page, 'name')).toEqual(['lost', 'kept']);
      expect(await verdicts(page, 'container.app')).toEqual(['kept', 'replaced']);
      expect(await verdicts(page, 'data.data')).toEqual(['out-of-reach', 'kept']);
    };
    await isTold(phrases);
    await page.locator(`a[href^="${other}?"], a[href^="${other}/?"]`).first().click();
    await expect.poll(() => new URL(page.url()).pathname.replace(/\/$/, '')).toBe(other);
    expect(stateOf(page)).toBe(query);
    await isTold(words[language === 'en' ? 'zh-CN' : 'en']);
  });

  test(`${path}: two owners side by side differ where they do, and axe finds no fault at any width`, async ({page}) => {
    await open(page, `${path}?${key}=blow.off_t.360_vs_blow.off_owner.StatefulSet`);
    const rows = bench(page).getByRole('region', {name: common.compare}).getByRole('row');
    await expect(rows.filter({hasText: 'UID'})).toContainText(common.differs);
    await expect(rows.filter({hasText: 'hostPath'})).toContainText(common.same);
    await bench(page).locator('[data-guess="-"]').click();
    for (const width of [1280, 320]) {
      await page.setViewportSize({width, height: 900});
      // What lies below the bar at the top would count as too small.
      await page.evaluate(() => window.scrollTo(0, 0));
      const axe = new AxeBuilder({page}).include('[data-exhibit="SurvivalBench"]');
      const {violations} = await axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
      expect(violations.flatMap(({id, nodes}) => nodes.map(({target}) => `${id}: ${target}`))).toEqual([]);
      expect(await bench(page).evaluate((root) => root.scrollWidth - root.clientWidth)).toBe(0);
    }
  });

  test(`${path}: on paper the run is captioned frames and the whole ledger, and no controls`, async ({page}) => {
    await open(page, `${path}?${key}=blow.silent_t.500`);
    await page.emulateMedia({media: 'print'});
    await expect(shownFrames(page)).toHaveCount(6);
    await expect(ledger(page).locator('tr[data-row="data.data"] span[data-verdict]').last()).toBeVisible();
    await expect(bench(page).locator('[data-blow]:visible, [data-transport]:visible')).toHaveCount(0);
  });
}

test.describe('without scripts', () => {
  test.use({javaScriptEnabled: false});

  for (const {path, language} of pages) {
    test(`${path}: the ledger is there in full, with the storyboard and everything that happens`, async ({page}) => {
      await page.goto(path);
      const told = ledger(page).locator('tr[data-row="data.scratch"] span[data-verdict]');
      await expect(told).toHaveText(words[language].verdicts.kept);
      await expect(told).toBeVisible();
      await expect(ledger(page).locator('tr[data-row]')).toHaveCount(16);
      await expect(shownFrames(page).first()).toBeVisible();
      await expect(bench(page).locator('[data-text-twin]')).toContainText(labWords[language].twin);
      await expect(bench(page).locator('[data-blow]:visible, [data-transport]:visible')).toHaveCount(0);
    });
  }
});
