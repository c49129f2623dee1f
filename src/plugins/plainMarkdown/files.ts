import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {chapterSource, siteDir, slugs} from '../../book/files';
import type {Site} from '../../book/site';
import terms from '../../book/terms.json';
import type {Language} from '../../components/language/useWords';
import {manifestFolder, manifestSource} from '../manifest';
import {chapterMarkdown} from './chapterMarkdown';
import {llms, llmsFull} from './llms';
import {manifestNotes} from './manifestNotes';

export {slugs} from '../../book/files';

/** A file of the site, by its path within the language: `pods/what.md`. */
export type PlainFile = {path: string; text: string};

/** A chapter as `/pods/<slug>.md`. */
export function chapterFile(slug: string, language: Language, site: Site): PlainFile {
  const {head, text} = chapterMarkdown(chapterSource(language, slug), {slug, language, site});
  return {path: `pods/${slug}.md`, text: `${head}\n${text}`};
}

/** Everything that the site offers to machines as plain text, in one language. */
export function plainFiles(language: Language, site: Site): PlainFile[] {
  const sources = slugs.map((slug) => ({slug, source: chapterSource(language, slug)}));
  const chapters = sources.map(({slug, source}) => chapterMarkdown(source, {slug, language, site}));
  const manifests = readdirSync(join(siteDir, manifestFolder))
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => ({file, source: manifestSource(siteDir, file)}));
  const numbered = sources.map(({source}, index) => ({number: chapters[index]?.number ?? 0, source}));
  const notes = manifestNotes(manifests, numbered, language);
  const book = {site, language, chapters, manifests: notes, concepts: terms.length};
  return [
    ...chapters.map(({slug, head, text}) => ({path: `pods/${slug}.md`, text: `${head}\n${text}`})),
    {path: 'llms.txt', text: llms(book)},
    {path: 'llms-full.txt', text: llmsFull(book)},
  ];
}
