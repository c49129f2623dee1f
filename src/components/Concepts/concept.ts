import type {Term} from '../../book/glossary';
import type {Language} from '../language/useWords';

/** An entry of src/book/terms.json. */
export type Concept = Term;

export type Side = {name: string; meaning: string; also: string[]; say: string | undefined};

/** One language of a concept, in the reader's words: the names that were not chosen are its other names. */
export function sideOf(concept: Concept, language: Language, reword: (text: string) => string): Side {
  const {zh, en, aliasesZh, aliasesEn, short_zh, short_en, pronunciation} = concept;
  if (language === 'en') return {name: en, meaning: short_en, also: aliasesEn, say: pronunciation?.en};
  const name = reword(zh);
  const others = [zh, ...aliasesZh].filter((one) => one !== name && !name.endsWith(` ${one}`));
  // Pinyin is that of our name.
  return {name, meaning: reword(short_zh), also: others, say: name === zh ? pronunciation?.zh : undefined};
}
