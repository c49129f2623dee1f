/**
 * A time as Kubernetes prints it in messages: `10s`, `1m20s`, `5m0s`, `1h0m0s`, `1.5s`, `250ms`. Not the short form of `kubectl get`.
 *
 * Go's package time, Duration.String; to the millisecond.
 */
export function goDuration(seconds: number): string {
  const milliseconds = Math.round(Math.abs(seconds) * 1000);
  const sign = seconds < 0 && milliseconds > 0 ? '-' : '';
  if (milliseconds > 0 && milliseconds < 1000) return `${sign}${milliseconds}ms`;
  const minutes = Math.floor(milliseconds / 60_000);
  const hours = Math.floor(minutes / 60);
  const rest = `${(milliseconds % 60_000) / 1000}s`;
  if (minutes === 0) return sign + rest;
  return `${sign}${hours > 0 ? `${hours}h` : ''}${minutes % 60}m${rest}`;
}
