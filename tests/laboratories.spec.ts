import {expect, type Page, test} from '@playwright/test';
import {labWords} from '../src/components/Lab/labWords';
import {fields} from '../src/components/TerminationLab/settings';
import {words} from '../src/components/TerminationLab/words';
import {open} from './open';

/** Scripts that are asked for from now on: held back, then let through or lost. */
async function scriptsOf(page: Page) {
  const asked: string[] = [];
  let decide: (fate: 'come' | 'lost') => void = () => {};
  let fate = new Promise<'come' | 'lost'>((resolve) => {
    decide = resolve;
  });
  await page.route('**/assets/js/**', async (route) => {
    asked.push(route.request().url());
    await ((await fate) === 'come' ? route.continue() : route.abort());
  });
  return {
    asked,
    loseAll: () => decide('lost'),
    letCome: () => {
      decide('lost');
      fate = Promise.resolve('come');
    },
  };
}

/** Opens a chapter, and brings one laboratory to life by pointing at its edge. */
async function labOf(page: Page, path: string, name: string) {
  await open(page, path, {waitUntil: 'networkidle'});
  const island = page.locator(`edamame-island[data-island="${name}"]`);
  await island.dispatchEvent('pointerover');
  await expect(island).toHaveAttribute('data-alive', '');
  await page.waitForLoadState('networkidle');
  const root = island.locator('> figure');
  return {
    root,
    stage: root.locator('[data-lab-stage]'),
    note: root.locator('[data-engine]'),
    slider: root.locator('[data-lab-scrubber]'),
    status: root.locator('[data-column="status"]'),
    printed: root.locator('[data-printed]'),
  };
}

const shiftsOf = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) =>
          resolve(list.getEntries().reduce((sum, entry) => sum + (entry as unknown as {value: number}).value, 0)),
        ).observe({type: 'layout-shift', buffered: true});
        setTimeout(() => resolve(0), 300);
      }),
  );

for (const [path, language] of [
  ['/pods/termination', 'zh-CN'],
  ['/en/pods/termination', 'en'],
] as const) {
  const common = labWords[language];
  const {knobs, seconds} = words[language];

  test(`${path}: a run is driven from end to end without a simulator, and a knob that is turned fetches it`, async ({page}) => {
    const lab = await labOf(page, path, 'TerminationLab');
    const scripts = await scriptsOf(page);
    await lab.root.locator('[data-guess="-"]').click();
    await lab.root.locator('[data-jump="killed"]').click();
    await expect(lab.root.locator('[data-why]')).not.toBeEmpty();
    expect(scripts.asked.length, 'the figure of the Pod').toBeLessThanOrEqual(3);
    const shown = Number(await lab.slider.getAttribute('max'));
    const grace = lab.root.getByLabel(knobs.grace, {exact: true});

    // Turned before it is here: the knob stands where it was put, the figure says that it is as it was.
    await grace.focus();
    for (let turn = 0; turn < 4; turn += 1) await page.keyboard.press('ArrowLeft');
    const wanted = fields.grace.allowed[fields.grace.allowed.indexOf(30) - 4] ?? 0;
    await expect(
      lab.root
        .locator('output')
        .filter({hasText: seconds(wanted)})
        .first(),
    ).toBeVisible();
    await expect(lab.note).toHaveText(common.engineComing);
    await expect(lab.root).toHaveAttribute('aria-busy', 'true');
    expect(Number(await lab.slider.getAttribute('max'))).toBe(shown);
    // What is pressed now is meant for the run that is to come.
    await lab.stage.press('Home');
    await expect(lab.stage).toHaveAttribute('data-pressed', '');

    // It does not come: said, and asked for again. What was turned meanwhile counts as well.
    scripts.loseAll();
    await expect(lab.note).toContainText(common.engineMissing);
    await lab.root.getByLabel(knobs.hookSeconds, {exact: true}).focus();
    await page.keyboard.press('Home');
    scripts.letCome();
    await page.waitForTimeout(1200);
    const again = lab.note.getByRole('button', {name: common.tryAgain});
    if (await again.isVisible()) await again.click();
    await expect(lab.note).toHaveCount(0);
    await expect(lab.root).not.toHaveAttribute('aria-busy');
    await expect.poll(() => new URL(page.url()).searchParams.get('termination-lab')).toContain(`grace.${wanted}_hook.0`);
    await expect.poll(async () => Number(await lab.slider.getAttribute('max'))).toBeLessThan(shown - 10);
    await expect(lab.stage).toHaveAttribute('data-at', '300');
  });
}

test('the Pod at a moment stays as the page has it, is fetched when time moves on, and says if it does not come', async ({
  page,
}) => {
  const lab = await labOf(page, '/en/pods/lifecycle', 'LifecycleLab');
  const scripts = await scriptsOf(page);
  await expect(lab.printed).toContainText((await lab.status.textContent()) ?? '');
  await lab.stage.focus();
  await page.keyboard.press('End');
  await expect(lab.status).toHaveText('Completed');
  scripts.loseAll();
  const missing = lab.root.getByRole('alert');
  await expect(missing).toBeVisible();
  scripts.letCome();
  await missing.getByRole('button').click();
  await expect(lab.printed).toContainText('Completed');
});

test('another story takes the place of the first, its Pod too, and nothing jumps', async ({page}) => {
  const lab = await labOf(page, '/en/pods/lifecycle', 'LifecycleLab');
  await lab.stage.focus();
  await page.keyboard.press('ArrowRight');
  await expect(lab.printed).toContainText((await lab.status.textContent()) ?? '');
  expect(await shiftsOf(page)).toBe(0);
  await lab.root.getByLabel('Which story').selectOption({label: 'An image that cannot be pulled'});
  await expect(lab.status).toHaveText(/ErrImagePull|ImagePullBackOff/);
  await expect(lab.printed).toContainText((await lab.status.textContent()) ?? '');

  const other = await labOf(await page.context().newPage(), '/en/pods/lifecycle', 'LifecycleLab');
  await other.root.getByLabel('Which story').selectOption({label: 'An image that cannot be pulled'});
  await expect(other.status).toHaveText(/ErrImagePull|ImagePullBackOff/);
  await expect(other.printed, 'fetched with nothing shown before').toContainText((await other.status.textContent()) ?? '');
});
