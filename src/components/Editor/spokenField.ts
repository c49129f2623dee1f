import type {AtCursor} from './FieldPanel';
import {spokenMark} from './marks';
import {withoutTicks} from './plainText';
import type {EditorPhrases} from './words';

/** The panel in one breath, for F1: marks first. */
export function spokenField({field, words, marks}: AtCursor, phrases: EditorPhrases): string {
  const said = marks.map((mark) => spokenMark(mark, phrases));
  if (!field) return [...said, phrases.noField].join(' ');
  const type = [field.type, field.required ? phrases.required : ''].filter(Boolean).join(', ');
  const values = field.values ? `${phrases.values}${phrases.colon}${field.values.join(', ')}.` : '';
  const {says = '', doc} = words;
  const known = field.struct ? [withoutTicks(says), ...doc] : [phrases.unknownField];
  return [...said, `${field.path}${type ? `, ${type}` : ''}.`, ...known, values].filter(Boolean).join(' ');
}
