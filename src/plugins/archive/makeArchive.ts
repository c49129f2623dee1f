import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {type Zippable, zipSync} from 'fflate';
import type {Language} from '../../components/language/useWords';
import type {Edition} from '../../offline/edition';
import {keyOf} from '../../offline/route';
import {editionsIn} from '../offline/bundleWorker';
import {archivedPage, archivedRuntime, asScript, type Holdings} from './archivedPage';

const homes: Record<Language, string> = {'zh-CN': '/', en: '/en/'};

/** What a page asks for while it is read, and so needs a script beside it: props of islands, manifests, Markdown, chapters. */
const isFetched = (file: string): boolean =>
  /assets\/(?:islands|search)\/.*\.json$|manifests\/.*\.yaml$|pods\/.*\.(?:md|html)$/.test(file);

const pageFile = (path: string): string => (path === '/' ? 'index.html' : `${path.slice(1)}/index.html`);

/** The canonical address of a page tells where the site is. */
function siteOf(html: string): string {
  const canonical = /<link[^>]*rel="?canonical"?[^>]*href="?([^\s">]+)/.exec(html)?.[1];
  if (!canonical) throw new Error('the home page does not say where the site is');
  return new URL(canonical).origin;
}

/** Both languages of a built site as files that can be opened from disk, below a folder of their own. */
export function archivedFiles(siteDir: string, build: string): Map<string, string | Buffer> {
  const read = (file: string) => readFileSync(join(build, file));
  const editions = Object.entries(editionsIn(build)).map(([language, {list}]) => ({
    ...(JSON.parse(read(list).toString()) as Edition),
    language: language as Language,
  }));
  const isPage = (path: string) => existsSync(join(build, pageFile(path)));
  const all = editions.flatMap(({files, assets}) => [...files, ...assets].map(({path}) => path));
  const holdings: Holdings = {
    pages: new Map(all.filter(isPage).map((path) => [keyOf(path), pageFile(path)])),
    files: new Set(all.filter((path) => !isPage(path))),
    site: siteOf(read('index.html').toString()),
  };

  const archived = new Map<string, string | Buffer>();
  const put = (file: string, content: string | Buffer) => {
    archived.set(file, content);
    if (isFetched(file)) archived.set(`${file}.js`, asScript(file, content.toString()));
  };
  for (const {language, files, assets} of editions) {
    for (const {path} of files) {
      const file = holdings.pages.get(path);
      if (file) put(file, archivedPage(read(file).toString(), file, language, holdings));
      else if (!path.endsWith('.webmanifest')) put(path.slice(1), read(path));
    }
    for (const {path} of assets) {
      const isRuntime = /\/client\.\w+\.js$/.test(path);
      put(path.slice(1), isRuntime ? archivedRuntime(read(path).toString(), homes[language]) : read(path));
    }
  }
  archived.set('archive.js', readFileSync(join(siteDir, 'src/plugins/archive/archive.js'), 'utf8'));
  return archived;
}

/** The archive. The same site makes the same bytes: files bear no date of today. */
export function makeArchive(siteDir: string, build: string): Uint8Array {
  const content: Zippable = {};
  for (const [file, text] of archivedFiles(siteDir, build)) content[`edamame/${file}`] = new Uint8Array(Buffer.from(text));
  return zipSync(content, {level: 9, mtime: '1980-01-01T00:00:00'});
}
