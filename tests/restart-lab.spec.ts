import AxeBuilder from '@axe-core/playwright';
import {expect, type Page, test} from '@playwright/test';
import {open} from './open';

const id = 'restart-lab';
const editions = [
  {
    path: '/pods/lifecycle',
    other: '/en/pods/lifecycle',
    never: '不再启动',
    right: '猜中了',
    of: (n: number) => `第 ${n} 次退出`,
  },
  {
    path: '/en/pods/lifecycle',
    other: '/pods/lifecycle',
    never: 'never again',
    right: 'You were right',
    of: (n: number) => `Exit ${n}`,
  },
];

const labOf = (page: Page) => {
  const root = page.locator(`#figure-${id}`);
  const stage = root.locator('[data-lab-stage]');
  return {
    root,
    stage,
    /** The drawing that this width shows. */
    drawing: stage.locator('svg[data-layout]').filter({visible: true}),
    status: root.locator('[data-status]').first(),
    reckoning: root.locator('[data-reckoning]'),
    button: (name: string) => root.locator(`[data-transport="${name}"]`),
    /** What is still to come can be asked for only after a guess. */
    future: stage.locator('svg[data-layout] [data-future]').filter({visible: true}),
    guess: (choice: string) => root.locator(`[data-guess="${choice}"]`),
    knob: (name: string) => root.getByLabel(name, {exact: true}),
  };
};
const at = (page: Page) => labOf(page).stage.getAttribute('data-at');
const query = (page: Page) => new URL(page.url()).searchParams.get(id);

for (const {path, other, never, right, of} of editions) {
  test.describe(`the staircase of waits, ${path}`, () => {
    test('is driven by keyboard, step by step, back as well as forth', async ({page}) => {
      await open(page, path);
      const lab = labOf(page);
      await lab.root.scrollIntoViewIfNeeded();
      expect(await at(page)).toBe('26');
      await expect(lab.status).toHaveText('CrashLoopBackOff');
      await lab.stage.focus();
      await page.keyboard.press('Home');
      await expect(lab.status).toHaveText('Running');
      for (const [second, status] of [
        ['2', 'Running'],
        ['4', 'CrashLoopBackOff'],
        ['14', 'Running'],
        ['16', 'CrashLoopBackOff'],
      ] as const) {
        await page.keyboard.press('ArrowRight');
        await expect(lab.stage).toHaveAttribute('data-at', second);
        await expect(lab.status).toHaveText(status);
      }
      await expect(lab.reckoning).toContainText('10 s × 2¹ = 20 s');
      await page.keyboard.press('ArrowLeft');
      await expect(lab.stage).toHaveAttribute('data-at', '14');
      await page.keyboard.press('Shift+ArrowRight');
      await expect(lab.stage).toHaveAttribute('data-at', '15');
      await page.keyboard.press('End');
      await expect(lab.reckoning).toContainText('30 min 10 s');
      await page.keyboard.press('Home');
      await expect(lab.stage).toHaveAttribute('data-at', '0');
      await lab.root.locator('[data-jump="waiting"]').click();
      await expect(lab.stage).toHaveAttribute('data-at', '4');
      await lab.button('back').click();
      await expect(lab.stage).toHaveAttribute('data-at', '2');
    });

    test('stands still until it is asked to move, and plays when it is', async ({page}) => {
      await open(page, path);
      await page.waitForTimeout(600);
      expect(await at(page)).toBe('26');
      await labOf(page).button('play').click();
      await expect(async () => expect(Number(await at(page))).toBeGreaterThan(30)).toPass();
      await labOf(page).button('play').click();
      const stopped = Number(await at(page));
      await page.waitForTimeout(600);
      // The address keeps thousandths.
      expect(Number(await at(page))).toBeCloseTo(stopped, 2);
    });

    test('asks for a guess before it shows what is to come, keeps it, and holds it against the outcome', async ({page}) => {
      await open(page, path);
      const lab = labOf(page);
      await expect(lab.future).toHaveCount(0);
      await lab.guess('80 s').click();
      await expect(lab.future.first()).toBeVisible();
      await lab.stage.focus();
      await page.keyboard.press('End');
      await expect(lab.root).toContainText(right);
      expect(await page.evaluate(() => localStorage.getItem('edamame.guesses'))).toContain('"restart-lab/":"80"');
      await open(page, other);
      await labOf(page).stage.focus();
      await expect(labOf(page).root.locator('[data-guess][aria-pressed="true"]')).toHaveAttribute('data-guess', '80 s');
    });

    test('says what decides: the exit code whether, the length of the run how soon', async ({page}) => {
      await open(page, `${path}?${id}=exit.0_policy.OnFailure_t.2`);
      const lab = labOf(page);
      await expect(lab.status).toHaveText('Completed');
      await expect(lab.drawing.locator('[data-attempt]')).toHaveCount(1);
      await expect(lab.reckoning).toContainText('OnFailure');
      await expect(lab.root.locator('[data-guess]').filter({hasText: never})).toBeVisible();
      await lab.root.getByRole('combobox').nth(1).selectOption('Always');
      await expect(lab.drawing.locator('[data-attempt]')).toHaveCount(11);
      expect(query(page)).toBe('exit.0_t.2');

      await open(page, `${path}?${id}=eighth.601_t.1225`);
      await expect(lab.reckoning).toContainText('600 s');
      await lab.root.locator('[data-jump="waiting"]').click();
      await expect(lab.reckoning).toContainText(of(9));
      await expect(lab.reckoning).toContainText('10 s × 2⁰ = 10 s');
    });

    test('is all in its address, which outlasts the switch of language, and two runs can be compared', async ({page}) => {
      await open(page, `${path}?${id}=cap.60_t.16`);
      const lab = labOf(page);
      await lab.root.locator('[data-compare]').click();
      await lab.root.getByRole('slider').nth(1).press('End');
      await expect(lab.root.locator('tr[data-differs]').first()).toBeVisible();
      const address = query(page);
      expect(address).toBe('eighth.1200_cap.60_t.16_vs_cap.60');
      await open(page, `${other}?${id}=${address}`);
      await expect(lab.stage).toHaveAttribute('data-at', '16');
      await expect(lab.root.locator('tr[data-differs]').first()).toBeVisible();
      await expect(lab.drawing).toContainText('1200 s');
    });

    test('has nothing that axe objects to, at any width', async ({page}) => {
      for (const width of [1280, 320]) {
        await page.setViewportSize({width, height: 900});
        await open(page, `${path}?${id}=exit.42_own.restart-on-42_v.1.34_t.78_vs_`);
        const axe = new AxeBuilder({page}).include(`#figure-${id}`);
        const {violations} = await axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
        expect(violations.map(({id: rule, nodes}) => `${rule}: ${nodes[0]?.html}`)).toEqual([]);
        const lab = await labOf(page).root.evaluate((root) => root.scrollWidth - root.clientWidth);
        expect(lab).toBe(0);
      }
    });

    test('on paper and without scripts is a storyboard, with every run and every event in words', async ({page, browser}) => {
      await open(page, `${path}?${id}=eighth.601`);
      await page.emulateMedia({media: 'print'});
      const lab = labOf(page);
      await expect(lab.root.locator('[data-storyboard] [data-frame]')).toHaveCount(5);
      await expect(lab.root.locator('[data-storyboard]')).toBeVisible();
      await expect(lab.button('play')).toBeHidden();
      await expect(lab.root.locator('[data-text-twin] tr[data-attempt="8"]')).toBeVisible();

      const context = await browser.newContext({javaScriptEnabled: false});
      const plain = await context.newPage();
      await plain.goto(new URL(path, page.url()).href);
      const still = labOf(plain);
      await expect(still.root.locator('[data-storyboard]')).toBeVisible();
      await expect(still.future.first()).toBeVisible();
      await expect(still.drawing.locator('[data-attempt]')).toHaveCount(11);
      await context.close();
    });
  });
}
