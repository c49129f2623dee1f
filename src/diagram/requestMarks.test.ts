import {expect, test} from 'vitest';
import {requestMarks, stripRoom} from './requestMarks';
import {timelineFigure} from './timelineFigure';
import {xAt} from './timeScale';

const lane = {name: 'web', role: 'app', spans: [{kind: 'running', from: 0, to: 20}], marks: []} as const;

/** Where each shape of a path begins: a part that says `begin`, after a move of its own. */
function beginsIn(path: string, begin: string): [number, number][] {
  const [found, at] = [[] as [number, number][], [0, 0] as [number, number]];
  for (const [, command = '', told = ''] of path.matchAll(/([Mmla])([^Mmla]*)/g)) {
    const numbers = [...told.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(Number);
    const [x = 0, y = 0] = numbers.slice(-2);
    if ((command + told).startsWith(begin)) found.push([...at]);
    at[0] = command === 'M' ? x : at[0] + x;
    at[1] = command === 'M' ? y : at[1] + y;
  }
  return found;
}

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
      {at: 2, outcome: 'refused'},
      {at: 11, outcome: 'refused'},
      {at: 9.9, outcome: 'cut'},
      {at: 15, outcome: 'cut'},
      {at: 30, outcome: 'served'},
    ],
  } as const;
  const [first, second] = requestMarks(figure, [row]);

  test(`${layout}: each request within the time shown is one shape`, () => {
    const y = (first?.strips[0]?.box.y ?? 0) + 7;
    expect(beginsIn(first?.served ?? '', 'a2 2 0 1 0 4')).toEqual([1, 2].map((at) => [xAt(figure.scale, at) - 2, y]));
    expect(beginsIn(first?.refused ?? '', 'l7 7')).toEqual([2, 11].map((at) => [xAt(figure.scale, at) - 3.5, y - 3.5]));
    expect(beginsIn(first?.cut ?? '', 'a4 4 0 1 0 8')).toEqual([9.9, 15].map((at) => [xAt(figure.scale, at) - 4, y]));
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
