const form = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:[.,]\d+)?(?:Z|[+-](\d\d):(\d\d))$/;

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/**
 * A point in time as the API writes it, RFC 3339 with the time zone: `2026-08-01T09:30:00Z`. A day or an hour that no calendar
 * has is none.
 *
 * Go time.Parse(time.RFC3339)
 */
export function isTimestamp(text: string): boolean {
  const parts = form.exec(text);
  if (!parts) return false;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, zoneHour = 0, zoneMinute = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? 0));
  const onCalendar = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return onCalendar && hour <= 23 && minute <= 59 && second <= 59 && zoneHour <= 24 && zoneMinute <= 60;
}
