/** A term as it is said in both languages. */
type Said = {id: string; zh: string; en: string};

/**
 * A term, read off its link and what stands in brackets behind it. An English name is read as it is written in a sentence, which is
 * all that is written of it; where nothing stands in brackets, both languages say the same, or the words are those of the sentence.
 */
export function termOnPage(element: HTMLElement): Said {
  const link = element.querySelector<HTMLElement>('[data-term]');
  const own = link?.textContent ?? '';
  const other = link?.parentElement?.querySelector('[data-term] + span > [lang]')?.textContent ?? own;
  const [zh, en] = element.ownerDocument.documentElement.lang === 'en' ? [other, own] : [own, other];
  return {id: link?.dataset.term ?? '', zh, en};
}
