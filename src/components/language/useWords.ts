import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

export type Language = 'zh-CN' | 'en';

export const otherThan = (language: Language): Language => (language === 'en' ? 'zh-CN' : 'en');

/** The words of a component in both languages. What is missing in one does not compile. */
export type Words<Phrases> = Record<Language, Phrases>;

/**
 * Words that a page shows in either language: of a card that can be turned, of a page for both. All other words stand only in the
 * scripts of their own language (see plugins/oneLanguage).
 */
export type InBoth<Phrases> = Words<Phrases>;

export function useLanguage(): Language {
  return useDocusaurusContext().i18n.currentLocale === 'en' ? 'en' : 'zh-CN';
}

/** The words in the language of the page. */
export function useWords<Phrases>(words: Words<Phrases>): Phrases {
  return words[useLanguage()];
}
