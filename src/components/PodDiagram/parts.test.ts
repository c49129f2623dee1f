import {expect, it} from 'vitest';
import {partAt} from './parts';

const box = (id: string, x: number, width: number) => ({id, x, y: 0, width, height: 40, round: 4});
const boxes = [box('container', 0, 100), box('port', 10, 24)];

it('finds what was pressed by its place: the smaller part that lies on the larger, or nothing', () => {
  expect(partAt(boxes, 20, 20)).toBe('port');
  expect(partAt(boxes, 60, 20)).toBe('container');
  expect(partAt(boxes, 60, 41)).toBeUndefined();
});
