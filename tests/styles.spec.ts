import {expect, type Page, test} from '@playwright/test';

/**
 * How every element of the page looks, and what stands before and behind it: whatever is drawn differs in one of these, or in a size that
 * follows from them.
 */
const looks = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const properties =
      'display position float visibility opacity color background-color background-image border-top border-right border-bottom border-left ' +
      'border-radius outline box-shadow margin padding top right bottom left width height min-width max-width min-height max-height z-index ' +
      'overflow clip-path transform filter font letter-spacing text-align text-decoration text-indent text-transform white-space ' +
      'text-wrap overflow-wrap list-style-type vertical-align cursor flex order align-items justify-content gap grid-template-columns ' +
      'grid-column grid-row columns break-inside break-after content counter-increment counter-reset fill stroke stroke-width ' +
      'stroke-dasharray text-anchor paint-order scroll-margin-top color-scheme';
    const read = (element: Element, part?: string): string => {
      const style = getComputedStyle(element, part);
      if (part && style.content === 'none') return '';
      return properties
        .split(' ')
        .map((name) => `${name}:${style.getPropertyValue(name)}`)
        .join(';');
    };
    return [...document.body.querySelectorAll('*')].map(
      (element) =>
        `${element.tagName}.${element.getAttribute('class')} ${[undefined, '::before', '::after', '::marker'].map((part) => read(element, part)).join(' ')}`,
    );
  });

/** The properties in which an element looks otherwise with all rules than with those of its page. */
function differences(alone: string, whole: string): string[] {
  const before = alone.split(';');
  return whole.split(';').flatMap((one, at) => (one === before[at] ? [] : `${whole.split(' ', 1)}: ${before[at]} → ${one}`));
}

/** The whole stylesheet, as the client adds it. */
const addAll = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const link = Object.assign(document.createElement('link'), {
          rel: 'stylesheet',
          href: document.documentElement.dataset.styles,
        });
        link.onload = resolve;
        document.head.append(link);
      }),
  );

for (const path of ['/pods/termination', '/pods/what', '/', '/playground'])
  test(`${path} looks with its own rules as it does with all of them`, async ({page}) => {
    // It reads every element six times over.
    test.slow();
    await page.route('**/assets/js/**', (route) => route.abort());
    const views = [
      {width: 390, colorScheme: 'light', media: 'screen'},
      {width: 1280, colorScheme: 'dark', media: 'screen'},
      {width: 820, colorScheme: 'light', media: 'print'},
    ] as const;
    const see = async ({width, colorScheme, media}: (typeof views)[number]) => {
      await page.setViewportSize({width, height: 800});
      await page.emulateMedia({colorScheme, media, reducedMotion: 'reduce'});
      await page.evaluate((theme) => document.documentElement.setAttribute('data-theme', theme), colorScheme);
      return looks(page);
    };
    await page.goto(path, {waitUntil: 'domcontentloaded'});
    await expect(page.locator('link[rel=stylesheet]')).toHaveCount(0);
    // Until then sizes are guessed.
    await expect(page.locator('html[data-pieces]')).toHaveCount(0);
    const alone: string[][] = [];
    for (const view of views) alone.push(await see(view));
    await addAll(page);
    for (const [index, view] of views.entries()) {
      const whole = await see(view);
      expect(alone[index]?.length).toBe(whole.length);
      expect(
        whole.flatMap((look, at) => differences(alone[index]?.[at] ?? '', look)).slice(0, 12),
        JSON.stringify(view),
      ).toEqual([]);
    }
  });
