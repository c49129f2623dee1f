import type {AtCursor} from './FieldPanel';
import {spokenMark} from './marks';
import type {EditorPhrases} from './words';

/** The panel in one breath, for F1: marks first. */
export function spokenField({field, doc, marks}: AtCursor, phrases: EditorPhrases): string {
  const said = marks.map((mark) => spokenMark(mark, phrases));
  if (!field) return [...said, phrases.noField].join(' ');
  const type = [field.type, field.required ? phrases.required : ''].filter(Boolean).join(', ');
  const values = field.values ? `${phrases.values}${phrases.colon}${field.values.join(', ')}.` : '';
  const words = field.struct ? doc.join(' ') : phrases.unknownField;
  return [...said, `${field.path}${type ? `, ${type}` : ''}.`, words, values].filter(Boolean).join(' ');
}
