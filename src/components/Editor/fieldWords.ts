import type {noteOf} from '../../book/fields/note';
import type {fieldDoc} from '../../pod/fieldDoc';
import type {Language} from '../language/useWords';

/** What is said of a field: a sentence of ours in the language of the page, if it is taught; the API reference in English. */
export type FieldWords = {says?: string; doc: string[]; taughtAt?: string};

type Sources = {noteOf: typeof noteOf; fieldDoc: typeof fieldDoc; language: Language};

let sources: Sources | undefined;
let loading: Promise<void> | undefined;

/** Fetches the sentences, once; they are heavier than all the rest of what the editor knows of fields. */
export function loadFieldWords(language: Language): Promise<void> {
  loading ??= Promise.all([import('../../book/fields/note'), import('../../pod/fieldDoc')]).then(
    ([{noteOf}, {fieldDoc}]) => {
      sources = {noteOf, fieldDoc, language};
    },
    () => {
      loading = undefined;
    },
  );
  return loading;
}

/** The sentences about a field, as far as they have come. */
export function wordsOf(struct: string | undefined, field: string): FieldWords {
  if (!struct || !sources) return {doc: []};
  const {noteOf, fieldDoc, language} = sources;
  const note = noteOf(struct, field);
  const doc = fieldDoc(struct, field);
  if (!note) return {doc};
  const [taughtAt] = note.at;
  return {says: language === 'en' ? note.en : note.zh, doc, ...(taughtAt ? {taughtAt} : {})};
}
