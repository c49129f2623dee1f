import type {Finished} from './page';

/** React's marks between two texts: within an island it needs them when it comes alive, elsewhere nobody does. */
function withoutMarks(html: string): string {
  let depth = 0;
  return html.replaceAll(/<(\/?)edamame-island\b|<!-- -->/g, (whole, end?: string) => {
    if (whole === '<!-- -->') return depth > 0 ? whole : '';
    depth += end ? -1 : 1;
    return whole;
  });
}

/** The source of a formula in TeX, beside the formula: for programs that copy it, which our readers' do not. */
const annotations = /<annotation encoding=[^>]*>[^<]*<\/annotation>/g;

/** A term says its id twice, in its link and for the client: the client takes it from the link. See client/unpack. */
const termIds = /( data-term)=([\w-]+)( data-press=true href=[^\s>#]*#\2[ >])/g;

/** Leaves out of the text of a page what nobody reads there. */
export default function leanText({pages}: Finished): void {
  for (const page of pages) page.html = withoutMarks(page.html).replaceAll(annotations, '').replaceAll(termIds, '$1$3');
}
