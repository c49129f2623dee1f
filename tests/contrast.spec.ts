import {expect, type Page, test} from '@playwright/test';
import {chapters, pages} from './book';
import {figureOf} from './figure';
import {open} from './open';
import {unfold} from './unfold';

/**
 * Words that stand out from their ground by less than 4.5. Of a drawing, which axe does not look at, the ground is the halo of
 * the text if it has one, else whatever is drawn below its middle; of other text, the nearest ground that is painted.
 */
function faintWords(where: 'drawings' | 'text'): string[] {
  type Rgb = [number, number, number];
  const opaque = (colour: string): Rgb | undefined => {
    const [r, g, b, a = 1] = (/^rgba?\(([^)]*)\)$/.exec(colour)?.[1] ?? '')
      .split(/[,/ ]+/)
      .filter(Boolean)
      .map(Number);
    return r === undefined || g === undefined || b === undefined || a < 1 ? undefined : [r, g, b];
  };
  const luminance = (rgb: Rgb): number => {
    const [r, g, b] = rgb.map((value) =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    ) as Rgb;
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (one: Rgb, other: Rgb): number => {
    const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const drawnGround = (text: Element): Rgb | undefined => {
    text.scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'});
    const {stroke, strokeWidth} = getComputedStyle(text);
    const {left, top, width, height} = text.getBoundingClientRect();
    const stack = document.elementsFromPoint(left + width / 2, top + height / 2);
    if (!stack.some((one) => one.closest('svg') === text.closest('svg'))) return undefined;
    if (Number.parseFloat(strokeWidth) >= 3 && opaque(stroke)) return opaque(stroke);
    for (const below of stack) {
      const {fill, backgroundColor} = getComputedStyle(below);
      const colour = opaque(below instanceof SVGGeometryElement ? fill : backgroundColor);
      if (colour) return colour;
    }
    return undefined;
  };
  const paintedGround = (text: Element): Rgb | undefined => {
    for (let box: Element | null = text; box; box = box.parentElement) {
      const colour = opaque(getComputedStyle(box).backgroundColor);
      if (colour) return colour;
    }
    return undefined;
  };
  const isDrawing = where === 'drawings';
  const selector = isDrawing ? '[data-exhibit] svg text, [data-mermaid] svg text' : 'body *:not(svg, svg *, math, math *)';
  const ownText = (one: Element) => [...one.childNodes].filter((node) => isDrawing || node.nodeType === Node.TEXT_NODE);
  const found = new Set<string>();
  for (const text of document.querySelectorAll(selector)) {
    const words = ownText(text)
      .map((node) => node.textContent)
      .join('')
      .trim();
    if (!words || !text.checkVisibility({visibilityProperty: true})) continue;
    const {fill, color} = getComputedStyle(text);
    const ink = opaque(isDrawing ? fill : color);
    const ground = isDrawing ? drawnGround(text) : paintedGround(text);
    if (!ink || !ground) found.add(`${words}: ink ${ink}, ground ${ground}`);
    else if (ratio(ink, ground) < 4.5) found.add(`${words}: ${ratio(ink, ground).toFixed(2)}`);
  }
  return [...found];
}

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
