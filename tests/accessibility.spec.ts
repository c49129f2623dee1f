import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import AxeBuilder from '@axe-core/playwright';
import {expect, type Page, test} from '@playwright/test';
import {pages} from './book';
import {faintWords} from './faintWords';
import {open} from './open';
import {unfold} from './unfold';

/**
 * What stands before and after an element, axe looks up for every letter on it, and then takes for undecided; left out, it decides,
 * and in half the time.
 */
const decided = `;{
  const {options} = axe._audit.checks['color-contrast'];
  axe.configure({checks: [{id: 'color-contrast', options: {...options, ignorePseudo: true}}]});
}`;
const axeSource = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8') + decided;

type RunOnly = {type: 'tag' | 'rule'; values: string[]};
const wcag: RunOnly = {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']};
const links: RunOnly = {type: 'rule', values: ['link-in-text-block']};

/** `rule: element: what is wrong`, one line each. There are no frames, so axe need not gather results of several. */
async function violations(page: Page, runOnly: RunOnly, colours = true): Promise<string[]> {
  const ofText = runOnly.type === 'tag' && {'target-size': {enabled: true}, 'color-contrast': {enabled: colours}};
  const axe = new AxeBuilder({page, axeSource})
    .setLegacyMode()
    .options({runOnly, resultTypes: ['violations'], ...(ofText && {rules: ofText})});
  const {violations: found} = await axe.analyze();
  return found.flatMap(({id, nodes}) => nodes.map(({target, failureSummary}) => `${id}: ${target}: ${failureSummary}`));
}

async function seen(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({colorScheme, reducedMotion: 'reduce'});
  await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
}

// axe looks at thousands of elements.
test.slow();

for (const {path} of pages) {
  test(`${path} has no fault that axe can find, in light and in the dark, on a desk and on a phone`, async ({page}) => {
    await page.emulateMedia({colorScheme: 'light', reducedMotion: 'reduce'});
    await open(page, path);
    // The concepts are two hundred times the same; a third of them has everything an entry may have.
    await unfold(page, 60);
    expect.soft(await violations(page, wcag), 'light').toEqual([]);

    // How far words stand out is measured with less ado where only colours and lines have changed.
    await seen(page, 'dark');
    expect.soft(await violations(page, links), 'dark').toEqual([]);
    expect.soft(await page.evaluate(faintWords, 'text' as const), 'dark').toEqual([]);

    await page.setViewportSize({width: 390, height: 844});
    expect.soft(await page.evaluate(faintWords, 'text' as const), 'phone in the dark').toEqual([]);
    await seen(page, 'light');
    expect.soft(await violations(page, wcag, false), 'phone').toEqual([]);
    expect.soft(await page.evaluate(faintWords, 'text' as const), 'phone').toEqual([]);
  });
}
