/** Where the chapters' links to the rest of our site lead when another tool has the chapters alone. */
const elsewhere = 'https://edamame.example';

/** A chapter of `/pods/<slug>.md`: its title, and its Markdown below the title, its links leading to its neighbours. */
export function plainChapter(source) {
  const [, head = '', below = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  const field = (name) => new RegExp(`^${name}: (.*)$`, 'm').exec(head)?.[1] ?? '';
  const origin = /^url: (https?:\/\/[^/\n]+)/m.exec(head)?.[1];
  const body = below.replace(/^\s*# .*\n+/, '');
  const links = origin
    ? body
        .replaceAll(`${origin}/pods/`, '/pods/')
        .replaceAll(`${origin}/`, `${elsewhere}/`)
        .replaceAll(/(\/pods\/[\w-]+)\.md\b/g, '$1')
    : body;
  return {title: field('title'), description: field('description'), number: Number(field('chapter')), body: links};
}

/**
 * One SVG figure and one chart, put below the first two sections that have a heading, as every tool has them in its Markdown: as a picture, or
 * as `fence` says.
 */
export function withPictures(body, {figure, chart}) {
  let count = 0;
  const pictures = [figure, chart];
  return body.replaceAll(/^## .*$/gm, (heading) => {
    const picture = pictures[count];
    count += 1;
    return picture ? `${heading}\n\n${picture}` : heading;
  });
}

/** Headings without the ids that only some tools read. */
export const withoutIds = (body) => body.replaceAll(/^(#{2,6} .*?) *\{#[\w-]+\}$/gm, '$1');

const quoted = (text) => JSON.stringify(text);

export const frontMatter = ({title, description}, more = '') =>
  `---\ntitle: ${quoted(title)}\ndescription: ${quoted(description)}\n${more}---\n\n`;
