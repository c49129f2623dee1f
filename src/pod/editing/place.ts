import {fieldType, isStruct} from '../fieldTypes';
import {carrierOf} from '../podCarrier';
import type {Sketch, SketchEntry, SketchItem, SketchList, SketchMap} from './sketch';
import {isUnfinished} from './sketch';
import {sketchAround} from './sketchAround';

/** A step from the document to a place: into the value of a key, or into an item of a list. */
export type Link = {node: SketchMap; entry: SketchEntry} | {node: SketchList; item: SketchItem; index: number};

/**
 * What an offset stands in. `key`: a key of `map`, half-typed, whole or still to come. `value`: the text of the last link, or
 * its empty place. `item`: where the next dash of a list would stand. `start` and `end` are those of the word there.
 */
export type Place = {
  root: Sketch;
  links: Link[];
  start: number;
  end: number;
} & (
  | {spot: 'key'; map: SketchMap; entry?: SketchEntry}
  | {spot: 'value'; style: 'plain' | 'quoted' | 'block'}
  | {spot: 'item'; list: SketchList}
);

type Walk = {source: string; offset: number; root: Sketch; links: Link[]};

/** The offset behind a value; behind the last bracket of one in brackets. */
const behind = (node: Sketch): number => (node.kind !== 'text' && node.flow ? node.end + 1 : node.end);

const sameLine = ({source, offset}: Walk, from: number): boolean => !source.slice(from, offset).includes('\n');

const comma = ({source, offset}: Walk, from: number): boolean => offset > from && source.slice(from, offset).includes(',');

const isWithin = (value: Sketch | undefined, offset: number): boolean =>
  value !== undefined && offset >= value.start && offset <= behind(value);

/** A place in the value of an entry or item, or in its line: the blanks around the value belong to it. */
function inValue(value: Sketch | undefined, from: number, walk: Walk): Place | undefined {
  const {offset, root, links} = walk;
  if (value && value.kind !== 'text' && offset >= value.start && (!value.flow || offset <= value.end))
    return inNode(value, walk);
  if (!sameLine(walk, value && offset > behind(value) ? behind(value) : from) && !isWithin(value, offset)) return undefined;
  const style = value?.kind === 'text' ? value.style : 'plain';
  return {root, links, spot: 'value', style, start: value?.start ?? offset, end: value?.end ?? offset};
}

function inMap(map: SketchMap, walk: Walk): Place | undefined {
  const {offset, root, links} = walk;
  const entry = map.entries.findLast(({keyStart}) => keyStart <= offset);
  const end = entry ? (entry.value ? behind(entry.value) : (entry.afterColon ?? entry.keyEnd)) : map.start;
  if (map.flow && (!entry || comma(walk, end))) return {root, links, spot: 'key', map, start: offset, end: offset};
  if (!entry) return undefined;
  if (offset <= entry.keyEnd) return {root, links, spot: 'key', map, entry, start: entry.keyStart, end: entry.keyEnd};
  if (entry.afterColon === undefined || offset < entry.afterColon) return undefined;
  links.push({node: map, entry});
  return inValue(entry.value, entry.afterColon, walk);
}

function inList(list: SketchList, walk: Walk): Place | undefined {
  const {offset, root, links} = walk;
  const index = list.items.findLastIndex(({start}) => start <= offset);
  const item = list.items[index];
  const end = item?.value ? behind(item.value) : list.start;
  if (list.flow && (!item || comma(walk, end))) {
    links.push({node: list, item: {start: offset}, index: index + 1});
    return {root, links, spot: 'value', style: 'plain', start: offset, end: offset};
  }
  if (!item) return undefined;
  if (item.dashless) return {root, links, spot: 'item', list, start: item.start, end: item.value?.end ?? item.start};
  if (!list.flow && offset === item.start) return undefined;
  links.push({node: list, item, index});
  return inValue(item.value, list.flow ? item.start : item.start + 1, walk);
}

function inNode(node: Sketch, walk: Walk): Place | undefined {
  if (node.kind === 'text' || (node.flow && walk.offset > node.end)) return undefined;
  return node.kind === 'list' ? inList(node, walk) : inMap(node, walk);
}

/** What stands at an offset of a text, however broken; undefined in comments and between the parts of a document. */
export function placeAt(source: string, offset: number): Place | undefined {
  const at = Math.max(0, Math.min(offset, source.length));
  if (isInComment(source, at)) return undefined;
  const root = sketchAround(source, at);
  return root && inNode(root, {source, offset: at, root, links: []});
}

function isInComment(source: string, offset: number): boolean {
  const lineStart = source.lastIndexOf('\n', offset - 1) + 1;
  return /^\s*#/.test(source.slice(lineStart, offset));
}

/** The text of a key in a map. */
export function textIn(node: Sketch | undefined, key: string): string | undefined {
  const value = valueIn(node, key);
  return value?.kind === 'text' ? value.text : undefined;
}

export function valueIn(node: Sketch | undefined, key: string): Sketch | undefined {
  return node?.kind === 'map' ? node.entries.findLast((entry) => entry.key === key)?.value : undefined;
}

/** The type of an object by its `kind`; what has none yet is taken for a Pod. */
function objectType(node: Sketch | undefined): string {
  const kind = textIn(node, 'kind');
  if (!kind) return 'Pod';
  return kind === 'List' || carrierOf(kind) ? kind : 'any';
}

/** What a step leads to; `any` where the API has no such field. */
function typeBehind(type: string, link: Link): string {
  if ('item' in link) {
    if (type === '[]object') return objectType(link.item.value);
    return type.startsWith('[]') ? type.slice(2) : 'any';
  }
  if (type === 'List') return link.entry.key === 'items' ? '[]object' : 'any';
  if (type.startsWith('map[string]')) return type.slice('map[string]'.length);
  return (isStruct(type) && fieldType(type, link.entry.key)?.type) || 'any';
}

/** The types along the way, that of the document first: one more than there are links. */
export function typesAlong({root, links}: {root: Sketch; links: readonly Link[]}): string[] {
  const types = [objectType(root)];
  for (const link of links) types.push(typeBehind(types.at(-1) ?? 'any', link));
  return types;
}

/** A word by itself below a key of a plain type is that key's value, not a key. */
export function isPlainText(map: SketchMap, type: string): boolean {
  return (
    !map.flow && isUnfinished(map) && !isStruct(type) && type !== 'List' && !type.startsWith('map[') && !type.startsWith('[]')
  );
}
