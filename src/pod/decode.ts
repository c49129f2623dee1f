import type {FieldError} from './fieldError';
import {at, child} from './fieldPath';
import {fieldType, isStruct} from './fieldTypes';
import type {Entry, MapTree, ScalarTree, Tree} from './manifestTree';
import {parseQuantity, QuantityError} from './quantity';
import type {Rule} from './rule';
import {requiredZeros, zeroOf} from './zeroValues';

/** The API server stops counting strict errors here: sigs.k8s.io/json internal/golang/encoding/json/kubernetes_patch.go. */
const mostErrors = 100;

const int32 = 2 ** 31;
const int64 = 2n ** 63n;
const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** Where decoding stands: the path for people, the path as Go prints it (without indices), the struct it is in. */
type Place = {path: string; goPath: string; struct: string};

class Decoding {
  readonly typeErrors: FieldError[] = [];
  readonly unknownFields: FieldError[] = [];

  wrongType(tree: Tree, place: Place, detail: string, rule: Rule = 'wrong-type'): undefined {
    if (this.typeErrors.length >= mostErrors) return undefined;
    const badValue = tree.kind === 'scalar' ? {badValue: tree.value} : {};
    this.typeErrors.push({rule, type: 'type', field: place.path, ...badValue, detail, range: tree.range});
    return undefined;
  }

  unknownField(path: string, entry: Entry): void {
    if (this.unknownFields.length >= mostErrors) return;
    const detail = `strict decoding error: unknown field "${path}"`;
    this.unknownFields.push({rule: 'unknown-field', type: 'unknown-field', field: path, detail, range: entry.keyRange});
  }
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

function decodeInteger(tree: ScalarTree, type: string, place: Place, decoding: Decoding): number | undefined {
  const {value} = tree;
  if (typeof value !== 'number' && typeof value !== 'bigint') return mismatch(tree, type, place, decoding);
  const whole = typeof value === 'bigint' || Number.isInteger(value);
  const limit = type === 'int32' ? int32 : int64;
  if (whole && value >= -limit && value < limit) return Number(value) + 0;
  return mismatch(tree, type, place, decoding, ` ${value}`);
}

/** A quantity may be written as a text or as a number. The message of one that does not parse names no field. */
function decodeQuantity(tree: Tree, place: Place, decoding: Decoding): string | undefined {
  const text = tree.kind === 'scalar' ? String(tree.value).trim() : jsonKind(tree);
  try {
    parseQuantity(text);
  } catch (error) {
    if (!(error instanceof QuantityError)) throw error;
    return decoding.wrongType(tree, place, error.message, 'bad-quantity');
  }
  return text;
}

function decodeTime(tree: ScalarTree, place: Place, decoding: Decoding): string | undefined {
  const {value} = tree;
  if (typeof value !== 'string') return mismatch(tree, 'string', place, decoding);
  if (rfc3339.test(value)) return value;
  const detail = `parsing time ${JSON.stringify(value)} as "2006-01-02T15:04:05Z07:00": cannot parse`;
  return decoding.wrongType(tree, place, detail, 'bad-time');
}

function decodeScalar(tree: ScalarTree, type: string, place: Place, decoding: Decoding): unknown {
  const {value} = tree;
  if (type === 'string') return typeof value === 'string' ? value : mismatch(tree, type, place, decoding);
  if (type === 'bool') return typeof value === 'boolean' ? value : mismatch(tree, type, place, decoding);
  if (type === 'int32' || type === 'int64') return decodeInteger(tree, type, place, decoding);
  if (type === 'time') return decodeTime(tree, place, decoding);
  if (type === 'intOrString') return typeof value === 'string' ? value : decodeInteger(tree, 'int32', place, decoding);
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
  const entries = tree.entries.map(({key, value}): [string, unknown] => {
    const inner = {...place, path: keyPath(place.path, key)};
    return [key, decodeValue(value, elementType, inner, decoding) ?? zeroOf(elementType)];
  });
  return Object.fromEntries(entries);
}

/**
 * A struct: names are case-sensitive, unknown ones are told and passed over, and of a repeated key the last counts. A null is
 * as good as nothing.
 */
function decodeStruct(tree: MapTree, struct: string, place: Place, decoding: Decoding): unknown {
  const fields: [string, unknown][] = requiredZeros(struct);
  for (const entry of tree.entries) {
    const path = child(place.path, entry.key);
    const field = fieldType(struct, entry.key);
    if (!field) {
      decoding.unknownField(path, entry);
      continue;
    }
    const inner = {path, goPath: child(place.goPath, entry.key), struct};
    const value = decodeValue(entry.value, field.type, inner, decoding);
    if (value !== undefined) fields.push([entry.key, value]);
  }
  return Object.fromEntries(fields);
}

function decodeValue(tree: Tree, type: string, place: Place, decoding: Decoding): unknown {
  if (isNull(tree)) return undefined;
  if (type === 'any') return plainValue(tree);
  if (type === 'quantity') return decodeQuantity(tree, place, decoding);
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

export type Decoded = {value: unknown; errors: FieldError[]};

/**
 * Strict decoding of one document into a type of the API. The API server tells the first wrong type and nothing else, or all
 * repeated keys and unknown fields; here everything is told at once, what the server would tell first coming first. What
 * could be read is there all the same.
 *
 * kubernetes/kubernetes staging/src/k8s.io/apimachinery/pkg/runtime/serializer/json/json.go
 */
export function decode(tree: Tree, type: string, lineOf: LineOf): Decoded {
  const decoding = new Decoding();
  const value = decodeValue(tree, type, {path: '', goPath: '', struct: type}, decoding);
  const repeated = repeatedKeys(tree, '', lineOf, []);
  return {value, errors: [...decoding.typeErrors, ...repeated, ...decoding.unknownFields]};
}
