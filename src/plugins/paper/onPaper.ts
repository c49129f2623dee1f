import type {NumberedPlace} from './sectionNumbers';

/** What a chapter's page needs to know of the book to be printed. */
export type Places = {
  /** The chapter's own address, such as `/en/pods/why`. */
  path: string;
  /** Every chapter and section by its address, `/en/pods/why#request`; and the pages around the chapters, by theirs. */
  byAddress: Map<string, NumberedPlace>;
  /** Where the site is: what stands before an address on paper. */
  origin: string;
  /** Over the list of addresses. */
  heading: string;
};

const tagWithAttributes = (name: string) => new RegExp(`<${name}((?:\\s[^<>"']*|"[^"]*"|'[^']*')*)>`, 'g');
const headings = tagWithAttributes('h[23]');
const links = tagWithAttributes('a');
const attributeOf = (attributes: string, name: string): string | undefined => {
  const [, quoted, bare] = new RegExp(`\\s${name}=(?:"([^"]*)"|([^\\s"'>]+))`).exec(attributes) ?? [];
  return quoted ?? bare;
};

/** The list of contents: it is not printed with a chapter. */
const contents = /(<details[^>]*\sdata-contents-fold[\s\S]*?<\/details>)/;

/** Terms, citations, steps, anchors and buttons are no links that paper has to follow. */
const isOfThePage = /\s(?:data-(?!see)[\w-]+|aria-label|download|hreflang|type|id)[=\s>]|hash-link|#source-/;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * Tells a printed chapter where it leads: each heading gets its number, each link in the prose the number of its target, and the
 * end of the chapter the list of those numbers with their addresses. On the screen nobody sees or hears any of it.
 */
export function onPaper(html: string, places: Places): string {
  const [start, end] = [html.indexOf('<article'), html.indexOf('</article>')];
  if (start < 0 || end < 0) throw new Error(`${places.path} has no article to print`);
  const met = new Map<string, NumberedPlace>();
  const numbered = (part: string): string =>
    part
      .replaceAll(headings, (tag, attributes: string) => {
        const place = places.byAddress.get(`${places.path}#${attributeOf(attributes, 'id')}`);
        return place ? tag.replace(/>$/, ` data-section="${place.number}">`) : tag;
      })
      .replaceAll(links, (tag, attributes: string) => {
        const href = attributeOf(attributes, 'href');
        if (href === undefined || isOfThePage.test(`${attributes}>`)) return tag;
        const isOwn = href.startsWith('#');
        const [address = ''] = (isOwn ? places.path + href : href).replace(/\?[^#]*/, '').split('?');
        const place = places.byAddress.get(address);
        if (!place || (/\sclass=(?!"")/.test(attributes) && !address.includes('/pods/'))) return tag;
        if (!isOwn) met.set(address, place);
        return tag.replace(/>$/, ` data-see="${escaped(place.number)}">`);
      });
  const article = html
    .slice(start, end)
    .split(contents)
    .map((part) => (contents.test(part) ? part : numbered(part)))
    .join('');
  return html.slice(0, start) + withList(article, met, places) + html.slice(end);
}

/** Behind the sources, the last thing of a chapter; in the order of the book. */
function withList(article: string, met: Map<string, NumberedPlace>, {origin, heading, path}: Places): string {
  if (met.size === 0) return article;
  const sources = article.indexOf('data-sources');
  const end = article.indexOf('</ol>', sources) + '</ol>'.length;
  if (sources < 0) throw new Error(`${path} has no list of sources to put its links behind`);
  const rows = [...met].sort(([, a], [, b]) => a.number.localeCompare(b.number, 'en', {numeric: true}));
  const lines = rows.map(
    ([address, {number, title}]) =>
      `<li><b>${escaped(number)}</b>${escaped(title)} <a href="${address}">${origin}${address}</a>`,
  );
  const list = `<section class="on-paper elsewhere"><p>${heading}</p><ul>${lines.join('')}</ul></section>`;
  return article.slice(0, end) + list + article.slice(end);
}
