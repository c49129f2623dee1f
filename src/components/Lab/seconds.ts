/** A time as a reader can take it in: whole seconds bare, fractions to a tenth. */
export function secondsText(seconds: number): string {
  return String(Math.round(seconds * 10) / 10);
}

/** For an axis: seconds up to two minutes, above that minutes, hours, days. */
export function axisText(seconds: number): string {
  if (seconds < 120) return String(seconds);
  if (seconds < 7200) return seconds % 60 === 0 ? `${seconds / 60}m` : `${Math.floor(seconds / 60)}m${seconds % 60}s`;
  return seconds % 3600 === 0 ? `${seconds / 3600}h` : `${Math.floor(seconds / 3600)}h${Math.round((seconds % 3600) / 60)}m`;
}
