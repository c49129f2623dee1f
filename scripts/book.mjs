// npm run book -- [--language zh|en|both] [--paper a4|letter] [--handout CHAPTER] [--out FOLDER]: the book as one PDF, made of the
// built site, or handout and answer sheet of a chapter. `both` is the Chinese book with English beside each block.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {chromium} from '@playwright/test';
import {createJiti} from 'jiti';
import {assemble, writePages} from './book/assemble.mjs';
import {packed, pageCount, pagesOfAnchors} from './book/pdf.mjs';
import {words} from './book/words.mjs';
import {root} from './run.mjs';
import {serveBuild} from './serve.mjs';

/** What the site itself knows of the book. */
async function aboutBook() {
  const jiti = createJiti(import.meta.url);
  const [files, chapters, changes, version] = await Promise.all(
    ['book/files', 'plugins/chapters', 'book/changes', 'book/version'].map((name) => jiti.import(`../src/${name}.ts`)),
  );
  return {...files, ...chapters, ...changes, ...version};
}

const formats = {a4: 'A4', letter: 'Letter'};
const site = process.env.SITE_URL ?? 'http://localhost:3000';
const bookFile = (name) => readFileSync(join(root, 'scripts/book', name), 'utf8');
const base = (language) => (language === 'en' ? '/en' : '');
const printed = {printBackground: true, preferCSSPageSize: false, tagged: true, outline: true};

/** The page as the server sent it, or, in pairs, as the browser has made it of both languages. */
async function readPage(page, address, origin, paired) {
  if (!paired) return (await page.request.get(origin + address)).text();
  await page.goto(origin + address);
  await page.locator('[data-counterpart]').first().waitFor({state: 'attached'});
  await page.locator('html:not([data-reading-pending])').waitFor({state: 'attached'});
  return page.content();
}

/** The book of a language, or of both, as a PDF, with the pages of its anchors. */
export async function printBook({browser, origin, language, paired = false, paper = 'a4', chapters}) {
  const {changesOf, chapterSource, kubernetesVersion, readChapter, siteDir, slugs} = await aboutBook();
  const context = await browser.newContext({
    viewport: {width: 1280, height: 900},
    colorScheme: 'light',
    serviceWorkers: 'block',
  });
  if (paired) await context.addInitScript(() => localStorage.setItem('edamame.reading', 'paired'));
  const page = await context.newPage();
  try {
    const pages = [];
    for (const slug of chapters ?? slugs) {
      const address = `${base(language)}/pods/${slug}`;
      const {number} = readChapter(chapterSource(language, slug));
      pages.push({key: slug, kind: 'chapter', number, address, html: await readPage(page, address, origin, paired)});
    }
    const glossary = `${base(language)}/concepts`;
    pages.push({key: 'concepts', kind: 'glossary', address: glossary, html: await readPage(page, glossary, origin, false)});

    const {name, chapter, version, newest, site: siteWords, author, ...text} = words[language];
    const date = [...changesOf(siteDir).values()].sort().at(-1)?.slice(0, 10);
    const told = {
      ...text,
      chapter: chapter('#'),
      version: version(kubernetesVersion),
      ...(date && {newest: newest(date)}),
      site: siteWords(site),
    };
    const facts = {css: bookFile('book.css'), logo: readFileSync(join(root, 'static/img/logo.svg'), 'utf8')};
    await page.goto('about:blank');
    const data = {pages, words: told, site, language, facts, paired};
    const book = await page.evaluate(`(${assemble})(${JSON.stringify(data)})`);

    const address = `${origin}${base(language)}/book-being-printed`;
    await page.route(address, (route) => route.fulfill({contentType: 'text/html; charset=utf-8', body: book.html}));
    await page.goto(address, {waitUntil: 'load'});
    // Numbers may push a line over, and with it the pages behind: print until they hold.
    let pdf;
    let anchors;
    for (let pass = 1; pass <= 5; pass += 1) {
      pdf = await page.pdf({...printed, format: formats[paper]});
      anchors = pagesOfAnchors(pdf);
      const changed = await page.evaluate(`(${writePages})(${JSON.stringify(Object.fromEntries(anchors))})`);
      if (changed === 0) break;
      if (pass === 5) throw new Error('the numbers of pages do not come to rest');
    }
    const about = {Author: author, Subject: told.version, Keywords: 'Kubernetes, Pod', Creator: 'Edamame'};
    return {pdf: packed(pdf, about), pages: pageCount(pdf), anchors, missing: book.missing};
  } finally {
    await context.close();
  }
}

/** A chapter's handout or answer sheet: its page, printed as its address says. */
export async function printSheet({browser, origin, language, slug, sheet, paper = 'a4'}) {
  const page = await browser.newPage({viewport: {width: 1280, height: 900}, locale: 'de-DE', colorScheme: 'light'});
  try {
    await page.addInitScript(() => {
      window.print = () => {};
    });
    await page.goto(`${origin}${base(language)}/pods/${slug}?print=${sheet}`, {waitUntil: 'load'});
    return packed(await page.pdf({...printed, format: formats[paper]}), {Author: words[language].author, Creator: 'Edamame'});
  } finally {
    await page.close();
  }
}

async function main() {
  const {values} = parseArgs({
    options: {
      language: {type: 'string', default: 'zh'},
      paper: {type: 'string', default: 'a4'},
      handout: {type: 'string'},
      out: {type: 'string', default: join(root, 'book')},
    },
  });
  const languages = {zh: ['zh-CN'], en: ['en'], both: ['zh-CN']}[values.language];
  if (!languages || !formats[values.paper]) throw new Error('--language is zh, en or both; --paper is a4 or letter');
  const {slugs} = await aboutBook();
  if (values.handout && !slugs.includes(values.handout)) throw new Error(`--handout is one of ${slugs.join(', ')}`);
  const {paper, out} = values;
  mkdirSync(out, {recursive: true});
  const {origin, stop} = await serveBuild();
  const browser = await chromium.launch({executablePath: process.env.CHROMIUM, args: ['--no-sandbox']});
  const keep = (name, pdf, note = '') => {
    const file = join(out, name);
    writeFileSync(file, pdf);
    console.log(`${relative(process.cwd(), file)}: ${note}${Math.round(pdf.length / 1024)} KiB`);
  };
  try {
    if (values.handout) {
      const both = values.language === 'both' ? ['zh-CN', 'en'] : languages;
      for (const language of both) {
        for (const sheet of ['handout', 'answers']) {
          const pdf = await printSheet({browser, origin, language, slug: values.handout, sheet, paper});
          keep(`${values.handout}-${sheet}-${language === 'en' ? 'en' : 'zh'}.pdf`, pdf);
        }
      }
      return;
    }
    const [language] = languages;
    const {pdf, pages, missing} = await printBook({browser, origin, language, paper, paired: values.language === 'both'});
    keep(`edamame-${values.language}.pdf`, pdf, `${pages} pages, `);
    if (missing.length > 0) console.log(`links that lead nowhere in the book: ${missing.join(', ')}`);
  } finally {
    await browser.close();
    stop();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main().catch((error) => {
    console.error(error);
    process.exitCode = 1;
  });
}
