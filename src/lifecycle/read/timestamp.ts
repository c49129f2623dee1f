const day = 86_400;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const daysOf = (year: number): number[] => [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const two = (number: number): string => String(number).padStart(2, '0');

/** The date so many days after 2026-01-01. */
function dateAfter(days: number): string {
  let [year, month, left] = [2026, 0, days];
  for (let length = daysOf(year)[month] ?? 31; left >= length; length = daysOf(year)[month] ?? 31) {
    left -= length;
    month += 1;
    if (month === 12) [year, month] = [year + 1, 0];
  }
  return `${year}-${two(month + 1)}-${two(left + 1)}`;
}

/**
 * A time of a run as the API writes it: RFC 3339 in whole seconds, what is beyond them cut off. Every run begins on 2026-01-01 at
 * midnight, so that the same run always says the same.
 *
 * kubernetes/kubernetes staging/src/k8s.io/apimachinery/pkg/apis/meta/v1/time.go MarshalJSON
 */
export function timestamp(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const rest = whole % day;
  return `${dateAfter(Math.floor(whole / day))}T${two(Math.floor(rest / 3600))}:${two(Math.floor((rest % 3600) / 60))}:${two(rest % 60)}Z`;
}
