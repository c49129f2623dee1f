import {expect, test} from 'vitest';
import {onPaper, type Places} from './onPaper';

const places: Places = {
  path: '/pods/why',
  origin: 'https://pods.example',
  heading: 'Elsewhere',
  byAddress: new Map([
    ['/pods/why#cost', {number: '2.1', title: 'Why: Cost'}],
    ['/pods/what', {number: '1', title: 'What'}],
    ['/pods/uses#ten', {number: '3.10', title: 'Uses: <ten>'}],
    ['/pods/uses#two', {number: '3.2', title: 'Uses: two'}],
    ['/status', {number: 'c', title: 'STATUS'}],
  ]),
};
const sources = '<ol data-sources><li>a</ol>';
const printed = (article: string) => onPaper(`<article>${article}${sources}</article><p>rest`, places);

test('a heading gets its number, quoted or not', () => {
  expect(printed('<h2 id=cost class="a>b">Cost</h2>')).toContain('<h2 id=cost class="a>b" data-section="2.1">');
  expect(printed('<h3 class=x id="cost">Cost</h3>')).toContain('data-section="2.1"');
});

test('a link in the prose says which section it leads to, also into another figure state', () => {
  expect(printed('<a class="" href=/pods/what>x</a>')).toContain('<a class="" href=/pods/what data-see="1">');
  expect(printed('<a href="/pods/uses?lab=t.2#two">x</a>')).toContain('data-see="3.2"');
  expect(printed('<a href=#cost>x</a>')).toContain('data-see="2.1"');
});

test('terms, citations, anchors and downloads are left as they are', () => {
  for (const link of [
    '<a data-term=pod href=/pods/what>',
    '<a href=#cost class=hash-link>',
    '<a aria-label="Source 1" href=/pods/what>',
    '<a href=/pods/what hreflang=en>',
    '<a href=/pods/nowhere>',
    '<a class=word href=/status>',
  ]) {
    expect(printed(`${link}x</a>`)).toContain(`${link}x</a>`);
  }
});

test('the list of contents, which is not printed, is left as it is', () => {
  const fold = '<details class=x data-contents-fold=true><summary>$& Contents</summary><a href=#cost>Cost</a></details>';
  const html = printed(`${fold}<a href=#cost>x</a>`);
  expect(html).toContain(fold);
  expect(html).toContain('<a href=#cost data-see="2.1">x</a>');
});

test('behind the sources stands where the chapter points to: each place once, in the order of the book, with its address', () => {
  const html = printed(
    '<a href=/pods/uses#ten>x</a><a href=/pods/uses#two>x</a><a href=/pods/uses#two>x</a><a href=#cost>x</a>',
  );
  const list = html.slice(html.indexOf('</ol>'), html.indexOf('</article>'));
  expect([...list.matchAll(/<b>(.*?)<\/b>/g)].map(([, number]) => number)).toEqual(['3.2', '3.10']);
  expect(list).toContain('https://pods.example/pods/uses#two');
  expect(list).toContain('Uses: &lt;ten>');
});

test('a chapter that points nowhere has no list', () => {
  expect(printed('<p>x</p>')).not.toContain('on-paper');
});
