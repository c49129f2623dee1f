import {JSDOM} from 'jsdom';
import {expect, test} from 'vitest';
import {markFor, nameBlocks, nameFrom} from './blockNames';

test('a block follows the block or the cell before it, a cell its table or the cell before it', () => {
  expect(markFor('flow.3', 'flow.4')).toBe('');
  expect(markFor('flow.3:7', 'flow.4')).toBe('');
  expect(markFor('flow.3', 'flow.3:0')).toBe(':');
  expect(markFor('flow.3:9', 'flow.3:10')).toBe(':');
});

test('what begins a section, or leaves one out, is told by its name', () => {
  expect(markFor('flow.3', 'hooks.0')).toBeUndefined();
  expect(markFor('flow.3', 'flow.5')).toBeUndefined();
  expect(markFor('.title', '.lede')).toBeUndefined();
  expect(nameFrom('.title', '')).toBeUndefined();
});

test('a page gets back every name that a mark stood for', () => {
  const names = ['.title', '.lede', '.1', 'a-b.0', 'a-b.1', 'a-b.1:0', 'a-b.1:1', 'a-b.2', 'a-b.4', 'c.9', 'c.10'];
  const marks = names.map((name, index) => markFor(names[index - 1] ?? '', name) ?? name);
  expect(marks.filter((mark) => mark === '' || mark === ':')).toHaveLength(5);
  const {document} = new JSDOM(marks.map((mark) => `<p data-block="${mark}"></p>`).join('')).window;
  nameBlocks(document);
  nameBlocks(document);
  expect([...document.querySelectorAll<HTMLElement>('p')].map(({dataset}) => dataset.block)).toEqual(names);
});

test('the cells of a table that marks none are counted too', () => {
  const cell = (kind: string) => `<${kind}><div><div>x</div></div></${kind}>`;
  const {document} = new JSDOM(
    `<p data-block="a.0"></p><table data-block><tr>${cell('th')}${cell('td')}</tr></table><p data-block></p>` +
      `<table data-block><tr><td><div><div data-block=":">x</div></div></td><td><div><div>no block</div></div></td></tr></table>`,
  ).window;
  nameBlocks(document);
  const named = [...document.querySelectorAll<HTMLElement>('[data-block]')].map(({dataset}) => dataset.block);
  expect(named).toEqual(['a.0', 'a.1', 'a.1:0', 'a.1:1', 'a.2', 'a.3', 'a.3:0']);
});
