import {expect, type Page, test} from '@playwright/test';
import {open} from './open';

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** As a browser does that enlarges text alone: every text, whatever it counts in. Formulas may need two directions (WCAG 1.4.10). */
const doubleText = (page: Page) =>
  page.evaluate(() => {
    for (const formula of document.querySelectorAll<HTMLElement>('.katex')) formula.hidden = true;
    const all = [...document.querySelectorAll<HTMLElement>('body *:not(svg, svg *, script, style)')];
    const sizes = all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize));
    for (const [index, one] of all.entries()) one.style.fontSize = `${2 * (sizes[index] ?? 16)}px`;
  });

/** Words that their box hides, and nobody can scroll to. */
const cut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    for (const box of document.querySelectorAll<HTMLElement>('nav *, header *, main *, footer *')) {
      const {overflowX, overflowY, textOverflow} = getComputedStyle(box);
      const hidesX = ['hidden', 'clip'].includes(overflowX) && box.scrollWidth > box.clientWidth + 2;
      const hidesY = ['hidden', 'clip'].includes(overflowY) && box.scrollHeight > box.clientHeight + 2;
      // An ellipsis says that there is more; a box of one pixel is for those who listen.
      if (!(hidesX || hidesY) || textOverflow === 'ellipsis' || box.clientWidth <= 1) continue;
      // The title of a chapter stands in the bar as a whole or not at all; it is the heading of the page as well.
      const {bottom, right} = box.getBoundingClientRect();
      const isWhole = (part: Element) =>
        part.getBoundingClientRect().top >= bottom - 1 || part.getBoundingClientRect().right <= right + 1;
      if (box.matches('[data-reading-bar] > span') && [...box.children].every(isWhole)) continue;
      if (
        box.textContent?.replace('\u200b', '').trim() &&
        box.checkVisibility() &&
        !box.closest('svg, pre, [aria-hidden="true"]')
      )
        found.push(`${box.tagName} ${box.textContent.trim().slice(0, 40)}`);
    }
    return found;
  });

const paths = ['/', '/pods/what', '/en/pods/termination', '/concepts', '/en/playground', '/status', '/en/search?q=pod'];

for (const path of paths) {
  test(`${path} fits a tablet and a projector, and can be read with letters twice as large`, async ({page}) => {
    await open(page, path);
    for (const [width, height] of [
      [768, 1024],
      [834, 1112],
      [3840, 2160],
    ] as const) {
      await page.setViewportSize({width, height});
      expect.soft(await sideways(page), `${width}`).toBe(0);
    }
    await page.setViewportSize({width: 1280, height: 800});
    await doubleText(page);
    for (const width of [1280, 390]) {
      await page.setViewportSize({width, height: 844});
      expect.soft(await sideways(page), `letters twice as large, ${width}`).toBe(0);
      expect.soft(await cut(page), `letters twice as large, ${width}`).toEqual([]);
    }
  });
}

/** How large every text of the page is, apart from drawings. */
const sizes = (page: Page): Promise<{of: string; size: number; isInFigure: boolean}[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *:not(svg, svg *, script, style, math *)')]
      .filter((one) => [...one.childNodes].some((child) => child.nodeType === 3 && child.textContent?.trim()))
      .filter((one) => one.checkVisibility() && one.clientWidth !== 1 && !one.closest('.spoken'))
      .map((one) => ({
        of: `${one.tagName} ${one.textContent?.slice(0, 30)}`,
        size: Number.parseFloat(getComputedStyle(one).fontSize),
        // A figure chooses among its words by the pixels that its drawing has.
        isInFigure: one.closest('figure') !== null,
      })),
  );

test('whoever has set letters twice as large in the browser gets them, in the layout of a window half as wide', async ({
  page,
  baseURL,
  playwright,
}) => {
  const executablePath = process.env.CHROMIUM;
  const browser = await playwright.chromium.launch({
    ...(executablePath && {executablePath}),
    args: ['--blink-settings=defaultFontSize=32'],
  });
  const large = await browser.newPage({locale: 'de-DE', viewport: {width: 1280, height: 844}, ...(baseURL && {baseURL})});
  await page.setViewportSize({width: 640, height: 422});
  for (const path of ['/pods/what', '/en/pods/termination', '/concepts', '/playground']) {
    for (const one of [page, large]) await open(one, path);
    const [usual, twice] = [await sizes(page), await sizes(large)];
    expect(usual.length, path).toBeGreaterThan(50);
    const [before, after] = [usual, twice].map((all) => all.filter(({isInFigure}) => !isInFigure));
    expect(after?.map(({of}) => of)).toEqual(before?.map(({of}) => of));
    expect(after?.filter(({size}, at) => Math.abs(size - 2 * (before?.[at]?.size ?? 0)) > 0.1).slice(0, 5), path).toEqual([]);
    expect(twice.filter(({size}) => size < 20).slice(0, 5), path).toEqual([]);
    expect(await sideways(large), path).toBe(0);
    expect(await cut(large), path).toEqual([]);
  }
  await browser.close();
});

test('on a projector letters and lines grow by a third, and up to a wide window not at all', async ({page}) => {
  await open(page, '/en/pods/what');
  const paragraph = page.locator('[data-block="one-skin.1"]').first();
  const seen = () =>
    paragraph.evaluate((one) => ({
      size: Number.parseFloat(getComputedStyle(one).fontSize),
      width: one.getBoundingClientRect().width,
    }));
  await page.setViewportSize({width: 1280, height: 800});
  const usual = await seen();
  expect(usual.size).toBe(17);
  await page.setViewportSize({width: 2199, height: 1200});
  expect((await seen()).size).toBe(17);
  await page.setViewportSize({width: 3840, height: 2160});
  const large = await seen();
  expect(large.size / usual.size).toBeCloseTo(1.31, 2);
  expect(large.width / usual.width).toBeGreaterThan(1.25);
});
