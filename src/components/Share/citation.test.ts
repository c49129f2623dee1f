// @vitest-environment jsdom
import {createProcessor} from '@mdx-js/mdx';
import fc from 'fast-check';
import type {Link, Root, Text} from 'mdast';
import {expect, test} from 'vitest';
import {type Cited, htmlCitation, isoDate, markdownCitation} from './citation';
import {addressOf} from './place';

const cited: Cited = {
  section: '豆先走，皮最后扔',
  chapter: '结束（终止）',
  site: '毛豆 Edamame',
  language: 'zh-CN',
  version: 'v1.37',
  read: '2026-11-24',
  url: 'https://edamame.test/pods/termination#flow',
};

test('a citation names section, chapter, site, language, version, day and link', () => {
  expect(markdownCitation(cited)).toBe(
    '[豆先走，皮最后扔 · 结束（终止） · 毛豆 Edamame](https://edamame.test/pods/termination#flow)（中文，Kubernetes v1.37，2026-11-24 读）',
  );
  expect(htmlCitation({...cited, section: 'A <b>', chapter: 'A <b>', language: 'en'})).toBe(
    '<cite lang="en"><a href="https://edamame.test/pods/termination#flow" hreflang="en">A &lt;b&gt; · 毛豆 Edamame</a> (English, Kubernetes v1.37, read <time datetime="2026-11-24">2026-11-24</time>)</cite>',
  );
});

const markdown = createProcessor({format: 'md'});

test('whatever the names are, a citation is one link with these words', () => {
  const name = fc.string({minLength: 1}).map((text) => `x${text.replaceAll(/\s+/g, ' ')}x`);
  fc.assert(
    fc.property(name, name, (section, state) => {
      const url = addressOf({name: section, id: 'figure-a', query: {a: state}}, 'https://edamame.test/pods/what/');
      const one = {...cited, section, url};
      const title = `${section} · ${one.chapter} · ${one.site}`;

      const paragraph = (markdown.parse(markdownCitation(one)) as Root).children[0];
      const link = (paragraph && 'children' in paragraph ? paragraph.children[0] : undefined) as Link;
      expect(link.type).toBe('link');
      expect(link.children.map((child) => (child as Text).value).join('')).toBe(title);
      expect(new URL(link.url).searchParams.get('a')).toBe(state);

      const document = new DOMParser().parseFromString(htmlCitation(one), 'text/html');
      expect(document.querySelectorAll('*')).toHaveLength(6);
      expect(document.querySelector('a')?.textContent).toBe(title);
      expect(document.querySelector('a')?.href).toBe(url);
    }),
  );
});

test('the day is that of the reader', () => {
  expect(isoDate(new Date(2026, 0, 3, 0, 5))).toBe('2026-01-03');
  expect(isoDate(new Date(2026, 10, 24, 23, 55))).toBe('2026-11-24');
});

test.each([
  ['https://a.test/pods/what', 'https://a.test/pods/what#shared'],
  ['https://a.test/pods/what/?utm=x&file-puller=network#one-skin', 'https://a.test/pods/what#shared'],
  ['https://a.test/book/en/pods/what/index.html', 'https://a.test/book/en/pods/what#shared'],
  ['http://localhost:3000/pods/what.html', 'http://localhost:3000/pods/what#shared'],
  ['http://localhost:3000/', 'http://localhost:3000/#shared'],
])('opened as %s, a section is %s', (here, address) => {
  expect(addressOf({name: '', id: 'shared'}, here)).toBe(address);
});

test('a figure carries its own state, if it has one', () => {
  const figure = {name: '', id: 'figure-sidecar'};
  const here = 'https://a.test/pods/uses?show=adapter';
  expect(addressOf({...figure, query: {sidecar: 'network.container.web'}}, here)).toBe(
    'https://a.test/pods/uses?sidecar=network.container.web#figure-sidecar',
  );
  expect(addressOf({...figure, query: {sidecar: ''}}, here)).toBe('https://a.test/pods/uses#figure-sidecar');
});
