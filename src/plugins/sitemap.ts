import type {Options} from '@docusaurus/plugin-sitemap';
import {type Changes, changesOf} from '../book/changes';
import {chapterPath} from '../book/files';
import type {Site} from '../book/site';
import type {Language} from '../components/language/useWords';

/** What the library that writes the XML takes for a page; the plugin's own type leaves out the links. */
type Item = {url: string; lastmod?: string; links: {lang: string; url: string}[]};

/**
 * Every page in both languages; each of the two names both, and itself among them, as search engines ask for. `paths` are
 * those of the first language.
 */
export function sitemapItems(paths: string[], site: Site, changes: Changes): Item[] {
  const languages: Language[] = ['zh-CN', 'en'];
  return paths.toSorted().flatMap((path) => {
    const address = (language: Language) => site[language] + path.slice(1);
    const links = [...languages.map((lang) => ({lang, url: address(lang)})), {lang: 'x-default', url: address('zh-CN')}];
    return languages.map((language) => {
      const lastmod = changes.get(sourceOf(path, language) ?? '');
      return {url: address(language), links, ...(lastmod ? {lastmod} : {})};
    });
  });
}

/** The file that a page says most of; a page made of many files has none. */
function sourceOf(path: string, language: Language): string | undefined {
  const slug = /^\/pods\/([\w-]+)$/.exec(path)?.[1];
  if (slug) return chapterPath(language, slug);
  return path === '/concepts' ? 'src/book/terms.json' : undefined;
}

/** One sitemap for the whole site; the one of the first language is it. What asks not to be indexed is not in it. */
export function sitemapOptions(siteDir: string, language: Language): Options {
  return {
    ignorePatterns: ['**/search'],
    changefreq: null,
    priority: null,
    async createSitemapItems({defaultCreateSitemapItems, ...params}) {
      if (language !== 'zh-CN') return [];
      const {url, baseUrl} = params.siteConfig;
      const root = new URL(baseUrl, url).href;
      const items = await defaultCreateSitemapItems(params);
      const paths = items.map((item) => `/${item.url.slice(root.length)}`);
      return sitemapItems(paths, {'zh-CN': root, en: `${root}en/`}, changesOf(siteDir));
    },
  };
}
