import {describe, expect, test} from 'vitest';
import {brokenLink, type Page, pagesOf} from './addresses';
import {editions} from './chapters';

describe('a link', () => {
  const pages = new Map<string, Page>([
    ['/', {anchors: [], keys: []}],
    ['/concepts', {anchors: ['pod'], keys: []}],
    ['/pods/what', {anchors: ['shared', 'figure-minimal'], keys: ['show', 'minimal']}],
  ]);
  const broken = (url: string) => brokenLink(url, '/pods/what', pages);

  test.each([
    '/',
    '#shared',
    '/pods/what',
    '/pods/what#shared',
    '/pods/what#figure-minimal',
    '/pods/what?minimal=network',
    '?show=minimal#shared',
    '/concepts#pod',
    '/manifests/minimal.yaml',
    '/manifests/invalid/missing-name.yaml',
    'https://kubernetes.io/',
  ])('%s leads somewhere', (url) => {
    expect(broken(url)).toBeUndefined();
  });

  test.each([
    '#volumes',
    '/pods/what#volumes',
    '/pods/nowhere',
    '/pods/what?maximal=network',
    '/concepts#bean',
    '/manifests/nothing.yaml',
    '/manifests/minimal.yaml#line-3',
    'what.mdx',
    '/en/pods/what',
    'http://kubernetes.io/',
    '//kubernetes.io/',
  ])('%s does not', (url) => {
    expect(broken(url)).toBeTypeOf('string');
  });
});

describe.each(['zh-CN', 'en'] as const)('in %s', (language) => {
  const mine = editions.filter((edition) => edition.language === language);

  test('every link within the book leads somewhere', async () => {
    const pages = await pagesOf(language);
    const links = mine.flatMap(({slug, name, chapter}) => chapter.links.map((link) => ({...link, slug, name})));
    expect(links.length).toBeGreaterThan(30);
    const broken = links.map(({url, slug, name, line}) => {
      const why = brokenLink(url, `/pods/${slug}`, pages);
      return why && `${name}:${line}: ${url}: ${why}`;
    });
    expect(broken.filter(Boolean)).toEqual([]);
  });

  test('the ids of a page are English, kebab-case, and there once', async () => {
    const pages = await pagesOf(language);
    for (const {slug, name} of mine) {
      const ids = pages.get(`/pods/${slug}`)?.anchors ?? [];
      expect(new Set(ids).size, `${name} has an id twice: ${ids}`).toBe(ids.length);
      expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
    }
  });
});

test.each(editions)('manifests that $name gives the address of exist', ({chapter}) => {
  const addresses = chapter.codes.filter(({value}) => value.startsWith('/manifests/'));
  const broken = addresses.filter(({value}) => brokenLink(value, '/', new Map()) !== undefined);
  expect(broken).toEqual([]);
});
