import type {Language} from '../language/useWords';

/** A number of bytes as people say it: three digits at most. */
export function sizeIn(language: Language, bytes: number): string {
  const [amount, unit] = bytes < 1e6 ? [bytes / 1e3, 'kB'] : [bytes / 1e6, 'MB'];
  const digits = amount < 10 ? 1 : 0;
  return `${new Intl.NumberFormat(language, {maximumFractionDigits: digits}).format(amount)} ${unit}`;
}
