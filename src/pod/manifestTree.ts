import {type Document, isAlias, isMap, isScalar, isSeq, type ParsedNode, parseAllDocuments, type YAMLError} from 'yaml';
import type {FieldError, TextRange} from './fieldError';
import {lineColumn} from './lineColumn';
import {plainScalar, type ScalarValue} from './plainScalar';
import type {Rule} from './rule';

/** A YAML text as the API server sees it: maps, lists and scalars, aliases and merges written out, each with its place. */
export type Tree = MapTree | ListTree | ScalarTree;
export type MapTree = {kind: 'map'; entries: Entry[]; range: TextRange; block: boolean};
export type ListTree = {kind: 'list'; items: Tree[]; range: TextRange; block: boolean};
export type ScalarTree = {kind: 'scalar'; value: ScalarValue; range: TextRange; block: boolean};

/** `repeated`: an entry before this one, or one merged in, has the same key. The last of them counts. */
export type Entry = {key: string; keyRange: TextRange; value: Tree; repeated: boolean};

export type ManifestTrees = {trees: Tree[]; errors: FieldError[]};

/** The API server refuses longer requests unread: staging/src/k8s.io/apiserver/pkg/server/config.go MaxRequestBodyBytes. */
const longestSource = 3 * 1024 * 1024;

/** What the YAML reader of the API server calls a control character: kubernetes-sigs/yaml goyaml.v2/readerc.go. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controlCharacter = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|(?<!^)\ufeff/;

/** Half of a character; no UTF-8 text has one. */
const halfCharacter = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** As deep as brackets may stand in brackets: kubernetes-sigs/yaml goyaml.v2/scannerc.go max_flow_level. */
const deepestFlow = 10_000;

class SyntaxFault extends Error {
  readonly rule: Rule;
  readonly range: TextRange;
  constructor(rule: Rule, message: string, range: TextRange) {
    super(message);
    this.rule = rule;
    this.range = range;
  }
}

/** The parser's complaints by code: the rule, and the words the API server uses for the same fault. */
const complaints: Record<string, {rule: Rule; message: string}> = {
  TAB_AS_INDENT: {rule: 'yaml-tab', message: 'found a tab character that violates indentation'},
  BLOCK_AS_IMPLICIT_KEY: {rule: 'yaml-nested-mapping', message: 'mapping values are not allowed in this context'},
  MULTILINE_IMPLICIT_KEY: {rule: 'yaml-missing-colon', message: "could not find expected ':'"},
  BAD_SCALAR_START: {rule: 'yaml-character', message: 'found character that cannot start any token'},
  UNEXPECTED_TOKEN: {rule: 'yaml-syntax', message: 'did not find expected node content'},
  RESOURCE_EXHAUSTION: {rule: 'yaml-too-deep', message: 'exceeded max depth'},
  BAD_DIRECTIVE: {rule: 'yaml-syntax', message: 'found unknown directive name'},
};

function fault(rule: Rule, source: string, message: string, range: TextRange): FieldError {
  const {line} = lineColumn(source, range.start);
  return {rule, type: 'syntax', field: '', detail: `yaml: line ${line}: ${message}`, range};
}

function parserFault(source: string, {code, message, pos}: YAMLError): FieldError {
  // What is missing at the end of the text is missed at its last character.
  const start = Math.max(0, Math.min(pos[0], source.length - 1));
  const end = Math.min(source.length, Math.max(pos[1], start + 1));
  const {rule, message: wording} = complaints[code] ?? {rule: 'yaml-syntax', message};
  return fault(rule, source, wording, {start, end});
}

/**
 * Too much written out from aliases: at most 99 % of a small text, falling to 10 % of a large one.
 *
 * kubernetes-sigs/yaml goyaml.v2/decode.go allowedAliasRatio
 */
class AliasBudget {
  private visited = 0;
  private fromAliases = 0;

  visit(insideAlias: boolean, range: TextRange): void {
    this.visited += 1;
    if (insideAlias) this.fromAliases += 1;
    if (this.fromAliases <= 100 || this.visited <= 1000) return;
    const large = Math.min(1, Math.max(0, (this.visited - 400_000) / 3_600_000));
    if (this.fromAliases / this.visited > 0.99 - 0.89 * large) {
      throw new SyntaxFault('yaml-aliases', 'document contains excessive aliasing', range);
    }
  }
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

/** A tab where a line begins, or behind the dash or question mark of a list or a map that begins there. */
const tabAtStart = /^ *(?:[-?] +)*(?:[-?] *)?\t/gm;

/** The parser takes some tabs for spaces that the API server's reader does not. */
function refuseTabs(source: string, {start, end}: TextRange, free: TextRange[]): void {
  free.sort((a, b) => a.start - b.start);
  let next = 0;
  let freeUntil = 0;
  for (const match of source.slice(start, end).matchAll(tabAtStart)) {
    const tab = start + match.index + match[0].length - 1;
    for (let range = free[next]; range && range.start < tab; range = free[next]) {
      freeUntil = Math.max(freeUntil, range.end);
      next += 1;
    }
    if (tab < freeUntil) continue;
    throw new SyntaxFault('yaml-tab', complaints.TAB_AS_INDENT?.message ?? '', {start: tab, end: tab + 1});
  }
}

function buildDocument(source: string, {contents, directives, range}: Document.Parsed): Tree | undefined {
  if (directives.yaml.explicit && directives.yaml.version !== '1.1') {
    throw new SyntaxFault('yaml-syntax', 'found incompatible YAML document', {start: 0, end: 1});
  }
  if (!contents) return undefined;
  const context = {anchors: new Map(), open: new Set<ParsedNode>(), aliasDepth: 0, budget: new AliasBudget(), free: []};
  const tree = build(contents, context);
  refuseTabs(source, {start: Math.min(range[0], contents.range[0]), end: contents.range[2]}, context.free);
  return tree;
}

function readDocuments(source: string): ManifestTrees {
  const documents = parseAllDocuments(source, {
    version: '1.1',
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const trees: Tree[] = [];
  const errors: FieldError[] = [];
  for (const document of Array.isArray(documents) ? documents : []) {
    const first = document.errors[0] ?? document.warnings.find(({code}) => code === 'BAD_DIRECTIVE');
    if (first) errors.push(parserFault(source, first));
    else {
      try {
        const tree = buildDocument(source, document);
        if (tree) trees.push(tree);
      } catch (error) {
        if (!(error instanceof SyntaxFault)) throw error;
        errors.push(fault(error.rule, source, error.message, error.range));
      }
    }
  }
  return {trees, errors};
}

/** Where brackets stand deeper in brackets than the reader goes; the parser would take long to find out. */
function tooDeepAt(source: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < source.length; at += 1) {
    const sign = source[at];
    if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
    if (depth > deepestFlow) return at;
  }
  return undefined;
}

/**
 * Reads every document of a YAML (or JSON) text. Of each broken document the first fault is told; it has no tree.
 * Whatever the text, this returns: long texts are refused unread, aliases are counted, and a nesting that the parser cannot
 * hold is a fault like another.
 */
export function manifestTrees(source: string): ManifestTrees {
  if (source.length > longestSource) {
    const detail = `Request entity too large: limit is ${longestSource}`;
    return {trees: [], errors: [{rule: 'yaml-too-large', type: 'syntax', field: '', detail, range: {start: 0, end: 0}}]};
  }
  const control = controlCharacter.exec(source) ?? halfCharacter.exec(source);
  if (control) {
    const range = {start: control.index, end: control.index + 1};
    return {trees: [], errors: [fault('yaml-control-character', source, 'control characters are not allowed', range)]};
  }
  const deep = tooDeepAt(source);
  if (deep !== undefined) {
    return {trees: [], errors: [fault('yaml-too-deep', source, 'exceeded max depth', {start: deep, end: deep + 1})]};
  }
  try {
    // A carriage return alone ends a line too.
    return readDocuments(source.replace(/\r(?!\n)/g, '\n'));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return {trees: [], errors: [fault('yaml-too-deep', source, 'exceeded max depth', {start: 0, end: source.length})]};
  }
}
