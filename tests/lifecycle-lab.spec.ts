import AxeBuilder from '@axe-core/playwright';
import {expect, type Page, test} from '@playwright/test';
import {labWords} from '../src/components/Lab/labWords';
import {words} from '../src/components/LifecycleLab/words';
import {open} from './open';
import {watch} from './watch';

const pages = [
  {path: '/pods/lifecycle', language: 'zh-CN'},
  {path: '/en/pods/lifecycle', language: 'en'},
] as const;

const key = 'lifecycle-lab';
const lab = (page: Page) => page.locator('[data-exhibit="LifecycleLab"]');
const stage = (page: Page) => lab(page).locator('[data-lab-stage]');
const status = (page: Page) => lab(page).locator('[data-column="status"]');
const stateOf = (page: Page) => new URL(page.url()).searchParams.get(key) ?? '';
const at = (page: Page) => stage(page).getAttribute('data-at').then(Number);

/** What is not hidden by the style sheet, of both layouts. */
const shownFrames = (page: Page) => lab(page).locator('[data-frame]:visible');

for (const {path, language} of pages) {
  const phrases = words[language];
  const common = labWords[language];

  test(`${path}: starts at rest, goes forward and back by the keyboard, and says each time what happened`, async ({
    page,
    baseURL,
  }) => {
    const watched = watch(page, baseURL ?? '');
    await open(page, path);
    await page.waitForTimeout(400);
    expect(await at(page)).toBe(7);
    await expect(status(page)).toHaveText('Running');

    await stage(page).focus();
    await page.keyboard.press('Home');
    await expect(status(page)).toHaveText('Init:0/1');
    const seen: string[] = [];
    for (let step = 0; step < 5; step++) {
      await page.keyboard.press('ArrowRight');
      seen.push(`${await at(page)} ${await status(page).textContent()}`);
    }
    expect(seen).toEqual(['1 Init:0/1', '2 Init:0/1', '3 Init:0/1', '5 Running', '7 Running']);
    await page.keyboard.press('ArrowLeft');
    expect(await at(page)).toBe(5);
    await page.keyboard.press('Shift+ArrowRight');
    expect(await at(page)).toBe(6);
    await expect(lab(page).locator('[data-why]')).not.toBeEmpty();
    await page.keyboard.press('End');
    await expect(status(page)).toHaveText('Completed');
    await expect(lab(page).locator('[data-phase="Succeeded"]').first()).toBeVisible();
    await page.keyboard.press('Home');
    await expect(status(page)).toHaveText('Init:0/1');
    expect(watched.foreign).toEqual([]);
    expect(watched.complaints).toEqual([]);
  });

  test(`${path}: a guess is kept, and stands beside what came of it`, async ({page}) => {
    await open(page, path);
    await lab(page).locator('[data-guess="Succeeded"]').click();
    await expect(lab(page).getByText(common.waitFor('30'))).toBeVisible();
    await stage(page).focus();
    await page.keyboard.press('End');
    await expect(lab(page).getByText(common.wrong('Completed'))).toBeVisible();
    const kept = await page.evaluate(() => localStorage.getItem('edamame.guesses'));
    expect(JSON.parse(kept ?? '{}')).toMatchObject({[`${key}/life/1.37`]: 'Succeeded'});
    await page.reload();
    await expect(lab(page).locator('[data-guess="Succeeded"]')).toHaveAttribute('aria-pressed', 'true');
  });

  test(`${path}: what is done by hand is in the address, survives the language switch, and can be undone`, async ({page}) => {
    await open(page, `${path}?${key}=s.readiness_t.12#figure-${key}`);
    await expect(lab(page).locator('[data-condition="Ready"]')).toHaveAttribute('data-status', 'True');
    await lab(page).locator('[data-deed="fail-readiness"]').click();
    await expect.poll(() => stateOf(page)).toBe('s.readiness_do.12-fail-readiness.web_t.12');
    await expect(lab(page).locator('[data-deed="pass-readiness"]')).toBeVisible();
    await stage(page).focus();
    await page.keyboard.press('End');
    await expect(lab(page).locator('[data-condition="Ready"]')).toHaveAttribute('data-status', 'False');
    await expect(lab(page).locator('[data-column="restarts"]')).toHaveText('0');

    const other = language === 'en' ? '/pods/lifecycle' : '/en/pods/lifecycle';
    await expect.poll(() => stateOf(page)).toBe('s.readiness_do.12-fail-readiness.web_t.130');
    await page.locator(`a[href^="${other}?"], a[href^="${other}/?"]`).first().click();
    await expect.poll(() => new URL(page.url()).pathname.replace(/\/$/, '')).toBe(other);
    await expect(lab(page).locator('[data-condition="Ready"]')).toHaveAttribute('data-status', 'False');
    await expect(
      lab(page)
        .getByText(words[language === 'en' ? 'zh-CN' : 'en'].deeds['fail-readiness'])
        .first(),
    ).toBeVisible();

    await lab(page).locator('[data-undo]').click();
    await expect.poll(() => stateOf(page)).toBe('s.readiness_t.130');
  });

  test(`${path}: two runs stand side by side with what differs marked, and axe finds no fault in it`, async ({page}) => {
    await open(page, `${path}?${key}=s.liveness_b.readiness_do.20-exit-1.web_t.100`);
    const rows = lab(page).getByRole('region', {name: common.compare}).getByRole('row');
    await expect(rows.filter({hasText: phrases.compared.restarts('100')})).toContainText(common.differs);
    await expect(rows.filter({hasText: phrases.compared.phase('100')})).toContainText(common.same);
    const {violations} = await new AxeBuilder({page})
      .setLegacyMode()
      .include('[data-exhibit="LifecycleLab"]')
      .options({runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}})
      .analyze();
    expect(violations.flatMap(({id, nodes}) => nodes.map(({target}) => `${id}: ${target}`))).toEqual([]);
  });

  test(`${path}: on paper the run is captioned frames, and no controls`, async ({page}) => {
    await open(page, `${path}?${key}=s.memory_t.20`);
    await expect(shownFrames(page)).toHaveCount(0);
    await page.emulateMedia({media: 'print'});
    await expect(shownFrames(page)).toHaveCount(6);
    await expect(shownFrames(page).last()).toContainText('6 / 6');
    await expect(lab(page).locator('[data-deed]:visible')).toHaveCount(0);
  });
}

test.describe('without scripts', () => {
  test.use({javaScriptEnabled: false});

  for (const {path, language} of pages) {
    test(`${path}: the storyboard and the table of everything that happens are there to be read`, async ({page}) => {
      await page.goto(path);
      await expect(shownFrames(page)).toHaveCount(6);
      await expect(lab(page).locator('[data-text-twin]')).toContainText(labWords[language].twin);
      await expect(lab(page).locator('[data-deed]:visible, [data-transport]:visible')).toHaveCount(0);
      await expect(
        lab(page)
          .getByText(words[language].stories.life.lead.split('`')[1] ?? '')
          .first(),
      ).toBeVisible();
    });
  }
});
