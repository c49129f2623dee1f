import AxeBuilder from '@axe-core/playwright';
import {expect, type Page, test} from '@playwright/test';
import {pages} from './book';
import {open} from './open';
import {unfold} from './unfold';

const wcag = {type: 'tag' as const, values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']};
const colours = {type: 'rule' as const, values: ['color-contrast', 'link-in-text-block']};

/** `rule: element: what is wrong`, one line each. There are no frames, so axe need not gather results of several. */
async function violations(page: Page, runOnly: typeof wcag | typeof colours): Promise<string[]> {
  const axe = new AxeBuilder({page})
    .setLegacyMode()
    .options({runOnly, resultTypes: ['violations'], rules: {'target-size': {enabled: true}}});
  const {violations: found} = await axe.analyze();
  return found.flatMap(({id, nodes}) => nodes.map(({target, failureSummary}) => `${id}: ${target}: ${failureSummary}`));
}

// axe looks at thousands of elements four times.
test.slow();

for (const {path} of pages) {
  test(`${path} has no fault that axe can find, in light and in the dark, on a desk and on a phone`, async ({page}) => {
    await page.emulateMedia({colorScheme: 'light', reducedMotion: 'reduce'});
    await open(page, path);
    // The concepts are two hundred times the same; a third of them has everything an entry may have.
    await unfold(page, 60);
    expect.soft(await violations(page, wcag), 'light').toEqual([]);

    await page.emulateMedia({colorScheme: 'dark'});
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect.soft(await violations(page, colours), 'dark').toEqual([]);

    await page.emulateMedia({colorScheme: 'light'});
    await page.setViewportSize({width: 390, height: 844});
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    expect.soft(await violations(page, wcag), 'phone').toEqual([]);

    await page.emulateMedia({colorScheme: 'dark'});
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect.soft(await violations(page, colours), 'phone in the dark').toEqual([]);
  });
}
