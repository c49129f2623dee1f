/** A time as it is written in the figure: `45 s`, `2 min`, `10 min 1 s`, `1 h 5 min`. The same in both languages. */
export function lengthOf(seconds: number): string {
  if (seconds < 120) return `${seconds} s`;
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const parts = [hours > 0 && `${hours} h`, minutes > 0 && `${minutes} min`, rest > 0 && `${rest} s`];
  return parts.filter(Boolean).join(' ');
}

/** A moment as a clock that started at 0: `0:14`, `12:05`, `1:02:05`. */
export function clockOf(seconds: number): string {
  const whole = Math.floor(seconds);
  const pad = (number: number) => String(number).padStart(2, '0');
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return `${hours > 0 ? `${hours}:${pad(minutes)}` : minutes}:${pad(whole % 60)}`;
}
