import {describe, expect, test} from 'vitest';
import {checkManifest} from './checkManifest';
import {parseManifest} from './manifest';
import type {Container} from './pod';

const podOf = (fields: string): string => `apiVersion: v1
kind: Pod
metadata: {name: web}
spec:
  containers:
    - name: web
      image: nginx:1.29
${fields}`;

const read = (source: string) => {
  const {pod, errors, later} = parseManifest(source);
  const print = (list: typeof errors) => list.map(({type, field}) => `${type} ${field}`);
  return {container: pod?.spec.containers[0] as Container, pod, errors: print(errors), later: print(later)};
};

const inContainer = (field: string) => read(podOf(`      ${field}`));
const inSpec = (field: string) => read(podOf(`  ${field}`));

describe('plain scalars are read by YAML 1.1', () => {
  test.each([
    ['0o120', 80],
    ['0x50', 80],
    ['0b1010000', 80],
    ['8_080', 8080],
    ['08080', 8080],
    ['8e1', 80],
    ['80.0', 80],
  ])('containerPort: %s is %i', (written, port) => {
    const {container, errors} = inContainer(`ports: [{containerPort: ${written}}]`);
    expect(errors).toEqual([]);
    expect(container.ports).toEqual([{containerPort: port}]);
  });

  test.each(['"80"', '80.5', '99999999999', 'true', '[80]', '{a: 80}'])('containerPort: %s is no port', (written) => {
    expect(inContainer(`ports: [{containerPort: ${written}}]`).errors).toEqual([
      'type spec.containers[0].ports[0].containerPort',
    ]);
  });

  test('0644 is octal and a file mode of 420', () => {
    expect(
      inSpec('volumes: [{name: v, secret: {secretName: s, defaultMode: 0644}}]').pod?.spec.volumes?.[0]?.secret?.defaultMode,
    ).toBe(0o644);
  });

  test.each(['yes', 'on', 'N', 'True'])('hostNetwork: %s is a boolean, a label of that value is none', (written) => {
    expect(inSpec(`hostNetwork: ${written}`).errors).toEqual([]);
    expect(inSpec(`nodeSelector: {a: ${written}}`).errors).toEqual(['type spec.nodeSelector.a']);
  });

  test('a key that looks like a boolean is written out', () => {
    expect(inSpec('nodeSelector: {on: a, 1: b}').pod?.spec.nodeSelector).toEqual({true: 'a', '1': 'b'});
  });

  test('a date and a time of day are texts', () => {
    expect(inSpec('nodeSelector: {a: 2026-08-01, b: 12:30}').pod?.spec.nodeSelector).toEqual({a: '2026-08-01', b: '12:30'});
  });
});

describe('types of their own', () => {
  test.each([
    ['1', '1'],
    ['0.5', '0.5'],
    ['1e3', '1000'],
    ['" 1 "', '1'],
    ['100m', '100m'],
  ])('cpu: %s is the quantity %s', (written, quantity) => {
    expect(inContainer(`resources: {limits: {cpu: ${written}}}`).container.resources?.limits).toEqual({cpu: quantity});
  });

  test.each(['1GB', '"1 Gi"', '64mi', '""', 'true', '[1]', '.nan'])('memory: %s is no quantity', (written) => {
    expect(inContainer(`resources: {limits: {memory: ${written}}}`).errors).toEqual([
      'type spec.containers[0].resources.limits.memory',
    ]);
  });

  test.each(['80', 'http', '"80"'])('the port of a probe may be a number or a name: %s', (written) => {
    expect(inContainer(`livenessProbe: {httpGet: {port: ${written}}}`).errors).toEqual([]);
  });

  test.each(['80.5', 'true', '[80]'])('and nothing else: %s', (written) => {
    expect(inContainer(`livenessProbe: {httpGet: {port: ${written}}}`).errors).toEqual([
      'type spec.containers[0].livenessProbe.httpGet.port',
    ]);
  });

  const created = (time: string) => read(`apiVersion: v1\nkind: Pod\nmetadata: {name: web, creationTimestamp: ${time}}`).errors;

  test.each(['2026-08-01T09:30:00Z', '2024-02-29T23:59:59.5+02:00', 'null'])('%s is a point in time', (time) => {
    expect(created(time)).toEqual([]);
  });

  test.each(['yesterday', '2026-08-01', '2026-13-01T00:00:00Z', '2025-02-29T00:00:00Z', '2026-08-01T24:00:00Z', '5'])(
    '%s is none',
    (time) => {
      expect(created(time)).toEqual(['type metadata.creationTimestamp']);
    },
  );
});

describe('the server’s answer', () => {
  test('names one wrong type: the first in the order of sorted keys, since YAML is turned into JSON first', () => {
    const {errors, later} = read(podOf('      tty: 1\n      args: [2]\n  hostname: 3\n  replicas: 4'));
    expect(errors).toEqual(['type spec.containers[0].args[0]']);
    expect(later).toEqual(['type spec.containers[0].tty', 'type spec.hostname', 'unknown-field spec.replicas']);
  });

  test('but a quantity, a time or a port that cannot be read comes before that, for it ends the reading', () => {
    const {errors, later} = inContainer('args: [2]\n      resources: {limits: {cpu: lots}}');
    expect(errors).toEqual(['type spec.containers[0].resources.limits.cpu']);
    expect(later).toEqual(['type spec.containers[0].args[0]']);
  });

  test('names all unknown fields and repeated keys, if the types are right', () => {
    expect(read(podOf('      Image: a\n  replicas: 3\n  hostname: a\n  hostname: b')).errors).toEqual([
      'duplicate-key spec.hostname',
      'unknown-field spec.containers[0].Image',
      'unknown-field spec.replicas',
    ]);
  });

  test('names a field once that is unknown and there twice', () => {
    expect(inSpec('foo: 1\n  foo: 2').errors).toEqual(['duplicate-key spec.foo', 'unknown-field spec.foo']);
  });

  test('is about the last of a repeated key', () => {
    const {errors, pod} = inSpec('hostname: [a]\n  hostname: b');
    expect(errors).toEqual(['duplicate-key spec.hostname']);
    expect(pod?.spec.hostname).toBe('b');
  });
});

describe('what an object is', () => {
  const pod = podOf('');

  test('is asked before its fields are read strictly, and then capitals do not matter', () => {
    expect(read(pod.replace('kind:', 'Kind:')).errors).toEqual(['unknown-field Kind']);
    expect(read(pod.replace('apiVersion:', 'apiversion:')).errors).toEqual(['unknown-field apiversion']);
    expect(parseManifest('Kind: Deployment\napiVersion: apps/v1\nmetadata: {name: shop}\n').owner?.kind).toBe('Deployment');
  });

  test('is not missed before all its fields are right, if it looks like a Pod: the server knows what it was sent as', () => {
    expect(read(pod.replace('kind:', 'kin:'))).toMatchObject({errors: ['unknown-field kin'], later: ['type kind']});
    expect(read(pod.replace('kind: Pod\n', '')).errors).toEqual(['type kind']);
    expect(read('kin: Pod\n').errors).toEqual(['type kind']);
  });
});

describe('several documents', () => {
  const pod = podOf('');
  const broken = 'a: [\n';

  test('the first Pod or workload is read, and what stands behind it is not the server’s business yet', () => {
    expect(read(`kind: ConfigMap\napiVersion: v1\n---\n${pod}`).pod?.metadata.name).toBe('web');
    expect(read(`${pod}---\n${broken}`)).toMatchObject({errors: [], later: ['syntax ']});
    expect(checkManifest(`${pod}---\n${broken}`).errors.map(({type}) => type)).toEqual(['syntax']);
  });

  test('but what is broken before it is', () => {
    expect(read(`kind: Pod: Pod\n---\n${pod}`).errors).toEqual(['syntax ']);
  });
});

describe('an unknown field may have been meant to be', () => {
  const meant = (field: string) => parseManifest(podOf(`      ${field}`)).errors.map(({supported}) => supported?.[0]);

  test.each([
    ['Image: a', 'image'],
    ['imagePullPolcy: Always', 'imagePullPolicy'],
    ['livenessprobe: {}', 'livenessProbe'],
    ['enviroment: []', 'env'],
    ['volumeMount: []', 'volumeMounts'],
    ['prots: []', 'ports'],
    ['xyz: 1', undefined],
  ])('%s → %s', (written, name) => {
    expect(meant(written)).toEqual([name]);
  });

  test('secretName, where a Secret is given by its name', () => {
    const {errors} = parseManifest(podOf('  volumes: [{name: v, secret: {name: s}}]'));
    expect(errors.map(({supported}) => supported?.[0])).toEqual(['secretName']);
  });
});

describe('what the parser takes and the API server’s reader does not', () => {
  test.each([
    ['a tab behind a dash', 'spec:\n  containers:\n  -\tname: a\n'],
    ['a tab on a line of its own', 'kind: Pod\n\t\nspec: {}\n'],
    ['a tab before a comment', 'kind: Pod\n\t# spec\nspec: {}\n'],
    ['a tab before the last comment', 'kind: Pod\napiVersion: v1\n\t# nothing\n'],
    ['another version of YAML', '%YAML 1.2\n---\nkind: Pod\n'],
    ['a directive nobody knows', '%POD yes\n---\nkind: Pod\n'],
  ])('%s', (_, source) => {
    expect(read(source).errors).toEqual(['syntax ']);
  });

  test.each([
    ['behind a colon', 'kind:\tPod\napiVersion: v1\n'],
    ['in a block of text', 'kind: Pod\napiVersion: v1\nmetadata:\n  annotations:\n    a: |\n      x\n      \ty\n'],
    ['within quotes', 'kind: Pod\napiVersion: v1\nmetadata:\n  annotations:\n    a: "x\n      \ty"\n'],
    ['within brackets', 'kind: Pod\napiVersion: v1\nmetadata: {\n  \tname: a}\n'],
  ])('a tab may stand %s', (_, source) => {
    expect(read(source).errors).toEqual([]);
  });

  test.each(['"a"#c', "'a'#c", '"a"#c"'])('a comment may follow a quote at once: %s', (name) => {
    expect(read(`apiVersion: v1\nkind: Pod\nmetadata:\n  name: ${name}\n`)).toMatchObject({
      errors: [],
      pod: {metadata: {name: 'a'}},
    });
  });

  test('and a bracket, but nothing else', () => {
    expect(read('apiVersion: v1\nkind: Pod\nspec: {containers: []}#c\n').errors).toEqual([]);
    expect(read('apiVersion: v1\nkind: Pod\nmetadata:\n  name: |#c\n    a\n').errors).toEqual(['syntax ']);
  });

  test('lines may end as on old Macs', () => {
    expect(read('apiVersion: v1\rkind: Pod\rmetadata: {name: web}\r').pod?.metadata.name).toBe('web');
  });
});

describe('hostile texts are refused at once and in words', () => {
  const details = (source: string) => parseManifest(source).errors.map(({rule}) => rule);

  test.each([
    ['brackets', '['.repeat(10_000)],
    ['closed brackets', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['braces', `${'{a: '.repeat(10_000)}1${'}'.repeat(10_000)}`],
    ['dashes', `${'- '.repeat(10_000)}a`],
    ['indented keys', Array.from({length: 2_000}, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ])('10,000 %s within each other', (_, source) => {
    expect(['yaml-too-deep', 'kind-missing', 'not-an-object']).toContain(details(source)[0]);
  });

  test('more than the API server takes', () => {
    expect(details('x'.repeat(5_000_000))).toEqual(['yaml-too-large']);
  });

  test('aliases of aliases, in lists and in merges', () => {
    const lists = Array.from({length: 40}, (_, level) => `a${level + 1}: &a${level + 1} [*a${level}, *a${level}]`);
    expect(details(['a0: &a0 [x, x]', ...lists].join('\n'))).toEqual(['yaml-aliases']);
    const merges = Array.from({length: 40}, (_, level) => `a${level + 1}: &a${level + 1} {<<: [*a${level}, *a${level}]}`);
    expect(details(['a0: &a0 {x: 1}', ...merges].join('\n'))).toEqual(['yaml-aliases']);
  });

  test('an alias of itself', () => {
    expect(details('a: &a [*a]')).toEqual(['yaml-anchor']);
  });

  test('a number of two million digits', () => {
    expect(details(podOf(`  priority: ${'9'.repeat(2_000_000)}`))).toEqual(['wrong-type']);
  });

  test('zero bytes', () => {
    expect(details(podOf('  hostname: "\u0000"'))).toEqual(['yaml-control-character']);
  });

  test.each(['\ud800', '"\\ud800"'])('half a character, as it is or escaped: %j', (written) => {
    expect(details(podOf(`  hostname: ${written}`))).toEqual(['yaml-control-character']);
  });

  test('and a pair of escapes is one character', () => {
    expect(inSpec('nodeSelector: {a: "\\ud83d\\ude00"}').pod?.spec.nodeSelector).toEqual({a: '😀'});
  });

  test('keys that objects of JavaScript have anyway are data like any other', () => {
    const keys = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const {pod} = inSpec(`nodeSelector: {${keys.map((key) => `${key}: a`).join(', ')}}`);
    expect(Object.keys(pod?.spec.nodeSelector ?? {})).toEqual(keys);
    expect(inSpec('constructor: {}').errors).toEqual(['unknown-field spec.constructor']);
  });
});

describe('within quotes and brackets a line may begin as far to the left as it likes', () => {
  const head = 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  annotations:\n';

  test.each([
    ["    a: '{\n      x\n    }'\n    b: c\n", {a: '{ x }', b: 'c'}],
    ['    a: "x\ny\n\nz"\n    b: c\n', {a: 'x y\nz', b: 'c'}],
    ['    {a: b, # it’s [\nc: "}",\n d: e\n}\n', {a: 'b', c: '}', d: 'e'}],
    ['    a: \'1\n    \'\n    b: "2\n    "\n', {a: '1 ', b: '2 '}],
  ])('%j', (lines, annotations) => {
    const {pod, errors} = read(head + lines);
    expect(errors).toEqual([]);
    expect(pod?.metadata.annotations).toEqual(annotations);
  });

  test('and what stands behind it is found where it is', () => {
    const source = `${head}    a: "x\ny"\nspec:\n  containers: [\n{name: web,\nimage: nginx}\n]\n  hostname: shop\n`;
    const {rangeOf} = parseManifest(source);
    const textAt = (path: string) => source.slice(rangeOf(path)?.start, rangeOf(path)?.end);
    expect(textAt('metadata.annotations.a')).toBe('"x\ny"');
    expect(textAt('spec.containers[0]')).toBe('{name: web,\nimage: nginx}');
    expect(textAt('spec.containers[0].image')).toBe('nginx');
    expect(textAt('spec.hostname')).toBe('shop');
  });

  test.each(['    a: "x\n    b: c\n', "    a: 'x\n", '    a: [1\n    b: c\n', '    a: "x\n---\n"\n'])(
    'but it has to end: %j',
    (lines) => {
      expect(read(head + lines).errors[0]).toBe('syntax ');
    },
  );
});
