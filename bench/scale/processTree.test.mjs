import {expect, test} from 'vitest';
import {memoryOf, parentIn, treeOf} from './processTree.mjs';

test('a name with spaces and brackets hides no parent', () => {
  expect(parentIn('42 (node (worker) x) S 7 42 42 0')).toBe(7);
});

test('a tree has children and grandchildren, and nobody else', () => {
  const parents = new Map([
    [2, 1],
    [3, 2],
    [4, 1],
    [5, 9],
  ]);
  expect(treeOf(1, parents).sort()).toEqual([1, 2, 3, 4]);
  expect(treeOf(2, parents)).toEqual([2, 3]);
});

test.runIf(process.platform === 'linux')('this process holds some memory', () => {
  expect(memoryOf(process.pid)).toBeGreaterThan(1e6);
});
