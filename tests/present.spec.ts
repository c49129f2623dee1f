import {brotliCompressSync} from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import {expect, type Page, test} from '@playwright/test';
import {open} from './open';
import {watch} from './watch';

const bar = (page: Page) => page.locator('[data-present-bar]');
const button = (page: Page, does: string) => page.locator(`[data-present-do="${does}"]`);
const said = (page: Page) => page.locator('[data-present-said]');
const placeIn = (page: Page): string | null => new URL(page.url()).searchParams.get('present');

async function present(page: Page, path: string, place = ''): Promise<void> {
  await page.goto(`${path}?present${place && `=${place}`}`);
  await bar(page).waitFor();
}

/** The screen as it is: the numbers of the blocks on it, and what of them the window cuts off. */
const screen = (page: Page) =>
  page.evaluate(() => {
    const frame = document.querySelector('[data-present-screen]')?.getBoundingClientRect();
    const chapter = document.querySelector('[data-present-chapter]');
    const isSeen = (one: Element) => one.getClientRects().length > 0;
    const shown = [...(chapter?.children ?? [])].filter((one) => one.hasAttribute('data-present-on'));
    const boxes = shown.flatMap((one) => (one.matches('edamame-island') ? [...one.children] : [one])).filter(isSeen);
    return {
      blocks: [...(chapter?.querySelectorAll<HTMLElement>('[data-block]') ?? [])]
        .filter(isSeen)
        .map(({dataset}) => dataset.block),
      isCut: boxes.some((one) => one.getBoundingClientRect().bottom > (frame?.bottom ?? 0) + 1),
      isTooWide: boxes.some((one) => one.getBoundingClientRect().right > (frame?.right ?? 0) + 1),
    };
  });

test('every section comes by in order, whole, and nothing of the chapter is left out', async ({page}) => {
  await page.setViewportSize({width: 1280, height: 720});
  // Blocks have all their names once the client has begun.
  await open(page, '/pods/what');
  const all = await page
    .locator('article [data-block]')
    .evaluateAll((blocks) =>
      blocks.filter((one) => !one.closest('details, figure')).map((one) => (one as HTMLElement).dataset.block),
    );
  const ids = await page.locator('article :is(h2, h3)[id]').evaluateAll((headings) => headings.map(({id}) => id));
  await present(page, '/pods/what');
  const {complaints} = watch(page, new URL(page.url()).origin);
  const seen = new Set<string | undefined>();
  const sections: string[] = [];
  for (let steps = 0; steps < 150; steps += 1) {
    const {blocks, isCut, isTooWide} = await screen(page);
    for (const block of blocks) seen.add(block);
    const place = placeIn(page) ?? '';
    const [section = '', , pageful] = place.split('.');
    if (section && sections.at(-1) !== section) sections.push(section);
    const count = (await page.locator('[data-present-count]').textContent()) ?? '';
    expect(isTooWide, place).toBe(false);
    // What is longer than a screen goes on, and says so.
    if (isCut) expect(count, place).toMatch(/\d+\/\d+ 屏/);
    if (isCut && pageful === undefined) expect(await button(page, 'next').getAttribute('aria-disabled')).toBe('false');
    if ((await button(page, 'next').getAttribute('aria-disabled')) === 'true') break;
    await page.keyboard.press('PageDown');
  }
  expect(sections).toEqual(ids);
  expect(all.filter((block) => !seen.has(block))).toEqual([]);
  expect(complaints).toEqual([]);
});

for (const [width, height] of [
  [1280, 720],
  [1920, 1080],
  [3840, 2160],
] as const) {
  test(`words can be read from the last row at ${width} × ${height}`, async ({page}) => {
    await page.setViewportSize({width, height});
    await present(page, '/en/pods/what', 'one-skin');
    const type = await page
      .locator('[data-present-chapter] > p[data-present-on]')
      .first()
      .evaluate((one: HTMLElement) => {
        const {top, bottom} = one.getBoundingClientRect();
        return (Number.parseFloat(getComputedStyle(one).fontSize) * (bottom - top)) / (one as HTMLElement).offsetHeight;
      });
    expect(type).toBeGreaterThan(height / 29);
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    await expect(page.locator('h1')).toBeVisible();
    expect((await screen(page)).isTooWide).toBe(false);
  });
}

test('the key P begins where the reader is; the address keeps the place; Esc leads back to it', async ({page}) => {
  await page.goto('/pods/what#two-namespaces');
  await page.keyboard.press('p');
  await bar(page).waitFor();
  expect(placeIn(page)).toBe('two-namespaces');
  await expect(page.locator('[data-navbar]')).toBeHidden();
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(() => placeIn(page)).toBe('identity');
  await page.keyboard.press(' ');
  const place = placeIn(page);
  expect(place).toMatch(/^identity\.\d+$/);
  const before = await screen(page);

  await page.reload();
  await bar(page).waitFor();
  expect(placeIn(page)).toBe(place);
  expect(await screen(page)).toEqual(before);
  // Another window, other screens, the same piece of the chapter.
  const scale = () => page.evaluate(() => document.documentElement.style.getPropertyValue('--present-scale'));
  const large = await scale();
  await page.setViewportSize({width: 900, height: 700});
  await expect.poll(scale).not.toBe(large);
  await expect.poll(async () => (await screen(page)).blocks[0]).toBe(before.blocks[0]);
  expect(placeIn(page)?.split('.')[0]).toBe('identity');

  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('#identity');
  await expect(page.locator(`article [data-block="${before.blocks[0]}"]`)).toBeInViewport();
  await expect(page.locator('[data-navbar]')).toBeVisible();
});

test('pressed on the page, the classroom is left by going back', async ({page}) => {
  await page.goto('/en/pods/why');
  await page.locator('[data-present-start]').click();
  await bar(page).waitFor();
  await expect(said(page)).toHaveText(/^Opening\. Section 1 of \d+/);
  await page.goBack();
  await expect(bar(page)).toHaveCount(0);
  await expect(page.locator('h1')).toBeVisible();
});

test('a hint and an answer come when they are asked for, one after the other', async ({page}) => {
  await page.goto('/pods/what');
  await page.locator('article section details').first().locator('summary').click();
  await page.evaluate(() => window.scrollTo(0, 0));
  await present(page, '/pods/what', 'check-yourself');
  await expect(page.locator('details[open]')).toHaveCount(0);
  await expect(button(page, 'answer')).toHaveText('看提示');
  await page.keyboard.press('a');
  await expect(page.locator('details[open]')).toHaveCount(1);
  await expect(button(page, 'answer')).toHaveText('看答案');
  await button(page, 'answer').click();
  await expect(page.locator('details[open]')).toHaveCount(2);
  await expect(page.locator('details[open] p').last()).toBeVisible();
  await button(page, 'answer').click();
  await expect(page.locator('details[open]')).toHaveCount(0);
  await page.keyboard.press('Home');
  await expect(button(page, 'answer')).toBeHidden();
});

test('figures and laboratories answer, keep their own keys, and leave those of the remote', async ({page}) => {
  await page.setViewportSize({width: 1280, height: 720});
  await present(page, '/pods/what', 'one-skin.5');
  const figure = page.locator('#figure-file-puller');
  await expect(figure.locator('svg[data-layout]').filter({visible: true})).toBeInViewport({ratio: 0.99});
  await figure.dispatchEvent('pointerover');
  await figure.locator('[data-part="container.web"]').filter({visible: true}).click();
  await expect(figure.locator('[role="option"][aria-selected="true"]').first()).toBeInViewport();
  expect(new URL(page.url()).searchParams.get('file-puller')).toBe('whole.container.web');
  expect(placeIn(page)).toBe('one-skin.5');

  await present(page, '/pods/termination', 'time-left.7');
  const stage = page.locator('#figure-termination-lab [data-lab-stage]');
  await page.keyboard.press('PageDown');
  const place = placeIn(page);
  await stage.focus();
  const at = await stage.getAttribute('data-at');
  await page.keyboard.press('ArrowRight');
  await expect(stage).not.toHaveAttribute('data-at', at ?? '');
  expect(placeIn(page)).toBe(place);
  await page.keyboard.press('PageDown');
  await expect.poll(() => placeIn(page)).not.toBe(place);
});

test('both languages stand together when asked for, and nothing is cut', async ({page}) => {
  await page.setViewportSize({width: 1280, height: 720});
  await present(page, '/pods/what', 'one-skin');
  await page.keyboard.press('l');
  await expect(page.locator('[data-counterpart][data-present-on]').filter({visible: true}).first()).toBeVisible();
  await expect(button(page, 'languages')).toHaveAttribute('aria-pressed', 'true');
  for (let step = 0; step < 3; step += 1) {
    const {isCut, isTooWide} = await screen(page);
    expect([isCut, isTooWide]).toEqual([false, false]);
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('l');
  await expect(page.locator('[data-counterpart]')).toHaveCount(0);
});

test('the screen goes black and comes back, the contents lead to a section, the help tells the keys', async ({page}) => {
  await present(page, '/en/pods/what', 'shared');
  await page.keyboard.press('b');
  await expect(page.locator('[data-present-blank]')).toBeVisible();
  await expect(said(page)).toHaveText(/black/);
  await page.keyboard.press('PageDown');
  await expect(page.locator('[data-present-blank]')).toHaveCount(0);
  expect(placeIn(page)).toBe('shared');

  await page.keyboard.press('g');
  const contents = page.locator('[data-present-dialog="overview"]');
  await expect(contents.locator('[aria-current]')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  expect(placeIn(page)).toBe('shared');
  await contents.getByRole('button', {name: 'Try it'}).click();
  await expect.poll(() => placeIn(page)).toBe('try-it');
  await expect(said(page)).toHaveText(/Try it.*Section \d+ of \d+/);

  await button(page, 'help').click();
  const help = page.locator('[data-present-dialog="help"]');
  await expect(help.getByRole('row')).toHaveCount(13);
  await expect(help.getByRole('link', {name: 'Print the handout'})).toHaveAttribute('href', '/en/pods/what?print=handout');
  await page.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
  await expect(bar(page)).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
  test(`in ${theme}, whatever is said is seen in a lit room: 7 to 1`, async ({page}) => {
    await page.setViewportSize({width: 1280, height: 720});
    await page.emulateMedia({colorScheme: theme});
    for (const place of ['one-skin', 'one-skin.5', 'shared.5', 'try-it', 'check-yourself']) {
      await present(page, '/pods/what', place);
      const {violations} = await new AxeBuilder({page})
        .options({runOnly: ['color-contrast-enhanced', 'target-size', 'button-name', 'aria-allowed-attr', 'aria-valid-attr']})
        .analyze();
      const told = violations.flatMap(({id, nodes}) => nodes.map(({html, any}) => `${id}: ${html} ${any[0]?.message}`));
      expect(told, place).toEqual([]);
    }
  });
}

test.describe('on a telephone', () => {
  test.use({viewport: {width: 390, height: 844}, hasTouch: true, isMobile: true});
  test('a finger turns the screen', async ({page}) => {
    await present(page, '/pods/why');
    const swipe = (from: number, to: number) =>
      page
        .locator('h1, h2, p')
        .filter({visible: true})
        .first()
        .evaluate(
          (target, [x, end]) => {
            const touch = (clientX = 0) => new Touch({identifier: 1, target, clientX, clientY: 200});
            target.dispatchEvent(new TouchEvent('touchstart', {touches: [touch(x)], bubbles: true}));
            target.dispatchEvent(new TouchEvent('touchend', {changedTouches: [touch(end)], bubbles: true}));
          },
          [from, to],
        );
    const first = await screen(page);
    await swipe(300, 100);
    await expect.poll(() => screen(page)).not.toEqual(first);
    await swipe(100, 300);
    await expect.poll(() => screen(page)).toEqual(first);
    expect(first.isTooWide).toBe(false);
    for (const one of await bar(page).getByRole('button').all())
      if (await one.isVisible()) expect((await one.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  });
});

test('what is printed of a lesson is its handout, all of it', async ({page}) => {
  await present(page, '/pods/what', 'shared');
  await page.emulateMedia({media: 'print'});
  await expect(bar(page)).toBeHidden();
  await expect(page.locator('html')).toHaveAttribute('data-print', 'handout');
  await expect(page.locator('#one-skin')).toBeVisible();
  await expect(page.locator('#figure-port-conflict')).toBeVisible();
  await expect(page.locator('[data-block="check-yourself.1"]')).toBeVisible();
  await page.emulateMedia({media: 'screen'});
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  await expect(page.locator('html')).not.toHaveAttribute('data-print', /./);
});

test('nothing of it is fetched before it is asked for, and then little', async ({page}) => {
  const fetched = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    const {pathname} = new URL(response.url());
    if (pathname.endsWith('.js'))
      fetched.set(
        pathname,
        response.body().then((body) => brotliCompressSync(body).length),
      );
  });
  await page.goto('/pods/alternatives');
  await page.locator('h1').click();
  await page.locator('html[data-client="on"]').waitFor();
  const before = new Set(fetched.keys());
  await page.locator('[data-present-start]').focus();
  await page.keyboard.press('p');
  await bar(page).waitFor();
  const own = [...fetched].filter(([path]) => !before.has(path));
  expect(own.length).toBeGreaterThan(0);
  const weight = (await Promise.all(own.map(([, bytes]) => bytes))).reduce((sum, bytes) => sum + bytes, 0);
  expect(weight).toBeLessThan(12 * 1024);
});
