import {expect, type Page, test} from '@playwright/test';
import {open} from './open';

const content = '[data-manifest-editor] .cm-content';
const choices = '.cm-tooltip-autocomplete [role=option]';

async function openEditor(page: Page): Promise<void> {
  await open(page, '/playground');
  await page.locator(content).waitFor();
}

/** The text in the editor; of a long one, the lines in view. */
const written = (page: Page): Promise<string> =>
  page.locator(`${content} .cm-line`).evaluateAll((lines) => lines.map((line) => line.textContent).join('\n'));

const isInEditor = (page: Page): Promise<boolean> =>
  page.locator(content).evaluate((element) => element.contains(document.activeElement));

/** The list hears keys only a moment after it has opened, so that none is taken that was meant for the text. */
async function choose(page: Page, label: string): Promise<void> {
  await expect(
    page
      .locator(choices)
      .filter({hasText: new RegExp(`^${label}`)})
      .first(),
  ).toBeVisible();
  await expect(page.locator(`${choices}[aria-selected=true]`)).toContainText(label);
  await page.waitForTimeout(120);
  await page.keyboard.press('Enter');
}

test('a Pod is written with the keyboard alone, from what the editor offers', async ({page}) => {
  await openEditor(page);
  const editor = page.locator(content);

  // Who only passes by with Tab is not caught, and changes nothing.
  await editor.focus();
  const before = await written(page);
  await page.keyboard.press('Tab');
  expect(await isInEditor(page)).toBe(false);
  expect(await written(page)).toBe(before);

  await editor.focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Control+Space');
  await choose(page, 'Pod');
  await page.keyboard.type('web');
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('nginx:1.29');
  await page.keyboard.press('Enter');
  await page.keyboard.type('imageP');
  await choose(page, 'imagePullPolicy');
  await choose(page, 'IfNotPresent');
  await page.keyboard.press('Enter');
  await page.keyboard.type('resou');
  await choose(page, 'resources');
  await choose(page, 'requests');
  await choose(page, 'cpu');
  await page.keyboard.type('1');
  expect(await written(page)).toBe(`apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: app
      image: nginx:1.29
      imagePullPolicy: IfNotPresent
      resources:
        requests:
          cpu: 1`);

  // What a pointer would be told stands below the text.
  const field = page.locator('[data-manifest-editor] section');
  await expect(field).toContainText('spec.containers[0].resources.requests[cpu]');
  await expect(field.locator('p[lang=en]')).toContainText('compute resources');

  // Now that something was typed, Tab indents; after Esc it leaves, however long one waits.
  await page.keyboard.press('Tab');
  expect(await written(page)).toMatch(/^ {12}cpu: 1$/m);
  await page.keyboard.press('ControlOrMeta+Z');
  expect(await written(page)).toMatch(/^ {10}cpu: 1$/m);
  await page.keyboard.press('Escape');
  await page.waitForTimeout(2200);
  await page.keyboard.press('Tab');
  expect(await isInEditor(page)).toBe(false);
});

test('what is wrong is found with F8, told below the text, and mended there', async ({page}) => {
  await openEditor(page);
  await page.locator(content).focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(
    'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  restartPolicy: always\n  containers:\n    - {name: a, image: b}\n',
  );
  await expect(page.locator('.cm-tag')).toHaveText('1');
  await expect(page.locator('.cm-wave-error')).toHaveText('always');

  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('F8');
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('always');
  const field = page.locator('[data-manifest-editor] section');
  await field.getByRole('button').first().click();
  expect(await written(page)).toContain('restartPolicy: Always');
  await expect(page.locator('.cm-tag')).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({viewport: {width: 390, height: 844}, hasTouch: true, isMobile: true});

  test('letters are large enough not to zoom, long lines scroll within the editor, and a tap opens no tooltip', async ({
    page,
  }) => {
    await openEditor(page);
    await page.locator(content).tap();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.insertText(`kind: Pod\nmetadata:\n  annotations:\n    note: ${'long '.repeat(80)}\n`);
    const sizes = await page.evaluate(() => ({
      letters: Number.parseFloat(getComputedStyle(document.querySelector('.cm-content') as Element).fontSize),
      page: document.documentElement.scrollWidth - window.innerWidth,
      editor: (() => {
        const box = document.querySelector('.cm-scroller') as Element;
        return box.scrollWidth - box.clientWidth;
      })(),
    }));
    expect(sizes.letters).toBeGreaterThanOrEqual(16);
    expect(sizes.page).toBeLessThanOrEqual(0);
    expect(sizes.editor).toBeGreaterThan(500);
    await page.locator('.cm-line').nth(1).tap();
    await page.waitForTimeout(700);
    await expect(page.locator('.cm-tooltip')).toHaveCount(0);
  });
});
