import terms from './terms.json';

/** An entry of terms.json: a concept of the book in both languages. */
export type Term = {
  id: string;
  en: string;
  zh: string;
  aliasesEn: string[];
  aliasesZh: string[];
  short_en: string;
  short_zh: string;
  /** The page on which the Chinese name was read, if `zhVerified`. */
  source: string;
  zhVerified: boolean;
  /** How to say it, where a reader might stumble. */
  pronunciation?: {en?: string; zh?: string};
  /** Other terms that are mistaken for this one, and the difference in a sentence. */
  notToBeConfusedWith?: {id: string; zh: string; en: string}[];
  /** The Chinese forms among which a reader may choose; the first is the one that the book writes. */
  contested?: {zh: string[]};
};

export const glossary: Term[] = terms;

/**
 * Every contested word, its forms by the id of its concept. Prose cuts a container short, and says 边车 for 边车容器: what is
 * looked for in it is the part in which the forms differ.
 */
export const contestedForms: Record<string, string[]> = Object.fromEntries(
  glossary.flatMap(({id, contested}) => (contested ? [[id, cutShort(contested.zh)]] : [])),
);

function cutShort(forms: string[]): string[] {
  const end = /\s?容器$/;
  return forms.every((form) => end.test(form)) ? forms.map((form) => form.replace(end, '')) : forms;
}
