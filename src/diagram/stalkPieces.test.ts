import {expect, test} from 'vitest';
import {stalkPieces} from './stalkPieces';

const stalk = {x: 100, y1: 40, y2: 90};

test('a stalk that meets no words is one line', () => {
  expect(stalkPieces(stalk, {x: 300, baselines: [60]}, ['Sandbox · one IP'])).toEqual([{y1: 40, y2: 90}]);
});

test('one that would strike words is broken where they stand, and there only', () => {
  const text = {x: 130, baselines: [60, 76]};
  expect(stalkPieces(stalk, text, ['Sandbox · one IP', 'IPC · hostname web'])).toEqual([
    {y1: 40, y2: 47},
    {y1: 81, y2: 90},
  ]);
  expect(stalkPieces(stalk, text, ['IP', 'IPC · hostname web'])).toEqual([
    {y1: 40, y2: 63},
    {y1: 81, y2: 90},
  ]);
});

test('the other language may be shorter, and leave the stalk whole', () => {
  const text = {x: 160, baselines: [60]};
  expect(stalkPieces(stalk, text, ['Sandbox · one IP · one port space'])).toHaveLength(2);
  expect(stalkPieces(stalk, text, ['沙箱：一个 IP'])).toHaveLength(1);
});

test('no piece is shorter than a pixel', () => {
  expect(stalkPieces({x: 100, y1: 50, y2: 90}, {x: 100, baselines: [60]}, ['Sandbox'])).toEqual([{y1: 65, y2: 90}]);
});
