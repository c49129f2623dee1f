import type {LoadContext, Plugin} from '@docusaurus/types';
import {conceptsCsv, conceptsJson, exportedConcepts} from '../book/conceptExport';
import {glossary} from '../book/glossary';
import {readBook} from './chapters';

type Files = {csv: string; json: string};

/** The part of a bundler that this plugin uses; webpack and Rspack agree on it. */
type Compilation = {
  hooks: {processAssets: {tap: (name: string, emit: () => void) => void}};
  emitAsset: (name: string, source: unknown) => void;
};
type Compiler = {
  hooks: {thisCompilation: {tap: (name: string, start: (compilation: Compilation) => void) => void}};
  webpack: {sources: {RawSource: new (text: Buffer) => unknown}};
};

/** The concepts page and the cards of terms have one copy of the glossary between them, and no other page has one. */
const shared = {
  test: /src[\\/]book[\\/](?:terms\.json|glossary\.ts)$/,
  name: 'glossary',
  chunks: 'all',
  enforce: true,
} as const;

/** `/concepts.csv` and `/concepts.json`: every concept in both languages, as files; live reload has them too. */
export default function conceptExports({siteDir}: LoadContext): Plugin {
  const name = 'edamame-concept-exports';
  let files: Files = {csv: '', json: ''};
  return {
    name,
    loadContent(): Files {
      const concepts = exportedConcepts(glossary, readBook(siteDir).taughtIn);
      files = {csv: conceptsCsv(concepts), json: conceptsJson(concepts)};
      return files;
    },
    async contentLoaded({actions}) {
      const sizes = {csv: Buffer.byteLength(files.csv), json: Buffer.byteLength(files.json)};
      await actions.createData('sizes.json', sizes);
    },
    configureWebpack: (_, isServer) => {
      if (isServer) return {};
      const apply = (compiler: Compiler) => {
        compiler.hooks.thisCompilation.tap(name, (compilation) => {
          compilation.hooks.processAssets.tap(name, () => {
            for (const [kind, text] of Object.entries(files)) {
              compilation.emitAsset(`concepts.${kind}`, new compiler.webpack.sources.RawSource(Buffer.from(text)));
            }
          });
        });
      };
      return {plugins: [{apply} as never], optimization: {splitChunks: {cacheGroups: {glossary: shared}}}};
    },
  };
}
