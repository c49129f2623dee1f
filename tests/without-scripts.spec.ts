import {expect, type Locator, test} from '@playwright/test';
import {chapters} from './book';
import {unfold} from './unfold';

test.use({javaScriptEnabled: false});

/** Paragraphs of the source that are nothing but words, so that they must stand on the page letter by letter. */
function plainParagraphs(source: string): string[] {
  const prose = source.replace(/^---[\s\S]*?\n---\n/, '').replace(/```[\s\S]*?```/g, '');
  return prose.split(/\n{2,}/).filter((block) => /^[^#<:|$-]/.test(block) && !/[`<{[*$\\|\n]/.test(block));
}

const headingIds = (source: string): string[] =>
  [...source.matchAll(/^#{2,3} .*\{\/\* #([\w-]+) \*\/\}$/gm)].map(([, id]) => id ?? '');

const visible = (locator: Locator): Locator => locator.filter({visible: true});

for (const {path, source} of chapters) {
  test.describe(path, () => {
    test.beforeEach(({page}) => page.goto(path));

    test('has its text, its mathematics and its diagrams', async ({page}) => {
      await unfold(page);
      // biome-ignore lint/performance/useDomNodeTextContent: what is hidden does not count
      const text = (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ');
      const paragraphs = plainParagraphs(source);
      expect(paragraphs.length).toBeGreaterThan(0);
      for (const paragraph of paragraphs) expect(text).toContain(paragraph.replaceAll(/\s+/g, ' ').trim());
      for (const id of headingIds(source)) await expect(page.locator(`[id="${id}"]`)).toBeVisible();

      const displayed = (source.match(/^\$\$$/gm)?.length ?? 0) / 2;
      await expect(visible(page.locator('math[display="block"]'))).toHaveCount(displayed);
      await expect(page.locator('.katex-html, [style*="KaTeX"], link[href*="katex" i]')).toHaveCount(0);
      for (const formula of await page.locator('math').all()) {
        const box = await formula.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThan(5);
      }

      const drawings = page.locator('[data-mermaid] svg');
      await expect(drawings).toHaveCount(source.match(/^```mermaid$/gm)?.length ?? 0);
      for (const drawing of await drawings.all()) {
        await expect(drawing).toBeVisible();
        await expect(drawing.locator('text').first()).toHaveText(/\S/);
      }
    });

    test('shows every exhibit, its caption and its words', async ({page}) => {
      const figures = await page.locator('figure[data-exhibit]').all();
      expect(figures).toHaveLength(
        source.match(/^<(PodDiagrams?|WhatIsShared|FieldExplorer|\w+Lab|SurvivalBench)\b/gm)?.length ?? 0,
      );
      for (const figure of figures) {
        const drawing = visible(figure.locator('svg[data-layout], table, [role="tree"]'));
        await expect(drawing.first()).toBeVisible();
        const caption = figure.locator('figcaption').first();
        await expect(caption).toBeVisible();
        await expect(caption).toContainText(/\S/);
        for (const button of await figure.getByRole('button').all()) await expect(button).toBeHidden();
        const twin = figure.locator('[data-text-twin]').first();
        // A table and a tree are words already.
        if ((await visible(figure.locator('table, [role="tree"]')).count()) > 0 && (await twin.count()) === 0) continue;
        await expect(twin).toBeVisible();
        if (!(await twin.evaluate((details) => (details as HTMLDetailsElement).open))) await twin.locator('summary').click();
        await expect(twin).toHaveText(/\S[\s\S]{60,}/);
        await expect(twin.locator('p, li, td').first()).toBeVisible();
      }
    });
  });
}
