import {join} from 'node:path';
import {createJiti} from 'jiti';
import type {Finished} from '../finish/page';
import type * as list from './exhibitList';

const library: Promise<typeof list> = createJiti(__filename).import('./exhibitList.ts');

const entities: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? '');

/** The same on all of them, so that it is allowed once. The state of the exhibit goes along. */
const script = "var a=document.querySelector('a');location.replace(a.pathname+location.search+a.hash)";

/** Leads to an exhibit in its chapter: at once, and without scripts by a link. */
export function exhibitPage(exhibit: list.BookExhibit, language: string, baseUrl: string): string {
  const {id, title = id, chapter, slug} = exhibit;
  const words = escaped(`${title} · ${chapter}`);
  const to = `${baseUrl}pods/${slug}#figure-${id}`;
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${words}</title>
<p><a href="${to}">${words}</a></p>
<script>${script}</script>
`;
}

/** `/exhibits/<id>` is the exhibit where it is taught; nobody has to know in which chapter that is. */
export default async function exhibitPages({pages, language, context: {siteDir, baseUrl}}: Finished): Promise<void> {
  const {exhibitsOfBook} = await library;
  for (const exhibit of exhibitsOfBook(siteDir, language)) {
    const file = join('exhibits', exhibit.id, 'index.html');
    pages.push({file, html: exhibitPage(exhibit, language, baseUrl)});
  }
}
