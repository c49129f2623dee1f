import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {changesOf} from '../../book/changes';
import {chapterSource, slugs} from '../../book/files';
import {siteOf} from '../../book/site';
import terms from '../../book/terms.json';
import type {Language} from '../../components/language/useWords';
import {readChapter} from '../chapters';
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
    ['concepts', conceptThings(place, terms)],
    ['playground', playgroundThings(place)],
    ...chapters.map((chapter) => [`pods/${chapter.slug}`, chapterThings(place, chapter, terms, changes)] as const),
  ]);
}

/**
 * Puts JSON-LD into the heads of the built pages. It goes into the HTML alone: machines read that, and no reader's browser needs
 * to load it twice, as it would if React rendered it.
 */
export default function structuredData({i18n, siteConfig, siteDir}: LoadContext): Plugin {
  return {
    name: 'edamame-structured-data',
    async postBuild({outDir}) {
      const language: Language = i18n.currentLocale === 'en' ? 'en' : 'zh-CN';
      const place = {site: siteOf({i18n, siteConfig}), language};
      for (const [path, things] of thingsByPage(place, siteDir)) {
        const file = join(outDir, path, 'index.html');
        const html = await readFile(file, 'utf8');
        const end = html.indexOf('</head>');
        if (end < 0) throw new Error(`${file} has no </head> to put its structured data before`);
        await writeFile(file, `${html.slice(0, end)}${scriptOf(things)}${html.slice(end)}`);
      }
    },
  };
}
