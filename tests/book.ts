import {readdirSync, readFileSync} from 'node:fs';
import {basename, dirname, join, sep} from 'node:path';
import {redirects} from '../src/book/redirects';

const root = dirname(__dirname);

export type Language = 'zh-CN' | 'en';
export const languages = ['zh-CN', 'en'] as const;

export type BookPage = {path: string; language: Language};
export type Chapter = BookPage & {slug: string; source: string};

const prefix = (language: Language): string => (language === 'en' ? '/en' : '');
const sources = {'zh-CN': 'docs', en: 'i18n/en/docusaurus-plugin-content-docs/current'};

/** Every chapter that has a source, in both languages. */
export const chapters: Chapter[] = languages.flatMap((language) =>
  readdirSync(join(root, sources[language]))
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => {
      const slug = basename(file, '.mdx');
      const source = readFileSync(join(root, sources[language], file), 'utf8');
      return {path: `${prefix(language)}/pods/${slug}`, language, slug, source};
    }),
);

const redirected = new Set(redirects.pages.map(({from}) => from));

/** Every page that was built, `404` included; not those that only lead on, nor exhibits that stand alone (see embed.spec.ts). */
export const pages: BookPage[] = builtPages().map((path) => ({path, language: /^\/en(\/|$)/.test(path) ? 'en' : 'zh-CN'}));

function builtPages(): string[] {
  const files = readdirSync(join(root, 'build'), {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.html'));
  return files
    .map((file) => `/${file.split(sep).join('/')}`.replace(/(\/index)?\.html$/, '') || '/')
    .filter((path) => !redirected.has(path) && !/^(?:\/en)?\/(?:embed|exhibits)\/./.test(path))
    .sort();
}

export const manifestSource = (file: string): string => readFileSync(join(root, 'static/manifests', file), 'utf8');
