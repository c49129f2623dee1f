import {readdirSync, readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {admitted, checkManifest} from './checkManifest';
import {withDefaults} from './defaults';
import {parseManifest} from './manifest';
import type {Pod} from './pod';
import {printManifest} from './printManifest';
import {anyPod, awkward} from './testing/anyPod';
import {validatePod} from './validatePod';

const folder = 'static/manifests/';
const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const sources = names.map((name) => readFileSync(folder + name, 'utf8'));

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
