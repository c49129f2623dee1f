import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse} from 'postcss';
import {absentNotice} from '../../offline/notice';
import {shortNamesOfStyles} from '../shortNames';
import {criticalCss, readSheet} from './criticalCss';
import {laterCss} from './laterCss';
import type {Finished} from './page';
import {reachedStyles} from './reachedStyles';
import {stylesIn} from './stylesIn';

/** What the service worker puts into a page that it keeps; no script has to run for it to be read. */
const putIn = absentNotice('en', [{path: '/', title: ''}]);

const link = /<link rel="?stylesheet"? href="?([^\s">]+)"?\s*\/?>/;

/** The islands that stand in a page, by name. */
const islandsIn = (html: string): string[] =>
  [...new Set([...html.matchAll(/ data-island="?(\w+)/g)].map(([, name = '']) => name))].sort();

/**
 * Writes into each page the rules it needs as it stands, and leaves what its islands may come to need to those who begin to
 * interact: the client finds that sheet at `<html data-styles>`, and the one it stands in for at `data-styles-of`. That sheet has
 * the rules of the page once more, so that all of them hold in their order. Comes after every pass that changes what stands in a page.
 */
export default function pageStyles({pages, outDir, context}: Finished): void {
  const sheets = new Map<string, {read: ReturnType<typeof readSheet>; whole: ReturnType<typeof parse>}>();
  const names = shortNamesOfStyles(context.siteDir);
  const known = new Set([...names.values()].flatMap((those) => [...those.values()]));
  const written = new Map<string, string>();

  function laterSheet(whole: ReturnType<typeof parse>, html: string): string {
    const modules = new Set([...reachedStyles(context.siteDir, islandsIn(html)), ...stylesIn(html, names)]);
    const key = [...modules].sort().join();
    const done = written.get(key);
    if (done) return done;
    const kept = [...modules].flatMap((file) => [...(names.get(file)?.values() ?? [])]);
    const css = laterCss(whole, known, new Set(kept));
    const file = `assets/css/later.${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
    writeFileSync(join(outDir, file), css);
    written.set(key, context.baseUrl + file);
    return context.baseUrl + file;
  }

  for (const page of pages) {
    const [found, href] = page.html.match(link) ?? [];
    if (!found || !href) continue;
    let sheet = sheets.get(href);
    if (!sheet) {
      const text = readFileSync(join(outDir, href.slice(context.baseUrl.length)), 'utf8');
      sheet = {read: readSheet(text), whole: parse(text)};
      sheets.set(href, sheet);
    }
    const {read, whole} = sheet;
    const later = laterSheet(whole, page.html);
    // Functions, because `$` has a meaning in a replacement.
    page.html = page.html
      .replace(found, () => `<style data-critical>${criticalCss(read, page.html + putIn)}</style><noscript>${found}</noscript>`)
      .replace('<html ', () => `<html data-styles="${later}" data-styles-of="${href}" `);
  }
}
