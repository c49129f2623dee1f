import {type APIRequestContext, expect, type Page, test} from '@playwright/test';
import {chapters, languages, pages} from './book';

type Answer = {status: number; ids: Set<string>};
const answers = new Map<string, Promise<Answer>>();

/** What an address of the site answers, and the ids one can jump to there. Each is asked once. */
function answerOf(request: APIRequestContext, path: string): Promise<Answer> {
  const known = answers.get(path);
  if (known) return known;
  const answer = request.get(path).then(async (response) => {
    const isPage = response.headers()['content-type']?.startsWith('text/html');
    const html = isPage ? await response.text() : '';
    const ids = [...html.matchAll(/<[^>]*?\sid=(?:"([^"]*)"|([^\s">]+))/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
    return {status: response.status(), ids: new Set(ids)};
  });
  answers.set(path, answer);
  return answer;
}

/** Everything the page as it was served leads to, or is made of. */
const leadsOf = (page: Page) =>
  page.locator('a[href], link[href], script[src], img[src], meta[property="og:image"]').evaluateAll((all) =>
    all.map((one) => ({
      to: one.getAttribute('href') ?? one.getAttribute('src') ?? one.getAttribute('content') ?? '',
      // What others are told of the page names the address where it will live, not the one that serves it now.
      isPartOfThePage: !one.matches('a'),
      isForOthers: one.matches('[rel="canonical"], [rel="alternate"], meta'),
    })),
  );

const withoutSlash = (path: string): string => path.replace(/(.)\/$/, '$1');
const isNotFound = (path: string): boolean => path.endsWith('/404');

for (const {path, language} of pages) {
  test.describe(path, () => {
    test.use({javaScriptEnabled: false});

    test('leads only to what is there, and says its language, its name and its other language', async ({
      page,
      request,
      baseURL,
    }) => {
      await page.goto(path);
      const leads = await leadsOf(page);
      expect(leads.length).toBeGreaterThan(5);
      const broken = new Set<string>();
      for (const {to, isForOthers, isPartOfThePage} of leads) {
        const {origin, pathname, hash} = new URL(to, page.url());
        if (origin !== baseURL && !isForOthers) {
          if (isPartOfThePage) broken.add(`${to} comes from elsewhere`);
          continue;
        }
        const {status, ids} = await answerOf(request, pathname);
        const id = decodeURIComponent(hash.slice(1));
        if (status !== 200) broken.add(`${to} answers ${status}`);
        else if (id && !ids.has(id)) broken.add(`${to} has no #${id}`);
      }
      expect.soft([...broken]).toEqual([]);

      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page).toHaveTitle(/\S/);
      await expect(page.locator('h1')).toHaveCount(1);
      if (isNotFound(path)) return;
      const alternates = await page
        .locator('link[rel="alternate"][hreflang]')
        .evaluateAll((all) =>
          all.map((link) => [link.getAttribute('hreflang') ?? '', new URL((link as HTMLLinkElement).href).pathname]),
        );
      const zh = path.replace(/^\/en(?=\/|$)/, '') || '/';
      const en = zh === '/' ? '/en' : `/en${zh}`;
      const told = Object.fromEntries(alternates.map(([name = '', to = '']) => [name, withoutSlash(to)]));
      expect(told).toEqual({'zh-CN': zh, en, 'x-default': zh});
      const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
      expect(withoutSlash(new URL(canonical ?? '').pathname)).toBe(path);
    });
  });
}

test('every chapter has been built in both languages', () => {
  expect(pages.map(({path}) => path)).toEqual(expect.arrayContaining(chapters.map(({path}) => path)));
  const [zh = [], en = []] = languages.map((language) =>
    chapters.filter((chapter) => chapter.language === language).map(({slug}) => slug),
  );
  expect(zh.length).toBeGreaterThan(10);
  expect(en).toEqual(zh);
});

test('every manifest of a chapter can be applied from its address', async ({request}) => {
  const named = chapters.flatMap(({source}) => [...source.matchAll(/(?:manifest|file)="([\w-]+\.yaml)"/g)]);
  const files = new Set(named.map(([, file]) => file ?? ''));
  expect(files.size).toBeGreaterThan(20);
  for (const file of files) {
    const response = await request.get(`/manifests/${file}`);
    expect(response.status(), file).toBe(200);
    expect(await response.text()).toMatch(/^apiVersion: /m);
  }
});
