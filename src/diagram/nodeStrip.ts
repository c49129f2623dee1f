import type {NodeSpan} from '../lifecycle/nodeSpans';
import type {Box} from './figure';
import {type TimeScale, xAt} from './timeScale';

export type NodeStrip = {
  width: number;
  height: number;
  scale: TimeScale;
  rows: {
    name: string;
    nameAt: {x: number; y: number};
    bars: (NodeSpan & {box: Box; line: {x: number; y: number; width: number}})[];
  }[];
};

const pill = 20;

/** Nodes along the time of the lanes below: what the API server says of each as a pill, and what is true of it as a line beneath. */
export function nodeStrip(
  nodes: readonly {name: string; spans: readonly NodeSpan[]}[],
  {scale, width, layout}: {scale: TimeScale; width: number; layout: 'wide' | 'narrow'},
): NodeStrip {
  const isWide = layout === 'wide';
  const [above, row] = isWide ? [6, 40] : [22, 56];
  const rows = nodes.map(({name, spans}, index) => {
    const y = index * row + above;
    const bars = spans
      .filter(({from, to}) => to > scale.from && from < scale.to)
      .map((span) => {
        const [x, end] = [xAt(scale, span.from), xAt(scale, span.to)];
        const length = Math.max(end - x, 1);
        return {...span, box: {x, y, width: length, height: pill}, line: {x, y: y + pill + 6, width: length}};
      });
    return {name, nameAt: isWide ? {x: 0, y: y + 15} : {x: scale.left, y: y - 6}, bars};
  });
  return {width, scale, height: nodes.length * row + 4, rows};
}
