import {expect, type Page, test} from '@playwright/test';
import {pages} from './book';
import {figureOf} from './figure';
import {open} from './open';

declare global {
  interface Window {
    shifts: {value: number; of: string[]}[];
  }
}

/** Records whatever moves that no reader's hand has moved. */
async function recordShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const {
          value,
          hadRecentInput,
          sources = [],
        } = entry as PerformanceEntry & {
          value: number;
          hadRecentInput: boolean;
          sources?: {node?: Node}[];
        };
        const of = sources.map(({node}) =>
          (node instanceof Element ? node.outerHTML : (node?.textContent ?? '')).slice(0, 120),
        );
        // A table that arrives in pieces finds the width of its columns as it grows.
        const isTable = sources.every(({node}) => (node instanceof Element ? node : node?.parentElement)?.closest('table'));
        // It is told of a moment later: what counts is when it moved.
        const [{domComplete = 0} = {}] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
        const isArriving = domComplete === 0 || entry.startTime < domComplete;
        // Less than a thousandth, while the page arrives, nobody sees.
        const isSeen = !isArriving || (!isTable && value > 0.001);
        if (!hadRecentInput && isSeen) window.shifts.push({value, of});
      }
    }).observe({type: 'layout-shift', buffered: true});
  });
}

async function readToTheEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let y = 0; y < document.documentElement.scrollHeight; y += 400) {
      window.scrollTo(0, y);
      await frame();
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  });
}

const sizes = {desktop: {width: 1280, height: 800}, phone: {width: 390, height: 844}};

for (const [size, viewport] of Object.entries(sizes)) {
  test.describe(`nothing moves by itself on a ${size}`, () => {
    test.use({viewport});

    for (const {path} of pages) {
      test(path, async ({page}) => {
        await recordShifts(page);
        await open(page, path, {waitUntil: 'networkidle'});
        await readToTheEnd(page);
        expect(await page.evaluate(() => window.shifts)).toEqual([]);
      });
    }

    for (const address of ['/pods/what?file-puller=storage.container.puller', '/en/pods/uses?show=adapter#patterns']) {
      test(`${address}, whose state is restored`, async ({page}) => {
        await recordShifts(page);
        await open(page, address, {waitUntil: 'networkidle'});
        await expect(
          page.locator('[data-part][aria-pressed="true"], [data-show="adapter"][aria-pressed="true"]').filter({visible: true}),
        ).toHaveCount(1);
        await readToTheEnd(page);
        expect(await page.evaluate(() => window.shifts)).toEqual([]);
      });
    }

    test('and a selection moves nothing around the figure', async ({page}) => {
      await open(page, '/pods/what');
      const figure = figureOf(page, 'file-puller');
      const heading = page.locator('#logical-host');
      const places = () => heading.evaluate((element) => element.getBoundingClientRect().top + window.scrollY);
      const before = await places();
      await figure.wake();
      for (const part of ['sandbox', 'container.web', 'container.puller', 'node']) {
        await figure.part(part).click();
        await expect(figure.pressedPart).toHaveAttribute('data-part', part);
        expect(await places()).toBe(before);
      }
      for (const lens of ['network', 'storage', 'processes', 'security', 'whole']) {
        await figure.lensButton(lens).click();
        await expect(figure.drawing).toHaveAttribute('data-lens', lens);
        expect(await places()).toBe(before);
      }
    });
  });
}
