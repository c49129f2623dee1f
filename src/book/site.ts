import type {LoadContext} from '@docusaurus/types';
import type {Language} from '../components/language/useWords';

/** Where each language of the site begins, as a whole address that ends with a slash. */
export type Site = Record<Language, string>;

/** Reads from the configuration where the site will stand. */
export function siteOf({i18n: {localeConfigs}, siteConfig}: Pick<LoadContext, 'i18n' | 'siteConfig'>): Site {
  const rootOf = (language: Language) => {
    const {url = siteConfig.url, baseUrl = siteConfig.baseUrl} = localeConfigs[language] ?? {};
    return new URL(baseUrl, url).href;
  };
  return {'zh-CN': rootOf('zh-CN'), en: rootOf('en')};
}

/** `/pods/what#shared` in a language, as a whole address. */
export function addressOf(site: Site, language: Language, path: string): string {
  return new URL(path.replace(/^\//, ''), site[language]).href;
}

export const otherLanguage = (language: Language): Language => (language === 'en' ? 'zh-CN' : 'en');

/** What a reader may do with text and figures: LICENSE-CONTENT. */
export const licence = {name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/'};
