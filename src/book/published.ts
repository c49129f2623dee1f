import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, sep} from 'node:path';
import type {Language} from '../components/language/useWords';
import {idsOfBook, pagesOf} from './addresses';
import {siteDir} from './chapters';
import {type Ledger, type PublishedPage, readLedger} from './ledger';
import {parametersRead} from './parameters';
import {redirects} from './redirects';

export const ledgerPath = join(siteDir, 'src/book/ledger.json');

export const readPublished = (): Ledger => readLedger(readFileSync(ledgerPath, 'utf8'));

/** Every address of the site in one language, worked out from its sources: nothing has to be built for it. */
export async function publishedIn(language: Language): Promise<Ledger> {
  const chapters = await idsOfBook(language);
  const pages: Record<string, PublishedPage> = {};
  for (const [path, {anchors}] of await pagesOf(language)) {
    const former = Object.keys(redirects.anchors[path] ?? {});
    const states = chapters[path.replace('/pods/', '')]?.states;
    pages[path] = {anchors: [...anchors, ...former], parameters: states ?? parametersRead(sourceOfPage(path))};
  }
  for (const {from, anchors} of redirects.pages) pages[from] = {anchors: Object.keys(anchors), parameters: {}};
  return {pages, files: filesBelow(join(siteDir, 'static'))};
}

function sourceOfPage(path: string): string {
  const base = join(siteDir, 'src/pages', path === '/' ? 'index' : path);
  return [`${base}.tsx`, join(base, 'index.tsx')].find((file) => existsSync(file)) ?? `${base}.mdx`;
}

/**
 * What a script could fetch: everything but pages, pictures, and what pages are made of, whose names change with their contents.
 * The English site has a copy of the manifests; it is promised with them.
 */
export function filesBelow(folder: string): string[] {
  const all = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  return all
    .map(({parentPath, name}) => join(parentPath, name).slice(folder.length).split(sep).join('/'))
    .filter((path) => !/\.html$|^\/(en\/)?(assets|img)\/|^\/en\/manifests\//.test(path))
    .sort();
}
