import {type Document, isCollection, isMap, isScalar, isSeq, type ParsedNode, parseAllDocuments, visit} from 'yaml';
import type {FieldError} from '../fieldError';
import {manifestTrees, type Tree} from '../manifestTree';
import type {TextEdit} from '../textEdit';
import {withEdits} from '../textEdit';
import {lineEdits} from './lineEdits';

/** Edits that tidy a text; or the syntax errors because of which it was left alone. */
export type Formatted = {edits: TextEdit[]; errors: FieldError[]};

type Written = Document.Parsed<ParsedNode>;

/** Anchors and aliases do not show in it: what they stand for does. */
function meaning(tree: Tree): unknown {
  if (tree.kind === 'scalar') return typeof tree.value === 'bigint' ? `${tree.value}n` : [tree.value];
  if (tree.kind === 'list') return {items: tree.items.map(meaning)};
  return {entries: tree.entries.map(({key, value}) => [key, meaning(value)])};
}

function meanings(source: string): string | undefined {
  const {trees, errors} = manifestTrees(source);
  return errors.length > 0 ? undefined : JSON.stringify(trees.map(meaning));
}

const comments = (source: string): string[] =>
  [...source.matchAll(/(?:^|\s)#(.*)$/gm)].map(([, text]) => (text ?? '').trim()).sort();

/** Single quotes become double where neither would have to be escaped; a list or map of several lines becomes a block. */
function tidyNodes(document: Written, source: string): void {
  visit(document, {
    Node(_, node, path) {
      if (isScalar(node) && node.type === 'QUOTE_SINGLE' && !/["\\\n]/.test(String(node.value))) node.type = 'QUOTE_DOUBLE';
      if (!isCollection(node) || !node.flow || !node.range || node.items.length === 0) return;
      const isInFlow = path.some((parent) => isCollection(parent) && parent.flow);
      const isKey = path.at(-1) !== undefined && (path.at(-1) as {key?: unknown}).key === node;
      const [start, end] = node.range;
      if (!isInFlow && !isKey && source.slice(start, end).includes('\n')) node.flow = false;
    },
  });
}

type CommentLine = {index: number; column: number; next: number};

/** Lines that hold a comment alone, with the column of the next line that holds more. */
function commentLines(lines: readonly string[]): CommentLine[] {
  const found: CommentLine[] = [];
  let next = 0;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index] ?? '';
    const column = line.length - line.trimStart().length;
    if (line.trim() === '') continue;
    if (line.startsWith('#', column)) found.push({index, column, next});
    else next = column;
  }
  return found.reverse();
}

/** A comment that stood no further in than the line after it belongs to that line, not to the block that ends before it. */
function withCommentsOut(before: string, after: string): string {
  const lines = after.split('\n');
  const old = commentLines(before.split('\n'));
  const fresh = commentLines(lines);
  if (old.length !== fresh.length) return after;
  for (const [number, {index, column, next}] of fresh.entries()) {
    const was = old[number];
    if (was && was.column <= was.next && column > next) lines[index] = ' '.repeat(next) + lines[index]?.trimStart();
  }
  return lines.join('\n');
}

function printed(source: string): string | undefined {
  const documents = parseAllDocuments(source, {
    version: '1.1',
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  if (!Array.isArray(documents) || /^%/m.test(source)) return undefined;
  const texts = (documents as Written[]).map((document, index) => {
    const {contents} = document;
    if ((isMap(contents) || isSeq(contents)) && contents.flow) throw new Error('JSON is left as it is');
    tidyNodes(document, source);
    document.directives.docStart = index > 0 || document.directives.docStart ? true : null;
    return document.toString({lineWidth: 0, indent: 2, indentSeq: true, flowCollectionPadding: false});
  });
  return texts.join('');
}

/** Printed until it stays the same: blank lines between comments settle only the second time. */
function settled(source: string): string | undefined {
  let text = printed(source);
  for (let round = 0; round < 3 && text !== undefined; round += 1) {
    const again = printed(text);
    if (again === text) break;
    text = again;
  }
  return text;
}

/**
 * Tidies a manifest: two spaces a level, dashes one level in, one space where one is meant, double quotes, no blanks at the
 * end of lines. Comments, order, documents and blank lines stay, and it never changes what the text means: should that (or a
 * comment) not come out the same, nothing is changed. A text with syntax errors is left alone, and so is JSON.
 */
export function formatManifest(source: string): Formatted {
  const {errors} = manifestTrees(source);
  if (errors.length > 0) return {edits: [], errors};
  const before = meanings(source);
  try {
    const tidy = settled(source);
    if (tidy === undefined) return {edits: [], errors: []};
    for (const text of [withCommentsOut(source, tidy), tidy]) {
      const isSame = meanings(text) === before && comments(text).join('\n') === comments(source).join('\n');
      if (!isSame) continue;
      const edits = lineEdits(source, text);
      return {edits: withEdits(source, edits) === text ? edits : [{start: 0, end: source.length, text}], errors: []};
    }
  } catch {
    // What the printer cannot write is left as it is.
  }
  return {edits: [], errors: []};
}
