import {readdirSync, readFileSync} from 'node:fs';
import fc, {type Arbitrary} from 'fast-check';
import {describe, expect, test} from 'vitest';
import {admitted, checkManifest} from './checkManifest';
import {withDefaults} from './defaults';
import {fieldNames, fieldType} from './fieldTypes';
import {parseManifest} from './manifest';
import type {Pod} from './pod';
import {printManifest} from './printManifest';
import {validatePod} from './validatePod';
import {asGo} from './zeroValues';

const folder = 'static/manifests/';
const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const sources = names.map((name) => readFileSync(folder + name, 'utf8'));

/** Texts that YAML 1.1 takes for something else, or that are hard to print. */
const awkward = [
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
    '\ud800',
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

/** A Pod with a few of its fields, so that some are deep. */
const anyPod: Arbitrary<Pod> = fc
  .record({metadata: anyOf('ObjectMeta', 2), spec: anyOf('PodSpec', 6)})
  .map((pod) => asGo({apiVersion: 'v1', kind: 'Pod', ...pod}, 'Pod') as Pod);

const seeded = (numRuns: number) => ({seed: 20260801, numRuns});

describe('any Pod at all', () => {
  test('defaulting twice is defaulting once, and the given Pod stays as it was', () => {
    fc.assert(
      fc.property(anyPod, (pod) => {
        const before = structuredClone(pod);
        const stored = withDefaults(pod);
        expect(withDefaults(stored)).toEqual(stored);
        expect(pod).toEqual(before);
      }),
      seeded(150),
    );
  });

  test('is judged without a throw, and the same when it is stored and judged again', () => {
    fc.assert(
      fc.property(anyPod, (pod) => {
        const errors = validatePod(admitted(pod));
        expect(validatePod(admitted(admitted(pod)))).toEqual(errors);
      }),
      seeded(150),
    );
  });

  test('printed and read again, it is the same Pod', () => {
    fc.assert(
      fc.property(anyPod, (pod) => {
        const {pod: read, errors} = parseManifest(printManifest(pod));
        expect(errors).toEqual([]);
        expect(read).toEqual(pod);
      }),
      seeded(150),
    );
  });
});

describe('every manifest of the book', () => {
  test.each(names)('%s: the Pod that was read, printed and read again, is the same', (name) => {
    const {pod} = parseManifest(readFileSync(folder + name, 'utf8'));
    expect(parseManifest(printManifest(pod as Pod))).toMatchObject({pod, errors: []});
  });

  test.each(names)('%s: what the API server has stored is taken again', (name) => {
    const {pod, errors} = checkManifest(readFileSync(folder + name, 'utf8'));
    expect(errors).toEqual([]);
    expect(checkManifest(printManifest(pod as Pod))).toMatchObject({pod, errors: []});
  });
});

test.each(awkward)('%j is printed so that it stays a text', (value) => {
  const pod: Pod = {apiVersion: 'v1', kind: 'Pod', metadata: {name: 'web', labels: {[value]: value}}, spec: {containers: []}};
  expect(parseManifest(printManifest(pod)).pod).toEqual(pod);
});

test('the printer makes YAML that people would write', () => {
  const pod = {
    spec: {
      containers: [{name: 'web', image: 'nginx:1.29', args: ['-c', 'sleep 5\nexit 0\n', 'yes'], ports: [{containerPort: 80}]}],
      volumes: [{name: 'scratch', emptyDir: {}}],
    },
    metadata: {name: 'web', annotations: {'example.com/port': '80'}},
    kind: 'Pod',
    apiVersion: 'v1',
  };
  expect(printManifest(pod)).toBe(`apiVersion: v1
kind: Pod
metadata:
  name: web
  annotations:
    example.com/port: "80"
spec:
  containers:
    - name: web
      image: nginx:1.29
      args:
        - "-c"
        - |
          sleep 5
          exit 0
        - "yes"
      ports:
        - containerPort: 80
  volumes:
    - name: scratch
      emptyDir: {}
`);
});

describe('the parser survives', () => {
  /** `FUZZ_RUNS=20000` asks for more than fits into the quick tests. */
  const runs = Number(process.env.FUZZ_RUNS ?? 2000);
  const snippet = fc.oneof(
    fc.string({maxLength: 6}),
    fc.constantFrom(
      ...awkward,
      ': ',
      '\n',
      '\n  ',
      '- ',
      '\t',
      '&a ',
      '*a',
      '<<: *a',
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      '|\n',
      '!!int ',
      '---\n',
    ),
  );
  const edit = fc.record({at: fc.double({min: 0, max: 1, noNaN: true}), cut: fc.nat(12), put: snippet});

  test('random edits of valid manifests: it says something of a place in the text, or takes it', {timeout: runs * 20}, () => {
    fc.assert(
      fc.property(fc.constantFrom(...sources), fc.array(edit, {minLength: 1, maxLength: 4}), (source, edits) => {
        const edited = edits.reduce((before, {at, cut, put}) => {
          const start = Math.floor(at * before.length);
          return before.slice(0, start) + put + before.slice(start + cut);
        }, source);
        const {errors, rangeOf} = checkManifest(edited);
        for (const {range, field} of errors) {
          const place = range ?? rangeOf(field);
          if (place) expect(place.start >= 0 && place.start <= place.end && place.end <= edited.length).toBe(true);
        }
      }),
      seeded(runs),
    );
  });

  test('arbitrary text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 200}), (source) => void checkManifest(source)),
      seeded(1000),
    );
  });
});
