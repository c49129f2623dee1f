import fc, {type Arbitrary} from 'fast-check';
import {fieldNames, fieldType} from '../fieldTypes';
import type {Pod} from '../pod';
import {asGo} from '../zeroValues';

/** Texts that YAML 1.1 takes for something else, or that are hard to print. */
export const awkward = [
  ...[
    'yes',
    'No',
    'on',
    'OFF',
    'y',
    'N',
    'true',
    'null',
    '~',
    '',
    '.inf',
    '-.INF',
    '.NaN',
    '<<',
    '=',
    '!',
    '&a',
    '*a',
    '---',
    '...',
  ],
  ...['0644', '0o17', '0x1F', '0b11', '1_000', '1e3', '-1', '+.5', '12:30', '2024-01-01', '1.', '.5', '007', '08', '1e400'],
  ...[
    '- a',
    '? a',
    'a: b',
    'a:',
    ':a',
    'a #b',
    '#a',
    '@a',
    '`a',
    '%a',
    '{a}',
    '[a]',
    'a, b',
    '"a"',
    "'a'",
    "it's",
    'a\\b',
    '|',
    '>',
  ],
  ...[
    ' a',
    'a ',
    'a  b',
    '\ta',
    'a\tb',
    'a\n',
    '\na',
    'a\nb',
    'a\nb\n',
    'a\n\nb\n\n',
    ' a\nb',
    'a \nb',
    'a\n b\n',
    '\n',
    'a\r\nb',
    '#!/bin/sh\nexit 0\n',
  ],
  ...[
    '毛豆',
    'é',
    '😀',
    '\u00a0',
    '\u0085',
    '\u2028',
    '\ufeff',
    '\u0000',
    '\u001b[0m',
    'a：b',
    '“a”',
    'constructor',
    '__proto__',
    'toString',
  ],
];
const text = fc.oneof(fc.constantFrom(...awkward), fc.string({unit: 'binary', maxLength: 12}), fc.string({maxLength: 40}));
const quantity = fc.constantFrom('0', '1', '100m', '1.5', '64Mi', '1Gi', '1e3', '0.1', '12E', '1n', '-1', '+5k', '333333u');
const timestamp = fc.constantFrom('2026-08-01T09:30:00Z', '2024-02-29T23:59:59.123456789+02:00');

/** Anything of a type of the API: its fields have the right types and mean nothing. */
function anyOf(type: string, depth: number): Arbitrary<unknown> {
  if (type === 'string') return text;
  if (type === 'bool') return fc.boolean();
  if (type === 'int32') return fc.integer();
  if (type === 'int64') return fc.maxSafeInteger();
  if (type === 'quantity') return quantity;
  if (type === 'time') return timestamp;
  if (type === 'intOrString') return fc.oneof(fc.integer(), text);
  if (type.startsWith('[]')) return fc.array(anyOf(type.slice('[]'.length), depth - 1), {maxLength: 2});
  if (type.startsWith('map[string]'))
    return fc.dictionary(text, anyOf(type.slice('map[string]'.length), depth - 1), {maxKeys: 3});
  if (depth <= 0) return fc.constant({});
  const fields = fieldNames(type).map((name) => [name, anyOf(fieldType(type, name)?.type ?? 'any', depth - 1)]);
  return fc.record(Object.fromEntries(fields), {requiredKeys: []});
}

function podOf(pod: Record<string, unknown>): Pod {
  return asGo({apiVersion: 'v1', kind: 'Pod', ...pod}, 'Pod') as Pod;
}

/** A Pod with a few of its fields, so that some are deep. */
export const anyPod: Arbitrary<Pod> = fc.record({metadata: anyOf('ObjectMeta', 2), spec: anyOf('PodSpec', 6)}).map(podOf);

/** The same with whatever status. */
export const anyPodWithStatus: Arbitrary<Pod> = fc
  .record({metadata: anyOf('ObjectMeta', 2), spec: anyOf('PodSpec', 4), status: anyOf('PodStatus', 5)})
  .map(podOf);
