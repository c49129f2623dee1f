import type {FieldError} from './fieldError';
import {at, child} from './fieldPath';
import {fieldType, isStruct} from './fieldTypes';
import {likelyFields} from './likelyFields';
import type {Entry, MapTree, ScalarTree, Tree} from './manifestTree';
import {parseQuantity, QuantityError} from './quantity';
import type {Rule} from './rule';
import {isTimestamp} from './timestamp';
import {requiredZeros, zeroOf} from './zeroValues';

/** The API server stops counting strict errors here: sigs.k8s.io/json internal/golang/encoding/json/kubernetes_patch.go. */
const mostErrors = 100;

const int32 = 2 ** 31;
const int64 = 2n ** 63n;
/** The largest number below the limit that a double can hold. */
const largestInt64 = 2 ** 63 - 1024;

/** Where decoding stands: the path for people, the path as Go prints it (without indices), the struct it is in. */
type Place = {path: string; goPath: string; struct: string};

class Decoding {
  readonly typeErrors: FieldError[] = [];
  readonly unknownFields: FieldError[] = [];
  /** Types that read themselves end the decoding when they cannot; any other wrong type is remembered and passed over. */
  ending?: FieldError;

  wrongType(tree: Tree, place: Place, detail: string, rule: Rule = 'wrong-type', ends = false): undefined {
    if (this.typeErrors.length >= mostErrors) return undefined;
    const badValue = tree.kind === 'scalar' ? {badValue: tree.value} : {};
    const error: FieldError = {rule, type: 'type', field: place.path, ...badValue, detail, range: tree.range};
    this.typeErrors.push(error);
    if (ends) this.ending ??= error;
    return undefined;
  }

  unknownField(path: string, struct: string, {key, keyRange}: Entry): void {
    if (this.unknownFields.length >= mostErrors) return;
    const detail = `strict decoding error: unknown field "${path}"`;
    const supported = likelyFields(key, struct);
    this.unknownFields.push({
      rule: 'unknown-field',
      type: 'unknown-field',
      field: path,
      badValue: key,
      detail,
      range: keyRange,
      ...(supported.length > 0 ? {supported} : {}),
    });
  }
}

/**
 * The entries that count, of a repeated key the last, in the order in which the server comes upon them: it turns YAML into JSON
 * first, and there keys are sorted.
 */
function sortedEntries({entries}: MapTree): Entry[] {
  const last = [...new Map(entries.map((entry) => [entry.key, entry])).values()];
  return last.sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** What was read, in the order of the text again. */
function inTextOrder({entries}: MapTree, read: ReadonlyMap<string, unknown>): [string, unknown][] {
  const keys = new Set(entries.map(({key}) => key));
  return [...keys].filter((key) => read.has(key)).map((key) => [key, read.get(key)]);
}

function jsonKind(tree: Tree): string {
  if (tree.kind === 'map') return 'object';
  if (tree.kind === 'list') return 'array';
  if (typeof tree.value === 'boolean') return 'bool';
  return typeof tree.value === 'string' ? 'string' : 'number';
}

/** `[]Container` → `[]v1.Container`, as Go names the type in its message. */
function goName(type: string): string {
  const [, prefix = '', name = ''] = /^((?:\[\]|map\[string\])*)(.*)$/.exec(type) ?? [];
  if (isStruct(name)) return `${prefix}v1.${name}`;
  return `${prefix}${{quantity: 'resource.Quantity', time: 'v1.Time', intOrString: 'intstr.IntOrString'}[name] ?? name}`;
}

function mismatch(tree: Tree, type: string, place: Place, decoding: Decoding, literal = ''): undefined {
  const where = place.goPath ? `Go struct field ${place.struct}.${place.goPath}` : 'Go value';
  const detail = `json: cannot unmarshal ${jsonKind(tree)}${literal} into ${where} of type ${goName(type)}`;
  return decoding.wrongType(tree, place, detail);
}

/** As said by a type that reads itself: it does not know which field it is. */
function mismatchWithin(tree: Tree, type: string, place: Place, decoding: Decoding, literal = ''): undefined {
  const detail = `json: cannot unmarshal ${jsonKind(tree)}${literal} into Go value of type ${type}`;
  return decoding.wrongType(tree, place, detail, 'wrong-type', true);
}

type Complaint = typeof mismatch;

function decodeInteger(
  tree: ScalarTree,
  type: string,
  place: Place,
  decoding: Decoding,
  complain: Complaint = mismatch,
): number | undefined {
  const {value} = tree;
  if (typeof value !== 'number' && typeof value !== 'bigint') return complain(tree, type, place, decoding);
  const whole = typeof value === 'bigint' || Number.isInteger(value);
  const limit = type === 'int32' ? int32 : int64;
  if (whole && value >= -limit && value < limit) return Math.min(Number(value), largestInt64) + 0;
  return complain(tree, type, place, decoding, ` ${value}`);
}

/** A quantity may be written as a text or as a number. The message of one that does not parse names no field. */
function decodeQuantity(tree: Tree, place: Place, decoding: Decoding): string | undefined {
  const text = tree.kind === 'scalar' ? String(tree.value).trim() : jsonKind(tree);
  try {
    parseQuantity(text);
  } catch (error) {
    if (!(error instanceof QuantityError)) throw error;
    return decoding.wrongType(tree, place, error.message, 'bad-quantity', true);
  }
  return text;
}

function decodeTime(tree: Tree, place: Place, decoding: Decoding): string | undefined {
  if (tree.kind !== 'scalar' || typeof tree.value !== 'string') return mismatchWithin(tree, 'string', place, decoding);
  if (isTimestamp(tree.value)) return tree.value;
  const detail = `parsing time ${JSON.stringify(tree.value)} as "2006-01-02T15:04:05Z07:00": cannot parse`;
  return decoding.wrongType(tree, place, detail, 'bad-time', true);
}

function decodeIntOrString(tree: Tree, place: Place, decoding: Decoding): string | number | undefined {
  if (tree.kind !== 'scalar') return mismatchWithin(tree, 'int32', place, decoding);
  return typeof tree.value === 'string' ? tree.value : decodeInteger(tree, 'int32', place, decoding, mismatchWithin);
}

function decodeScalar(tree: ScalarTree, type: string, place: Place, decoding: Decoding): unknown {
  const {value} = tree;
  if (type === 'string') return typeof value === 'string' ? value : mismatch(tree, type, place, decoding);
  if (type === 'bool') return typeof value === 'boolean' ? value : mismatch(tree, type, place, decoding);
  if (type === 'int32' || type === 'int64') return decodeInteger(tree, type, place, decoding);
  return mismatch(tree, type, place, decoding);
}

/** A value nobody looks into, as JSON would hold it. */
function plainValue(tree: Tree): unknown {
  if (tree.kind === 'list') return tree.items.map(plainValue);
  if (tree.kind === 'map') return Object.fromEntries(tree.entries.map(({key, value}) => [key, plainValue(value)]));
  return typeof tree.value === 'bigint' ? Number(tree.value) : tree.value;
}

const isNull = (tree: Tree): boolean => tree.kind === 'scalar' && tree.value === null;

/** In a path, an ordinary key is a step like a field; a key with dots or slashes needs the brackets. */
function keyPath(path: string, key: string): string {
  return /^[\w-]+$/.test(key) ? child(path, key) : at(path, key);
}

function decodeMap(tree: MapTree, elementType: string, place: Place, decoding: Decoding): unknown {
  const read = new Map<string, unknown>();
  for (const {key, value} of sortedEntries(tree)) {
    const inner = {...place, path: keyPath(place.path, key)};
    read.set(key, decodeValue(value, elementType, inner, decoding) ?? zeroOf(elementType));
  }
  return Object.fromEntries(inTextOrder(tree, read));
}

/**
 * A struct: names are case-sensitive, unknown ones are told and passed over, and of a repeated key the last counts. A null is
 * as good as nothing.
 */
function decodeStruct(tree: MapTree, struct: string, place: Place, decoding: Decoding): unknown {
  const read = new Map<string, unknown>();
  for (const entry of sortedEntries(tree)) {
    const path = child(place.path, entry.key);
    const field = fieldType(struct, entry.key);
    if (!field) {
      decoding.unknownField(path, struct, entry);
      continue;
    }
    const inner = {path, goPath: child(place.goPath, entry.key), struct};
    const value = decodeValue(entry.value, field.type, inner, decoding);
    if (value !== undefined) read.set(entry.key, value);
  }
  return Object.fromEntries([...requiredZeros(struct), ...inTextOrder(tree, read)]);
}

function decodeValue(tree: Tree, type: string, place: Place, decoding: Decoding): unknown {
  if (isNull(tree)) return undefined;
  if (type === 'any') return plainValue(tree);
  if (type === 'quantity') return decodeQuantity(tree, place, decoding);
  if (type === 'time') return decodeTime(tree, place, decoding);
  if (type === 'intOrString') return decodeIntOrString(tree, place, decoding);
  if (type.startsWith('[]')) {
    if (tree.kind !== 'list') return mismatch(tree, type, place, decoding);
    const elementType = type.slice('[]'.length);
    return tree.items.map(
      (item, index) => decodeValue(item, elementType, {...place, path: at(place.path, index)}, decoding) ?? zeroOf(elementType),
    );
  }
  if (type.startsWith('map[string]')) {
    if (tree.kind !== 'map') return mismatch(tree, type, place, decoding);
    return decodeMap(tree, type.slice('map[string]'.length), place, decoding);
  }
  if (isStruct(type)) {
    return tree.kind === 'map' ? decodeStruct(tree, type, place, decoding) : mismatch(tree, type, place, decoding);
  }
  return tree.kind === 'scalar' ? decodeScalar(tree, type, place, decoding) : mismatch(tree, type, place, decoding);
}

/** Keys that stand twice in one map, wherever it is: the YAML reader finds them before anyone asks what the map is for. */
function repeatedKeys(tree: Tree, path: string, source: LineOf, found: FieldError[]): FieldError[] {
  if (tree.kind === 'list')
    for (const [index, item] of tree.items.entries()) repeatedKeys(item, at(path, index), source, found);
  if (tree.kind !== 'map') return found;
  for (const {key, keyRange, value, repeated} of tree.entries) {
    if (found.length >= mostErrors) return found;
    const field = keyPath(path, key);
    if (repeated) {
      const line = `line ${source(keyRange.start)}: key ${JSON.stringify(key)} already set in map`;
      const detail = `strict decoding error: yaml: unmarshal errors:\n  ${line}`;
      found.push({rule: 'duplicate-key', type: 'duplicate-key', field, detail, range: keyRange});
    }
    repeatedKeys(value, field, source, found);
  }
  return found;
}

type LineOf = (offset: number) => number;

export type Decoded = {
  value: unknown;
  /** What the API server says. */
  errors: FieldError[];
  /** What it would say next, once that is mended. */
  later: FieldError[];
};

/**
 * Strict decoding of one document into a type of the API. The API server tells one wrong type and nothing else, or all
 * repeated keys and unknown fields. What could be read is there all the same.
 *
 * kubernetes/kubernetes staging/src/k8s.io/apimachinery/pkg/runtime/serializer/json/json.go
 */
export function decode(tree: Tree, type: string, lineOf: LineOf): Decoded {
  const decoding = new Decoding();
  const value = decodeValue(tree, type, {path: '', goPath: '', struct: type}, decoding);
  const strict = [...repeatedKeys(tree, '', lineOf, []), ...decoding.unknownFields];
  const first = decoding.ending ?? decoding.typeErrors[0];
  if (!first) return {value, errors: strict, later: []};
  return {value, errors: [first], later: [...decoding.typeErrors.filter((error) => error !== first), ...strict]};
}
