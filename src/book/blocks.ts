import type {Code, Nodes} from 'mdast';
import {attributesOf, type Chapter, headingId, lineOf} from './chapter';

/** What two languages must have in common at one place of a chapter, told in a few words. */
export type Block = {kind: string; text: string; line: number};

/**
 * A chapter without its words: headings by id, paragraphs, items, rows, callouts, tags without titles, fences by what a machine
 * reads of them. Two editions of a chapter have the same blocks in the same order.
 */
export function blocksOf(chapter: Chapter): Block[] {
  const blocks: Block[] = [];
  const walk = (node: Nodes) => {
    const [kind, text] = blockOf(node) ?? [];
    if (kind !== undefined) blocks.push({kind, text: text ?? '', line: lineOf(node)});
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(chapter.tree);
  return blocks;
}

function blockOf(node: Nodes): [kind: string, text: string] | undefined {
  switch (node.type) {
    case 'heading':
      return ['heading', `${node.depth} #${headingId(node)}`];
    case 'paragraph':
      return ['paragraph', ''];
    case 'list':
      return ['list', node.ordered ? 'numbered' : 'bulleted'];
    case 'listItem':
      return ['item', ''];
    case 'tableRow':
      return ['row', `of ${node.children.length}`];
    case 'containerDirective':
      return ['callout', node.name];
    case 'math':
      return ['formula', node.value];
    case 'code':
      return ['fence', `${node.lang}\n${codeOf(node)}`];
    case 'link':
      return ['link', node.url];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const attributes = Object.entries(attributesOf(node)).filter(([name]) => name !== 'title');
      const written = attributes.map(([name, value]) => ` ${name}="${value}"`).sort();
      return ['tag', `<${node.name}${written.join('')}>`];
    }
  }
}

/** Commands, YAML and JSON are the same in both languages but for comments; diagrams but for their labels; output may have words. */
function codeOf({lang, value}: Code): string {
  if (lang === 'text') return '';
  if (lang === 'mermaid') return value.split('\n').map(withoutLabels).join('\n');
  return value
    .split('\n')
    .map((line) => line.replace(/(^|\s)#\s.*$/, ''))
    .join('\n');
}

function withoutLabels(line: string): string {
  return line
    .replace(/^(\s*accTitle|\s*accDescr): .*/, '$1')
    .replace(/^(\s*participant \S+ as) .*/, '$1')
    .replace(/^(\s*(?:par|and|alt|else|opt|loop|critical|option|break)) .*/, '$1')
    .replace(/"[^"]*"/g, '""')
    .replace(/\|[^|]*\|/g, '||')
    .replace(/: .*/, ':');
}

/** Says where two editions part, or nothing. Only the first place counts: what follows it is out of step. */
export function firstDifference(one: Block[], other: Block[]): string | undefined {
  const same = (a: Block | undefined, b: Block | undefined) => a?.kind === b?.kind && a?.text === b?.text;
  const at = Array.from({length: Math.max(one.length, other.length)}).findIndex((_, index) => !same(one[index], other[index]));
  if (at < 0) return undefined;
  const told = (block: Block | undefined) =>
    block ? `line ${block.line}: ${block.kind} ${block.text}`.trim() : 'nothing more';
  return `${told(one[at])}\n  but in the other language\n${told(other[at])}`;
}
