/** What a page has inlined: the text of each script that browsers run, and of each style sheet, as it stands between its tags. */
export type Inline = {scripts: string[]; styles: string[]};

/** Elements whose content is text up to their end tag: what looks like a tag in there is none. */
const rawText = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes']);

/** Types of script that a Content-Security-Policy judges. JSON and JSON-LD are data: no browser runs them, and no policy asks. */
const judged = new Set(['', 'module', 'importmap', 'speculationrules', 'text/javascript', 'application/javascript']);

/** One tag, its attributes with or without quotes; `>` within quotes does not end it. */
const tag = /<!--[\s\S]*?(?:-->|$)|<([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;

const attribute = /([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

function attributesOf(text: string): Map<string, string> {
  const found = [...text.matchAll(attribute)];
  return new Map(found.map(([, name = '', double, single, bare]) => [name.toLowerCase(), double ?? single ?? bare ?? '']));
}

/** Reads finished HTML as a browser does: comments, quoted attributes and the text of other scripts hide nothing and fake nothing. */
export function inlineOf(html: string): Inline {
  const inline: Inline = {scripts: [], styles: []};
  const next = new RegExp(tag);
  for (let match = next.exec(html); match; match = next.exec(html)) {
    const name = match[1]?.toLowerCase() ?? '';
    if (!rawText.has(name)) continue;
    const end = new RegExp(`</${name}[\\s/>]`, 'gi');
    end.lastIndex = next.lastIndex;
    const until = end.exec(html)?.index ?? html.length;
    const text = html.slice(next.lastIndex, until);
    next.lastIndex = until;
    if (text === '') continue;
    const attributes = attributesOf(match[2] ?? '');
    if (name === 'style') inline.styles.push(text);
    if (name === 'script' && !attributes.has('src') && judged.has((attributes.get('type') ?? '').trim().toLowerCase()))
      inline.scripts.push(text);
  }
  return inline;
}
