import type {Language} from '../components/language/useWords';
import {type Chapter, readChapter} from './chapter';
import {chapterSource, languages, slugs} from './files';

export {chapterPath, chapterSource, filesOf, languages, siteDir, slugs} from './files';

export function chapterOf(language: Language, slug: string): Chapter {
  return readChapter(chapterSource(language, slug));
}

/** Every chapter in every language, read at once: rows for `test.each`. */
export const editions = languages.flatMap((language) =>
  slugs.map((slug) => {
    const name = `${slug} (${language})`;
    return {language, slug, name, chapter: chapterOf(language, slug)};
  }),
);
