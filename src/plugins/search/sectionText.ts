import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Nodes, Paragraph} from 'mdast';
import {isMap, isScalar, isSeq, parseDocument} from 'yaml';
import {attributesOf} from '../../book/chapter';
import terms from '../../book/terms.json';
import type {Language} from '../../components/language/useWords';
import {lowered} from '../../components/Term/lowered';
import {manifestFolder} from '../manifest';

/** What a section says. Blocks are lines: a sentence never runs from one into the next. */
export type Read = {
  lines: string[];
  /** Code spans and commands as they are typed. */
  names: Set<string>;
  /** Titles of figures and callouts. */
  titles: Set<string>;
  /** Paths of the fields that its manifests write. */
  fields: Set<string>;
  teaches: Set<string>;
};

const byId = new Map(terms.map((term) => [term.id, term]));

/** Tags that print nothing of their own, or what is no text of the chapter. */
const silent = new Set(['Cite', 'Sources']);

const inline = new Set([
  'text',
  'inlineCode',
  'emphasis',
  'strong',
  'delete',
  'link',
  'inlineMath',
  'break',
  'mdxJsxTextElement',
]);

/** Reads the nodes of a section as they are printed: terms in both languages, titles of figures, code, callouts, questions. */
export function readNodes(nodes: Nodes[], language: Language, siteDir: string): Read {
  const read: Read = {lines: [], names: new Set(), titles: new Set(), fields: new Set(), teaches: new Set()};
  for (const node of nodes) readBlock(node, {read, language, siteDir});
  return read;
}

type Reading = {read: Read; language: Language; siteDir: string};

function readBlock(node: Nodes, reading: Reading): void {
  const {read} = reading;
  if (node.type === 'mdxJsxFlowElement') {
    if (silent.has(node.name ?? '')) return;
    const {title, manifest, file, id} = attributesOf(node);
    if (title) {
      read.lines.push(title);
      read.titles.add(title);
    }
    const name = manifest ?? file;
    if (name) readManifestFields(name, reading);
    if (node.name === 'Term' && id) read.lines.push(inlineText(node, reading));
    else for (const child of node.children) readBlock(child, reading);
    return;
  }
  if (node.type === 'code') {
    readFence(node.lang ?? '', node.value, read);
    return;
  }
  const children = 'children' in node ? node.children : [];
  const isLine = children.length > 0 && children.every(({type}) => inline.has(type) || type === 'mdxTextExpression');
  if (isLine) {
    const text = inlineText(node, reading).replaceAll(/\s+/g, ' ').trim();
    if (!text) return;
    read.lines.push(text);
    if (node.type === 'paragraph' && isLabel(node)) read.titles.add(text);
  } else if (node.type === 'tableRow') {
    const cells = node.children.map((cell) => inlineText(cell, reading).trim());
    read.lines.push(cells.filter(Boolean).join(' · '));
  } else for (const child of children) readBlock(child, reading);
}

/** `:::myth[A wrong sentence]`: what stands in brackets is a paragraph with a mark. */
const isLabel = ({data}: Paragraph): boolean => (data as {directiveLabel?: boolean} | undefined)?.directiveLabel === true;

function inlineText(node: Nodes, reading: Reading): string {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'inlineCode':
      reading.read.names.add(node.value);
      return node.value;
    case 'break':
      return ' ';
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement': {
      if (silent.has(node.name ?? '')) return '';
      const written = node.children.map((child) => inlineText(child, reading)).join('');
      return node.name === 'Term' ? termText(attributesOf(node).id ?? '', written, reading) : written;
    }
    default:
      return 'children' in node ? node.children.map((child) => inlineText(child, reading)).join('') : '';
  }
}

/** A term prints both its names, unless the chapter gives its own words. */
function termText(id: string, written: string, {read, language}: Reading): string {
  const term = byId.get(id);
  if (!term) return written;
  read.teaches.add(id);
  if (written) return written;
  if (term.zh.toLowerCase() === term.en.toLowerCase()) return term.zh;
  return language === 'en' ? `${lowered(term.en)} (${term.zh})` : `${term.zh}（${lowered(term.en)}）`;
}

/** Commands are names to be found letter by letter; of a drawing only its words count. */
function readFence(language: string, value: string, read: Read): void {
  if (language === 'mermaid') {
    for (const [, text = ''] of value.matchAll(/^\s*acc(?:Title|Descr): (.+)$/gm)) read.lines.push(text);
    return;
  }
  const lines = value.split('\n').map((line) => line.trim());
  if (language === 'sh') for (const line of lines) if (/^(kubectl|crictl|docker|podman)\b/.test(line)) read.names.add(line);
  read.lines.push(...lines.filter(Boolean));
}

function readManifestFields(file: string, {read, siteDir}: Reading): void {
  const walk = (node: unknown, path: string): void => {
    if (isSeq(node)) for (const item of node.items) walk(item, `${path}[]`);
    if (!isMap(node)) return;
    for (const {key, value} of node.items) {
      if (!isScalar(key)) continue;
      const own = path ? `${path}.${key.value}` : String(key.value);
      if (!isMap(value) && !(isSeq(value) && value.items.some(isMap))) read.fields.add(own);
      walk(value, own);
    }
  };
  walk(parseDocument(readFileSync(join(siteDir, manifestFolder, file), 'utf8')).contents, '');
  read.names.add(file);
}
