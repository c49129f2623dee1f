import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {chapterSource, slugs} from '../book/files';
import type {Language} from '../components/language/useWords';
import {brokenNotes} from '../components/Playground/brokenNotes';
import type {Example} from '../components/Playground/examples';
import {readChapter} from './chapters';
import {manifestFolder, manifestSource} from './manifest';
import {manifestNotes} from './plainMarkdown/manifestNotes';

const yamlIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort();

/** Every manifest of the book, then those that are broken on purpose, each with what it shows. */
export function examplesIn(siteDir: string, language: Language): Example[] {
  const folder = join(siteDir, manifestFolder);
  const sound = yamlIn(folder).map((file) => ({file, source: manifestSource(siteDir, file)}));
  const chapters = slugs.map((slug) => {
    const source = chapterSource(language, slug);
    return {number: readChapter(source).number, source};
  });
  const broken = yamlIn(join(folder, 'invalid')).map((file) => ({
    file: `invalid/${file}`,
    note: brokenNotes[file]?.[language] ?? '',
  }));
  return [...manifestNotes(sound, chapters, language), ...broken];
}

/** Tells the Playground by which names its examples can be opened; their texts are fetched one by one. */
export default function playground({siteDir, i18n}: LoadContext): Plugin {
  return {
    name: 'edamame-playground',
    getPathsToWatch: () => [join(siteDir, manifestFolder, '**/*.yaml')],
    loadContent: () => examplesIn(siteDir, i18n.currentLocale === 'en' ? 'en' : 'zh-CN'),
    async contentLoaded({content, actions}) {
      await actions.createData('examples.json', content as Example[]);
    },
  };
}
