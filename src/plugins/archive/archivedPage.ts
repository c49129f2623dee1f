import {posix} from 'node:path';
import {keyOf} from '../../offline/route';

/** What an archive holds: pages by their address, and all other files by theirs. */
export type Holdings = {
  /** The file of each page below the root: `/pods/what` is in `pods/what/index.html`. */
  pages: ReadonlyMap<string, string>;
  files: ReadonlySet<string>;
  /** Where the site is on the net: what the archive does not hold is there. */
  site: string;
};

/** Scripts and styles whole, for what is in them is no markup; every other tag by itself. */
const tags =
  /<!--[\s\S]*?-->|(<(?:script|style)(?:"[^"]*"|'[^']*'|[^"'>])*>)([\s\S]*?<\/(?:script|style)>)|<[a-z][\w-]*(?:"[^"]*"|'[^']*'|[^"'>])*>/gi;

const attributes = /(\s)([\w-]+)=("[^"]*"|'[^']*'|[^\s"'>]+)/g;

/** Attributes that hold addresses. */
const holdsAddress = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'poster',
  'data-styles',
  'data-styles-of',
  'data-props-from',
  'data-script',
]);

/** What has no meaning on a disk, or is forbidden there: the policy of a server, what is to be fetched ahead, the app. */
const dropped =
  /<meta http-equiv="?Content-Security-Policy|<link(?=[^>]*\srel="?(?:manifest|preload|modulepreload|prefetch)\b)|<script(?=[^>]*\stype="?speculationrules)/i;

/**
 * An address as it has to be written in `from` to be found from disk. Queries and fragments stay. What is not in the archive is on
 * the net.
 */
export function archivedAddress(address: string, from: string, {pages, files, site}: Holdings): string {
  if (!address.startsWith('/') || address.startsWith('//')) return address;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address) ?? [];
  const file = files.has(path) ? path.slice(1) : pages.get(keyOf(path));
  return file === undefined ? site + address : relative(from, file) + rest;
}

const relative = (from: string, to: string): string => posix.relative(posix.dirname(from), to) || posix.basename(to);

const quoted = (value: string): string => `"${value.replaceAll('"', '&quot;')}"`;

/** A page as it is read from disk: `file` is where it lies below the root. */
export function archivedPage(html: string, file: string, language: 'zh-CN' | 'en', holdings: Holdings): string {
  const root = '../'.repeat(file.split('/').length - 1) || './';
  const home = language === 'en' ? '/en/' : '/';
  const base = root + home.slice(1);
  const address = (value: string) => archivedAddress(value, file, holdings);

  function rewritten(tag: string): string {
    const isAlternate = /^<link\s/i.test(tag) && /\shreflang=/.test(tag);
    return tag.replaceAll(attributes, (whole, space: string, name: string, raw: string) => {
      const value = /^["']/.test(raw) ? raw.slice(1, -1) : raw;
      if (name === 'data-base') return `${space}data-base=${quoted(base)} data-home="${home}" data-leaf="index.html"`;
      if (!holdsAddress.has(name)) return whole;
      // Where the other language is, a page says with the whole address; scripts lead there.
      const local = isAlternate && value.startsWith(`${holdings.site}/`) ? value.slice(holdings.site.length) : value;
      const next = address(local);
      return next === value ? whole : `${space}${name}=${quoted(next)}`;
    });
  }

  const page = html.replaceAll(tags, (whole, open?: string, rest?: string) => {
    if (whole.startsWith('<!--')) return whole;
    if (dropped.test(open ?? whole)) return '';
    return open ? rewritten(open) + rest : rewritten(whole);
  });
  return page.replace(/<head[^>]*>/i, (head) => `${head}<meta charset="utf-8"><script src="${root}archive.js"></script>`);
}

/** Bundles ask for their parts at the root of a server; in the archive, at the place where the archive lies. */
export function archivedRuntime(code: string, home: string): string {
  const parts = code.split(`.p="${home}"`);
  if (parts.length !== 2) throw new Error(`the runtime names its root ${parts.length - 1} times, not once`);
  return parts.join(`.p=edamameArchive.root+"${home.slice(1)}"`);
}

/** A file that scripts fetch, as a script that hands it over: from disk, nothing can be fetched. */
export const asScript = (file: string, text: string): string =>
  `edamameArchive.put(${JSON.stringify(file)},${JSON.stringify(text).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')})`;
