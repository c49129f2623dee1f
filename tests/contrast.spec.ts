import {expect, type Page, test} from '@playwright/test';
import {chapters, pages} from './book';
import {faintWords} from './faintWords';
import {figureOf} from './figure';
import {open} from './open';
import {unfold} from './unfold';

const lenses = ['whole', 'network', 'storage', 'processes', 'security'];

async function turnLenses(page: Page, lens: string): Promise<void> {
  await page.locator(`[data-lens-button="${lens}"]`).evaluateAll((buttons) => {
    for (const button of buttons) (button as HTMLElement).click();
  });
}

const looks = {
  light: {colorScheme: 'light'},
  dark: {colorScheme: 'dark'},
  'forced colours': {forcedColors: 'active', colorScheme: 'light'},
  'dark forced colours': {forcedColors: 'active', colorScheme: 'dark'},
} as const;

for (const {path, language} of chapters) {
  if (language === 'en') continue;
  test(`every word in the drawings of ${path} can be read, in every look`, async ({page}) => {
    await open(page, path);
    for (const [look, media] of Object.entries(looks)) {
      await page.emulateMedia({forcedColors: 'none', ...media});
      await expect(page.locator('html')).toHaveAttribute('data-theme', media.colorScheme);
      for (const lens of lenses) {
        await turnLenses(page, lens);
        expect.soft(await page.evaluate(faintWords, 'drawings' as const), `${look}, ${lens}`).toEqual([]);
      }
    }
  });
}

for (const [look, media] of Object.entries(looks)) {
  test(`what is selected has a ring, ${look}`, async ({page}) => {
    await page.emulateMedia({...media, reducedMotion: 'reduce'});
    await open(page, '/pods/what');
    const figure = figureOf(page, 'file-puller');
    await figure.drawing.scrollIntoViewIfNeeded();
    await figure.wake();
    for (const part of await figure.parts.all()) {
      const picture = async () => {
        await page.mouse.move(0, 0);
        await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
        return (await figure.drawing.screenshot()).toString('base64');
      };
      const before = await picture();
      await part.click();
      await expect(part).toHaveAttribute('aria-pressed', 'true');
      const after = await picture();
      await part.click();
      const name = (await part.getAttribute('data-part')) ?? '';
      expect.soft(await page.evaluate(pixelsThatStandOut, [before, after] as const), name).toBeGreaterThan(100);
    }
  });
}

/** How many pixels of two pictures differ by a contrast of 3 or more. */
async function pixelsThatStandOut([before, after]: readonly [string, string]): Promise<number> {
  const pixels = async (png: string) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    return context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
  };
  const channel = (value: number) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  const luminance = (data: Uint8ClampedArray, at: number) =>
    0.2126 * channel(data[at] ?? 0) + 0.7152 * channel(data[at + 1] ?? 0) + 0.0722 * channel(data[at + 2] ?? 0);
  const [one, other] = [await pixels(before), await pixels(after)];
  let count = 0;
  for (let at = 0; at < one.length; at += 4) {
    const [a, b] = [luminance(one, at), luminance(other, at)];
    if ((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) >= 3) count += 1;
  }
  return count;
}

for (const {path} of pages) {
  test(`every word of ${path} can be read where the reader chose the colours`, async ({page}) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({colorScheme, forcedColors: 'active'});
      await open(page, path);
      await unfold(page);
      expect.soft(await page.evaluate(faintWords, 'text' as const), colorScheme).toEqual([]);
    }
  });
}
