import type {TextRange} from '../fieldError';
import {plainScalar} from '../plainScalar';

/** A value of one line as it stands in the text, with the quotes it may be in. */
export type Written = {text: string; quote: '' | '"' | "'"; range: TextRange};

/** The scalar at a range. Anything longer than a line, with an escape or an anchor, is left alone: there is no telling what it says. */
export function writtenAt(source: string, range: TextRange | undefined): Written | undefined {
  if (!range || range.end <= range.start) return undefined;
  const raw = source.slice(range.start, range.end);
  if (/[\n\\]|''|^[&*!|>[{]/.test(raw)) return undefined;
  const quoted = /^(["'])(.*)\1$/.exec(raw);
  if (quoted) return {text: quoted[2] ?? '', quote: quoted[1] as '"' | "'", range};
  return /^["']/.test(raw) ? undefined : {text: raw, quote: '', range};
}

/** A text as it may stand without quotes, anywhere in a manifest. */
const isPlain = (text: string): boolean =>
  typeof plainScalar(text) === 'string' && /^[\w./][\w./:@+-]*$/.test(text) && !/:$/.test(text);

/** A text in the quotes that its forerunner had, or in none where it needs none. */
export function spelled(text: string, quote: Written['quote'] = ''): string {
  if (quote) return `${quote}${text}${quote}`;
  return isPlain(text) ? text : JSON.stringify(text);
}
