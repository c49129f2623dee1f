import type {Curve, Point} from './figure';

export type StandingBounds = {left: number; right: number; top: number; bottom: number};

/** How far the sides bulge out beside each bean, and how much of the lower end tapers off. */
export const bulge = 9;
export const taper = 46;

/**
 * The outline of a pod that stands upright: a round top, sides that bulge once for each bean between the given heights, and a
 * point at the bottom. `left` and `right` are where the bulges reach to.
 */
export function standingOutline({left, right, top, bottom}: StandingBounds, waists: readonly number[], depth: number): Curve {
  const middle = (left + right) / 2;
  const inner = {left: left + depth, right: right - depth};
  const first = waists[0] ?? top + 40;
  const last = waists.at(-1) ?? bottom - taper;
  const segments: Curve['segments'] = [];
  let from: Point = {x: middle, y: top};
  const start = from;
  const curveTo = (one: Point, two: Point, to: Point) => {
    segments.push([one, two, to]);
    from = to;
  };
  curveTo(
    {x: middle + (right - middle) * 0.62, y: top},
    {x: inner.right, y: top + (first - top) * 0.3},
    {x: inner.right, y: first},
  );
  for (const waist of waists.slice(1)) sideTo(right, inner.right, waist);
  curveTo({x: inner.right + 2, y: last + (bottom - last) * 0.62}, {x: middle + 40, y: bottom - 12}, {x: middle, y: bottom});
  curveTo({x: middle - 40, y: bottom - 12}, {x: inner.left - 2, y: last + (bottom - last) * 0.62}, {x: inner.left, y: last});
  for (const waist of [...waists].reverse().slice(1)) sideTo(left, inner.left, waist);
  curveTo({x: inner.left, y: top + (first - top) * 0.3}, {x: middle - (middle - left) * 0.62, y: top}, start);
  return {start, segments};

  function sideTo(outer: number, waistX: number, waist: number): void {
    const half = (waist - from.y) / 2;
    const belly = {x: outer, y: from.y + half};
    curveTo({x: from.x + (outer - from.x) * 0.8, y: from.y + half * 0.2}, {x: outer, y: belly.y - half * 0.5}, belly);
    curveTo(
      {x: outer, y: belly.y + half * 0.5},
      {x: waistX + (outer - waistX) * 0.8, y: waist - half * 0.2},
      {x: waistX, y: waist},
    );
  }
}
