import {expect, test} from 'vitest';
import {stripFigure} from './stripFigure';

const scale = {from: 0, to: 10, left: 100, right: 300};
const phases = [
  {value: 'Pending', from: 0, to: 4},
  {value: 'Running', from: 4, to: 10},
] as const;
const conditions = [
  {type: 'PodScheduled', spans: [{value: 'True', from: 1, to: 10}]},
  {type: 'Ready', spans: [{value: 'False', from: 4, to: 5}]},
] as const;

const draw = (layout: 'wide' | 'narrow') =>
  stripFigure(
    [...phases],
    conditions.map(({type, spans}) => ({type, spans: [...spans]})),
    {scale, width: 320, layout},
  );

test.each(['wide', 'narrow'] as const)(
  '%s: bars stand where their times are, and meet where one follows the other',
  (layout) => {
    const {phase, conditions: rows} = draw(layout);
    expect(phase.bars.map(({box}) => [box.x, box.x + box.width])).toEqual([
      [100, 180],
      [180, 300],
    ]);
    expect(rows.map(({bars}) => bars[0]?.box.x)).toEqual([120, 180]);
  },
);

test.each(['wide', 'narrow'] as const)('%s: no row runs into another, and all are within the drawing', (layout) => {
  const {phase, conditions: rows, height} = draw(layout);
  const all = [phase, ...rows].map(({bars, nameAt}) => {
    const bottom = Math.max(nameAt.y, ...bars.map(({box}) => box.y + box.height));
    const top = Math.min(nameAt.y - 11, ...bars.map(({box}) => box.y));
    return {top, bottom};
  });
  all.slice(1).forEach(({top}, index) => {
    expect(top).toBeGreaterThanOrEqual((all[index]?.bottom ?? 0) - 1);
  });
  expect(all.at(-1)?.bottom).toBeLessThanOrEqual(height);
});
