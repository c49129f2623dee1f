import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {type Redirects, redirects} from '../book/redirects';
import {readBook} from './chapters';
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

/** Writes a page for every address that has moved. Each language writes those below its own root: building it empties that. */
export default function redirectPages({siteDir, siteConfig, i18n}: LoadContext): Plugin {
  return {
    name: 'edamame-redirects',
    postBuild({outDir}) {
      const inEnglish = i18n.currentLocale === 'en';
      const baseUrl = inEnglish ? siteConfig.baseUrl.replace(/en\/$/, '') : siteConfig.baseUrl;
      for (const redirect of redirects.pages) {
        if (redirect.from.startsWith('/en/') !== inEnglish) continue;
        const folder = join(outDir, redirect.from.replace(/^\/en\//, ''));
        const canonical = new URL(baseUrl + redirect.to.slice(1), siteConfig.url).href;
        mkdirSync(folder, {recursive: true});
        writeFileSync(
          join(folder, 'index.html'),
          redirectPage({redirect, lines: linesOf(redirect, siteDir), baseUrl, canonical}),
        );
      }
      return Promise.resolve();
    },
  };
}
