import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {parse} from 'yaml';
import {contestedForms} from '../book/glossary';
import type {Chapter, SectionTitles, TaughtIn} from '../components/chapters/chapter';
import type {Language} from '../components/language/useWords';

/** Where chapters are written, by language. */
export const folders = {'zh-CN': 'docs', en: 'i18n/en/docusaurus-plugin-content-docs/current'} as const;

export type Book = {chapters: Chapter[]; taughtIn: TaughtIn; sectionTitles: Record<Language, SectionTitles>};

type ChapterFile = {
  title: string;
  description: string;
  number: number;
  terms: Map<string, string | undefined>;
  sections: Map<string, string>;
};

type FrontMatter = {title: string; description: string; sidebar_position: number};

/**
 * Title, description and number from the front matter; titles of sections; and each term's place: the id of the heading above
 * its first `<Term>`.
 */
export function readChapter(source: string): ChapterFile {
  const [, frontMatter = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(source) ?? [];
  const {title, description, sidebar_position: number} = parse(frontMatter) as FrontMatter;
  const terms: ChapterFile['terms'] = new Map();
  const sections: ChapterFile['sections'] = new Map();
  let section: string | undefined;
  for (const line of body.split('\n')) {
    const [, heading, id] = /^#{2,3} (.*?) *\{\/\* #([\w-]+) \*\/\}/.exec(line) ?? [];
    if (id !== undefined) sections.set(id, (heading ?? '').replaceAll(/<[^>]*>|[`*]/g, ''));
    section = id ?? section;
    for (const [, id = ''] of line.matchAll(/<Term id="([\w-]+)"/g)) if (!terms.has(id)) terms.set(id, section);
  }
  return {title, description, number, terms, sections};
}

/** The chapters in order, with their titles in both languages, and where each term is taught. */
export function readBook(siteDir: string): Book {
  const slugs = readdirSync(join(siteDir, folders['zh-CN']))
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => file.replace('.mdx', ''));
  const files = slugs
    .map((slug) => {
      const read = (folder: string) => readChapter(readFileSync(join(siteDir, folder, `${slug}.mdx`), 'utf8'));
      return {slug, own: read(folders['zh-CN']), translated: read(folders.en)};
    })
    .sort((a, b) => a.own.number - b.own.number);
  const taughtIn: TaughtIn = {};
  const sectionTitles: Book['sectionTitles'] = {'zh-CN': {}, en: {}};
  for (const {slug, own, translated} of files) {
    for (const [id, section] of own.terms) {
      taughtIn[id] ??= [];
      taughtIn[id].push(section ? [slug, section] : [slug]);
      if (section === undefined) continue;
      sectionTitles['zh-CN'][`${slug}#${section}`] = own.sections.get(section) ?? '';
      sectionTitles.en[`${slug}#${section}`] = translated.sections.get(section) ?? '';
    }
  }
  return {
    chapters: files.map(({slug, own, translated}) => ({
      slug,
      number: own.number,
      title: {'zh-CN': own.title, en: translated.title},
    })),
    taughtIn,
    sectionTitles,
  };
}

/**
 * Tells the pages around the chapters what the chapters themselves say: titles go to every page (half a kilobyte), the places
 * of terms and the contested words only to whoever imports them.
 */
export default function chapters({siteDir, i18n}: LoadContext): Plugin {
  return {
    name: 'edamame-chapters',
    getPathsToWatch: () => Object.values(folders).map((folder) => join(siteDir, folder, '*.mdx')),
    loadContent: () => readBook(siteDir),
    async contentLoaded({content, actions}) {
      const book = content as Book;
      actions.setGlobalData(book.chapters);
      await actions.createData('taughtIn.json', book.taughtIn);
      await actions.createData('sectionTitles.json', book.sectionTitles[i18n.currentLocale === 'en' ? 'en' : 'zh-CN']);
      await actions.createData('contested.json', contestedForms);
    },
  };
}
