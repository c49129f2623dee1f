import {brotliCompressSync} from 'node:zlib';
import {expect, type Page, test} from '@playwright/test';
import {chapters} from './book';
import {begin} from './open';

const kib = 1024;
const texts = /html|css|javascript|json|svg|xml|text/;

type Asked = {path: string; bytes: number; isScript: boolean};

/** Counts what a page asks for from now on: as many bytes as a host sends that compresses with brotli. */
function weigh(page: Page): {asked: () => Promise<Asked[]>; since: () => Promise<number>} {
  const answers: Promise<Asked>[] = [];
  let counted = 0;
  page.on('response', (response) => {
    const {pathname: path} = new URL(response.url());
    const isScript = response.request().resourceType() === 'script';
    const type = response.headers()['content-type'] ?? '';
    answers.push(
      response.body().then(
        (body) => ({path, isScript, bytes: texts.test(type) ? brotliCompressSync(body).length : body.length}),
        () => ({path, isScript, bytes: 0}),
      ),
    );
  });
  const asked = () => Promise.all(answers);
  return {
    asked,
    /** Bytes that came since this was asked last. */
    since: async () => {
      const all = await asked();
      const some = all.slice(counted);
      counted = all.length;
      return some.reduce((sum, {bytes}) => sum + bytes, 0);
    },
  };
}

/** What a chapter may weigh to read, in KiB. */
const most = 45;

/** What an exhibit may add when it comes alive, in KiB, a laboratory too; and what the simulator weighs that comes when it is turned. */
const exhibitMost = 45;

const exhibits = 'edamame-island:has(> [data-exhibit])';

for (const {path} of chapters) {
  test(`${path} weighs what it may: to read, to begin, for each exhibit that is touched, and for what turns it`, async ({
    page,
  }) => {
    const scale = weigh(page);
    await page.goto(path, {waitUntil: 'networkidle'});
    const asked = await scale.asked();
    expect(
      asked.filter(({isScript}) => isScript),
      'no script before the reader begins',
    ).toEqual([]);
    expect(asked.length).toBeLessThanOrEqual(5);
    const toRead = await scale.since();
    expect.soft(toRead, 'to read').toBeLessThanOrEqual(most * kib);

    await begin(page);
    await page.waitForLoadState('networkidle');
    expect(toRead + (await scale.since()), 'once begun').toBeLessThanOrEqual(150 * kib);

    for (const exhibit of await page.locator(exhibits).all()) {
      await exhibit.dispatchEvent('pointerover');
      await expect(exhibit).toHaveAttribute('data-alive', '');
      await page.waitForLoadState('networkidle');
      const name = await exhibit.getAttribute('data-island');
      expect.soft(await scale.since(), `${name} more`).toBeLessThanOrEqual(exhibitMost * kib);
    }
    const knob = page.locator('edamame-island:is([data-island$="Lab"], [data-island$="Bench"]) input[type="range"]').first();
    if ((await knob.count()) === 0) return;
    await knob.focus();
    await page.keyboard.press('ArrowRight');
    let simulator = 0;
    const come = async () => {
      simulator += await scale.since();
      return simulator;
    };
    await expect.poll(come, 'the simulator comes when it is turned').toBeGreaterThan(0);
    await page.waitForLoadState('networkidle');
    await come();
    expect.soft(simulator, 'the simulator').toBeLessThanOrEqual(exhibitMost * kib);
  });
}

test('the first search and the editor weigh what they may', async ({page}) => {
  const scale = weigh(page);
  await page.goto('/pods/what', {waitUntil: 'networkidle'});
  await begin(page);
  await page.waitForLoadState('networkidle');
  await scale.since();
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill('CrashLoopBackOff');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(await scale.since(), 'search more').toBeLessThanOrEqual(200 * kib);

  const editor = await page.context().newPage();
  const other = weigh(editor);
  await editor.goto('/playground', {waitUntil: 'networkidle'});
  await editor.locator('[data-manifest-editor] [contenteditable]').waitFor();
  await editor.waitForLoadState('networkidle');
  const bytes = (await other.asked()).filter(({isScript}) => isScript).reduce((sum, one) => sum + one.bytes, 0);
  expect(bytes, 'editor, and the page it stands on').toBeLessThanOrEqual((260 + 150) * kib);
});
