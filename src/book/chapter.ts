import {createProcessor} from '@mdx-js/mdx';
import type {Root} from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import {visit} from 'unist-util-visit';
import {VFile} from 'vfile';
import {parse} from 'yaml';
import {headingId, type Tag} from '../remark/mdxTree';

export {headingId};

/** Docusaurus reads chapters with these syntax extensions; the tests read them alike. */
const mdx = createProcessor({remarkPlugins: [remarkFrontmatter, remarkDirective, remarkGfm, remarkMath]});

export type Chapter = {
  tree: Root;
  frontMatter: Record<string, unknown>;
  headings: {id: string | undefined; depth: number; line: number}[];
  /** JSX tags with the text of their attributes, in reading order. */
  tags: {name: string; attributes: Record<string, string>; line: number; node: Tag}[];
  callouts: {kind: string; line: number}[];
  fences: {language: string; meta: string; value: string; line: number}[];
  links: {url: string; line: number}[];
  /** The text of code spans. */
  codes: {value: string; line: number}[];
};

/** A chapter's Markdown as a file with a tree and front matter, the way the remark plugins of the site receive it. */
export function parseMdx(source: string, path = 'chapter.mdx'): {tree: Root; file: VFile} {
  const file = new VFile({value: source, path});
  const tree = mdx.parse(file) as Root;
  const [first] = tree.children;
  const frontMatter: unknown = first?.type === 'yaml' ? parse(first.value) : {};
  file.data.frontMatter = frontMatter;
  return {tree, file};
}

/** Takes a chapter apart for tests that compare, count and look things up. */
export function readChapter(source: string): Chapter {
  const {tree, file} = parseMdx(source);
  const chapter: Chapter = {
    tree,
    frontMatter: file.data.frontMatter as Record<string, unknown>,
    headings: [],
    tags: [],
    callouts: [],
    fences: [],
    links: [],
    codes: [],
  };
  visit(tree, (node) => {
    const line = lineOf(node);
    switch (node.type) {
      case 'heading':
        chapter.headings.push({id: headingId(node), depth: node.depth, line});
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        chapter.tags.push({name: node.name ?? '', attributes: attributesOf(node), line, node});
        break;
      case 'containerDirective':
        chapter.callouts.push({kind: node.name, line});
        break;
      case 'code':
        chapter.fences.push({language: node.lang ?? '', meta: node.meta ?? '', value: node.value, line});
        break;
      case 'link':
        chapter.links.push({url: node.url, line});
        break;
      case 'inlineCode':
        chapter.codes.push({value: node.value, line});
        break;
    }
  });
  return chapter;
}

/** Where a node begins in its file. */
export function lineOf(node: {position?: {start: {line: number}} | undefined}): number {
  return node.position?.start.line ?? 0;
}

export function attributesOf(tag: Tag): Record<string, string> {
  const pairs = tag.attributes.map((one) =>
    one.type === 'mdxJsxAttribute' && typeof one.value === 'string' ? [one.name, one.value] : ['{…}', 'an expression'],
  );
  return Object.fromEntries(pairs);
}
