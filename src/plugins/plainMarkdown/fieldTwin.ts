import type {BlockContent, PhrasingContent} from 'mdast';
import {noteOf} from '../../book/fields/note';
import type {Language} from '../../components/language/useWords';
import {allFields} from '../../pod/fieldTree';
import {code, list, paragraph, text} from './nodes';
import type {words} from './words';

type Words = (typeof words)[Language];

/** The fields that the book has a sentence for, at the place nearest to the root. */
export function fieldTwin(language: Language, {colon, required}: Words): BlockContent[] {
  const told = new Set<string>();
  const items = allFields().flatMap((field): BlockContent[][] => {
    const note = noteOf(field.struct, field.name);
    const key = `${field.struct}.${field.name}`;
    if (!note || told.has(key)) return [];
    told.add(key);
    const must = field.required ? [text(required)] : [];
    const says = language === 'en' ? note.en : note.zh;
    return [[paragraph(code(field.path), ...must, text(colon), ...withCode(says))]];
  });
  return [list(items)];
}

/** A text of ours in which code stands between backticks. */
function withCode(said: string): PhrasingContent[] {
  return said.split('`').flatMap((piece, index) => (piece === '' ? [] : [index % 2 === 1 ? code(piece) : text(piece)]));
}
