import {baseUrl} from './baseUrl';

const {lang} = document.documentElement;

/** Stands in for `@docusaurus/useDocusaurusContext`: what components ask of it, read off the page. */
export default function useDocusaurusContext() {
  return {
    i18n: {currentLocale: lang === 'en' ? 'en' : 'zh-CN'},
    siteConfig: {
      baseUrl,
      title: document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? '',
    },
  };
}
