import type {Curve, Point} from './figure';
import {PathData} from './pathData';

/** A closed curve as the `d` of an SVG path. */
export function curvePath({start, segments}: Curve): string {
  const path = new PathData(start);
  for (const points of segments) path.curveTo(...points);
  return path.closed();
}

function onSegment(from: Point, [first, second, to]: Curve['segments'][number], t: number): Point {
  const s = 1 - t;
  const at = (a: number, b: number, c: number, d: number) =>
    s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
  return {x: at(from.x, first.x, second.x, to.x), y: at(from.y, first.y, second.y, to.y)};
}

/** Points along a curve, `perSegment` for each of its pieces. */
export function curvePoints({start, segments}: Curve, perSegment: number): Point[] {
  const points: Point[] = [];
  let from = start;
  for (const segment of segments) {
    for (let step = 0; step < perSegment; step += 1) points.push(onSegment(from, segment, step / perSegment));
    from = segment[2];
  }
  return points;
}

/** A line through corners, each rounded by at most `radius`. */
export function roundedLine(corners: readonly Point[], radius: number): string {
  const [first, ...rest] = corners;
  if (!first) return '';
  const path = new PathData(first);
  rest.forEach((corner, index) => {
    const before = corners[index] as Point;
    const after = rest[index + 1];
    if (!after) {
      path.lineTo(corner);
      return;
    }
    const reach = Math.min(radius, distance(before, corner) / 2, distance(corner, after) / 2);
    path.lineTo(towards(corner, before, reach)).bendTo(corner, towards(corner, after, reach));
  });
  return path.open();
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function towards(from: Point, to: Point, by: number): Point {
  const whole = distance(from, to) || 1;
  return {x: from.x + ((to.x - from.x) * by) / whole, y: from.y + ((to.y - from.y) * by) / whole};
}
