import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {rspack} from '@docusaurus/faster';
import type {Language} from '../../components/language/useWords';
import type {Edition, EditionAt} from '../../offline/edition';

const folders: Record<Language, string> = {'zh-CN': '', en: 'en/'};
export const listName = /^offline\.[0-9a-f]{12}\.json$/;

/** Where the lists of the languages are that have been built so far. */
export function editionsIn(root: string): Partial<Record<Language, EditionAt>> {
  const found: Partial<Record<Language, EditionAt>> = {};
  for (const language of ['zh-CN', 'en'] as const) {
    const folder = join(root, folders[language], 'assets');
    const file = existsSync(folder) ? readdirSync(folder).find((name) => listName.test(name)) : undefined;
    if (!file) continue;
    const {release} = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Edition;
    found[language] = {release, list: `/${folders[language]}assets/${file}`};
  }
  return found;
}

/** Bundles the worker as `/sw.js`. It changes with every build that changes anything, and so browsers learn of it. */
export async function bundleWorker(siteDir: string, root: string): Promise<void> {
  const compiler = rspack({
    mode: 'production',
    target: 'webworker',
    context: siteDir,
    entry: {sw: join(siteDir, 'src/worker/worker.ts')},
    output: {path: root, filename: '[name].js', clean: false},
    devtool: false,
    resolve: {extensions: ['.ts', '.js']},
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'builtin:swc-loader',
          options: {jsc: {parser: {syntax: 'typescript'}, target: 'es2022'}},
          type: 'javascript/auto',
        },
      ],
    },
    plugins: [new rspack.DefinePlugin({EDITIONS: JSON.stringify(editionsIn(root))})],
    performance: false,
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      const failed = error ?? (stats?.hasErrors() ? new Error(stats.toString({all: false, errors: true})) : undefined);
      compiler.close(() => (failed ? reject(failed) : resolve()));
    });
  });
}
