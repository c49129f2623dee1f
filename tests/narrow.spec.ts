import {expect, test} from '@playwright/test';
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

const windows = {'320 pixels': {width: 320, height: 640}, '200 % zoom of 1280 pixels': {width: 640, height: 400}};

for (const {path} of pages) {
  test(`${path} does not scroll sideways and cuts no word off in a narrow window`, async ({page}) => {
    await page.setViewportSize(windows['320 pixels']);
    await open(page, path);
    for (const folds of ['folded', 'unfolded']) {
      if (folds === 'unfolded') await unfold(page);
      for (const [window, size] of Object.entries(windows)) {
        await page.setViewportSize(size);
        expect.soft(await page.evaluate(sideways), `${window}, ${folds}`).toEqual({wider: 0, moved: 0});
        expect.soft(await page.evaluate(outside), `${window}, ${folds}`).toEqual([]);
      }
    }
  });
}

function sideways(): {wider: number; moved: number} {
  window.scrollTo(1000, 0);
  return {wider: document.documentElement.scrollWidth - document.documentElement.clientWidth, moved: window.scrollX};
}
