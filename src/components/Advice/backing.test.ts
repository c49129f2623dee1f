import {expect, test} from 'vitest';
import ledger from '../../book/ledger.json';
import {backing} from './backing';
import {words} from './words';

const pages: Record<string, {anchors?: string[]}> = ledger.pages;

test.each(Object.entries(backing))('%s leads to a place in the book and names what was read', (_, {href, sources}) => {
  const [page = '', anchor = ''] = href.split('#');
  expect(pages[page]?.anchors).toContain(anchor);
  expect(sources.length).toBeGreaterThan(0);
  for (const source of sources) expect(source).toBeDefined();
});

test('a question ends with a question mark, a warning of the server does not', () => {
  for (const [kind, {asks}] of Object.entries(words['zh-CN'].counsel)) {
    expect(asks.endsWith('？'), `${kind}: ${asks}`).toBe(!kind.startsWith('warned-'));
  }
  for (const [kind, {asks}] of Object.entries(words.en.counsel)) {
    expect(asks.endsWith('?'), `${kind}: ${asks}`).toBe(!kind.startsWith('warned-'));
  }
});
