import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {type Redirects, redirects} from '../book/redirects';
import {readBook} from './chapters';
import type {Finished} from './finish/page';
import {type Line, redirectPage} from './redirectPage';

const folders = {'zh-CN': 'docs', en: 'i18n/en/docusaurus-plugin-content-docs/current'} as const;
const languages = ['zh-CN', 'en'] as const;

/** The words of a heading, without its markup. */
function headingOf(source: string, id: string): string {
  const heading = new RegExp(`^#{2,3} (.*) \\{/\\* #${id} \\*/\\}$`, 'm').exec(source)?.[1] ?? id;
  return heading.replaceAll(/<[^>]+>|[*`]/g, '');
}

/** The list of a redirect page: each address that its anchors lead to once, in order. */
export function linesOf({to, anchors}: Redirects['pages'][number], siteDir: string): Line[] {
  const {chapters} = readBook(siteDir);
  return [...new Set([to, ...Object.values(anchors)])].map((address) => {
    const [, slug = '', section] = /^(?:\/en)?\/pods\/([\w-]+)(?:#(.*))?$/.exec(address) ?? [];
    const chapter = chapters.find((one) => one.slug === slug);
    const words = languages.map((lang) => {
      const title = chapter?.title[lang] ?? address;
      if (!section) return {lang, text: title};
      const source = readFileSync(join(siteDir, folders[lang], `${slug}.mdx`), 'utf8');
      return {lang, text: `${title}${lang === 'en' ? ': ' : '：'}${headingOf(source, section)}`};
    });
    const ids = Object.keys(anchors).filter((id) => anchors[id] === address);
    return {to: address, words, ids};
  });
}

/** A page for every address that has moved. Each language has those below its own root. */
export default function redirectPages({pages, context: {siteDir, siteConfig, i18n}}: Finished): void {
  const inEnglish = i18n.currentLocale === 'en';
  const baseUrl = inEnglish ? siteConfig.baseUrl.replace(/en\/$/, '') : siteConfig.baseUrl;
  for (const redirect of redirects.pages) {
    if (redirect.from.startsWith('/en/') !== inEnglish) continue;
    const folder = redirect.from.replace(/^\/en\//, '').replace(/^\//, '');
    const canonical = new URL(baseUrl + redirect.to.slice(1), siteConfig.url).href;
    const html = redirectPage({redirect, lines: linesOf(redirect, siteDir), baseUrl, canonical});
    pages.push({file: join(folder, 'index.html'), html});
  }
}
