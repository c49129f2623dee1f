import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@playwright/test';
import {JSDOM} from 'jsdom';
import {type BookPage, chapters, pages} from './book';
import {open} from './open';

const build = join(__dirname, '../build');
const fileOf = (path: string): string => readFileSync(join(build, path), 'utf8');

type Built = BookPage & {head: Document; bytes: number};

function readHead(page: BookPage): Built {
  const file = ['index.html', '.html'].map((end) => (end === '.html' ? `${page.path}${end}` : `${page.path}/${end}`));
  const html = fileOf(file.find((one) => existsSync(join(build, one))) ?? '');
  // What the page's own styles say is no matter here, and more than this reader of pages understands.
  const head = html.slice(0, html.indexOf('</head>')).replaceAll(/<style[^>]*>.*?<\/style>/gs, '');
  return {...page, bytes: html.length, head: new JSDOM(head).window.document};
}

const meta = (head: Document, name: string): string[] =>
  [...head.querySelectorAll(`meta[property="${name}"], meta[name="${name}"]`)].map((one) => one.getAttribute('content') ?? '');
const alternates = (head: Document): [string | null, string | null][] =>
  [...head.querySelectorAll('link[rel="alternate"][hreflang]')].map((one) => [
    one.getAttribute('hreflang'),
    one.getAttribute('href'),
  ]);

/** Pages for readers to find. Not those that lead elsewhere, that are not there, or that ask to be left out. */
const built = pages.map(readHead);
const found = built.filter(
  ({path, head}) =>
    !path.endsWith('/404') &&
    !head.querySelector('meta[http-equiv="refresh" i]') &&
    !meta(head, 'robots').join().includes('noindex'),
);
const site = new URL(
  found
    .find(({path}) => path === '/')
    ?.head.querySelector('link[rel="canonical"]')
    ?.getAttribute('href') ?? '',
).origin;
/** As the site itself writes the address of a page: the home page of a language ends with a slash. */
const addressOf = (path: string): string => site + (path === '/en' ? '/en/' : path);
const inChinese = (path: string): string => path.replace(/^\/en(?=\/|$)/, '') || '/';
const inEnglish = (path: string): string => `/en${inChinese(path)}`.replace(/\/$/, '');

test('every page tells other sites once, and in whole addresses, what it is', () => {
  expect(found.length).toBeGreaterThanOrEqual(20);
  for (const {path, language, head} of found) {
    const isEnglish = language === 'en';
    const chapter = chapters.find((one) => one.path === path);
    const both = [
      ['zh-CN', addressOf(inChinese(path))],
      ['en', addressOf(inEnglish(path))],
      ['x-default', addressOf(inChinese(path))],
    ];
    expect([...head.querySelectorAll('link[rel="canonical"]')].map((one) => one.getAttribute('href'))).toEqual([
      addressOf(path),
    ]);
    expect(alternates(head), path).toEqual(both);
    const once: Record<string, string | RegExp> = {
      'og:url': addressOf(path),
      'og:type': chapter ? 'article' : 'website',
      'og:locale': isEnglish ? 'en_US' : 'zh_CN',
      'og:locale:alternate': isEnglish ? 'zh_CN' : 'en_US',
      'og:site_name': isEnglish ? 'Edamame 毛豆' : '毛豆 Edamame',
      'og:title': /\S/,
      'og:description': isEnglish ? /[a-z]{3}/ : /\p{Script=Han}{2}/u,
      'og:image:alt': isEnglish ? /^Edamame/ : /^毛豆/,
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image': chapter
        ? `${site}${isEnglish ? '/en' : ''}/img/cards/${chapter.slug}.png`
        : `${site}${isEnglish ? '/en' : ''}/img/card.png`,
      'twitter:card': 'summary_large_image',
      description: /\S/,
    };
    for (const [name, content] of Object.entries(once)) {
      expect(meta(head, name), `${path} ${name}`).toEqual([
        typeof content === 'string' ? content : expect.stringMatching(content),
      ]);
    }
    expect(existsSync(join(build, new URL(meta(head, 'og:image')[0] ?? '').pathname))).toBe(true);
    const markdown = head.querySelector('link[type="text/markdown"]')?.getAttribute('href');
    expect(markdown).toBe(chapter ? `${addressOf(path)}.md` : undefined);
  }
});

test('every chapter, the home pages, the concepts and the Playground carry data that parses, is of one language and names what exists', () => {
  type Thing = {'@id'?: string; inLanguage?: string} & Record<string, unknown>;
  const ids: string[] = [];
  for (const {path, language, head, bytes} of found) {
    const scripts = [...head.querySelectorAll('script[type="application/ld+json"]')].map((one) => one.textContent ?? '');
    const isTold = /^\/(en)?(\/?(pods\/[\w-]+|concepts|playground))?$/.test(path);
    expect(scripts, path).toHaveLength(isTold ? 1 : 0);
    if (!scripts[0]) continue;
    expect(scripts[0].length).toBeLessThan(bytes / 3);
    const data = JSON.parse(scripts[0]) as {'@context': string; '@graph': Thing[]};
    expect(data['@context']).toBe('https://schema.org');
    for (const thing of data['@graph']) {
      if (thing.inLanguage) expect(thing.inLanguage).toBe(language);
      if (thing['@id']) ids.push(thing['@id']);
    }
    const urls = scripts[0].match(new RegExp(`${site}/[^"#?]*`, 'g')) ?? [];
    const missing = urls.filter((url) => {
      const {pathname} = new URL(url);
      return pathname !== '/search' && pathname !== '/en/search' && !existsSync(join(build, decodeURI(pathname)));
    });
    expect(missing).toEqual([]);
  }
  expect(new Set(ids).size).toBe(ids.length);
});

test('the one sitemap lists every page of both languages in pairs, and robots.txt names it', () => {
  const xml = new JSDOM(fileOf('sitemap.xml'), {contentType: 'text/xml'}).window.document;
  const urls = [...xml.querySelectorAll('url')].map((url) => ({
    loc: url.querySelector('loc')?.textContent ?? '',
    links: [...url.getElementsByTagName('xhtml:link')].map((link) => [
      link.getAttribute('hreflang'),
      link.getAttribute('href'),
    ]),
  }));
  expect(urls.map(({loc}) => loc).toSorted()).toEqual(found.map(({path}) => addressOf(path)).toSorted());
  for (const {loc, links} of urls) {
    const page = found.find(({path}) => addressOf(path) === loc);
    expect(links).toEqual(page && alternates(page.head));
  }
  expect(existsSync(join(build, 'en/sitemap.xml'))).toBe(false);
  expect(fileOf('robots.txt')).toContain(`\nSitemap: ${site}/sitemap.xml\n`);
});

test('everything that llms.txt offers is there, the chapters as Markdown', async ({request}) => {
  for (const start of ['/llms.txt', '/en/llms.txt']) {
    const links = [...fileOf(start).matchAll(/\]\((http[^)]*)\)/g)]
      .map(([, url = '']) => url)
      .filter((url) => url.startsWith(site));
    expect(links.length).toBeGreaterThan(45);
    const answers = await Promise.all(links.map(async (url) => [url, (await request.get(new URL(url).pathname)).status()]));
    expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
    const [chapter = ''] = links.filter((url) => url.endsWith('.md'));
    const response = await request.get(new URL(chapter).pathname);
    expect(response.headers()['content-type']).toMatch(/^text\/markdown; charset=utf-8/i);
    expect(await response.text()).toMatch(/^---\ntitle: [\s\S]*\n---\n\n# /);
  }
});

test('a reader copies a chapter as Markdown, and is told what to do where that is not allowed', async ({page, context}) => {
  const footer = page.locator('[data-plain-markdown]');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/pods/what');
  await footer.getByRole('button').press('Enter');
  await expect(footer.locator('output')).toHaveText('已复制');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(fileOf('pods/what.md'));

  await context.clearPermissions();
  await page.addInitScript(() => {
    navigator.clipboard.write = navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await open(page, '/en/pods/what');
  await footer.getByRole('button').click();
  await expect(footer.locator('output')).toContainText('does not allow copying');
  await expect(footer.locator('output a')).toHaveAttribute('href', '/en/pods/what.md');

  await page.route('**/*.md', (route) => route.abort());
  await footer.getByRole('button').click();
  await expect(footer.locator('output')).toContainText('It could not be fetched');
});
