import type {TextRange} from '../fieldError';
import {at, child, parent, steps} from '../fieldPath';
import {fieldNames, fieldType, isStruct} from '../fieldTypes';
import {nearestWord} from '../nearestWord';
import {plainScalar} from '../plainScalar';
import {carrierOf} from '../podCarrier';
import {type Broken, type Fixer, replaced} from './fix';
import {spelled, type Written, writtenAt} from './scalar';

/** The value of an error in the text: at its field, or at the item of a list that the error is told of as a whole. */
function badScalar({error, source, rangeOf}: Broken): Written | undefined {
  const own = writtenAt(source, rangeOf(error.field));
  if (own && own.text === String(error.badValue)) return own;
  for (let index = 0; index < 50; index += 1) {
    const range = rangeOf(at(error.field, index));
    if (!range) return undefined;
    const item = writtenAt(source, range);
    if (item && item.text === String(error.badValue)) return item;
  }
  return undefined;
}

/** Words that people write where the API wants another: ports speak TCP, whatever is spoken over it. */
const meant: Record<string, Record<string, string>> = {
  protocol: {http: 'TCP', https: 'TCP', grpc: 'TCP'},
};

const operators = ['In', 'NotIn', 'Exists', 'DoesNotExist'];

/** One of a few words, misspelled. */
export const nearestChoice: Fixer = (broken) => {
  const {error} = broken;
  const scalar = badScalar(broken);
  const choices = error.rule === 'selector-operator' ? operators : (error.supported ?? []);
  if (!scalar) return undefined;
  const name = steps(error.field).at(-1) ?? '';
  const other = Object.hasOwn(meant, name) ? meant[name]?.[scalar.text.toLowerCase()] : undefined;
  const to = other ?? nearestWord(scalar.text, choices);
  return to ? replaced('correct-value', scalar.range, scalar.text, to, spelled(to, scalar.quote)) : undefined;
};

/** The struct whose field the path names, from the kind of the object down. */
function structOf(path: readonly string[], kind: string): string | undefined {
  let type: string | undefined = kind;
  for (const step of path) {
    if (type?.startsWith('[]')) type = type.slice('[]'.length);
    else if (type?.startsWith('map[string]')) type = type.slice('map[string]'.length);
    else type = type === undefined ? undefined : fieldType(type, step)?.type;
  }
  return type;
}

/** Unknown is a field in the wrong case or with a slip of a letter, where the right one is not there yet and takes such a value. */
export const knownField: Fixer = (broken) => {
  const {error, source, rangeOf} = broken;
  const {range} = error;
  const kindRange = rangeOf('kind');
  if (!range || !kindRange) return undefined;
  const kind = source.slice(kindRange.start, kindRange.end);
  const written = writtenAt(source, range);
  const path = error.field.startsWith('items[') ? steps(error.field).slice(2) : steps(error.field);
  const struct = carrierOf(kind) && structOf(path.slice(0, -1), kind);
  const to = struct && written ? nearestWord(written.text, fieldNames(struct)) : undefined;
  const type = to && struct ? fieldType(struct, to)?.type : undefined;
  const above = parent(error.field) ?? '';
  if (!written || !to || !type || rangeOf(child(above, to)) || !suits(valueKind(source, range), type)) return undefined;
  return replaced('correct-field', range, written.text, to, spelled(to, written.quote));
};

type ValueKind = 'list' | 'map' | 'scalar' | 'unclear';

/** What kind of value follows a key, from the first characters of it. */
function valueKind(source: string, {start, end}: TextRange): ValueKind {
  const rest = source.slice(end, end + 2000);
  const [, sameLine = ''] = /^["']?[ \t]*:[ \t]*([^\n#]?)/.exec(rest) ?? [];
  if (sameLine === '[') return 'list';
  if (sameLine === '{') return 'map';
  if (/[&*!?]/.test(sameLine)) return 'unclear';
  if (sameLine.trim() !== '') return 'scalar';
  const [, indent = '', first = ''] = /\n(?:[ \t]*(?:#[^\n]*)?\n)*([ ]*)(\S?)/.exec(rest) ?? [];
  const column = start - source.lastIndexOf('\n', start - 1) - 1;
  if (first === '-' && indent.length >= column) return 'list';
  return indent.length > column && first !== '' ? 'map' : 'unclear';
}

function suits(kind: ValueKind, type: string): boolean {
  if (kind === 'unclear' || type === 'any') return true;
  if (type.startsWith('[]')) return kind === 'list';
  return kind === (isStruct(type) || type.startsWith('map[string]') ? 'map' : 'scalar');
}

const wantedType = (detail = ''): string | undefined => /cannot unmarshal \w+ into .* of type (\S+)$/.exec(detail)?.[1];

/** A number or a boolean where a text is wanted: the same, in quotes. */
export const quote: Fixer = ({error, source}) => {
  const {range, detail, field} = error;
  const written = writtenAt(source, range);
  if (!range || wantedType(detail) !== 'string' || !written || written.quote) return undefined;
  if (/(^|\]\.)(apiVersion|kind)$/.test(field)) return undefined;
  return replaced('quote', range, written.text, `"${written.text}"`);
};

function fits(text: string, type: string | undefined): boolean {
  if (type === 'bool') return /^(true|false)$/.test(text);
  return /^(int32|int64)$/.test(type ?? '') && /^-?\d+$/.test(text) && Number.isInteger(plainScalar(text));
}

/** A text in quotes where a number or a boolean is wanted: the same, without. */
export const unquote: Fixer = ({error, source}) => {
  const {range, detail} = error;
  const written = writtenAt(source, range);
  if (!range || !written?.quote || !fits(written.text, wantedType(detail))) return undefined;
  return replaced('unquote', range, `"${written.text}"`, written.text);
};

/** A port that quotes have made a name. */
export const unquotePort: Fixer = ({error, source, rangeOf}) => {
  const written = writtenAt(source, rangeOf(error.field));
  const isPort = /\.port$/.test(error.field) && /^[1-9]\d{0,4}$/.test(written?.text ?? '');
  if (!written?.quote || !isPort || Number(written.text) > 65535) return undefined;
  return replaced('unquote', written.range, `"${written.text}"`, written.text);
};

const units: Record<string, string> = {
  kib: 'Ki',
  ki: 'Ki',
  mib: 'Mi',
  mi: 'Mi',
  gib: 'Gi',
  gi: 'Gi',
  tib: 'Ti',
  ti: 'Ti',
  kb: 'k',
  mb: 'M',
  gb: 'G',
  tb: 'T',
  g: 'G',
};

/** `512 MB`, `1gi`: the same amount in the units that a quantity knows. */
export const knownUnit: Fixer = ({error, source}) => {
  const written = writtenAt(source, error.range);
  const [, amount, unit = ''] = /^(\d+(?:\.\d+)?)\s*([A-Za-z]*)$/.exec(written?.text.trim() ?? '') ?? [];
  if (!written || !amount) return undefined;
  const known = unit === '' || /^(m|k|[KMGTPE]i?)$/.test(unit) ? unit.replace(/^K$/, 'k') : units[unit.toLowerCase()];
  const to = `${amount}${known}`;
  if (known === undefined || to === written.text) return undefined;
  return replaced('correct-value', written.range, written.text, to, spelled(to, written.quote));
};

/** Spaces at the ends of a text in quotes. */
export const trimmed: Fixer = (broken) => {
  const scalar = badScalar(broken);
  const to = scalar?.text.trim();
  return scalar && to ? replaced('correct-value', scalar.range, `"${scalar.text}"`, to, spelled(to, scalar.quote)) : undefined;
};

/** `644` for `0644`: the digits of permissions are octal, and the zero says so. */
export const octal: Fixer = (broken) => {
  const scalar = badScalar(broken);
  if (!scalar || scalar.quote || !/^[0-7]{3}$/.test(scalar.text)) return undefined;
  return replaced('correct-value', scalar.range, scalar.text, `0${scalar.text}`);
};

/** A path within a volume that begins with a slash. */
export const relative: Fixer = (broken) => {
  const scalar = badScalar(broken);
  const to = scalar?.text.replace(/^\/+/, '');
  return scalar && to ? replaced('correct-value', scalar.range, scalar.text, to, spelled(to, scalar.quote)) : undefined;
};

/** The one value that may stand there. */
export const one: Fixer = (broken) => {
  const scalar = badScalar(broken);
  return scalar && replaced('correct-value', scalar.range, scalar.text, '1');
};

/** A request above its limit comes down to it. */
export const requestToLimit: Fixer = ({error, source, rangeOf}) => {
  const [, resource = ''] = /to (\S+) limit of /.exec(error.detail ?? '') ?? [];
  const limits = error.field.replace(/\.requests$/, '.limits');
  const request = writtenAt(source, rangeOf(at(error.field, resource)));
  const limit = writtenAt(source, rangeOf(at(limits, resource)));
  if (!resource || !request || !limit) return undefined;
  const fix = replaced(
    'request-to-limit',
    request.range,
    request.text,
    limit.text,
    source.slice(limit.range.start, limit.range.end),
  );
  return fix;
};

const inside = (source: string, range: TextRange | undefined): string =>
  range ? source.slice(range.start, range.end).replace(/["']/g, '') : '';

/** On the host's network the two ports are one. */
export const samePort: Fixer = ({error, source, rangeOf}) => {
  const own = writtenAt(source, rangeOf(error.field));
  const port = inside(source, rangeOf(error.field.replace(/hostPort$/, 'containerPort')));
  return own && /^\d+$/.test(port) ? replaced('correct-value', own.range, own.text, port) : undefined;
};

/** The next port of the node that no container of this Pod takes. */
export const freePort: Fixer = ({error, source, rangeOf, pod}) => {
  const own = writtenAt(source, rangeOf(error.field));
  const port = String(error.badValue).split('/').at(-1) ?? '';
  if (!pod || pod.spec.hostNetwork || own?.text !== port) return undefined;
  const containers = [...pod.spec.containers, ...(pod.spec.initContainers ?? [])];
  const taken = new Set(containers.flatMap(({ports}) => (ports ?? []).map(({hostPort}) => hostPort)));
  let next = Number(port) + 1;
  while (taken.has(next)) next += 1;
  return next <= 65535 ? replaced('next-free', own.range, port, String(next)) : undefined;
};
