import type {Located} from '../Diagnostics/Diagnostics';
import {explain, withoutTicks} from '../Diagnostics/explain';
import {fixInWords} from '../Diagnostics/words/fixWords';
import type {EditorMark} from '../Editor/editorProps';
import type {Language} from '../language/useWords';

export {default as Diagnostics} from '../Diagnostics/Diagnostics';

/** As many as the list shows. */
const mostMarked = 100;

/** The errors as the editor marks them, numbered as in the list. */
export function marksOf(errors: readonly Located[], language: Language): EditorMark[] {
  return errors.slice(0, mostMarked).flatMap(({error, range, fixes}, index) =>
    range
      ? {
          from: range.start,
          to: range.end,
          number: index + 1,
          severity: 'error' as const,
          message: withoutTicks(explain(error, language).says),
          fixes: fixes.map((fix) => ({label: withoutTicks(fixInWords(fix, language)), edits: fix.edits})),
        }
      : [],
  );
}
