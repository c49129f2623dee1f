import {expect, test} from '@playwright/test';
import {chapters} from './book';
import {open} from './open';
import {pdfText, readPdf} from './pdfText';

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

      const folded = page.locator('main details:not([data-contents-fold], [data-contents-fold] *)');
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

      // Answers stand behind everything else, on a page of their own.
      const {pages} = readPdf(pdf);
      const answers = await page
        .locator('[data-fold="answer"] > div')
        .evaluateAll((all) => all.map((one) => one.textContent ?? ''));
      const first = pages.findLastIndex((text) => text.includes(squeezed(answers[0] ?? '').slice(0, 24)));
      expect(answers.length).toBeGreaterThan(0);
      for (const answer of answers) {
        expect(pages.findLastIndex((text) => text.includes(squeezed(answer).slice(0, 24)))).toBeGreaterThanOrEqual(first);
      }
      const lastSource = (await page.locator('[data-sources] li').last().textContent()) ?? '';
      const sources = pages.findLastIndex((text) => text.includes(squeezed(lastSource).slice(0, 24)));
      expect(sources).toBeGreaterThan(0);
      expect(sources).toBeLessThan(first);
    });
  });
}

for (const {path, language} of chapters.filter(({slug}) => slug === 'termination')) {
  test.describe(`${path} on a sheet`, () => {
    test.beforeEach(async ({page}) => {
      await page.addInitScript(() => {
        window.print = () => {
          document.documentElement.dataset.printed = '';
        };
      });
    });

    test('fits A4 and Letter, and says where its links lead, without scripts as well', async ({browser, baseURL}) => {
      const context = await browser.newContext({baseURL: baseURL ?? '', javaScriptEnabled: false});
      const page = await context.newPage();
      await page.goto(path);
      await page.emulateMedia({media: 'print'});
      // A4 is narrower, 176 mm between its margins.
      for (const width of [665, 687]) {
        await page.setViewportSize({width, height: 900});
        const wider = await page.locator('article').evaluate((article) => {
          const edge = article.getBoundingClientRect().right + 1;
          return [...article.querySelectorAll('table, pre, svg, math, figure *')]
            .filter((one) => one.checkVisibility() && !one.closest('.spoken') && one.getBoundingClientRect().right > edge)
            .map((one) => one.outerHTML.slice(0, 90));
        });
        expect(wider).toEqual([]);
      }
      const numbered = await page
        .locator('article h2[id], article h3[id]')
        .evaluateAll((all) => all.map((one) => getComputedStyle(one, '::before').content));
      expect(numbered[0]).toBe('"6.1"');
      expect(new Set(numbered).size).toBe(numbered.length);
      const see = page.locator('article a[data-see]');
      expect(await see.count()).toBeGreaterThan(1);
      const listed = await page.locator('.elsewhere b').allInnerTexts();
      const met = await see.evaluateAll((all) =>
        all.filter((one) => !one.getAttribute('href')?.startsWith('#')).map((one) => one.getAttribute('data-see') ?? ''),
      );
      expect(new Set(listed)).toEqual(new Set(met));
      await expect(page.locator('.elsewhere a').first()).toContainText('http');
      const top = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((one) => one.getBoundingClientRect().top);
      expect(await top('[data-fold="answer"]')).toBeGreaterThan(await top('.elsewhere'));
      await page.emulateMedia({media: 'screen'});
      await expect(page.locator('.elsewhere')).toBeHidden();
      await context.close();
    });

    test('asks on the handout and answers on the answer sheet', async ({page}) => {
      const seen = (selector: string) => page.locator(`article ${selector}`).filter({visible: true}).count();
      const questions = await page.goto(path).then(() => page.locator('[data-question]').count());
      expect(questions).toBeGreaterThan(2);
      await page.locator('[data-paper-links] a[href="?print=handout"]').click();
      await page.locator('html[data-printed]').waitFor({state: 'attached'});
      await page.emulateMedia({media: 'print'});
      expect(await seen('[data-question]')).toBe(questions);
      expect(await seen('[data-goals]')).toBe(1);
      expect(await seen('[data-fold]')).toBe(0);
      expect(await seen('[data-facts] dd')).toBe(0);
      expect(await seen('[data-facts] dt')).toBeGreaterThan(0);
      expect(await seen('[data-storyboard]')).toBe(0);
      expect(await seen('[data-predict]')).toBeGreaterThan(0);
      expect(await seen('[data-language="sh"] code')).toBeGreaterThan(0);
      expect(await seen('[data-language="text"] code')).toBe(0);
      expect(await seen('.markdown > p')).toBe(0);

      await page.goto(`${path}?print=answers`);
      await page.locator('html[data-printed]').waitFor({state: 'attached'});
      await page.emulateMedia({media: 'print'});
      expect(await seen('[data-fold="answer"] p')).toBeGreaterThanOrEqual(questions);
      expect(await seen('[data-fold="hint"]')).toBe(0);
      expect(await seen('[data-facts] dd')).toBeGreaterThan(0);
      expect(await seen('[data-storyboard]')).toBeGreaterThan(0);
      expect(await seen('[data-language="text"] code')).toBeGreaterThan(0);
      expect(await seen('.markdown > p')).toBe(0);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
    });

    test('opens its folds to print where a style sheet cannot, and closes them again', async ({page}) => {
      await page.addInitScript(() => {
        const {supports} = CSS;
        CSS.supports = (...asked: [string]) => !asked[0].includes('::details-content') && supports.apply(CSS, asked);
      });
      await page.goto(path);
      const closed = () => page.locator('details:not([open])').count();
      const before = await closed();
      expect(before).toBeGreaterThan(0);
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
      expect(await closed()).toBe(0);
      await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
      expect(await closed()).toBe(before);
    });
  });
}
