import {expect, test} from '@playwright/test';
import {chapters} from './book';
import {open} from './open';
import {pdfText} from './pdfText';

const squeezed = (text: string): string => text.normalize('NFKC').replaceAll(/\s/g, '');

for (const {path} of chapters) {
  test.describe(`${path} on paper`, () => {
    test.beforeEach(async ({page}) => {
      await open(page, path);
      await page.emulateMedia({media: 'print'});
    });

    test('shows figures and words, folded ones too, and nothing to press, black on white', async ({page}) => {
      for (const figure of await page.locator('figure[data-exhibit]').all()) {
        await expect(figure.locator('figcaption').first()).toBeVisible();
        await expect(figure.locator('svg[data-layout], table, [role="tree"]').filter({visible: true}).first()).toBeVisible();
      }
      for (const twin of await page.locator('[data-text-twin]').all())
        await expect(twin.locator('p, li, td').last()).toBeVisible();
      await expect(page.getByRole('button').filter({visible: true})).toHaveCount(0);
      await expect(page.locator('nav').filter({visible: true})).toHaveCount(0);

      const folded = page.locator('main details');
      expect(await folded.count()).toBeGreaterThan(0);
      const hidden = await folded.evaluateAll((all) =>
        all
          .filter((one) =>
            [...one.querySelectorAll('p, li, td')].some(
              // The moment that stands on the screen stays there; of many steps the first twenty are printed, and the last.
              (text) =>
                !text.closest('[data-pod-now]') &&
                (text.closest('tr')?.rowIndex ?? 0) <= 20 &&
                !text.checkVisibility({contentVisibilityAuto: true}),
            ),
          )
          .map((one) => one.textContent?.slice(0, 60)),
      );
      expect(hidden).toEqual([]);

      await page.emulateMedia({media: 'screen', colorScheme: 'dark'});
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      await page.emulateMedia({media: 'print', colorScheme: 'dark'});
      const looks = (selector: string, property: 'color' | 'backgroundColor') =>
        page
          .locator(selector)
          .first()
          .evaluate((element, name) => getComputedStyle(element)[name], property);
      await expect.poll(() => looks('html', 'backgroundColor')).toBe('rgb(255, 255, 255)');
      expect(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']).toContain(await looks('body', 'backgroundColor'));
      for (const text of ['h1', 'main h2', 'main li']) expect(await looks(text, 'color')).toBe('rgb(0, 0, 0)');
    });

    test('becomes a PDF with every caption, the words in every drawing and every manifest', async ({page}) => {
      const wanted = await page.locator('figure[data-exhibit]').evaluateAll((figures) =>
        figures.flatMap((figure) => {
          const drawing = [...figure.querySelectorAll('svg[data-layout]')].find((svg) => svg.checkVisibility());
          const inDrawing = [...(drawing?.querySelectorAll('text') ?? [])].map((text) => {
            const bare = text.cloneNode(true) as Element;
            for (const tooltip of bare.querySelectorAll('title')) tooltip.remove();
            return bare.textContent ?? '';
          });
          const lines = [...figure.querySelectorAll('[role="option"] code')].map((line) => line.textContent ?? '');
          const caption = [...(figure.querySelector('figcaption')?.children ?? [])].map((one) => one.textContent ?? '');
          return [...caption, ...inDrawing, ...lines];
        }),
      );
      const pdf = await page.pdf({format: 'A4', printBackground: true});
      expect(pdf.length).toBeGreaterThan(100_000);
      const printed = pdfText(pdf).replaceAll('\n', '');
      const missing = new Set(wanted.map(squeezed).filter((text) => !printed.includes(text)));
      expect([...missing]).toEqual([]);
    });
  });
}
