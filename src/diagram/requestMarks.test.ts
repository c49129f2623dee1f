import {expect, test} from 'vitest';
import {requestMarks, stripRoom} from './requestMarks';
import {timelineFigure} from './timelineFigure';

const lane = {name: 'web', role: 'app', spans: [{kind: 'running', from: 0, to: 20}], marks: []} as const;

const shapesIn = (path: string, begin: RegExp): number => [...path.matchAll(begin)].length;

for (const layout of ['wide', 'narrow'] as const) {
  const figure = timelineFigure({lanes: [lane, {...lane, name: 'other'}], from: 0, to: 20, below: stripRoom}, layout);
  const row = {
    sends: [
      {from: 0, to: 10, isOpen: true},
      {from: 10, to: 12, isOpen: false},
    ],
    requests: [
      {at: 1, outcome: 'served'},
      {at: 2, outcome: 'served'},
      {at: 11, outcome: 'refused'},
      {at: 9.9, outcome: 'cut'},
      {at: 30, outcome: 'served'},
    ],
  } as const;
  const [first, second] = requestMarks(figure, [row]);

  test(`${layout}: each request within the time shown is one shape`, () => {
    expect(shapesIn(first?.served ?? '', /M/g)).toBe(2);
    expect(shapesIn(first?.refused ?? '', /M/g)).toBe(1);
    expect(shapesIn(first?.cut ?? '', /M\S+ \S+a4/g)).toBe(1);
  });

  test(`${layout}: a Pod that nothing is sent to has an empty strip`, () => {
    expect(second).toEqual({strips: [], served: '', refused: '', cut: ''});
  });

  test(`${layout}: the strip lies below the bar and within its lane`, () => {
    const {bars = [], place} = figure.lanes[0] ?? {};
    for (const {box} of first?.strips ?? []) {
      expect(box.y).toBeGreaterThanOrEqual(Math.max(...bars.map((bar) => bar.box.y + bar.box.height)) + 3);
      expect(box.y + box.height).toBeLessThan((place?.y ?? 0) + (place?.height ?? 0));
    }
    expect(first?.strips.map(({isOpen}) => isOpen)).toEqual([true, false]);
  });
}
