import {fieldType, isStruct} from '../fieldTypes';
import {carrierOf} from '../podCarrier';
import {fieldsToWrite} from './fieldOrder';
import {enumOf, usualKeys, usualValues} from './knownValues';
import {namesFor, podLabelKeys} from './names';
import {isPlainText, type Link, type Place, placeAt, textIn, typesAlong} from './place';
import type {SketchMap} from './sketch';

/** Something that may stand at the cursor. */
export type Completion = {
  /** `field`: of a struct, `key`: of a map, `value`, `template`: a whole object. */
  kind: 'field' | 'key' | 'value' | 'template';
  label: string;
  /** What to write instead of the word at the cursor. */
  insert: string;
  /** Where the cursor stands after that, counted from the beginning of `insert`. */
  caret: number;
  required: boolean;
  /** The type as Go writes it, of a field. */
  type?: string;
  /** Whose field it is: `fieldDoc(struct, label)` says more. */
  struct?: string;
  /** What follows can be chosen too. */
  again: boolean;
};

export type Completions = {from: number; to: number; options: Completion[]};

const spaces = (count: number): string => ' '.repeat(Math.max(0, count));

/** How something is written at a place: what comes before it, and in which column its own lines go on. */
type Setting = {prefix: string; column: number; flow: boolean; isRenamed: boolean};

/** Those that are or make Pods, as often as they are written. */
export const kinds = [
  'Pod',
  'Deployment',
  'StatefulSet',
  'DaemonSet',
  'Job',
  'CronJob',
  'ReplicaSet',
  'ReplicationController',
  'List',
];

/** What a key is followed by: its value in the line, or a block below it. */
function opening(type: string, {column, flow}: Setting): [text: string, caretFromEnd: number] {
  const isList = type.startsWith('[]');
  const isMap = type.startsWith('map[') || isStruct(type);
  if (!isList && !isMap) return [': ', 0];
  if (flow) return [isList ? ': []' : ': {}', 1];
  return [`:\n${spaces(column + 2)}${isList ? '- ' : ''}`, 0];
}

function choice(kind: Completion['kind'], label: string, text: string, back = 0): Completion {
  return {kind, label, insert: text, caret: text.length - back, required: false, again: false};
}

function keyChoice(kind: 'field' | 'key', key: string, type: string, setting: Setting): Completion {
  const [after, back] = setting.isRenamed ? ['', 0] : opening(type, setting);
  return {...choice(kind, key, setting.prefix + key + after, back), type};
}

function fieldChoices(struct: string, written: ReadonlySet<string>, setting: Setting): Completion[] {
  return fieldsToWrite(struct, written).map((field) => {
    const {type, required} = fieldType(struct, field) ?? {type: 'any', required: false};
    const again = !['string', 'quantity', 'int32', 'int64', 'time', 'any'].includes(type) || choosable(struct, field);
    return {...keyChoice('field', field, type, setting), required, struct, again};
  });
}

function choosable(struct: string, field: string): boolean {
  const refers = ['VolumeMount.name', 'VolumeDevice.name', 'ResourceClaim.name', 'ResourceFieldSelector.containerName'];
  const isObject = (field === 'apiVersion' || field === 'kind') && carrierOf(struct) !== undefined;
  return (
    isObject ||
    enumOf(struct, field) !== undefined ||
    usualValues(struct, field).length > 0 ||
    refers.includes(`${struct}.${field}`)
  );
}

/** The struct and the field that a place belongs to; a map or a list counts with the field that holds it. */
export function fieldAround(links: readonly Link[], types: readonly string[]): {struct: string; field: string} | undefined {
  const index = links.findLastIndex((link, step) => 'entry' in link && isStruct(types[step] ?? ''));
  const link = links[index];
  return link && 'entry' in link ? {struct: types[index] ?? '', field: link.entry.key} : undefined;
}

/** A workload does not take every restart policy: pkg/apis/apps and pkg/apis/batch validation.go. */
function restartPolicies(kind: string): readonly string[] {
  if (kind === 'Job' || kind === 'CronJob') return ['OnFailure', 'Never'];
  return kind === 'Pod' ? (enumOf('PodSpec', 'restartPolicy') ?? []) : ['Always'];
}

/** The versions and kinds that are known here, for an object whose own kind may still be half-typed. */
function objectValues({links}: Place, types: readonly string[]): readonly string[] | undefined {
  const last = links.at(-1);
  const holder = types.at(-2) ?? '';
  if (!last || !('entry' in last) || !(carrierOf(holder) || (holder === 'any' && links.length === 1))) return undefined;
  if (last.entry.key === 'kind') return kinds;
  if (last.entry.key !== 'apiVersion') return undefined;
  const known = carrierOf(textIn(last.node, 'kind') ?? '');
  return known ? [known.apiVersion] : ['v1', 'apps/v1', 'batch/v1'];
}

/** The texts that may stand as the value of a field, best first. */
function valueTexts(place: Place, types: readonly string[]): readonly string[] {
  const ofObject = objectValues(place, types);
  if (ofObject) return ofObject;
  const around = fieldAround(place.links, types);
  if (!around) return [];
  const {struct, field} = around;
  const type = types.at(-1) ?? 'any';
  if (type === 'bool') return ['true', 'false'];
  if (struct === 'PodSpec' && field === 'restartPolicy') return restartPolicies(types[0] ?? 'Pod');
  const last = place.links.at(-1);
  const key = last && 'entry' in last ? last.entry.key : '';
  return enumOf(struct, field) ?? [...namesFor(place, types, struct, field, key), ...usualValues(struct, field)];
}

/** The other items of the list that the place is an item of. */
function siblings({links, start}: Place): Set<string> {
  const last = links.at(-1);
  if (!last || !('item' in last)) return new Set();
  const texts = last.node.items
    .filter((item) => item.start !== last.item.start && item.start !== start)
    .map(({value}) => value);
  return new Set(
    texts.map((value) => (value?.kind === 'text' ? value.text : value?.kind === 'map' ? (value.entries[0]?.key ?? '') : '')),
  );
}

function valueChoices(place: Place, types: readonly string[], prefix: string): Completion[] {
  const there = siblings(place);
  const texts = valueTexts(place, types).filter((text) => !there.has(text));
  return texts.map((text) => choice('value', text, prefix + text));
}

/** What may stand as a key of a map, or as the first key of an item that is still to be written. */
function keyChoices(
  place: Place,
  types: readonly string[],
  type: string,
  written: Set<string>,
  setting: Setting,
): Completion[] {
  if (isStruct(type)) return fieldChoices(type, written, setting);
  if (type === 'List')
    return ['apiVersion', 'kind', 'items']
      .filter((key) => !written.has(key))
      .map((key) => keyChoice('key', key, key === 'items' ? '[]any' : 'string', setting));
  if (type.startsWith('map[string]')) {
    const around = fieldAround(place.links, types);
    if (!around) return [];
    const isSelector = around.struct === 'LabelSelector' && around.field === 'matchLabels';
    const keys = isSelector ? podLabelKeys(place) : usualKeys(around.struct, around.field);
    const inner = type.slice('map[string]'.length);
    return keys.filter((key) => !written.has(key)).map((key) => keyChoice('key', key, inner, setting));
  }
  if (!type.startsWith('[]')) return [];
  const item = type.slice(2);
  const inItem = {...setting, prefix: `${setting.prefix}- `, column: setting.column + 2};
  if (isStruct(item)) return fieldChoices(item, new Set(), inItem);
  return valueChoices(place, [...types, item], inItem.prefix);
}

const podTemplate = 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: \nspec:\n  containers:\n    - name: app\n      image: \n';

function writtenIn(map: SketchMap, except: number): Set<string> {
  return new Set(
    map.entries.filter(({keyStart, afterColon}) => keyStart !== except && afterColon !== undefined).map(({key}) => key),
  );
}

function atKey(place: Place & {spot: 'key'}, source: string): Completion[] {
  const {map, entry, start, end} = place;
  const types = typesAlong(place);
  const type = types.at(-1) ?? 'any';
  if (isPlainText(map, type)) return valueChoices(place, types, '');
  const lineStart = source.lastIndexOf('\n', start - 1) + 1;
  const setting = {prefix: '', column: start - lineStart, flow: map.flow, isRenamed: entry?.afterColon !== undefined};
  const written = writtenIn(map, entry?.keyStart ?? -1);
  const options = keyChoices(place, types, type, written, setting);
  const isBlank = place.links.length === 0 && written.size === 0 && start - lineStart === 0 && source.slice(end).trim() === '';
  if (!isBlank) return options;
  return [{...choice('template', 'Pod', podTemplate), caret: podTemplate.indexOf('name: ') + 6}, ...options];
}

/** Behind a dash or a colon: a value, or the first key of the block that begins there. */
function atValue(place: Place & {spot: 'value'}, source: string): Completion[] {
  const types = typesAlong(place);
  const type = types.at(-1) ?? 'any';
  const last = place.links.at(-1);
  const isEmpty = place.start === place.end;
  const before = source[place.start - 1] ?? '';
  const gap = before === ':' || (before === '-' && last && 'item' in last && !last.node.flow) ? ' ' : '';
  const isBlock = isStruct(type) || type.startsWith('map[') || type.startsWith('[]');
  if (!isBlock || !last) return place.style === 'quoted' && type === 'bool' ? [] : valueChoices(place, types, gap);
  if (!isEmpty || last.node.flow) return [];
  const lineStart = source.lastIndexOf('\n', place.start - 1) + 1;
  const here = place.start - lineStart + gap.length;
  const below = last.node.column + 2;
  const setting = 'item' in last ? {prefix: gap, column: here} : {prefix: `\n${spaces(below)}`, column: below};
  return keyChoices(place, types, type, new Set(), {...setting, flow: false, isRenamed: false});
}

function choices(place: Place, source: string): Completion[] {
  if (place.spot === 'key') return atKey(place, source);
  if (place.spot === 'value') return atValue(place, source);
  const types = typesAlong(place);
  const lineStart = source.lastIndexOf('\n', place.start - 1) + 1;
  const setting = {prefix: '', column: place.start - lineStart, flow: false, isRenamed: false};
  return keyChoices(place, types, types.at(-1) ?? 'any', new Set(), setting);
}

/** The word to replace. Quotes stay where they are. */
function wordAround(place: Place, source: string): {from: number; to: number} {
  const {start, end} = place;
  if (place.spot !== 'value' || place.style !== 'quoted') return {from: start, to: end};
  const isClosed = end - start > 1 && source[end - 1] === source[start];
  return {from: start + 1, to: isClosed ? end - 1 : end};
}

/**
 * What may stand at an offset of a manifest, best first: keys that are not there yet, required ones before others, values of
 * fields that know only a few, names that the manifest gives. The text may be broken; its indentation says what is meant.
 * Undefined where nothing can be told. Needs no whole reading of the text and is quick enough for every key that is pressed.
 */
export function completionsAt(source: string, offset: number): Completions | undefined {
  const place = placeAt(source, offset);
  if (!place || (place.spot === 'value' && place.style === 'block')) return undefined;
  const {from, to} = wordAround(place, source);
  if (offset < from || offset > to || source.slice(from, to).includes('\n')) return undefined;
  const options = choices(place, source);
  return options.length > 0 ? {from, to, options} : undefined;
}
