import {expect, test} from 'vitest';
import blockMarks from './blockMarks';
import type {Finished} from './page';

test('a page keeps the names of blocks that do not follow from the ones before, quoted or bare', () => {
  const html = '<h2 data-block=a.0><p data-block="a.1"><table data-block=a.2><td data-block=a.2:0><p data-block=a.4 id=x>';
  const pages = [{file: 'index.html', html}];
  blockMarks({pages} as Finished);
  expect(pages[0]?.html).toBe('<h2 data-block=a.0><p data-block><table data-block><td data-block=:><p data-block=a.4 id=x>');
});
