import {curvePoints} from './curve';
import type {Curve, Point} from './figure';

export type ShellBounds = {left: number; right: number; top: number; bottom: number};

/** The blunt tip on the right stands a little above the middle. */
const tipRise = 14;

/**
 * The outline of a pod that lies on its side: a wave with a crest over each column and a valley midway between two of them,
 * round on the left and with a blunt tip on the right. The bottom waves less than the top.
 */
export function lyingOutline({left, right, top, bottom}: ShellBounds, columns: readonly number[], amplitude: number): Curve {
  const middle = (top + bottom) / 2;
  const first = columns[0] ?? (left + right) / 2;
  const last = columns.at(-1) ?? first;
  const tip = {x: right, y: middle - tipRise};
  const start = {x: left, y: middle};
  const segments: Curve['segments'] = [];
  let from: Point = start;
  const curveTo = (one: Point, two: Point, to: Point) => {
    segments.push([one, two, to]);
    from = to;
  };
  const wave = (base: number, depth: number, along: readonly number[]) => {
    along.slice(1).forEach((column) => {
      const valley = {x: (from.x + column) / 2, y: base + depth};
      for (const to of [valley, {x: column, y: base}]) {
        const half = (to.x - from.x) * 0.45;
        curveTo({x: from.x + half, y: from.y}, {x: to.x - half, y: to.y}, to);
      }
    });
  };
  curveTo({x: left, y: middle - 0.66 * (middle - top)}, {x: left + 0.26 * (first - left), y: top}, {x: first, y: top});
  wave(top, amplitude, columns);
  curveTo({x: last + 0.66 * (right - last), y: top}, {x: right - 6, y: tip.y - 0.34 * (tip.y - top)}, tip);
  curveTo(
    {x: right - 6, y: tip.y + 0.4 * (bottom - tip.y)},
    {x: last + 0.66 * (right - last), y: bottom},
    {x: last, y: bottom},
  );
  wave(bottom, -0.7 * amplitude, [...columns].reverse());
  curveTo({x: left + 0.26 * (first - left), y: bottom}, {x: left, y: middle + 0.66 * (bottom - middle)}, start);
  return {start, segments};
}

/** How deep the outline's upper side lies at a given x: the y of its top there. Only the curve that passes there is followed. */
export function upperSideAt({start, segments}: Curve, x: number): number {
  let best = Number.POSITIVE_INFINITY;
  let from = start;
  for (const segment of segments) {
    const to = segment[2];
    // The upper side runs from left to right, the lower one back.
    if (from.x <= x && x <= to.x) {
      const points = [...curvePoints({start: from, segments: [segment]}, 24), to];
      points.slice(1).forEach((next, index) => {
        const point = points[index] as Point;
        if (x < point.x || x > next.x || next.x === point.x) return;
        best = Math.min(best, point.y + ((next.y - point.y) * (x - point.x)) / (next.x - point.x));
      });
    }
    from = to;
  }
  return best;
}

/** The stalk by which the pod hung on its plant: up and to the left. */
export function lyingStem({left, top, bottom}: Omit<ShellBounds, 'right'>): Point[] {
  const middle = (top + bottom) / 2;
  return [
    {x: left + 5, y: middle - 20},
    {x: left - 12, y: middle - 26},
    {x: left - 22, y: middle - 46},
  ];
}
