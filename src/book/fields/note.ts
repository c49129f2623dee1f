import notes from './notes.json';

/**
 * What a field is for, in a sentence of our own in each language, and the sections that teach it, as `slug#section`. `concepts`
 * are terms of the glossary by whose names it is looked for, besides those that have the field among their aliases.
 */
export type Note = {zh: string; en: string; at: string[]; concepts?: string[]};

const all: Record<string, Note> = notes;

/** The note of a field: `noteOf('Container', 'image')`. Fields that the chapters do not teach have none. */
export function noteOf(struct: string, name: string): Note | undefined {
  const key = `${struct}.${name}`;
  return Object.hasOwn(all, key) ? all[key] : undefined;
}

export const notedFields = Object.keys(all);
