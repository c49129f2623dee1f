import type {Finished} from './page';

/** Marks for scripts that are not shipped, and facts for search engines and generators that nobody asks us for. */
const idle = [
  / data-rh="?true"?/g,
  / data-has-hydrated="?false"?/g,
  / class="docs-wrapper[^"]*"/g,
  /<meta name="?generator"?[^>]*>/g,
  /<meta name="?(?:docusaurus_\w+|docsearch:\w+|twitter:image)"? content="?[^\s">]*"?\s*\/?>/g,
];

const inlineScript = /<script>([\s\S]*?)<\/script>/g;

/** The inline scripts of plugins as one, where the last of them stood: a policy names it by one hash, which no compression shortens. */
function withOneScript(head: string): string {
  const scripts = [...head.matchAll(inlineScript)];
  const last = scripts.at(-1)?.index ?? -1;
  const whole = scripts.map(([, text = '']) => text.trim().replace(/;$/, '')).join(';');
  return head.replaceAll(inlineScript, (_whole, _text: string, at: number) => (at === last ? `<script>${whole}</script>` : ''));
}

/** Takes out of a page's head what Docusaurus writes there for its own client and for a search that we do not use. */
export default function leanHead({pages}: Finished): void {
  for (const page of pages) {
    for (const part of idle) page.html = page.html.replaceAll(part, '');
    const end = page.html.indexOf('</head>');
    page.html = withOneScript(page.html.slice(0, end)) + page.html.slice(end);
  }
}
