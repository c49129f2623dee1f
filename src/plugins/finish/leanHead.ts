import type {Finished} from './page';

/** Marks for scripts that are not shipped, and facts for search engines and generators that nobody asks us for. */
const idle = [
  / data-rh="?true"?/g,
  / data-has-hydrated="?false"?/g,
  / class="docs-wrapper[^"]*"/g,
  /<meta name="?(?:docusaurus_\w+|docsearch:\w+|twitter:image)"? content="?[^\s">]*"?\s*\/?>/g,
];

/** Takes out of a page's head what Docusaurus writes there for its own client and for a search that we do not use. */
export default function leanHead({pages}: Finished): void {
  for (const page of pages) for (const part of idle) page.html = page.html.replaceAll(part, '');
}
