import {createJiti} from 'jiti';

/** A figure stands in its page in the colours of the page; alone it gets a few of its own. */
const plainStyle = '<style>*{fill:#eef4e6;stroke:#333}text,tspan{fill:#222;stroke:none;font:14px sans-serif}</style>';

/** The first figure of a Pod on a built page, as a picture of its own. */
export function figureOf(html) {
  const from = html.indexOf('<svg', html.indexOf('data-pod-diagram'));
  const svg = html.slice(from, html.indexOf('</svg>', from) + 6);
  if (!svg.startsWith('<svg') || !svg.endsWith('</svg>')) throw new Error('the page has no figure of a Pod');
  const open = svg.slice(0, svg.indexOf('>') + 1);
  const named = open.includes('xmlns=') ? open : open.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
  return `${named}${plainStyle}${svg.slice(open.length)}`;
}

/** The first Mermaid fence of a chapter, without the words for screen readers, which only some drawers know. */
export function chartOf(chapter) {
  const [, source] = /```mermaid\n([\s\S]*?)```/.exec(chapter) ?? [];
  if (!source) throw new Error('the chapter has no chart');
  return source.replaceAll(/^\s*acc(?:Title|Descr):.*\n/gm, '');
}

/** The same drawn at build time, which any tool can do. */
export async function drawn(chart) {
  const {renderMermaidSVG} = await createJiti(import.meta.url).import('beautiful-mermaid');
  return renderMermaidSVG(chart).replace(/@import[^;]*;/, '');
}
