import {join} from 'node:path';
import {changesOf} from '../../book/changes';
import {chapterSource, slugs} from '../../book/files';
import {siteOf} from '../../book/site';
import terms from '../../book/terms.json';
import type {Language} from '../../components/language/useWords';
import {readChapter} from '../chapters';
import type {Finished} from '../finish/page';
import {scriptOf, type Thing} from './graph';
import {type ChapterFacts, chapterThings, conceptThings, homeThings, type Place, playgroundThings} from './things';

export function chapterFacts(language: Language, slug: string): ChapterFacts {
  const {terms: marked, ...facts} = readChapter(chapterSource(language, slug));
  return {slug, ...facts, terms: [...marked.keys()]};
}

/** What each page says of itself to machines, by the page's path within its language. */
export function thingsByPage(place: Place, siteDir: string): Map<string, Thing[]> {
  const chapters = slugs.map((slug) => chapterFacts(place.language, slug));
  const changes = changesOf(siteDir);
  return new Map([
    ['', homeThings(place, chapters)],
    ['concepts', conceptThings(place, terms, chapters)],
    ['playground', playgroundThings(place)],
    ...chapters.map((chapter) => [`pods/${chapter.slug}`, chapterThings(place, chapter, changes)] as const),
  ]);
}

/**
 * Puts JSON-LD into the heads of the built pages. It goes into the HTML alone: machines read that, and no reader's browser needs
 * to load it twice, as it would if React rendered it.
 */
export default function structuredData({pages, language, context: {i18n, siteConfig, siteDir}}: Finished): void {
  const place = {site: siteOf({i18n, siteConfig}), language};
  for (const [path, things] of thingsByPage(place, siteDir)) {
    const file = join(path, 'index.html');
    const page = pages.find((one) => one.file === file);
    const end = page?.html.indexOf('</head>') ?? -1;
    if (!page || end < 0) throw new Error(`${file} has no </head> to put its structured data before`);
    page.html = `${page.html.slice(0, end)}${scriptOf(things)}${page.html.slice(end)}`;
  }
}
