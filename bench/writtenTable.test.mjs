import {expect, test} from 'vitest';
import {withTable} from './writtenTable.mjs';

const document = 'before\n<!-- a -->\n\nold\n\n<!-- /a -->\nafter\n';

test('a table takes the place of the former one and touches nothing else', () => {
  expect(withTable(document, 'a', 'new')).toBe('before\n<!-- a -->\n\nnew\n\n<!-- /a -->\nafter\n');
  expect(withTable(withTable(document, 'a', 'x'), 'a', 'old')).toBe(document);
});

test('a document without a place for it is not written over', () => {
  expect(() => withTable(document, 'b', 'new')).toThrow(/no place for b/);
});
