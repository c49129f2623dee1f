/** Days from 1970-01-01 to a day of the Gregorian calendar, counted in years that begin in March, so that leap days come last. */
function daysSinceEpoch(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + dayOfYear - 719_468;
}

const pattern = /^(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(\.\d+)?(?:[Zz]|([+-])(\d\d):(\d\d))$/;

/**
 * Seconds since 1970 of a time as the API writes it (RFC 3339, `2026-07-01T12:00:00Z`), or undefined where the text is none. A day that
 * its month does not have is counted on into the next.
 */
export function secondsOf(timestamp: string | undefined): number | undefined {
  const match = pattern.exec(timestamp ?? '');
  if (!match) return undefined;
  const [year, month, day, hours, minutes, seconds] = match.slice(1, 7).map(Number);
  const [fraction, sign, offsetHours = 0, offsetMinutes = 0] = [match[7] ?? 0, match[8], match[9], match[10]];
  const days = daysSinceEpoch(year ?? 0, month ?? 1, day ?? 1);
  const east = (Number(offsetHours) * 60 + Number(offsetMinutes)) * (sign === '-' ? -60 : 60);
  return days * 86_400 + (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0) + Number(fraction) - east;
}
