import {expect, test} from 'vitest';
import {chaptersIn} from './files';

test('chapters are read in the order of the sidebar, in one list or in parts, however deep', () => {
  const part = {type: 'category', label: '1', items: ['b', {type: 'category', label: '2', items: ['c']}]};
  expect(chaptersIn(['a', part, 'd'])).toEqual(['a', 'b', 'c', 'd']);
});
