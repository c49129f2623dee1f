import {expect, test} from '@playwright/test';
import {figureOf, stateOf} from './figure';
import {open} from './open';
import {watch} from './watch';

const id = 'file-puller';

test.describe('the address of a page', () => {
  test('holds the state of its figures, and brings it back', async ({page, baseURL}) => {
    const watched = watch(page, baseURL ?? '');
    await open(page, '/pods/what');
    const [first, other] = [figureOf(page, id), figureOf(page, 'port-conflict')];
    await first.lensButton('storage').click();
    await first.part('container.puller').click();
    await other.lensButton('security').click();
    const state = {lens: 'storage', drawn: 'storage', part: 'container.puller'};
    await expect.poll(() => stateOf(first)).toEqual(state);
    const address = page.url();
    expect(new URL(address).searchParams.size).toBe(2);

    await page.reload();
    await expect.poll(() => stateOf(first)).toEqual(state);
    await expect.poll(() => stateOf(other)).toMatchObject({lens: 'security', part: null});
    await expect(first.markedLines.filter({hasText: 'name: puller'})).toHaveCount(1);
    expect(page.url()).toBe(address);
    expect(watched.complaints).toEqual([]);
  });

  test('forgets what is as usual', async ({page}) => {
    await open(page, '/pods/what');
    const figure = figureOf(page, id);
    await figure.lensButton('network').click();
    await expect.poll(() => new URL(page.url()).search).not.toBe('');
    await figure.lensButton('whole').click();
    await expect.poll(() => new URL(page.url()).search).toBe('');
  });

  test('keeps its section, and the page its place, when a figure changes', async ({page}) => {
    await open(page, '/pods/what#figure-file-puller');
    const figure = figureOf(page, id);
    await expect(figure.drawing).toBeInViewport();
    const place = () => page.evaluate(() => window.scrollY);
    const before = await place();
    expect(before).toBeGreaterThan(300);
    await figure.lensButton('network').click();
    await expect(figure.drawing).toHaveAttribute('data-lens', 'network');
    expect(await place()).toBe(before);
    expect(new URL(page.url()).hash).toBe('#figure-file-puller');
  });

  test('keeps section and state when the language changes, there and back', async ({page}) => {
    await open(page, '/pods/what?utm=x#one-skin');
    const figure = figureOf(page, id);
    await figure.lensButton('network').click();
    await figure.part('container.web').click();
    const state = {lens: 'network', drawn: 'network', part: 'container.web'};
    const {search, hash} = new URL(page.url());
    expect(search).toContain('utm=x');
    expect(hash).toBe('#one-skin');

    for (const [language, path] of [
      ['en', '/en/pods/what'],
      ['zh-CN', '/pods/what'],
    ] as const) {
      await page.locator(`a[data-language="${language}"]`).filter({visible: true}).click();
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page).toHaveURL(`${path}${search}${hash}`);
      await expect.poll(() => stateOf(figureOf(page, id))).toEqual(state);
      await expect(page.locator('#one-skin')).toBeInViewport();
    }
  });

  test('shows the figure of a set that it names', async ({page}) => {
    await open(page, '/pods/uses');
    const set = page.locator('figure[data-exhibit="PodDiagrams"]').first();
    await set.locator('[data-show="adapter"]').click();
    await expect(page.locator('#figure-adapter')).toBeVisible();
    await expect(page.locator('#figure-sidecar')).toBeHidden();
    await page.reload();
    await expect(page.locator('#figure-adapter')).toBeVisible();
    await expect(set.locator('[data-show="adapter"]')).toHaveAttribute('aria-pressed', 'true');
    await page.locator('a[data-language="en"]').filter({visible: true}).click();
    await expect(page).toHaveURL(/^[^?]*\/en\/pods\/uses\?.*adapter/);
    await expect(page.locator('#figure-adapter')).toBeVisible();
  });
});

const pwned = '<img src=x onerror="window.pwned=1"><script>window.pwned=1</script>';
const odd: Record<string, string> = {
  'a lens that is none': 'rainbow',
  'a part that is none': 'whole.container.nobody',
  'a name every object has': 'whole.__proto__',
  'another one': 'constructor.constructor',
  'a script': pwned,
  'a script for a part': `network.${pwned}`,
  'ten thousand letters': 'x'.repeat(10_000),
  'ten thousand dots': '.'.repeat(10_000),
  nothing: '',
  'control characters': '\u0000\u202e\ud83e\udeda\n',
};

for (const [what, value] of Object.entries(odd)) {
  test(`${what} in the address does no harm`, async ({page, baseURL}) => {
    const watched = watch(page, baseURL ?? '');
    const query = new URLSearchParams({
      [id]: value,
      [value.slice(0, 50) || 'x']: '',
      show: value.slice(0, 50),
      'what-is-shared': value.slice(0, 50),
    });
    await open(page, `/pods/what?${query}#${encodeURIComponent(value.slice(0, 50))}`);
    const figure = figureOf(page, id);
    const lens = value.startsWith('network.') ? 'network' : 'whole';
    await expect.poll(() => stateOf(figure)).toEqual({lens, drawn: lens, part: null});
    await figure.part('container.web').click();
    await expect.poll(() => stateOf(figure)).toEqual({lens, drawn: lens, part: 'container.web'});
    await page.keyboard.press('Escape');
    await expect.poll(() => stateOf(figure)).toEqual({lens, drawn: lens, part: null});
    expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
    expect(watched).toEqual({complaints: [], foreign: []});
  });
}

for (const address of ['?file-puller=%E0%A4%A', '?%', '#%E0%A4%A', '?file-puller=network&file-puller=storage', '?&&==&']) {
  test(`${address} is an address like any other`, async ({page, baseURL}) => {
    const watched = watch(page, baseURL ?? '');
    await open(page, `/pods/what${address}`);
    const figure = figureOf(page, id);
    await figure.lensButton('processes').click();
    await expect(figure.drawing).toHaveAttribute('data-lens', 'processes');
    expect(watched).toEqual({complaints: [], foreign: []});
  });
}
