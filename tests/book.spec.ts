import {expect, test} from '@playwright/test';
import {readChapter} from '../src/plugins/chapters';
import {sectionNumbers} from '../src/plugins/paper/sectionNumbers';
import {chapters} from './book';
import {pdfPages} from './pdfText';

const squeezed = (text: string): string => text.normalize('NFKC').replaceAll(/\s/g, '');

test('the book has every chapter, section and answer, where its contents say, and leads nowhere but into itself and to the site', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(600_000);
  // It awaits while it is loaded, which a `require` cannot.
  const {printBook} = await import('../scripts/book.mjs');
  const {raw, pdf, pages, anchors, missing} = await printBook({browser, origin: baseURL ?? '', language: 'en'});
  expect(missing).toEqual([]);
  expect(pages).toBeGreaterThan(150);
  expect(pdf.length).toBeLessThan(raw.length);
  const texts = pdfPages(raw);
  expect(texts).toHaveLength(pages);
  const on = (anchor: string): number => anchors.get(anchor) ?? Number.NaN;
  const contents = texts.slice(on('contents') - 1 || 1, on('what--top') - 1).join('');

  for (const {slug, source} of chapters.filter(({language}) => language === 'en')) {
    const {number, title} = readChapter(source);
    expect(texts[on(`${slug}--top`) - 1], slug).toContain(squeezed(`Chapter ${number}${title}`));
    expect(contents).toContain(squeezed(`Chapter ${number}${title}${on(`${slug}--top`)}`));
    for (const [id, section] of sectionNumbers(source, number)) {
      if (id === 'sources') continue;
      const page = on(`${slug}--${id}`);
      const isInContents = !/\.\d+\./.test(section.number);
      if (!isInContents && Number.isNaN(page)) continue;
      expect(texts[page - 1], `${slug}#${id}`).toContain(squeezed(section.number + section.title));
      if (isInContents) expect(contents, `${slug}#${id}`).toContain(squeezed(section.number + section.title + page));
    }
    const questions = source.match(/<Question>/g)?.length ?? 0;
    expect(questions, slug).toBeGreaterThan(0);
    for (let question = 1; question <= questions; question += 1) {
      const page = on(`${slug}--answer-${question}`);
      expect(page, `${slug}, answer ${question}`).toBeGreaterThanOrEqual(on('answers'));
      expect(texts[page - 1]).toContain(`${number}·${question}`);
    }
  }

  const text = raw.toString('latin1');
  const addresses = [...new Set([...text.matchAll(/\/URI \((.*?)\)/g)].map(([, address = '']) => address))];
  expect(addresses.filter((address) => address.startsWith(baseURL ?? 'none'))).toEqual([]);
  expect(addresses.length).toBeGreaterThan(0);
  expect(text).toContain('/StructTreeRoot');
  expect(text).toMatch(/\/Lang \(en\)/);
  expect(text.match(/\/Title </g)?.length ?? 0).toBeGreaterThan(chapters.length);
});
