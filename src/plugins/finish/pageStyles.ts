import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {absentNotice} from '../../offline/notice';
import {criticalCss, readSheet} from './criticalCss';
import type {Finished} from './page';

/** What the service worker puts into a page that it keeps; no script has to run for it to be read. */
const putIn = absentNotice('en', [{path: '/', title: ''}]);

const link = /<link rel="?stylesheet"? href="?([^\s">]+)"?\s*\/?>/;

/**
 * Writes into each page the rules it needs as it stands, and leaves the whole stylesheet to those who begin to interact: the client
 * finds its address at `<html data-styles>`. Comes after every pass that changes what stands in a page.
 */
export default function pageStyles({pages, outDir, context}: Finished): void {
  const sheets = new Map<string, ReturnType<typeof readSheet>>();
  for (const page of pages) {
    const [found, href] = page.html.match(link) ?? [];
    if (!found || !href) continue;
    const sheet = sheets.get(href) ?? readSheet(readFileSync(join(outDir, href.slice(context.baseUrl.length)), 'utf8'));
    sheets.set(href, sheet);
    // Functions, because `$` has a meaning in a replacement.
    page.html = page.html
      .replace(found, () => `<style data-critical>${criticalCss(sheet, page.html + putIn)}</style>`)
      .replace('<html ', () => `<html data-styles="${href}" `);
  }
}
