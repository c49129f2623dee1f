import {type Document, isAlias, isMap, isScalar, isSeq, type ParsedNode, parseAllDocuments, type YAMLError} from 'yaml';
import {AliasBudget} from './aliasBudget';
import type {FieldError, TextRange} from './fieldError';
import {hangingLines, type Padded, padded} from './hangingLines';
import {refuseTabs} from './leadingTabs';
import {plainScalar, type ScalarValue} from './plainScalar';
import {halfCharacter, unreadable} from './readable';
import type {Rule} from './rule';
import {SyntaxFault, syntaxError} from './syntaxFault';

/** A YAML text as the API server sees it: maps, lists and scalars, aliases and merges written out, each with its place. */
export type Tree = MapTree | ListTree | ScalarTree;
export type MapTree = {kind: 'map'; entries: Entry[]; range: TextRange; block: boolean};
export type ListTree = {kind: 'list'; items: Tree[]; range: TextRange; block: boolean};
export type ScalarTree = {kind: 'scalar'; value: ScalarValue; range: TextRange; block: boolean};

/** `repeated`: an entry before this one, or one merged in, has the same key. The last of them counts. */
export type Entry = {key: string; keyRange: TextRange; value: Tree; repeated: boolean};

export type ManifestTrees = {trees: Tree[]; errors: FieldError[]};

/** The parser's complaints by code: the rule, and the words the API server uses for the same fault. */
const complaints: Record<string, {rule: Rule; message: string}> = {
  TAB_AS_INDENT: {rule: 'yaml-tab', message: 'found a tab character that violates indentation'},
  BLOCK_AS_IMPLICIT_KEY: {rule: 'yaml-nested-mapping', message: 'mapping values are not allowed in this context'},
  MULTILINE_IMPLICIT_KEY: {rule: 'yaml-missing-colon', message: "could not find expected ':'"},
  BAD_SCALAR_START: {rule: 'yaml-character', message: 'found character that cannot start any token'},
  UNEXPECTED_TOKEN: {rule: 'yaml-syntax', message: 'did not find expected node content'},
  RESOURCE_EXHAUSTION: {rule: 'yaml-too-deep', message: 'exceeded max depth'},
  BAD_DIRECTIVE: {rule: 'yaml-syntax', message: 'found unknown directive name'},
  BAD_DQ_ESCAPE: {rule: 'yaml-syntax', message: 'found unknown escape character'},
  BLOCK_IN_FLOW: {rule: 'yaml-syntax', message: 'block collections are not allowed in this context'},
};

/**
 * The same for complaints that share a code: known by how they are worded.
 *
 * sigs.k8s.io/yaml goyaml.v2/parserc.go, scannerc.go
 */
const worded: [RegExp, {rule: Rule; message: string}][] = [
  [/^Implicit map keys? need/, {rule: 'yaml-missing-colon', message: "could not find expected ':'"}],
  [/^Sequence item without/, {rule: 'yaml-syntax', message: "did not find expected '-' indicator"}],
  [/^Flow seq/, {rule: 'yaml-syntax', message: "did not find expected ',' or ']'"}],
  [/^Flow map/, {rule: 'yaml-syntax', message: "did not find expected ',' or '}'"}],
  [/^Missing closing/, {rule: 'yaml-syntax', message: 'found unexpected end of stream'}],
  [/must start at the same column/, {rule: 'yaml-syntax', message: 'did not find expected key'}],
];

function parserFault(source: string, {code, message, pos}: YAMLError): FieldError {
  // What is missing at the end of the text is missed at its last character.
  const start = Math.max(0, Math.min(pos[0], source.length - 1));
  const end = Math.min(source.length, Math.max(pos[1], start + 1));
  const {rule, message: wording} = complaints[code] ??
    worded.find(([pattern]) => pattern.test(message))?.[1] ?? {rule: 'yaml-syntax', message};
  return syntaxError(rule, source, wording, {start, end});
}

type Context = {
  anchors: Map<string, ParsedNode>;
  open: Set<ParsedNode>;
  aliasDepth: number;
  budget: AliasBudget;
  /** Where lines may begin with a tab: within quotes, brackets and blocks of text. */
  free: TextRange[];
};

const rangeOfNode = (node: ParsedNode): TextRange => ({start: node.range[0], end: node.range[1]});

/** A block ends where its last part does; what the parser counts beyond that is blank lines and comments. */
function untilLast(node: ParsedNode, parts: readonly Tree[], flow: boolean): TextRange {
  const {start, end} = rangeOfNode(node);
  if (flow) return {start, end};
  const last = parts.at(-1);
  return {start, end: last && last.range.start >= start ? Math.min(end, Math.max(last.range.end, start)) : end};
}

const explicitTags: Record<string, (text: string) => boolean> = {
  'tag:yaml.org,2002:bool': (text) => typeof plainScalar(text) === 'boolean',
  'tag:yaml.org,2002:int': (text) => ['number', 'bigint'].includes(typeof plainScalar(text)),
  'tag:yaml.org,2002:float': (text) => ['number', 'bigint'].includes(typeof plainScalar(text)),
  'tag:yaml.org,2002:null': (text) => plainScalar(text) === null,
};

/** Quoted and block scalars are texts; a plain one, or one with a tag such as `!!int`, is what it looks like. */
function scalarValue(text: string, plain: boolean, tag: string | undefined, range: TextRange): ScalarValue {
  const fits = tag === undefined ? undefined : explicitTags[tag];
  if (fits && !fits(text)) throw new SyntaxFault('yaml-tag', `cannot decode \`${text.slice(0, 40)}\` as a ${tag}`, range);
  return fits || (plain && tag === undefined) ? plainScalar(text) : text;
}

/**
 * JSON has only texts for keys; numbers and booleans are written out (`y: 1` has the key `true`), nothing else may be one.
 * Two keys are the same when their YAML values are: `a` and `"a"`, but not `1` and `"1"`.
 */
function keyOf(node: ParsedNode | null, context: Context): {text: string; identity: string} {
  const range = node ? rangeOfNode(node) : {start: 0, end: 0};
  const tree = node ? build(node, context) : undefined;
  if (tree?.kind !== 'scalar') throw new SyntaxFault('yaml-key', 'invalid map key', range);
  const {value} = tree;
  if (value === null || typeof value === 'bigint') throw new SyntaxFault('yaml-key', 'unsupported map key', range);
  return {text: String(value), identity: `${typeof value} ${value}`};
}

function isMergeKey(node: ParsedNode | null): boolean {
  return isScalar(node) && node.type === 'PLAIN' && node.value === '<<';
}

/** The maps that `<<:` brings in, in the order in which they are laid over each other: the first of a list has the last word. */
function mergedMaps(tree: Tree): MapTree[] {
  if (tree.kind === 'map') return [tree];
  if (tree.kind === 'list' && tree.items.every((item) => item.kind === 'map')) return [...tree.items].reverse();
  throw new SyntaxFault('yaml-merge', 'map merge requires map or sequence of maps as the value', tree.range);
}

function buildMap(node: ParsedNode, context: Context): MapTree {
  if (!isMap(node)) throw new SyntaxFault('yaml-syntax', 'did not find expected node content', rangeOfNode(node));
  const entries: Entry[] = [];
  const seen = new Set<string>();
  const add = (entry: Omit<Entry, 'repeated'>, identity: string) => {
    entries.push({...entry, repeated: seen.has(identity)});
    seen.add(identity);
  };
  const values: Tree[] = [];
  for (const {key, value} of node.items as {key: ParsedNode | null; value: ParsedNode | null}[]) {
    const keyRange = key ? rangeOfNode(key) : {start: node.range[0], end: node.range[0]};
    const tree: Tree = value
      ? build(value, context)
      : {kind: 'scalar', value: null, range: {start: keyRange.end, end: keyRange.end}, block: false};
    values.push(tree);
    if (isMergeKey(key)) {
      const merged = mergedMaps(tree).flatMap((map) => map.entries);
      for (const entry of merged) add(entry, `string ${entry.key}`);
      continue;
    }
    const {text, identity} = keyOf(key, context);
    add({key: text, keyRange, value: tree}, identity);
  }
  return {kind: 'map', entries, range: untilLast(node, values, node.flow === true), block: !node.flow};
}

function buildAlias(node: ParsedNode, name: string, context: Context): Tree {
  const range = rangeOfNode(node);
  const target = context.anchors.get(name);
  if (!target) throw new SyntaxFault('yaml-anchor', `unknown anchor '${name}' referenced`, range);
  if (context.open.has(target)) throw new SyntaxFault('yaml-anchor', `anchor '${name}' value contains itself`, range);
  context.aliasDepth += 1;
  const tree = build(target, context);
  context.aliasDepth -= 1;
  return {...tree, range, block: false};
}

function isFree(node: ParsedNode): boolean {
  return isScalar(node) ? node.type !== 'PLAIN' : 'flow' in node && node.flow === true;
}

function buildContent(node: ParsedNode, context: Context): Tree {
  if (isFree(node)) context.free.push(rangeOfNode(node));
  if (isSeq(node)) {
    const items = (node.items as ParsedNode[]).map((item) => build(item, context));
    return {kind: 'list', items, range: untilLast(node, items, node.flow === true), block: !node.flow};
  }
  if (!isScalar(node)) return buildMap(node, context);
  const range = rangeOfNode(node);
  const text = String(node.value ?? '');
  if (halfCharacter.test(text)) {
    throw new SyntaxFault('yaml-control-character', 'found invalid Unicode character escape code', range);
  }
  const value = scalarValue(text, node.type === 'PLAIN', node.tag, range);
  return {kind: 'scalar', value, range, block: false};
}

function build(node: ParsedNode, context: Context): Tree {
  context.budget.visit(context.aliasDepth > 0, rangeOfNode(node));
  if (isAlias(node)) return buildAlias(node, node.source, context);
  if (node.anchor && context.aliasDepth === 0) context.anchors.set(node.anchor, node);
  context.open.add(node);
  const tree = buildContent(node, context);
  context.open.delete(node);
  return tree;
}

function buildDocument(source: string, {contents, directives, range}: Document.Parsed): Tree | undefined {
  if (directives.yaml.explicit && directives.yaml.version !== '1.1') {
    throw new SyntaxFault('yaml-syntax', 'found incompatible YAML document', {start: 0, end: 1});
  }
  if (!contents) return undefined;
  const context = {anchors: new Map(), open: new Set<ParsedNode>(), aliasDepth: 0, budget: new AliasBudget(), free: []};
  const tree = build(contents, context);
  refuseTabs(source, {start: Math.min(range[0], contents.range[0]), end: range[2]}, context.free);
  return tree;
}

function parse(source: string): Document.Parsed[] {
  const documents = parseAllDocuments(source, {
    version: '1.1',
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  return Array.isArray(documents) ? documents : [];
}

/** The quotes and brackets that stand in no others. */
function freeNodes(node: ParsedNode | null): ParsedNode[] {
  if (!node || isAlias(node)) return [];
  if (isFree(node)) return [node];
  if (isScalar(node)) return [];
  if (isSeq(node)) return (node.items as (ParsedNode | null)[]).flatMap(freeNodes);
  const pairs = (isMap(node) ? node.items : []) as {key: ParsedNode | null; value: ParsedNode | null}[];
  return pairs.flatMap(({key, value}) => [...freeNodes(key), ...freeNodes(value)]);
}

/** Where the quote or bracket begins that the parser found no end of, since a line stands too far to the left. */
function hangingStart({contents, errors}: Document.Parsed): number | undefined {
  const [first] = errors;
  if (!first || !/^(?:Flow (?:map|sequence) in block|Missing closing)/.test(first.message)) return undefined;
  const starts = freeNodes(contents).map((node) => node.range[0]);
  return starts.filter((start) => start < first.pos[0]).at(-1);
}

/** Nobody hangs more texts than that into one manifest. Each costs a reading, so a long text is read again only once. */
const mostRounds = 20;
const longText = 200_000;

/** The text with hanging lines moved until the parser takes it; nothing where that does not help. */
function unhung(source: string, documents: Document.Parsed[]): {documents: Document.Parsed[]; copy: Padded} | undefined {
  const pads = new Map<number, number>();
  let copy = padded(source, pads);
  let read = documents;
  const rounds = source.length > longText ? 1 : mostRounds;
  for (let round = 0; round < rounds; round += 1) {
    const start = read.map(hangingStart).find((found) => found !== undefined);
    const hanging = start === undefined ? [] : hangingLines(copy.text, start);
    if (hanging.length === 0) return undefined;
    for (const {lineStart, pad} of hanging) {
      const place = copy.back(lineStart);
      pads.set(place, (pads.get(place) ?? 0) + pad);
    }
    copy = padded(source, pads);
    read = parse(copy.text);
    if (read.every(({errors}) => errors.length === 0)) return {documents: read, copy};
  }
  return undefined;
}

/** The reader of the API server wants no space between a closing quote or bracket and a comment; the parser does. */
function isFault(source: string, {message, pos}: YAMLError): boolean {
  return !(/^Comments must be separated/.test(message) && /["'\]}]/.test(source[pos[0] - 1] ?? ''));
}

function treesOf(source: string, documents: readonly Document.Parsed[]): ManifestTrees {
  const trees: Tree[] = [];
  const errors: FieldError[] = [];
  for (const document of documents) {
    const first =
      document.errors.find((error) => isFault(source, error)) ?? document.warnings.find(({code}) => code === 'BAD_DIRECTIVE');
    if (first) errors.push(parserFault(source, first));
    else {
      try {
        const tree = buildDocument(source, document);
        if (tree) trees.push(tree);
      } catch (error) {
        if (!(error instanceof SyntaxFault)) throw error;
        errors.push(syntaxError(error.rule, source, error.message, error.range));
      }
    }
  }
  return {trees, errors};
}

/** A tree of the copy, in its place in the text. */
function placed(tree: Tree, back: Padded['back']): Tree {
  const move = ({start, end}: TextRange): TextRange => ({start: back(start), end: back(end)});
  const range = move(tree.range);
  if (tree.kind === 'scalar') return {...tree, range};
  if (tree.kind === 'list') return {...tree, range, items: tree.items.map((item) => placed(item, back))};
  const entries = tree.entries.map((entry) => ({...entry, keyRange: move(entry.keyRange), value: placed(entry.value, back)}));
  return {...tree, range, entries};
}

function readDocuments(source: string): ManifestTrees {
  const documents = parse(source);
  const moved = documents.some((document) => hangingStart(document) !== undefined) ? unhung(source, documents) : undefined;
  if (!moved) return treesOf(source, documents);
  const {back, text} = moved.copy;
  const {trees, errors} = treesOf(text, moved.documents);
  return {
    trees: trees.map((tree) => placed(tree, back)),
    errors: errors.map(({range, ...error}) =>
      range ? {...error, range: {start: back(range.start), end: back(range.end)}} : error,
    ),
  };
}

/**
 * Reads every document of a YAML (or JSON) text. Of each broken document the first fault is told; it has no tree.
 * Whatever the text, this returns: long texts are refused unread, aliases are counted, and a nesting that the parser cannot
 * hold is a fault like another.
 */
export function manifestTrees(source: string): ManifestTrees {
  const refusal = unreadable(source);
  if (refusal) return {trees: [], errors: [refusal]};
  try {
    // A carriage return alone ends a line too.
    return readDocuments(source.replace(/\r(?!\n)/g, '\n'));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const range = {start: 0, end: source.length};
    return {trees: [], errors: [syntaxError('yaml-too-deep', source, 'exceeded max depth', range)]};
  }
}
