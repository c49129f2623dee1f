import type {Concept} from './concept';

/** Letters and digits alone: `Back-off`, `back off` and `backoff` are the same to someone who looks for them. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Whether a concept has every word of the filter in its names, meanings or id, in either language. */
export function matches(concept: Concept, filter: string): boolean {
  const {id, zh, en, aliasesZh, aliasesEn, short_zh: meaningZh, short_en: meaningEn} = concept;
  const text = [id, zh, en, ...aliasesZh, ...aliasesEn, meaningZh, meaningEn].map(plain).join(' ');
  return filter.split(/\s+/).every((word) => text.includes(plain(word))) || text.includes(plain(filter));
}
