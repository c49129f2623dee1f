import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import sidebars from '../../sidebars';
import type {Language} from '../components/language/useWords';

export const siteDir = join(__dirname, '../..');

export const languages = ['zh-CN', 'en'] as const satisfies Language[];

const folders: Record<Language, string> = {'zh-CN': 'docs', en: 'i18n/en/docusaurus-plugin-content-docs/current'};

/** The chapters in the order in which they are read. */
export const slugs = chaptersIn(sidebars.chapters);

type Part = string | {items: readonly Part[]};

/** The chapters of a sidebar in order, whether they stand in one list or in parts. */
export function chaptersIn(sidebar: unknown): string[] {
  const parts = sidebar as readonly Part[];
  return parts.flatMap((part) => (typeof part === 'string' ? part : chaptersIn(part.items)));
}

export function filesOf(language: Language): string[] {
  return readdirSync(join(siteDir, folders[language])).sort();
}

export function chapterPath(language: Language, slug: string): string {
  return `${folders[language]}/${slug}.mdx`;
}

export function chapterSource(language: Language, slug: string): string {
  return readFileSync(join(siteDir, chapterPath(language, slug)), 'utf8');
}
