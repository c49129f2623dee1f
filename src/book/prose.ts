import type {Nodes, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {Language} from '../components/language/useWords';
import {attributesOf, type Chapter, lineOf} from './chapter';
import terms from './terms.json';

/** A run of text that the reader sees as one: a paragraph, a heading, a cell, a title, a label. */
export type Run = {text: string; line: number};

/** Every run of a chapter. A span of code or of formula is a backtick; a term is what it prints; a citation is nothing. */
export function proseOf({tree, frontMatter, fences}: Chapter, language: Language): Run[] {
  const runs: Run[] = [];
  const say = (text: unknown, line: number) => {
    if (typeof text === 'string' && text !== '') runs.push({text, line});
  };
  say(frontMatter.title, 1);
  say(frontMatter.description, 1);
  visit(tree, (node) => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      say(textOf(node, language).trim(), lineOf(node));
    }
    if (node.type === 'mdxJsxFlowElement') say(attributesOf(node).title, lineOf(node));
  });
  for (const {language: code, meta, value, line} of fences) {
    say(/title="([^"]*)"/.exec(meta)?.[1], line);
    if (code === 'mermaid') for (const label of mermaidLabels(value)) say(label, line);
    if (code === 'sh' || code === 'yaml') for (const comment of commentsOf(value)) say(comment, line);
  }
  return runs;
}

function textOf(node: Nodes, language: Language): string {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'inlineCode':
    case 'inlineMath':
      return '`';
    case 'break':
      return '\n';
    case 'textDirective':
      // A colon before a letter looks like a directive; Docusaurus prints it as it stands.
      return `:${node.name}`;
    case 'mdxJsxTextElement':
      if (node.name === 'Term' && node.children.length === 0) return termText(attributesOf(node).id ?? '', language);
  }
  return 'children' in node ? node.children.map((child) => textOf(child, language)).join('') : '';
}

const byId = new Map(terms.map((term) => [term.id, term]));

/** 宽限期（Grace period）, or Grace period (宽限期), or once if both are the same; see components/Term. */
function termText(id: string, language: Language): string {
  const {zh = '', en = ''} = byId.get(id) ?? {};
  if (zh.toLowerCase() === en.toLowerCase()) return en;
  return language === 'en' ? `${en} (${zh})` : `${zh}（${en}）`;
}

/** What the reader of a diagram sees or hears of its source. */
export function mermaidLabels(source: string): string[] {
  return source.split('\n').flatMap((line) => {
    const accessible = /^\s*acc(?:Title|Descr): (.*)/.exec(line);
    if (accessible) return [accessible[1] ?? ''];
    const block = /^\s*(?:par|and|alt|else|opt|loop|critical|option|break) (.*)/.exec(line);
    const participant = /^\s*participant \S+ as (.*)/.exec(line);
    const quoted = [...line.matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '');
    const onArrow = [...line.matchAll(/\|([^|]*)\|/g)].map((match) => match[1] ?? '');
    const message = /^[^"|]*?: (.*)/.exec(line);
    return [block?.[1] ?? participant?.[1] ?? message?.[1] ?? '', ...quoted, ...onArrow].filter(Boolean);
  });
}

function commentsOf(code: string): string[] {
  return [...code.matchAll(/(?:^|\s)# (.*)$/gm)].map((match) => match[1] ?? '');
}

/** Bold that did not become bold, because `**` stands beside a full-width mark, and bold that takes such a mark in. */
export function faultsOfBold(tree: Root): Run[] {
  const faults: Run[] = [];
  visit(tree, (node) => {
    if (node.type === 'text' && node.value.includes('**')) faults.push({text: node.value, line: lineOf(node)});
    if (node.type !== 'strong') return;
    const text = textOf(node, 'zh-CN');
    if (/^[\p{P}\s]|[\p{P}\s]$/u.test(text)) faults.push({text: `**${text}**`, line: lineOf(node)});
  });
  return faults;
}
