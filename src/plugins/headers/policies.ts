import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import type {Finished} from '../finish/page';
import {headersFile} from './headersFile';
import {type Inline, inlineOf} from './inline';
import {contentPolicy, hashesOf, stylePolicy} from './policy';

const charset = /<meta charset=["']?utf-8["']?\s*\/?>/i;

/**
 * The page with a policy of its own at the top, which allows what this page has inlined and no more. Where the host sends headers,
 * that is its style sheet; for hosts that send none it is everything.
 */
export function withPolicy(html: string, isAlone: boolean): string {
  const at = charset.exec(html);
  if (!at) throw new Error('a page without <meta charset="utf-8"> has no place for its policy');
  const end = at.index + at[0].length;
  const policy = (isAlone ? contentPolicy : stylePolicy)(hashesOf([inlineOf(html)]));
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return html.slice(0, end) + meta + html.slice(end);
}

/** What pages of a built site have inlined. */
export const inlinedIn = (siteDir: string, files: string[]): Inline[] =>
  files.filter((file) => file.endsWith('.html')).map((file) => inlineOf(readFileSync(join(siteDir, file), 'utf8')));

export const filesIn = (folder: string): string[] =>
  readdirSync(folder, {recursive: true, encoding: 'utf8', withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .map((file) => file.replaceAll('\\', '/'));

/**
 * The last pass that may see an inline script: gives each page its policy, and writes `_headers` at the root of the site.
 * `POLICY_IN_PAGES=1` is for hosts that cannot send it. Each language writes it anew, with the pages of those that are already built; so
 * the last one has all. Its own pages on the disk are not finished.
 */
export default function policies({pages, outDir, context}: Finished): void {
  const isAlone = Boolean(process.env.POLICY_IN_PAGES);
  for (const page of pages) page.html = withPolicy(page.html, isAlone);
  const {currentLocale, defaultLocale} = context.i18n;
  const root = currentLocale === defaultLocale ? outDir : dirname(outDir);
  const own = new Map(pages.map(({file, html}) => [relative(root, join(outDir, file)), html]));
  const files = [...new Set([...filesIn(root), ...own.keys()])];
  const others = files.filter((file) => !own.has(file));
  const hashes = hashesOf([...[...own.values()].map(inlineOf), ...inlinedIn(root, others)]);
  writeFileSync(join(root, '_headers'), headersFile(hashes, files));
}
