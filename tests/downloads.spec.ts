import {readFile} from 'node:fs/promises';
import {type Download, expect, type Page, test} from '@playwright/test';
import {parse} from 'yaml';
import {manifestSource} from './book';
import {figureOf, stateOf} from './figure';
import {open} from './open';

const id = 'file-puller';
const file = `${id}.yaml`;

const words = {
  '/pods/what': {svg: '下载 SVG', png: '下载 PNG', link: '复制此刻的链接', manifest: '复制清单'},
  '/en/pods/what': {svg: 'Download SVG', png: 'Download PNG', link: 'Copy link to this state', manifest: 'Copy manifest'},
};

async function downloaded(page: Page, press: () => Promise<void>): Promise<{bytes: Buffer; name: string}> {
  const [download] = await Promise.all<[Promise<Download>, Promise<void>]>([page.waitForEvent('download'), press()]);
  return {bytes: await readFile(await download.path()), name: download.suggestedFilename()};
}

test.use({permissions: ['clipboard-read', 'clipboard-write']});

for (const [path, buttons] of Object.entries(words)) {
  test.describe(`what a reader carries away from ${path}`, () => {
    const press = (page: Page, name: string) => () => figureOf(page, id).root.getByRole('button', {name, exact: true}).click();
    const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

    test.beforeEach(async ({page}) => {
      await open(page, path);
      await figureOf(page, id).lensButton('storage').click();
      await figureOf(page, id).part('container.web').click();
    });

    test('the drawing as an SVG that stands alone', async ({page}) => {
      const {bytes, name} = await downloaded(page, press(page, buttons.svg));
      expect(name).toBe(`${id}.svg`);
      const svg = bytes.toString('utf8');
      // Pages of the site take no text for markup (Trusted Types); an empty one does.
      const empty = await page.context().newPage();
      const facts = await empty.evaluate((source) => {
        const parsed = new DOMParser().parseFromString(source, 'image/svg+xml');
        const root = parsed.documentElement;
        const texts = [...parsed.querySelectorAll('text')].map((text) => text.textContent ?? '').join('\n');
        const {width, height} = root.querySelector('rect')
          ? {width: root.getAttribute('width'), height: root.getAttribute('height')}
          : {};
        return {
          name: root.localName,
          error: parsed.querySelector('parsererror')?.textContent,
          texts,
          width,
          height,
          lens: root.getAttribute('data-lens'),
        };
      }, svg);
      expect(facts).toMatchObject({name: 'svg', error: undefined, lens: 'storage'});
      expect(Number(facts.width)).toBeGreaterThan(300);
      for (const word of ['web', 'puller', 'nginx:1.29', 'content', '/data', ':80']) expect(facts.texts).toContain(word);
      expect(svg).not.toMatch(/class=|var\(|<script|https?:(?!\/\/www\.w3\.org\/)/);
    });

    test('the drawing as a PNG, twice as fine', async ({page}) => {
      const {bytes, name} = await downloaded(page, press(page, buttons.png));
      expect(name).toBe(`${id}.png`);
      expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
      const box = await figureOf(page, id).drawing.evaluate((svg) => (svg as SVGSVGElement).viewBox.baseVal.width);
      const facts = await page.evaluate(async (png) => {
        const image = new Image();
        image.src = `data:image/png;base64,${png}`;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext('2d');
        context?.drawImage(image, 0, 0);
        const data = new Uint32Array(context?.getImageData(0, 0, image.width, image.height).data.buffer ?? new ArrayBuffer(0));
        return {width: image.width, colours: new Set(data).size};
      }, bytes.toString('base64'));
      expect(facts.width).toBe(Math.round(box * 2));
      expect(facts.colours).toBeGreaterThan(20);
    });

    test('the manifest that kubectl reads', async ({page}) => {
      const link = figureOf(page, id).root.locator('a[download]');
      const {bytes, name} = await downloaded(page, () => link.click());
      expect(name).toBe(file);
      expect(bytes.toString('utf8')).toBe(manifestSource(file));
      expect(parse(bytes.toString('utf8'))).toMatchObject({apiVersion: 'v1', kind: 'Pod', metadata: {name: id}});
      expect(new URL(await link.evaluate((a) => (a as HTMLAnchorElement).href)).pathname).toMatch(
        /\/manifests\/file-puller\.yaml$/,
      );
    });

    test('the manifest in the clipboard', async ({page}) => {
      await press(page, buttons.manifest)();
      await expect.poll(() => clipboard(page)).toBe(manifestSource(file));
    });

    test('a link that opens what is seen now', async ({page, context}) => {
      await press(page, buttons.link)();
      await expect.poll(() => clipboard(page)).toContain(path);
      const other = await context.newPage();
      await open(other, await clipboard(page));
      await expect.poll(() => stateOf(figureOf(other, id))).toEqual({lens: 'storage', drawn: 'storage', part: 'container.web'});
      await expect(figureOf(other, id).drawing).toBeInViewport();
    });
  });
}

test('every listing of a manifest offers the file it shows', async ({page}) => {
  await open(page, '/pods/uses');
  const link = page
    .locator('[data-manifest] a[download], a[download][href$="job-with-sidecar.yaml"]')
    .filter({visible: true})
    .last();
  const {bytes, name} = await downloaded(page, () => link.click());
  expect(bytes.toString('utf8')).toBe(manifestSource(name));
});
