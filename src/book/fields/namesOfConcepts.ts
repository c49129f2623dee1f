import type {Field} from '../../pod/fieldTree';
import terms from '../terms.json';
import {noteOf} from './note';

/** Spelled as nothing but a field is: with a capital inside, or as a path. `namespace` and `labels` are words as well. */
const isSpelledAsField = (alias: string): boolean => /^[a-z]+[A-Z.][\w.]*$/.test(alias);

/**
 * All names, in lower case, of the concepts of the glossary that a field belongs to: those that have it among their aliases, and
 * those that its note names. Who looks for 宽限期 means `terminationGracePeriodSeconds`.
 */
export function namesOfConcepts({struct, name, path}: Field): string[] {
  const noted = noteOf(struct, name)?.concepts ?? [];
  const isMeant = (alias: string) => isSpelledAsField(alias) && `.${path}`.endsWith(`.${alias}`);
  const names = terms
    .filter(({id, aliasesEn}) => noted.includes(id) || aliasesEn.some(isMeant))
    .flatMap(({zh, en, aliasesZh, aliasesEn}) => [
      zh,
      en,
      ...aliasesZh,
      ...aliasesEn.filter((alias) => !isSpelledAsField(alias)),
    ]);
  return [...new Set(names.map((one) => one.toLowerCase()))];
}
