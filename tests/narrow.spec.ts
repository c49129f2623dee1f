import {expect, type Page, test} from '@playwright/test';
import {pages} from './book';
import {open} from './open';
import {unfold} from './unfold';

/** Words whose right end lies outside the page, where no box of their own lets one scroll to them. */
function outside(): string[] {
  const width = document.documentElement.clientWidth;
  const found: string[] = [];
  // Text for screen readers lies in a box of one pixel.
  const scrolls = (box: HTMLElement) => /auto|scroll/.test(getComputedStyle(box).overflowX) || box.clientWidth === 1;
  for (const part of document.querySelectorAll('nav, main, footer')) {
    const words = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    for (let node = words.nextNode(); node; node = words.nextNode()) {
      const parent = node.parentElement;
      if (!parent || !node.textContent?.trim() || !parent.checkVisibility({visibilityProperty: true})) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const {left, right} = range.getBoundingClientRect();
      if (left >= -1 && right <= width + 1) continue;
      let box: HTMLElement | null = parent;
      while (box && box !== part && !scrolls(box)) box = box.parentElement;
      if (!box || box === part) found.push(`${node.textContent.trim().slice(0, 60)} at ${Math.round(right)}`);
    }
  }
  return found;
}

async function expectNoSidewaysScroll(page: Page, path: string): Promise<void> {
  await open(page, path);
  for (const unfolded of [false, true]) {
    if (unfolded) {
      await unfold(page);
    }
    const sideways = await page.evaluate(() => {
      window.scrollTo(1000, 0);
      return {wider: document.documentElement.scrollWidth - document.documentElement.clientWidth, moved: window.scrollX};
    });
    expect(sideways).toEqual({wider: 0, moved: 0});
    expect(await page.evaluate(outside)).toEqual([]);
  }
}

for (const {path} of pages) {
  test.describe(path, () => {
    test.describe('in a window of 320 pixels', () => {
      test.use({viewport: {width: 320, height: 640}});
      test('does not scroll sideways and cuts no word off', ({page}) => expectNoSidewaysScroll(page, path));
    });

    test.describe('at 200 % zoom', () => {
      test.use({viewport: {width: 640, height: 400}, deviceScaleFactor: 2});
      test('does not scroll sideways and cuts no word off', ({page}) => expectNoSidewaysScroll(page, path));
    });
  });
}
