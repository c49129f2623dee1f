import type {FieldError, TextRange} from '../fieldError';
import type {Pod} from '../pod';
import type {TextEdit} from '../textEdit';

/** What a quick fix does. Each is told in both languages in src/components/Diagnostics/words/fixWords.ts. */
export type FixKind =
  | 'add-line'
  | 'align'
  | 'correct-field'
  | 'correct-value'
  | 'drop-field'
  | 'drop-repeated'
  | 'make-list'
  | 'next-free'
  | 'plain-colons'
  | 'quote'
  | 'request-to-limit'
  | 'tabs-to-spaces'
  | 'unquote'
  | 'valid-name';

/** A change of the text that makes an error go away: what stands there now, what will, and how many other places go with it. */
export type QuickFix = {kind: FixKind; edits: TextEdit[]; from: string; to: string; others?: number};

/** What a fix is made from. The Pod is the one that was written, as far as it could be read. */
export type Broken = {
  error: FieldError;
  source: string;
  rangeOf: (path: string) => TextRange | undefined;
  pod: Pod | undefined;
};

export type Fixer = (broken: Broken) => QuickFix | undefined;

/** One value in place of another. */
export function replaced(kind: FixKind, {start, end}: TextRange, from: string, to: string, text = to): QuickFix {
  return {kind, edits: [{start, end, text}], from, to};
}
