import {expect, test} from '@playwright/test';
import {figureOf, lineWith} from './figure';
import {open} from './open';

const pages = ['/pods/what', '/en/pods/what'];
const id = 'file-puller';
const file = `${id}.yaml`;
const web = 'container.web';

for (const path of pages) {
  test.describe(`the figure of a Pod, ${path}`, () => {
    test.beforeEach(async ({page}) => {
      await open(page, path);
      await figureOf(page, id).root.scrollIntoViewIfNeeded();
      await figureOf(page, id).wake();
    });

    test('is one stop for Tab, and arrow keys walk through its parts', async ({page}) => {
      const figure = figureOf(page, id);
      await expect(figure.root.locator('[data-part][tabindex="0"]').filter({visible: true})).toHaveCount(1);
      await figure.lensButton('security').focus();
      await page.keyboard.press('Tab');
      const count = await figure.parts.count();
      expect(count).toBeGreaterThan(4);
      await expect(figure.parts.first()).toBeFocused();
      for (let index = 1; index < count; index += 1) {
        await page.keyboard.press(index % 2 ? 'ArrowRight' : 'ArrowDown');
        await expect(figure.parts.nth(index)).toBeFocused();
      }
      await page.keyboard.press('ArrowRight');
      await expect(figure.parts.first()).toBeFocused();
      await page.keyboard.press('ArrowLeft');
      await expect(figure.parts.nth(count - 1)).toBeFocused();
      await page.keyboard.press('Home');
      await expect(figure.parts.first()).toBeFocused();
      await page.keyboard.press('End');
      await expect(figure.parts.nth(count - 1)).toBeFocused();
    });

    test('selects with Enter, says what it is, marks its lines, and lets go with Escape', async ({page}) => {
      const figure = figureOf(page, id);
      const panel = await figure.panel();
      const before = await panel.textContent();
      await figure.parts.first().focus();
      // Keys that are pressed before it is alive count as well, each once; this reader looks where the last one has led.
      await page.locator('edamame-island[data-alive]').filter({has: figure.root}).waitFor();
      for (
        let steps = 0;
        steps < 20 && (await page.evaluate(() => document.activeElement?.getAttribute('data-part'))) !== web;
        steps += 1
      ) {
        await page.keyboard.press('ArrowRight');
      }
      await page.keyboard.press('Enter');
      await expect(figure.part(web)).toHaveAttribute('aria-pressed', 'true');
      await expect(figure.pressedPart).toHaveCount(1);
      await expect(panel).toContainText('web');
      await expect(panel).toContainText('nginx:1.29');
      await expect(panel).toHaveAttribute('aria-live', 'polite');
      await expect(figure.markedLines.first()).toContainText('name: web');
      await expect(figure.markedLines.filter({hasText: 'image: nginx:1.29'})).toHaveCount(1);
      await expect(figure.markedLines.filter({hasText: 'name: puller'})).toHaveCount(0);

      await page.keyboard.press('Escape');
      await expect(figure.pressedPart).toHaveCount(0);
      await expect(figure.markedLines).toHaveCount(0);
      await expect(figure.part(web)).toBeFocused();
      expect(await panel.textContent()).toBe(before);
    });

    test('has something to say of every part, each in its own words', async ({page}) => {
      const figure = figureOf(page, id);
      const panel = await figure.panel();
      const said = new Set<string | null>();
      const parts = await figure.parts.all();
      for (const part of parts) {
        await part.focus();
        await page.keyboard.press('Space');
        await expect(part).toHaveAttribute('aria-pressed', 'true');
        await expect(part).toHaveAccessibleName(/\S/);
        said.add(await panel.textContent());
      }
      expect(said.size).toBe(parts.length);
    });

    test('changes its drawing with the lens', async ({page}) => {
      const figure = figureOf(page, id);
      const buttons = await figure.root.locator('[data-lens-button]').all();
      expect(buttons).toHaveLength(5);
      for (const button of [...buttons].reverse()) {
        const lens = await button.getAttribute('data-lens-button');
        await button.press('Enter');
        await expect(figure.pressedLens).toHaveCount(1);
        await expect(figure.pressedLens).toHaveAttribute('data-lens-button', lens ?? '');
        await expect(figure.drawing).toHaveAttribute('data-lens', lens ?? '');
        await expect(figure.drawing.locator('title').first()).toContainText((await button.textContent()) ?? '');
      }
    });

    test('answers the mouse: a part selects, the part again or the ground lets go', async ({page}) => {
      const figure = figureOf(page, id);
      await figure.part(web).click();
      await expect(figure.part(web)).toHaveAttribute('aria-pressed', 'true');
      await figure.part(web).click();
      await expect(figure.pressedPart).toHaveCount(0);
      await figure.part('container.puller').click();
      await expect(figure.pressedPart).toHaveAttribute('data-part', 'container.puller');
      await figure.drawing.click({position: {x: 3, y: 3}});
      await expect(figure.pressedPart).toHaveCount(0);
    });

    test('selects the part that a line of the manifest is about', async ({page}) => {
      const figure = figureOf(page, id);
      const line = figure.lines.nth(lineWith(file, 'mountPath: /data'));
      await line.click();
      await expect(figure.pressedPart).toHaveCount(1);
      await expect(line).toHaveAttribute('aria-selected', 'true');
      await expect(await figure.panel()).toContainText('/data');

      await figure.list.focus();
      await page.keyboard.press('Home');
      for (let at = 0; at < lineWith(file, 'containerPort: 80'); at += 1) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(await figure.panel()).toContainText('80');
      await expect(figure.markedLines.filter({hasText: 'containerPort: 80'})).toHaveCount(1);
      await expect(line).toHaveAttribute('aria-selected', 'false');
    });

    test('shows the manifest as it is on disk, line by line', async ({page}) => {
      const figure = figureOf(page, id);
      await expect(figure.lines).toHaveCount(lineWith(file, 'emptyDir: {}') + 1);
      await expect(figure.lines.nth(lineWith(file, 'name: puller')).locator('code')).toHaveText('    - name: puller');
    });
  });
}

test.describe('on a phone', () => {
  test.use({viewport: {width: 390, height: 844}, hasTouch: true, isMobile: true});

  for (const path of pages) {
    test(`the figure stands upright and answers a finger, ${path}`, async ({page}) => {
      await open(page, path);
      const figure = figureOf(page, id);
      await expect(figure.drawing).toHaveAttribute('data-layout', 'standing');
      await figure.wake();
      await figure.part(web).tap();
      await expect(figure.part(web)).toHaveAttribute('aria-pressed', 'true');
      await expect(await figure.panel()).toContainText('nginx:1.29');
      await figure.lensButton('network').tap();
      await expect(figure.drawing).toHaveAttribute('data-lens', 'network');
      await figure.lines.nth(lineWith(file, 'name: puller')).tap();
      await expect(figure.pressedPart).toHaveAttribute('data-part', 'container.puller');
      for (const part of await figure.parts.all()) {
        const box = await part.boundingBox();
        expect(
          Math.min(box?.width ?? 0, box?.height ?? 0),
          (await part.getAttribute('data-part')) ?? '',
        ).toBeGreaterThanOrEqual(24);
      }
    });
  }
});
