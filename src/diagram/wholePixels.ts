/** All places and sizes of a drawing in whole pixels: lines are sharp, and no reader loads ten digits behind a point. */
export function toWholePixels<T>(value: T): T {
  if (typeof value === 'number') return Math.round(value) as T;
  if (Array.isArray(value)) return value.map(toWholePixels) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, toWholePixels(one)])) as T;
}
