import type {TextRange} from '../fieldError';
import {parent, steps} from '../fieldPath';
import {type Entry, type MapTree, manifestTrees, type Tree} from '../manifestTree';
import {nearestWord} from '../nearestWord';
import {carrierKinds, carrierOf} from '../podCarrier';
import type {TextEdit} from '../textEdit';
import {type Broken, type Fixer, type QuickFix, replaced} from './fix';
import {missingName} from './names';
import {spelled, writtenAt} from './scalar';

const lineStart = (source: string, offset: number): number => source.lastIndexOf('\n', offset - 1) + 1;

/** The whole lines that a range touches, their last line break included. */
function wholeLines(source: string, {start, end}: TextRange): TextRange {
  // A block of text ends with its line break.
  const last = source.indexOf('\n', source[end - 1] === '\n' ? end - 1 : end);
  return {start: lineStart(source, start), end: last < 0 ? source.length : last + 1};
}

/** The kind of the object that the text is about. */
function kindOf({source, rangeOf}: Broken): string {
  const range = rangeOf('kind');
  return range ? source.slice(range.start, range.end) : '';
}

/** A new entry at the head of a map: on a line of its own, or within the braces. */
function entryAtHead(source: string, {start, end}: TextRange, entry: string): TextEdit | undefined {
  if (source[start] === '{')
    return {start: start + 1, end: start + 1, text: /^\{\s*\}$/.test(source.slice(start, end)) ? entry : `${entry}, `};
  if (!/^[\w"']/.test(source.slice(start, end))) return undefined;
  const before = source.slice(lineStart(source, start), start);
  if (!/^[\s-]*$/.test(before)) return undefined;
  return {start, end: start, text: `${entry}\n${before.replace(/[^\s]/g, ' ')}`};
}

/** Where an empty `name:` is to be filled in: after its colon, or between its quotes. */
function emptyValue(source: string, range: TextRange): TextEdit | undefined {
  const raw = source.slice(range.start, range.end);
  if (/^(""|'')$/.test(raw)) return {...range, text: ''};
  const colon = /^\s*:/.exec(source.slice(range.end))?.[0].length;
  return /^\w+$/.test(raw) && colon ? {start: range.end + colon, end: range.end + colon, text: ' '} : undefined;
}

/** The missing name of a Pod, a container, a volume or a mount. */
export const addName: Fixer = (broken) => {
  const {error, source, rangeOf} = broken;
  const name = missingName(broken);
  // A workload without a name has no name either, but the place of that is not in the template.
  if (!name || (error.field === 'metadata.name' && kindOf(broken) !== 'Pod')) return undefined;
  const entry = `name: ${spelled(name)}`;
  const told = {kind: 'add-line', from: '', to: entry} as const;
  const own = rangeOf(error.field);
  if (own) {
    const edit = emptyValue(source, own);
    return edit && {...told, edits: [{...edit, text: `${edit.text}${spelled(name)}`}]};
  }
  const above = rangeOf(parent(error.field) ?? '');
  if (above) {
    const head = error.field === 'metadata.name' ? firstEntry(source, above) : above;
    const edit = head && entryAtHead(source, head, entry);
    return edit && {...told, edits: [edit]};
  }
  const spec = rangeOf('spec');
  if (error.field !== 'metadata.name' || !spec || lineStart(source, spec.start) !== spec.start) return undefined;
  return {...told, to: `metadata: {${entry}}`, edits: [{start: spec.start, end: spec.start, text: `metadata:\n  ${entry}\n`}]};
};

/** Of a block that begins with its key, what stands under the key. */
function firstEntry(source: string, {start, end}: TextRange): TextRange | undefined {
  if (source[start] === '{') return {start, end};
  const key = /^\w+:(?:[ \t]*(?:#[^\n]*)?\n)*[ \t]*/.exec(source.slice(start, end));
  return key && key[0].length < end - start ? {start: start + key[0].length, end} : undefined;
}

/** The map that a key of the text belongs to. */
function mapOfKey(tree: Tree, {start}: TextRange): MapTree | undefined {
  if (tree.kind === 'scalar') return undefined;
  if (tree.kind === 'map' && tree.entries.some(({keyRange}) => keyRange.start === start)) return tree;
  const inner = tree.kind === 'list' ? tree.items : tree.entries.map(({value}) => value);
  for (const one of inner) {
    const found = mapOfKey(one, {start, end: start});
    if (found) return found;
  }
  return undefined;
}

const within = ({keyRange}: Entry, map: MapTree): boolean =>
  keyRange.start >= map.range.start && keyRange.start < map.range.end;

/** The edit that takes an entry out of its map, with nothing else of the text. */
function withoutEntry(source: string, map: MapTree, entry: Entry): TextEdit | undefined {
  const own = map.entries.filter((other) => within(other, map)).sort((a, b) => a.keyRange.start - b.keyRange.start);
  const next = own[own.indexOf(entry) + 1];
  const end = Math.max(entry.value.range.end, entry.keyRange.end);
  const start = entry.keyRange.start;
  const alone = source.slice(lineStart(source, start), start).trim() === '';
  if (map.block && alone) return {...wholeLines(source, {start, end}), text: ''};
  const between = next && source.slice(end, next.keyRange.start);
  return between !== undefined && /^[\s,]*:?[\s,]*$/.test(between)
    ? {start, end: next?.keyRange.start ?? end, text: ''}
    : undefined;
}

let last: {source: string; trees: Tree[]} = {source: '', trees: []};

/** All keys that stand twice are looked for in one reading of the text. */
function treesOf(source: string): Tree[] {
  if (last.source !== source) last = {source, trees: manifestTrees(source).trees};
  return last.trees;
}

/** A key that stands twice: the one before goes, the last stays. */
export const dropRepeated: Fixer = ({error, source}) => {
  const {range} = error;
  if (!range) return undefined;
  const map = treesOf(source)
    .map((tree) => mapOfKey(tree, range))
    .find((found) => found !== undefined);
  const later = map?.entries.find(({keyRange}) => keyRange.start === range.start);
  if (!map || !later) return undefined;
  const earlier = map.entries
    .slice(0, map.entries.indexOf(later))
    .findLast((entry) => entry.key === later.key && within(entry, map));
  const edit = earlier && withoutEntry(source, map, earlier);
  if (!edit) return undefined;
  const end = Math.max(earlier.value.range.end, earlier.keyRange.end);
  return {kind: 'drop-repeated', edits: [edit], from: source.slice(earlier.keyRange.start, end).trim(), to: later.key};
};

/** A field that has no place where it stands. */
export const dropField: Fixer = ({error, source, rangeOf}) => {
  const range = rangeOf(error.field);
  const name = steps(error.field).at(-1) ?? '';
  const start = range ? lineStart(source, range.start) : 0;
  if (!range || !new RegExp(`^ *${name}: *`).test(source.slice(start))) return undefined;
  if (/[\n{[]/.test(source.slice(range.start, range.end))) return undefined;
  const edit = {...wholeLines(source, range), text: ''};
  return {kind: 'drop-field', edits: [edit], from: source.slice(start, range.end).trim(), to: ''};
};

/** The line that says the version or the kind, where the rest of the text leaves no doubt. */
export const addTypeLine: Fixer = (broken) => {
  const {error, source, rangeOf} = broken;
  if (error.field !== 'kind' && error.field !== 'apiVersion') return undefined;
  const version = writtenAt(source, rangeOf('apiVersion'))?.text;
  const isPod = error.rule === 'kind-missing' && version === 'v1' && rangeOf('spec.containers') !== undefined;
  const carrier = error.rule === 'api-version-missing' ? carrierOf(kindOf(broken)) : undefined;
  const line = isPod ? 'kind: Pod' : carrier && `apiVersion: ${carrier.apiVersion}`;
  const at = rangeOf(isPod ? 'apiVersion' : 'kind');
  if (!line || !at || source[lineStart(source, at.start)] === '{') return undefined;
  const start = isPod ? wholeLines(source, at).end : lineStart(source, at.start);
  if (/\S/.test(source.slice(lineStart(source, at.start), at.start).replace(/^(apiVersion|kind): *["']?/, '')))
    return undefined;
  const edit = {start, end: start, text: `${start > 0 && source[start - 1] !== '\n' ? '\n' : ''}${line}\n`};
  return {kind: 'add-line', edits: [edit], from: '', to: line};
};

/** A kind that is misspelled, or in a version that it was never served in. */
export const knownKind: Fixer = (broken) => {
  const {source, rangeOf, error} = broken;
  if (error.field !== 'kind') return undefined;
  const kind = writtenAt(source, rangeOf('kind'));
  const version = writtenAt(source, rangeOf('apiVersion'));
  const carrier = carrierOf(kind?.text ?? '');
  if (carrier && version)
    return replaced(
      'correct-value',
      version.range,
      version.text,
      carrier.apiVersion,
      spelled(carrier.apiVersion, version.quote),
    );
  const known = nearestWord(kind?.text ?? '', carrierKinds);
  return kind && known ? replaced('correct-value', kind.range, kind.text, known, spelled(known, kind.quote)) : undefined;
};

/** One thing where a list is wanted: the list of that one thing. */
export const makeList: Fixer = ({error, source}): QuickFix | undefined => {
  const {range, detail = ''} = error;
  const [, written, wanted = ''] = /cannot unmarshal (\w+) into .* of type \[\](\S+)$/.exec(detail) ?? [];
  if (!range || !written) return undefined;
  const raw = source.slice(range.start, range.end);
  const flow = (): QuickFix => ({
    kind: 'make-list',
    edits: [
      {start: range.start, end: range.start, text: '['},
      {start: range.end, end: range.end, text: ']'},
    ],
    from: raw,
    to: `[${raw}]`,
  });
  if (written === 'string' && wanted === 'string') {
    const scalar = writtenAt(source, range);
    return scalar && /^\S+$/.test(scalar.text) && !/[[\],{}#]/.test(scalar.text) ? flow() : undefined;
  }
  if (written !== 'object' || !wanted.startsWith('v1.')) return undefined;
  if (raw.startsWith('{')) return flow();
  const start = lineStart(source, range.start);
  if (!/^ *$/.test(source.slice(start, range.start))) return undefined;
  const dashes = [...raw.matchAll(/^ *-(?=\w)/gm)].map(({index, 0: {length}}) => range.start + index + length);
  if (dashes.length > 0) return dashes.length === raw.split('\n').length ? spacedDashes(raw, dashes) : undefined;
  const lines = [...raw.matchAll(/\n(?=[^\n])/g)].map(({index}) => range.start + index + 1);
  const edits = [{start: range.start, end: range.start, text: '- '}, ...lines.map((at) => ({start: at, end: at, text: '  '}))];
  return {kind: 'make-list', edits, from: raw.split('\n', 1)[0] ?? '', to: `- ${raw.split('\n', 1)[0]}`};
};

/** `-name: web`: a dash makes an item only with a space after it. */
function spacedDashes(raw: string, ends: readonly number[]): QuickFix {
  const [from = ''] = raw.split('\n', 1);
  return {kind: 'make-list', edits: ends.map((at) => ({start: at, end: at, text: ' '})), from, to: from.replace('-', '- ')};
}
