import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@playwright/test';
import {readChapter} from '../src/plugins/chapters';
import {sectionNumbers} from '../src/plugins/paper/sectionNumbers';
import {chapters} from './book';
import {readPdf} from './pdfText';

const squeezed = (text: string): string => text.normalize('NFKC').replaceAll(/\s/g, '');

test('the book has every chapter, section and answer, where its contents say, and leads nowhere but into itself and to the site', () => {
  test.setTimeout(600_000);
  const out = test.info().outputPath('book');
  const {stdout, stderr, status} = spawnSync(process.execPath, ['scripts/book.mjs', '--language', 'en', '--out', out], {
    env: {...process.env, SITE_URL: 'https://pods.example'},
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  expect(stdout).not.toContain('lead nowhere');
  const {pages: texts, anchors, heads} = readPdf(readFileSync(join(out, 'edamame-en.pdf')));
  expect(texts.length).toBeGreaterThan(150);
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

  const addresses = heads.flatMap((head) => [...head.matchAll(/\/URI \((.*?)\)/g)].map(([, address = '']) => address));
  expect(addresses.length).toBeGreaterThan(10);
  expect(
    addresses.filter((address) => !/^https:\/\/(?:pods\.example\/|creativecommons\.org\/|github\.com\/)/.test(address)),
  ).toEqual([]);
  const catalog = heads.find((head) => head.includes('/Type /Catalog')) ?? '';
  for (const part of ['/StructTreeRoot', '/Outlines', '/Lang (en)', '/DisplayDocTitle true']) expect(catalog).toContain(part);
  expect(heads.some((head) => head.includes('/Author <FEFF'))).toBe(true);
});
