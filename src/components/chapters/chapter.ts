import type {Language} from '../language/useWords';

/** A chapter, as its front matter has it. */
export type Chapter = {slug: string; number: number; title: Record<Language, string>};

/** For each term, the chapters that introduce it, in order: the slug, and the id of the section. */
export type TaughtIn = Record<string, [slug: string, section?: string][]>;

/** The titles of the sections that introduce terms, in the language of the page, by `slug#id`. */
export type SectionTitles = Record<string, string>;

export const chapterPath = (slug: string, section?: string): string => `/pods/${slug}${section ? `#${section}` : ''}`;
