import type {renderMermaidSVG} from 'beautiful-mermaid';
import {createJiti} from 'jiti';
import {accessible} from './mermaidText';

/** Docusaurus reads its configuration through `require`, which does not see a package that has ES modules only. */
const library: Promise<{renderMermaidSVG: typeof renderMermaidSVG}> = createJiti(__filename).import('beautiful-mermaid');

export type MermaidDrawing = {title: string; description: string; svg: string};

/** The library leaves a wide margin; our frame has its own. Like every figure, a drawing may shrink by a tenth, no more. */
function withoutMargin(svg: string): string {
  const margin = 24;
  return svg.replace(/viewBox="0 0 ([\d.]+) ([\d.]+)" width="[^"]*" height="[^"]*"/, (_, width: string, height: string) => {
    const [w, h] = [Number(width) - 2 * margin, Number(height) - 2 * margin];
    const least = Math.round(w * 0.9);
    return `viewBox="${margin} ${margin} ${w} ${h}" width="${w}" height="${h}" style="min-width:${least}px"`;
  });
}

const places = /\b(x|y|x1|y1|x2|y2|cx|cy|width|height|rx|points|d)="([^"]*)"/g;

/** A line as a path: two words less, and most run level or upright. */
const asPath = (_: string, x1: string, y1: string, x2: string, y2: string): string =>
  `<path d="M${x1} ${y1}${y1 === y2 ? `H${x2}` : x1 === x2 ? `V${y2}` : `L${x2} ${y2}`}"`;

/**
 * Readers load what is drawn, in whole pixels, and not what the library keeps for scripts of its own: names of kinds and copies of
 * the words. What it says though it holds anyway goes as well.
 */
const lean = (svg: string): string =>
  svg
    .replaceAll(/ (?:data-[\w-]+|class|ry)="[^"]*"/g, '')
    .replaceAll(/ (?:rx="0"|font-weight="400"|text-anchor="start"|stroke-width="1")/g, '')
    .replaceAll(
      places,
      (_, name: string, at: string) => `${name}="${at.replaceAll(/\d+\.\d+/g, (one) => String(Math.round(Number(one))))}"`,
    )
    .replaceAll(/<line x1="([^"]*)" y1="([^"]*)" x2="([^"]*)" y2="([^"]*)"/g, asPath)
    .replaceAll(/ dy="([\d.]+)"/g, (_, dy: string) => ` dy="${Math.round(Number(dy))}"`);

/**
 * A mermaid fence as an SVG to put into the page. The library's font import, its colours and its ids are taken out: fonts and
 * colours come from our stylesheet, and ids must not meet those of the next figure.
 */
export async function drawMermaid(source: string, idPrefix: string): Promise<MermaidDrawing> {
  const title = accessible(source, 'accTitle');
  const description = accessible(source, 'accDescr');
  const bare = source.replaceAll(/^\s*acc(?:Title|Descr):.*\n/gm, '');
  const drawn = (await library)
    .renderMermaidSVG(bare)
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/ style="[^"]*background[^"]*"/, '')
    .replaceAll(/\bid="/g, `id="${idPrefix}-`)
    .replaceAll(/url\(#/g, `url(#${idPrefix}-`)
    .replaceAll(/>\s+</g, '><');
  return {title, description, svg: withoutMargin(lean(drawn)).replace('<svg ', '<svg aria-hidden="true" ')};
}
