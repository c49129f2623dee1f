import type {Language} from '../language/useWords';

export const otherLanguage = (page: Language): Language => (page === 'en' ? 'zh-CN' : 'en');

/** Whether a reader with these languages would rather have the other one: theirs are without that of the page, not without that. */
export function wantsOther(preferred: readonly string[], page: Language): boolean {
  const reads = (language: Language) => preferred.some((tag) => primary(tag) === primary(language));
  return !reads(page) && reads(otherLanguage(page));
}

const primary = (tag: string): string | undefined => tag.toLowerCase().split('-')[0];
