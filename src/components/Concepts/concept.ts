import type {Term} from '../../book/glossary';
import type {Language} from '../language/useWords';

/** An entry of src/book/terms.json. */
export type Concept = Term;

export type Side = {name: string; meaning: string; also: string[]; say: string | undefined};

/** One language of a concept. `form` is the Chinese form the reader chose; the forms that were not chosen are other names. */
export function sideOf(concept: Concept, language: Language, form?: string): Side {
  const {zh, en, aliasesZh, aliasesEn, short_zh, short_en, pronunciation, contested} = concept;
  if (language === 'en') return {name: en, meaning: short_en, also: aliasesEn, say: pronunciation?.en};
  const own = contested?.zh[0];
  // What is contested may be a part of the name, as 边车 is of 边车容器.
  const name = own && form ? zh.replace(own, form) : zh;
  const also = [zh, ...aliasesZh].filter((one, index, all) => one !== name && all.indexOf(one) === index);
  // Pinyin is that of our form.
  return {name, meaning: short_zh, also, say: name === zh ? pronunciation?.zh : undefined};
}
