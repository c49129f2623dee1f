import {copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join, relative, sep} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';
import type {Finished, FinishedPage} from '../finish/page';
import {bundleWorker, listName} from './bundleWorker';
import {chunkGraph, filesOfIsland, ownFilesOf} from './chunkGraph';
import {editionOf} from './editionOf';

/** Files that readers, pages and machines ask for by name; cards are for other sites, and maps and lists of the host for robots. */
const isAsked = (file: string): boolean =>
  /^(?:manifests\/.*\.yaml|pods\/.*\.md|llms[\w-]*\.txt|third-party-notices\.txt|concepts\.(?:json|csv)|manifest\.webmanifest|assets\/search\/.*\.json|img\/(?!cards\/|card\.|screenshot).*)$/.test(
    file,
  );

/** Text as servers that compress beforehand send it. */
const wireOf = (bytes: Buffer): number => brotliCompressSync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: 6}}).length;

/**
 * Lists all of a language for the service worker, and bundles the worker anew: it carries where the lists are. This has to be the
 * last pass, since a page's revision is that of its bytes.
 */
export default async function keepable({pages, outDir, language, context: {siteDir, baseUrl}}: Finished): Promise<void> {
  const chunks = chunkGraph();
  const textOf = (file: string) => readFileSync(join(outDir, file), 'utf8');
  const all = new Map<string, string[]>();
  function allOf(island: string): string[] {
    const files = all.get(island) ?? filesOfIsland(chunks, island, textOf);
    all.set(island, files);
    return files;
  }
  function codeOf({html}: FinishedPage): {own: string[]; all: string[]} {
    const islands = new Set([...html.matchAll(/ data-island="?(\w+)/g)].map(([, name = '']) => name));
    const parts = islands.size > 0 ? ['client', ...islands] : [];
    return {own: parts.flatMap((part) => ownFilesOf(chunks, part)), all: parts.flatMap(allOf)};
  }
  const other = language === 'en' ? undefined : `en${sep}`;
  const files = readdirSync(outDir, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => relative(outDir, join(parentPath, name)))
    .filter((file) => !(other && file.startsWith(other)))
    .map((file) => file.split(sep).join('/'))
    .filter(isAsked)
    .sort();
  const bytesOf = (file: string) => readFileSync(join(outDir, file));
  const edition = editionOf({language, base: baseUrl, pages, files, bytesOf, codeOf, wireOf});

  const folder = join(outDir, 'assets');
  mkdirSync(folder, {recursive: true});
  for (const file of readdirSync(folder).filter((name) => listName.test(name))) rmSync(join(folder, file));
  writeFileSync(join(folder, `offline.${edition.release}.json`), JSON.stringify(edition));

  const root = baseUrl.endsWith('/en/') && outDir.split(sep).at(-1) === 'en' ? dirname(outDir) : outDir;
  copyFileSync(join(siteDir, 'src/worker/withdrawn.js'), join(root, 'sw-withdrawn.js'));
  await bundleWorker(siteDir, root);
}
