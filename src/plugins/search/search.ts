import {createHash} from 'node:crypto';
import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {createJiti} from 'jiti';
import type {Language} from '../../components/language/useWords';
import type * as filing from '../../search/catalogue';
import type {SearchIndex} from '../../search/searchIndex';
import {folders} from '../chapters';
import {manifestFolder} from '../manifest';
import type {BuiltIndex} from './readIndex';

/** The chapters' Markdown is read by packages that `require`, by which Docusaurus reads its configuration, does not see. */
const readIndex = async (siteDir: string, language: Language): Promise<BuiltIndex> => {
  const reader = await createJiti(__filename).import<typeof import('./readIndex')>('./readIndex');
  return reader.readIndex(siteDir, language);
};

/**
 * As long as light index and own texts, compressed, are no more than this, they are fetched as they are: who has them asks nobody any more. A larger
 * book is shelved, so that a first search stays within 200 KiB.
 */
export const mostBytes = 210_000;

type Shelved = {core: SearchIndex; folder: string; catalogue: filing.Catalogue};

/** The catalogue of a book, and what of its index everybody needs; the address of the rest changes with what is in it. */
export async function shelve({light, texts}: BuiltIndex, baseUrl: string): Promise<Shelved> {
  const {catalogueOf} = await createJiti(__filename).import<typeof filing>('../../search/catalogue');
  const catalogue = catalogueOf(light, texts);
  const print = createHash('sha256')
    .update(JSON.stringify([light, texts]))
    .digest('hex')
    .slice(0, 12);
  const folder = `assets/search/${print}/`;
  const core = {
    ...light,
    pages: [],
    sections: [],
    shelved: {at: baseUrl + folder, pages: light.pages.length, drawers: [...catalogue.drawers.keys()].join(' ')},
  };
  return {core, folder, catalogue};
}

const zipped = (content: unknown): number => gzipSync(JSON.stringify(content)).length;

const isSmall = ({light, texts}: BuiltIndex): boolean =>
  zipped(light) + zipped(texts.map(({own, fields}) => ({own, fields}))) <= mostBytes;

/**
 * Gives the browser what it searches: in three files that are fetched when a reader reaches for search, each when the one before has not said enough;
 * or, of a large book, shelf by shelf. While a chapter is being written there are no shelves: all of it is at hand.
 */
export default function search({siteDir, i18n, baseUrl}: LoadContext): Plugin {
  const language = i18n.currentLocale === 'en' ? 'en' : 'zh-CN';
  let shelved: Shelved | undefined;
  return {
    name: 'edamame-search',
    getPathsToWatch: () => [
      ...Object.values(folders).map((folder) => join(siteDir, folder, '*.mdx')),
      join(siteDir, manifestFolder, '*.yaml'),
      join(siteDir, 'src/book/fields/notes.json'),
    ],
    loadContent: () => readIndex(siteDir, language),
    async contentLoaded({content, actions}) {
      const built = content as BuiltIndex;
      shelved = process.env.NODE_ENV === 'development' || isSmall(built) ? undefined : await shelve(built, baseUrl);
      await actions.createData('light.json', shelved ? shelved.core : built.light);
      const texts = shelved ? [] : built.texts;
      await actions.createData(
        'own.json',
        texts.map(({own, fields}) => ({own, fields})),
      );
      await actions.createData(
        'other.json',
        texts.map(({other}) => other),
      );
    },
    async postBuild({outDir}) {
      if (!shelved) return;
      const {folder, catalogue} = shelved;
      const put = (name: string, content: unknown) => writeFile(join(outDir, folder, `${name}.json`), JSON.stringify(content));
      await mkdir(join(outDir, folder), {recursive: true});
      for (const [name, drawer] of catalogue.drawers) await put(name, drawer);
      for (const [place, shelf] of catalogue.shelves.entries()) await put(`s-${place}`, shelf);
    },
  };
}
