import {createContext, runInContext} from 'node:vm';
import {expect, test} from 'vitest';
import {siteDir} from '../book/chapters';
import {redirects} from '../book/redirects';
import {inlineOf} from './headers/inline';
import {redirectPage} from './redirectPage';
import {linesOf} from './redirects';

const redirect = {from: '/old', to: '/pods/what', anchors: {'what</script>': '/pods/why#fate', Pod是啥: '/pods/what'}};
const canonical = 'https://edamame.test/pods/what';

/** Where a browser that has opened the page at this address is sent. */
function ledTo(search: string, hash: string, baseUrl = '/'): string {
  const html = redirectPage({redirect, lines: [], baseUrl, canonical});
  const [, textContent = '', code = ''] = /<script type="[^"]+">(.*)<\/script>\n<script>([\s\S]*?)<\/script>/.exec(html) ?? [];
  let address = '';
  const location = {search, hash, replace: (to: string) => (address = to)};
  const document = {currentScript: {previousElementSibling: {textContent}}};
  runInContext(code, createContext({location, document, decodeURIComponent}));
  return address;
}

test('a script leads to the page, and to the section that an old anchor has become', () => {
  expect(ledTo('', '')).toBe('/pods/what');
  expect(ledTo('', `#${encodeURIComponent('what</script>')}`)).toBe('/pods/why#fate');
  expect(ledTo('?file-puller=network', `#${encodeURIComponent('Pod是啥')}`)).toBe('/pods/what?file-puller=network');
  expect(ledTo('', '#shared', '/book/')).toBe('/book/pods/what#shared');
  expect(ledTo('', '#%E0%A4%A')).toBe('/pods/what#%E0%A4%A');
  expect(ledTo('', '#constructor')).toBe('/pods/what#constructor');
});

test('all pages that lead on run the same script, so that one hash of the policy allows it', () => {
  const pages = redirects.pages.map((one) => redirectPage({redirect: one, lines: [], baseUrl: '/', canonical}));
  expect(new Set(pages.flatMap((html) => inlineOf(html).scripts)).size).toBe(1);
});

test('without a script, each old anchor is on a line that says in both languages where it leads', () => {
  for (const one of redirects.pages) {
    const lines = linesOf(one, siteDir);
    expect(lines.flatMap(({ids}) => ids).sort()).toEqual(Object.keys(one.anchors).sort());
    const html = redirectPage({redirect: one, lines, baseUrl: '/', canonical});
    for (const [id, to] of Object.entries(one.anchors)) {
      const line = html.split('\n').find((text) => text.includes(`<span id="${id}">`));
      expect(line).toContain(`href="${to}"`);
      expect(line).toMatch(/lang="zh-CN">[^<]*\p{Script=Han}.*lang="en">[A-Z][^<]*[a-z]</u);
    }
  }
});
