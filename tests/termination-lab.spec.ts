import AxeBuilder from '@axe-core/playwright';
import {expect, type Page, test} from '@playwright/test';
import {open} from './open';

const editions = [
  {
    path: '/pods/termination',
    other: '/en/pods/termination',
    slider: '此刻，秒',
    hook: 'app 的 preStop',
    sleeps: 'preStop 睡',
    cleanup: 'app 收尾要',
    right: '猜中了',
    wrong: '其实是 137',
    settles: '第 30 秒见分晓',
    differs: '不同',
    enough: '等 SIGTERM 到了、门关上，已经没人往这儿送了',
  },
  {
    path: '/en/pods/termination',
    other: '/pods/termination',
    slider: 'Moment, in seconds',
    hook: 'preStop of app',
    sleeps: 'preStop sleeps',
    cleanup: 'app cleans up for',
    right: 'You were right',
    wrong: 'It is 137',
    settles: 'Second 30 will tell',
    differs: 'differs',
    enough: 'nobody sends anything here any more',
  },
] as const;

/** When somebody deletes the Pod, or changes the template, in seconds of the run. */
const zero = {'termination-lab': 300, 'rollout-lab': 60} as const;
type Id = keyof typeof zero;

function labOf(page: Page, id: Id = 'termination-lab') {
  const root = page.locator(`#figure-${id}`);
  const stage = root.locator('[data-lab-stage]');
  return {
    root,
    stage,
    /** The drawing that this width shows. */
    drawing: stage.locator('svg[data-layout]').filter({visible: true}),
    button: (name: string) => root.locator(`[data-transport="${name}"]`),
    jump: (kind: string) => root.locator(`[data-jump="${kind}"]`),
    guess: (choice: string) => root.locator(`[data-guess="${choice}"]`),
    outcome: root.locator('[data-outcome]'),
    why: root.locator('[data-why]'),
    column: (name: string) => root.locator(`[data-column="${name}"]`),
    tally: (kind: string) => root.locator(`[data-tally="${kind}"] b`),
    /** Marks that are past, and such as are still to come. */
    past: stage.locator('svg[data-layout] [data-mark]:not([data-future])').filter({visible: true}),
    future: stage.locator('svg[data-layout] [data-future]').filter({visible: true}),
    standsAt: (second: number) => expect(stage).toHaveAttribute('data-at', String(zero[id] + second)),
  };
}

const query = (page: Page, id: Id = 'termination-lab') => new URL(page.url()).searchParams.get(id);

const axeFaults = async (page: Page, id: Id): Promise<string[]> => {
  const {violations} = await new AxeBuilder({page}).setLegacyMode().include(`#figure-${id}`).analyze();
  return violations.flatMap(({id: rule, nodes}) =>
    nodes.map(({target, failureSummary}) => `${rule}: ${target}: ${failureSummary}`),
  );
};

for (const {path, other, slider, hook, sleeps, cleanup, right, wrong, settles, differs, enough} of editions) {
  test.describe(`the termination laboratory, ${path}`, () => {
    test('stands still until it is driven, and is driven by keyboard, back as well as forth', async ({page}) => {
      await open(page, path);
      const lab = labOf(page);
      await lab.root.scrollIntoViewIfNeeded();
      await lab.standsAt(14);
      await page.waitForTimeout(1200);
      await lab.standsAt(14);

      await lab.stage.focus();
      await page.keyboard.press('Home');
      await lab.standsAt(0);
      await expect(lab.why).toHaveAttribute('data-why', 'stop-signal-comes-first');
      const steps: number[] = [];
      for (const [second, seen] of [
        [2, 1],
        [10, 2],
        [22, 3],
        [30, 5],
        [31, 6],
        [33, 6],
      ] as const) {
        await page.keyboard.press('ArrowRight');
        await lab.standsAt(second);
        steps.push(second);
        // The mark of SIGKILL and of the exit it brings is one.
        await expect(lab.past).toHaveCount(seen);
      }
      await expect(lab.root.locator('table [data-pod]')).toHaveCount(0);
      for (const second of steps.reverse().slice(1)) {
        await page.keyboard.press('ArrowLeft');
        await lab.standsAt(second);
      }
      await expect(lab.past).toHaveCount(1);
      await page.keyboard.press('Shift+ArrowRight');
      await lab.standsAt(3);
      await page.keyboard.press('End');
      await lab.standsAt(33);
      await page.keyboard.press('Shift+ArrowLeft');
      await lab.standsAt(32);

      // Played and paused with one key.
      await page.keyboard.press('Home');
      await page.keyboard.press(' ');
      await expect.poll(async () => Number(await lab.stage.getAttribute('data-at'))).toBeGreaterThan(300.5);
      await page.keyboard.press(' ');
      const stopped = await lab.stage.getAttribute('data-at');
      await page.waitForTimeout(400);
      await expect(lab.stage).toHaveAttribute('data-at', stopped ?? '');

      // The slider is an ordinary one, and jumps go to the next of a kind.
      await page.keyboard.press('Home');
      await lab.jump('killed').click();
      await lab.standsAt(30);
      await page.getByRole('slider', {name: slider}).first().focus();
      await page.keyboard.press('ArrowLeft');
      await lab.standsAt(22);
      await lab.jump('removed').click();
      await lab.standsAt(31);
    });

    test('asks first, hides what is to come until then, and sets the guess beside what comes of it', async ({page}) => {
      await open(page, path);
      const lab = labOf(page);
      await expect(lab.future).toHaveCount(0);
      await lab.guess('143').click();
      await expect(lab.future).not.toHaveCount(0);
      await expect(lab.root).toContainText(settles);
      await lab.jump('killed').click();
      await expect(lab.outcome).toHaveText(wrong);
      expect(await page.evaluate(() => localStorage.getItem('edamame.guesses'))).toContain('143');

      // It is kept, in this browser and for both languages.
      await open(page, `${other}?termination-lab=t.30`);
      await expect(lab.guess('143')).toHaveAttribute('aria-pressed', 'true');
      await expect(lab.outcome).toHaveAttribute('data-outcome', 'false');
      await open(page, `${path}?termination-lab=t.30`);
      await lab.guess('137').click();
      await expect(lab.outcome).toHaveText(right);
    });

    test('keeps knobs, moment and comparison in its address, and into the other language', async ({page, context}) => {
      await open(page, path);
      const lab = labOf(page);
      await lab.root.getByLabel(cleanup, {exact: true}).focus();
      await page.keyboard.press('End');
      await expect.poll(() => query(page)).toBe('cleanup.40');
      await lab.root.locator('button[data-compare]').click();
      await lab.root.getByLabel(hook, {exact: true}).focus();
      await page.keyboard.press('Home');
      await expect.poll(() => query(page)).toBe('hook.0_cleanup.40_vs_cleanup.40');
      await expect(lab.root.locator('tr[data-differs]').first()).toContainText(differs);
      await expect(lab.drawing).toHaveCount(1);
      await lab.stage.focus();
      await page.keyboard.press('End');
      await expect.poll(() => query(page)).toMatch(/_t\.\d+(\.\d)?_vs_cleanup\.40$/);

      const friend = await context.newPage();
      await open(friend, `${new URL(page.url()).pathname}${new URL(page.url()).search}#figure-termination-lab`);
      const there = labOf(friend);
      await expect(there.stage).toHaveAttribute('data-at', (await lab.stage.getAttribute('data-at')) ?? '');
      await expect(there.root.locator('tr[data-differs]').first()).toBeVisible();
      await expect(there.root).toBeInViewport();

      const language = path.startsWith('/en') ? 'zh-CN' : 'en';
      await page.locator(`header [data-language="${language}"], nav [data-language="${language}"]`).first().click();
      await expect(page).toHaveURL(new RegExp(`${other}\\?.*termination-lab=hook\\.0_cleanup\\.40`));
      await expect(labOf(page).root.locator('tr[data-differs]').first()).toBeVisible();
    });

    test('keeps its height through the whole run, and axe finds no fault', async ({page}) => {
      await open(page, path);
      for (const id of ['termination-lab', 'rollout-lab'] as const) {
        const lab = labOf(page, id);
        await lab.guess('-').click();
        // The press wakes the laboratory; what it changes is there once it has been heard.
        await expect(lab.guess('-')).toHaveCount(0);
        await lab.stage.focus();
        await page.keyboard.press('Home');
        const height = (await lab.root.boundingBox())?.height;
        const end = Number(await lab.root.getByRole('slider', {name: slider}).getAttribute('max'));
        for (let step = 0; step < 60; step += 1) {
          await page.keyboard.press('ArrowRight');
          expect((await lab.root.boundingBox())?.height, `${id} at ${await lab.stage.getAttribute('data-at')}`).toBe(height);
          if (Number(await lab.stage.getAttribute('data-at')) >= end) break;
        }
        await expect(lab.button('next')).toHaveAttribute('aria-disabled', 'true');
        await page.keyboard.press('Home');
        expect(await axeFaults(page, id)).toEqual([]);
      }
    });

    test('says of each printed word why it stands there', async ({page}) => {
      await open(page, path);
      const lab = labOf(page);
      const answer = lab.root.locator('output').filter({hasText: 'deletionTimestamp'});
      await expect(lab.column('status')).toHaveText('Terminating');
      await expect(answer).toHaveCount(0);
      await lab.column('status').getByRole('button').press('Enter');
      await expect(answer).toBeVisible();
      await expect(lab.column('status').getByRole('button')).toHaveAttribute('aria-expanded', 'true');
    });

    test('counts what a rolling update loses, until the hook sleeps long enough', async ({page}) => {
      await open(page, path);
      const lab = labOf(page, 'rollout-lab');
      const lost = async () => Number(await lab.tally('refused').textContent());
      expect(await lost(), 'the answer is not given away').toBe(0);
      await lab.guess('some').click();
      await lab.stage.focus();
      await page.keyboard.press('End');
      await expect.poll(lost).toBeGreaterThan(5);
      await expect(lab.outcome).toHaveText(right);
      await expect(lab.root.locator('[data-verdict="door-shut-early"]')).toBeVisible();
      await page.keyboard.press('Home');
      expect(await lost()).toBe(0);
      await lab.jump('lost').click();
      expect(await lost()).toBe(1);

      await lab.root.getByLabel(sleeps, {exact: true}).focus();
      await page.keyboard.press('Home');
      for (let turn = 0; turn < 3; turn += 1) await page.keyboard.press('ArrowRight');
      await expect.poll(() => query(page, 'rollout-lab')).toMatch(/^hook\.3/);
      await lab.stage.focus();
      await page.keyboard.press('End');
      expect(await lost()).toBe(0);
      await expect(lab.tally('red')).toHaveText('0 s');
      await expect(lab.root.locator('[data-verdict="hook-covers"]')).toContainText(enough);
      await expect(lab.jump('lost')).toHaveAttribute('aria-disabled', 'true');
    });

    test('draws the Pod as the record has it, and when the record is forced away, as the node does', async ({page}) => {
      await open(page, `${path}?termination-lab=by.force_t.0`);
      const {root, stage} = labOf(page);
      const pod = root.locator('[data-pod-now]');
      await pod.locator('summary').click();
      await expect(pod.locator('[data-drawn]')).toHaveAttribute('data-drawn', 'node');
      await expect(pod.locator('[data-phase]')).toHaveCount(0);
      await expect(pod.locator('[data-stage="running"]').filter({visible: true})).not.toHaveCount(0);
      await stage.focus();
      await page.keyboard.press('End');
      await expect(pod.locator('[data-drawn]')).toHaveAttribute('data-drawn', 'nothing');
      await expect(pod.locator('[data-stage="ended"]').filter({visible: true})).toHaveCount(3);

      // Opened before anything runs, it is filled when the laboratory is alive.
      await page.goto(path);
      await expect(pod.locator('[data-drawn]')).toHaveCount(0);
      await pod.locator('summary').focus();
      await page.keyboard.press('Enter');
      await expect(pod.locator('[data-phase="Running"]')).toBeVisible();
      await expect(pod.locator('[data-printed]')).toContainText('Terminating');
      await expect(pod.locator('[data-condition="Ready"]')).toHaveAttribute('data-status', /True|False/);
    });

    test('is a storyboard with its table on paper', async ({page}) => {
      await open(page, path);
      await page.emulateMedia({media: 'print'});
      for (const id of ['termination-lab', 'rollout-lab'] as const) {
        const {root} = labOf(page, id);
        await expect(root.locator('[data-frame] > svg').filter({visible: true})).toHaveCount(6);
        await expect(root.locator('[data-text-twin] td').last()).toBeVisible();
        await expect(root.getByRole('button').filter({visible: true})).toHaveCount(0);
      }
      const frames = await labOf(page)
        .root.locator('[data-frame]')
        .evaluateAll((all) => all.map((one) => Number(one.getAttribute('data-frame'))));
      expect(frames).toEqual([300, 302, 310, 322, 330, 331]);
    });

    test.describe('without scripts', () => {
      test.use({javaScriptEnabled: false});

      test('is a storyboard, and shows no button that does nothing', async ({page}) => {
        await page.goto(path);
        for (const id of ['termination-lab', 'rollout-lab'] as const) {
          const {root, stage} = labOf(page, id);
          await expect(stage).toHaveAttribute('data-at', String(zero[id] + (id === 'rollout-lab' ? 3.5 : 14)));
          await expect(root.locator('[data-frame] > svg').filter({visible: true})).toHaveCount(6);
          await expect(root.getByRole('button').filter({visible: true})).toHaveCount(0);
          await expect(root.getByRole('slider').filter({visible: true})).toHaveCount(0);
        }
      });
    });
  });
}

test('played, it steps for those who want nothing to move', async ({page}) => {
  await page.emulateMedia({reducedMotion: 'reduce'});
  await open(page, '/pods/termination?termination-lab=t.0');
  const lab = labOf(page);
  const seen = await page.evaluate(async () => {
    const root = document.querySelector('#figure-termination-lab');
    const stage = root?.querySelector('[data-lab-stage]');
    const times: (string | null)[] = [];
    new MutationObserver(() => times.push(stage?.getAttribute('data-at') ?? null)).observe(stage as Element, {
      attributeFilter: ['data-at'],
    });
    root?.querySelector<HTMLButtonElement>('[data-transport="play"]')?.click();
    await new Promise((resolve) => setTimeout(resolve, 3600));
    return times;
  });
  expect(['302', '310']).toEqual(seen.slice(0, 2));
  await lab.button('play').click();
});
