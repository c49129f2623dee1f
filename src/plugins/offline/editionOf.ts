import {createHash} from 'node:crypto';
import type {Language} from '../../components/language/useWords';
import type {Edition, EditionFile} from '../../offline/edition';
import {assetsIn} from '../../offline/references';
import {keyOf} from '../../offline/route';

/** A finished page, by its file below the folder of the language. */
type Page = {file: string; html: string};

type Parts = {
  language: Language;
  /** The root of the language: `/` or `/en/`. */
  base: string;
  pages: Page[];
  /** Files that are no pages, below the folder of the language. */
  files: string[];
  bytesOf: (file: string) => Buffer;
  /** The code of a page's islands: what makes them alive, and all that they may ask for once they are. */
  codeOf: (page: Page) => {own: string[]; all: string[]};
  wireOf: (bytes: Buffer) => number;
};

const revisionOf = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex').slice(0, 12);

/** Nobody asks for the page for what is not there by its name; and exhibits for other sites are not read here. */
const isKept = ({file}: Page): boolean => file !== '404.html' && !/^(?:embed|exhibits\/[\w-]+)\//.test(file);

/** The whole of a language as one list: its pages, the assets that they use, and the files that stand beside them. */
export function editionOf({language, base, pages, files, bytesOf, codeOf, wireOf}: Parts): Edition {
  const kept = pages.filter(isKept);
  const named = ({html}: Page): string[] =>
    assetsIn(html)
      .filter((path) => path.startsWith(base))
      .map((path) => path.slice(base.length));
  const assetNames = [...new Set(kept.flatMap((page) => [...named(page), ...codeOf(page).all]))].sort();
  let wire = 0;
  const listed = (path: string, bytes: Buffer): EditionFile => {
    wire += wireOf(bytes);
    return {path, bytes: bytes.length, revision: revisionOf(bytes)};
  };
  const assets = assetNames.map((file) => listed(base + file, bytesOf(file)));
  const places = new Map(assetNames.map((file, index) => [file, index]));
  const pageFiles = kept.map((page) => ({
    ...listed(keyOf(base + page.file), Buffer.from(page.html)),
    uses: [...new Set([...named(page), ...codeOf(page).own])].flatMap((file) => places.get(file) ?? []),
  }));
  const others = files.map((file) => listed(base + file, bytesOf(file)));
  const all = {language, wire, assets, files: [...pageFiles, ...others].sort((one, other) => (one.path < other.path ? -1 : 1))};
  return {...all, release: revisionOf(JSON.stringify(all))};
}
