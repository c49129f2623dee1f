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
      if (box.textContent?.trim() && box.checkVisibility() && !box.closest('svg, pre, [aria-hidden="true"]'))
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
