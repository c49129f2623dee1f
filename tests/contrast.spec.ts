import AxeBuilder from '@axe-core/playwright';
import {expect, type Page, test} from '@playwright/test';
import {chapters} from './book';
import {figureOf} from './figure';
import {unfold} from './unfold';

/**
 * Words of drawings that stand out from their ground by less than 4.5, which axe does not look at. The ground is the halo of
 * the text if it has one, else whatever is drawn below its middle.
 */
function faintWords(): string[] {
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
  const groundOf = (text: SVGElement): Rgb | undefined => {
    const {stroke, strokeWidth} = getComputedStyle(text);
    if (Number.parseFloat(strokeWidth) >= 3 && opaque(stroke)) return opaque(stroke);
    const {left, top, width, height} = text.getBoundingClientRect();
    for (const below of document.elementsFromPoint(left + width / 2, top + height / 2)) {
      const {fill, backgroundColor} = getComputedStyle(below);
      const colour = below instanceof SVGGeometryElement ? opaque(fill) : opaque(backgroundColor);
      if (colour) return colour;
    }
    return undefined;
  };
  const found: string[] = [];
  for (const text of document.querySelectorAll<SVGTextElement>('[data-exhibit] svg text, [data-mermaid] svg text')) {
    if (!text.checkVisibility({visibilityProperty: true}) || !text.textContent?.trim()) continue;
    text.scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'});
    const {left, top, width, height} = text.getBoundingClientRect();
    const isInSight = document
      .elementsFromPoint(left + width / 2, top + height / 2)
      .some((one) => one.closest('svg') === text.closest('svg'));
    const ink = opaque(getComputedStyle(text).fill);
    const ground = groundOf(text);
    if (!ink || !ground || !isInSight)
      found.push(`${text.textContent}: ink ${ink}, ground ${ground}${isInSight ? '' : ', out of sight'}`);
    else if (ratio(ink, ground) < 4.5) found.push(`${text.textContent}: ${ratio(ink, ground).toFixed(2)}`);
  }
  return [...new Set(found)];
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

for (const [look, media] of Object.entries(looks)) {
  for (const {path, language} of chapters) {
    if (language === 'en') continue;
    test(`every word in the drawings of ${path} can be read, ${look}`, async ({page}) => {
      await page.emulateMedia(media);
      await page.goto(path);
      for (const lens of lenses) {
        await turnLenses(page, lens);
        expect(await page.evaluate(faintWords), lens).toEqual([]);
      }
    });
  }

  test(`what is selected has a ring, ${look}`, async ({page}) => {
    await page.emulateMedia({...media, reducedMotion: 'reduce'});
    await page.goto('/pods/what');
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

test.describe('in forced colours', () => {
  for (const {path} of chapters.filter(({language}) => language === 'en')) {
    test(`${path} has no word in the colour of its ground`, async ({page}) => {
      await page.emulateMedia({forcedColors: 'active'});
      await page.goto(path);
      await unfold(page);
      expect(await axeContrast(page)).toEqual([]);
    });
  }
});

async function axeContrast(page: Page): Promise<string[]> {
  const {violations} = await new AxeBuilder({page}).withRules(['color-contrast']).analyze();
  return violations.flatMap(({nodes}) => nodes.map(({target, failureSummary}) => `${target}: ${failureSummary}`));
}
