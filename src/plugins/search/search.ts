import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {createJiti} from 'jiti';
import type {Language} from '../../components/language/useWords';
import {folders} from '../chapters';
import {manifestFolder} from '../manifest';
import type {BuiltIndex} from './readIndex';

/** The chapters' Markdown is read by packages that `require`, by which Docusaurus reads its configuration, does not see. */
const readIndex = async (siteDir: string, language: Language): Promise<BuiltIndex> => {
  const reader = await createJiti(__filename).import<typeof import('./readIndex')>('./readIndex');
  return reader.readIndex(siteDir, language);
};

/** Beyond this, compressed, the light index is too heavy to answer the first letter; CONTRIBUTING says how to go on. */
export const mostLightBytes = 150_000;

/** Gives the browser what it searches, in three files that are fetched when a reader reaches for search, each when the one before has not said enough. */
export default function search({siteDir, i18n}: LoadContext): Plugin {
  const language = i18n.currentLocale === 'en' ? 'en' : 'zh-CN';
  return {
    name: 'edamame-search',
    getPathsToWatch: () => [
      ...Object.values(folders).map((folder) => join(siteDir, folder, '*.mdx')),
      join(siteDir, manifestFolder, '*.yaml'),
      join(siteDir, 'src/book/fields/notes.json'),
    ],
    loadContent: () => readIndex(siteDir, language),
    async contentLoaded({content, actions}) {
      const {light, texts} = content as BuiltIndex;
      const bytes = gzipSync(JSON.stringify(light)).length;
      if (bytes > mostLightBytes) {
        console.warn(
          `[WARNING] The light search index (${language}) weighs ${bytes} bytes, more than ${mostLightBytes}: see "Search: growing to 1,000 pages" in CONTRIBUTING.md.`,
        );
      }
      await actions.createData('light.json', light);
      await actions.createData(
        'own.json',
        texts.map(({own, fields}) => ({own, fields})),
      );
      await actions.createData(
        'other.json',
        texts.map(({other}) => other),
      );
    },
  };
}
