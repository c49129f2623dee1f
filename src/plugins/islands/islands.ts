import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {keepChunkGraph} from '../offline/chunkGraph';
import {keepEntryFile} from './entryFile';

/** What components use of Docusaurus, and what stands in for it in the browser, where none of it is loaded. */
const standIns = {
  '@docusaurus/Link': 'Link.tsx',
  '@docusaurus/router': 'router.ts',
  '@docusaurus/useBaseUrl': 'baseUrl.ts',
  '@docusaurus/useDocusaurusContext': 'siteContext.ts',
  '@docusaurus/useIsBrowser': 'isBrowser.ts',
  '@docusaurus/useBrokenLinks': 'brokenLinks.ts',
  '@docusaurus/useGlobalData': 'globalData.ts',
  '@docusaurus/theme-common$': 'themeCommon.ts',
  '@docusaurus/theme-common/internal$': 'alternatePage.ts',
};

const isBuild = process.env.NODE_ENV === 'production';

type Chunk = {name?: string | null};

/** Only the islands' own code is ours to split; what Docusaurus makes for its client, and nobody loads, stays apart from it. */
const isDocusaurus = ({name}: Chunk): boolean => name === 'main' || Boolean(name && /^(?:runtime~main|[\da-f]{8})$/.test(name));

const isOurs = (chunk: Chunk): boolean => !isDocusaurus(chunk);

/**
 * Bundles `src/client` beside Docusaurus' own client, which still brings the style sheet and the development server, and is not
 * shipped. In the islands, the few things that components use of Docusaurus are our own.
 */
export default function islands({siteDir}: LoadContext): Plugin {
  const folder = join(siteDir, 'src/client');
  const alias = Object.fromEntries(Object.entries(standIns).map(([name, file]) => [name, join(folder, 'standIns', file)]));
  return {
    name: 'edamame-islands',
    injectHtmlTags: () =>
      isBuild ? {headTags: [{tagName: 'script', innerHTML: readFileSync(join(__dirname, 'starter.js'), 'utf8')}]} : {},
    configureWebpack(config, isServer) {
      if (isServer || !isBuild) return {};
      return {
        mergeStrategy: {entry: 'replace'},
        entry: {
          main: config.entry as string, // One file: the bundler's runtime is in it.
          client: {import: join(folder, 'start.ts'), runtime: false},
        },
        module: {
          rules: [
            {include: ['components', 'islands', 'client'].map((one) => join(siteDir, 'src', one)), resolve: {alias}},
            {resourceQuery: /^\?later$/, enforce: 'post', use: [require.resolve('./later.cjs')]},
          ],
        },
        optimization: {
          splitChunks: {
            cacheGroups: {
              common: {chunks: isDocusaurus},
              // What several islands need, as the simulator behind every laboratory, the second of them does not pay for again.
              islands: {chunks: isOurs, minChunks: 2, minSize: 12_000, reuseExistingChunk: true},
            },
          },
        },
        plugins: [keepEntryFile('client'), keepChunkGraph],
      } as object;
    },
  };
}
