import {expect, test} from 'vitest';
import {sitemapItems} from './sitemap';

const site = {'zh-CN': 'https://pods.test/', en: 'https://pods.test/en/'};
const changes = new Map([
  ['docs/what.mdx', '2026-01-01T00:00:00.000Z'],
  ['i18n/en/docusaurus-plugin-content-docs/current/what.mdx', '2026-01-02T00:00:00.000Z'],
  ['src/book/terms.json', '2026-01-03T00:00:00.000Z'],
]);

test('a page is there in both languages, each with both and a default, and with the day its own file was changed', () => {
  const links = [
    {lang: 'zh-CN', url: 'https://pods.test/pods/what'},
    {lang: 'en', url: 'https://pods.test/en/pods/what'},
    {lang: 'x-default', url: 'https://pods.test/pods/what'},
  ];
  expect(sitemapItems(['/pods/what'], site, changes)).toEqual([
    {url: 'https://pods.test/pods/what', links, lastmod: '2026-01-01T00:00:00.000Z'},
    {url: 'https://pods.test/en/pods/what', links, lastmod: '2026-01-02T00:00:00.000Z'},
  ]);
});

test('the order is always the same; the home page is made of too much to have a day', () => {
  const items = sitemapItems(['/pods/why', '/', '/concepts'], site, changes);
  expect(items.map(({url, lastmod}) => [url, lastmod])).toEqual([
    ['https://pods.test/', undefined],
    ['https://pods.test/en/', undefined],
    ['https://pods.test/concepts', '2026-01-03T00:00:00.000Z'],
    ['https://pods.test/en/concepts', '2026-01-03T00:00:00.000Z'],
    ['https://pods.test/pods/why', undefined],
    ['https://pods.test/en/pods/why', undefined],
  ]);
});
