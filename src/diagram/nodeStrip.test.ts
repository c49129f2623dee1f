import {expect, test} from 'vitest';
import {nodeStrip} from './nodeStrip';

const scale = {from: 0, to: 100, left: 100, right: 600};
const nodes = [
  {
    name: 'node-1',
    spans: [
      {from: 0, to: 40, says: 'True', truth: 'on'},
      {from: 40, to: 200, says: 'Unknown', truth: 'off'},
    ],
  },
  {name: 'node-2', spans: [{from: -50, to: 200, says: 'True', truth: 'on'}]},
] as const;

test('spans stand where their times are, within the scale', () => {
  const {rows} = nodeStrip(nodes, {scale, width: 640, layout: 'wide'});
  expect(rows.map(({bars}) => bars.map(({box}) => [box.x, box.width]))).toEqual([
    [
      [100, 200],
      [300, 300],
    ],
    [[100, 500]],
  ]);
});

test('what is true stands beneath what is said, and names above it where there is no room beside it', () => {
  for (const layout of ['wide', 'narrow'] as const) {
    const {rows, height} = nodeStrip(nodes, {scale, width: 640, layout});
    for (const {bars, nameAt} of rows) {
      for (const {box, line} of bars) {
        expect(line.y).toBeGreaterThan(box.y + box.height);
        expect(line.y).toBeLessThan(height);
        expect(nameAt.y < box.y).toBe(layout === 'narrow');
      }
    }
  }
});
