/** Seconds to pixels, along a line. */
export type TimeScale = {from: number; to: number; left: number; right: number};

/** Where a time stands, in whole pixels: so edges are sharp. Times outside stand at the nearer end. */
export function xAt({from, to, left, right}: TimeScale, seconds: number): number {
  const share = to > from ? (seconds - from) / (to - from) : 0;
  return Math.round(left + Math.min(1, Math.max(0, share)) * (right - left));
}

const steps = [1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1200, 1800, 3600, 7200, 14_400, 21_600, 43_200, 86_400];

/** Round times along the scale, no two nearer than `apart` pixels. */
export function ticks(scale: TimeScale, apart: number): {at: number; x: number}[] {
  const perSecond = (scale.right - scale.left) / Math.max(scale.to - scale.from, 1e-9);
  const step = steps.find((one) => one * perSecond >= apart) ?? 86_400;
  const first = Math.ceil(scale.from / step) * step;
  const found = [];
  for (let at = first; at <= scale.to; at += step) found.push({at, x: xAt(scale, at)});
  return found;
}
