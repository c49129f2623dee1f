import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import sidebars from '../../sidebars';
import type {Language} from '../components/language/useWords';

export const siteDir = join(__dirname, '../..');

export const languages = ['zh-CN', 'en'] as const satisfies Language[];

const folders: Record<Language, string> = {'zh-CN': 'docs', en: 'i18n/en/docusaurus-plugin-content-docs/current'};

/** The chapters in the order in which they are read. */
export const slugs = sidebars.chapters as string[];

export function filesOf(language: Language): string[] {
  return readdirSync(join(siteDir, folders[language])).sort();
}

export function chapterPath(language: Language, slug: string): string {
  return `${folders[language]}/${slug}.mdx`;
}

export function chapterSource(language: Language, slug: string): string {
  return readFileSync(join(siteDir, chapterPath(language, slug)), 'utf8');
}
