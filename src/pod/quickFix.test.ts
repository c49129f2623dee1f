import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {checkManifest} from './checkManifest';
import type {FieldError} from './fieldError';
import {type QuickFix, quickFixes} from './quickFix';
import {withEdits} from './textEdit';

const folder = 'static/manifests/invalid';
const broken = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .map((file): [name: string, source: string] => [file, readFileSync(`${folder}/${file}`, 'utf8')]);

type Fixed = {error: FieldError; fix: QuickFix; after: string};

/** Every fix of a manifest, applied alone. */
function fixesOf(source: string): Fixed[] {
  const {errors, rangeOf, written} = checkManifest(source);
  return errors.flatMap((error) =>
    quickFixes(error, source, rangeOf, written).map((fix) => ({error, fix, after: withEdits(source, fix.edits)})),
  );
}

const sameError = (one: FieldError, other: FieldError): boolean =>
  one.rule === other.rule && one.field === other.field && one.badValue === other.badValue;

const isDecoding = ({type}: FieldError): boolean => ['syntax', 'duplicate-key', 'unknown-field', 'type'].includes(type);

const startOf = ([first]: FieldError[]): number => first?.range?.start ?? 0;

/** What a manifest is told after a fix that it was not told before; what had been hidden does not count. */
function newErrors(before: string, {error, fix, after}: Fixed): FieldError[] {
  const old = checkManifest(before).errors;
  const now = checkManifest(after).errors;
  if (old.some(isDecoding) && !now.some(isDecoding)) return [];
  if (now[0]?.type === 'syntax' && startOf(now) > startOf(old)) return [];
  const at = fix.kind === 'correct-field' ? error.field.replace(/[^.]+$/, fix.to) : error.field;
  return now.filter((one) => !old.some((other) => sameError(one, other)) && !/^[.[]/.test(one.field.replace(at, '')));
}

const comments = (text: string): string[] => text.match(/#.*/g) ?? [];

function isSound(fixed: Fixed, source: string): void {
  const {error, fix, after} = fixed;
  const left = checkManifest(after).errors;
  expect(left.filter((other) => sameError(other, error)).length).toBeLessThan(
    checkManifest(source).errors.filter((other) => sameError(other, error)).length,
  );
  expect(newErrors(source, fixed)).toEqual([]);
  expect(comments(after)).toEqual(comments(source));
  expect(after).not.toBe(source);
  expect(fix.edits.length).toBeGreaterThan(0);
}

/** All fixes one after the other, the first each time, until none is offered. */
function mended(source: string): string {
  let text = source;
  for (let round = 0; round < 20; round += 1) {
    const [first] = fixesOf(text);
    if (!first) return text;
    text = first.after;
  }
  return text;
}

describe.each(broken)('%s', (_, source) => {
  test('every fix takes its error away, brings no other, and leaves the comments alone', () => {
    for (const fixed of fixesOf(source)) isSound(fixed, source);
  });
});

const head = 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n';

/** What is wrong, a manifest, and the manifest after all fixes. */
const mendings: [what: string, before: string, after: string][] = [
  [
    'a mount that misspells its volume',
    `${head}  containers:\n    - name: web\n      image: nginx # mounted\n      volumeMounts:\n        - {name: "contents", mountPath: /a}\n  volumes:\n    - name: content\n      emptyDir: {}\n`,
    `${head}  containers:\n    - name: web\n      image: nginx # mounted\n      volumeMounts:\n        - {name: "content", mountPath: /a}\n  volumes:\n    - name: content\n      emptyDir: {}\n`,
  ],
  [
    'fields in the wrong case',
    `${head}  Containers:\n    - name: web\n      Image: nginx\n      imagepullpolicy: Always\n`,
    `${head}  containers:\n    - name: web\n      image: nginx\n      imagePullPolicy: Always\n`,
  ],
  [
    'a field with a letter missing, inside a Deployment',
    'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  replica: 2\n  selector:\n    matchLabels: {app: web}\n  template:\n    metadata:\n      labels: {app: web}\n    spec:\n      container:\n        - name: web\n          image: nginx\n',
    'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  replicas: 2\n  selector:\n    matchLabels: {app: web}\n  template:\n    metadata:\n      labels: {app: web}\n    spec:\n      containers:\n        - name: web\n          image: nginx\n',
  ],
  [
    'words in the wrong case',
    `${head}  restartPolicy: never\n  containers:\n    - name: web\n      image: nginx\n      imagePullPolicy: "ifNotPresent"\n      ports:\n        - {containerPort: 80, protocol: http}\n`,
    `${head}  restartPolicy: Never\n  containers:\n    - name: web\n      image: nginx\n      imagePullPolicy: "IfNotPresent"\n      ports:\n        - {containerPort: 80, protocol: TCP}\n`,
  ],
  [
    'values that YAML takes for numbers and booleans, and a port in quotes',
    `${head}  containers:\n    - name: web\n      image: nginx\n      env:\n        - {name: A, value: 8080}\n        - {name: B, value: yes}\n        - name: C\n          value: 0x1F # hex\n      ports:\n        - containerPort: "80"\n      stdin: 'true'\n`,
    `${head}  containers:\n    - name: web\n      image: nginx\n      env:\n        - {name: A, value: "8080"}\n        - {name: B, value: "yes"}\n        - name: C\n          value: "0x1F" # hex\n      ports:\n        - containerPort: 80\n      stdin: true\n`,
  ],
  [
    'containers and a Pod without names',
    'apiVersion: v1\nkind: Pod\nmetadata:\n  labels:\n    app: shop\nspec:\n  containers:\n    - image: docker.io/library/nginx:1.29\n    - {image: nginx}\n',
    'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\n  labels:\n    app: shop\nspec:\n  containers:\n    - name: nginx\n      image: docker.io/library/nginx:1.29\n    - {name: nginx-2, image: nginx}\n',
  ],
  [
    'a Pod without metadata, and a name that was left empty',
    'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name:\n      image: redis\n',
    'apiVersion: v1\nkind: Pod\nmetadata:\n  name: my-pod\nspec:\n  containers:\n    - name: redis\n      image: redis\n',
  ],
  [
    'a volume without a name that one mount waits for',
    `${head}  containers:\n    - name: web\n      image: nginx\n      volumeMounts: [{name: data, mountPath: /a}]\n  volumes:\n    - emptyDir: {}\n`,
    `${head}  containers:\n    - name: web\n      image: nginx\n      volumeMounts: [{name: data, mountPath: /a}]\n  volumes:\n    - name: data\n      emptyDir: {}\n`,
  ],
  [
    'names that are no names, and the mounts of a volume with one',
    'apiVersion: v1\nkind: Pod\nmetadata:\n  name: My_Pod.\nspec:\n  containers:\n    - name: Web Server\n      image: nginx\n      ports: [{containerPort: 80, name: the_very_long_http_port}]\n      volumeMounts: [{name: My_Data, mountPath: /a}]\n    - name: web-server\n      image: nginx\n      volumeMounts: [{name: "My_Data", mountPath: /b}]\n  volumes:\n    - name: My_Data\n      emptyDir: {}\n',
    'apiVersion: v1\nkind: Pod\nmetadata:\n  name: my-pod\nspec:\n  containers:\n    - name: web-server-2\n      image: nginx\n      ports: [{containerPort: 80, name: the-very-long-h}]\n      volumeMounts: [{name: my-data, mountPath: /a}]\n    - name: web-server\n      image: nginx\n      volumeMounts: [{name: "my-data", mountPath: /b}]\n  volumes:\n    - name: my-data\n      emptyDir: {}\n',
  ],
  [
    'names and ports taken twice',
    `${head}  containers:\n    - name: web\n      image: nginx\n      ports: [{name: http, containerPort: 80, hostPort: 8080}, {name: http, containerPort: 81, hostPort: 8081}]\n    - name: web\n      image: nginx\n      ports: [{containerPort: 80, hostPort: 8080}]\n`,
    `${head}  containers:\n    - name: web\n      image: nginx\n      ports: [{name: http, containerPort: 80, hostPort: 8080}, {name: http-2, containerPort: 81, hostPort: 8081}]\n    - name: web-2\n      image: nginx\n      ports: [{containerPort: 80, hostPort: 8082}]\n`,
  ],
  [
    'keys written twice, the first of them behind a dash or in braces',
    `${head}  restartPolicy: Never # at first\n  containers:\n    - name: a\n      image: nginx\n      name: web\n    - {name: b, image: nginx, name: side}\n  restartPolicy: Always\n`,
    `${head}  containers:\n    - image: nginx\n      name: web\n    - {image: nginx, name: side}\n  restartPolicy: Always\n`,
  ],
  [
    'tabs that indent',
    'apiVersion: v1\nkind: Pod\nmetadata:\n\tname: web\t# named\nspec:\n\tcontainers:\n\t- name: web\n\t  image: nginx\n',
    'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\t# named\nspec:\n  containers:\n  - name: web\n    image: nginx\n',
  ],
  [
    'a request above its limit',
    `${head}  containers:\n    - name: web\n      image: nginx\n      resources:\n        requests: {memory: 1Gi, cpu: 500m}\n        limits: {memory: "512Mi", cpu: 1}\n`,
    `${head}  containers:\n    - name: web\n      image: nginx\n      resources:\n        requests: {memory: "512Mi", cpu: 500m}\n        limits: {memory: "512Mi", cpu: 1}\n`,
  ],
  [
    'units that no quantity knows',
    `${head}  containers:\n    - name: web\n      image: nginx\n      resources:\n        limits: {memory: 512 MB, cpu: 1, ephemeral-storage: "1gi"}\n`,
    `${head}  containers:\n    - name: web\n      image: nginx\n      resources:\n        limits: {memory: 512M, cpu: 1, ephemeral-storage: "1Gi"}\n`,
  ],
  [
    'one thing where a list is wanted',
    `${head}  containers:\n    name: web\n    image: nginx\n    # what it runs\n    command: sleep\n    args: ["1"]\n  volumes:\n    name: a\n    emptyDir: {}\n`,
    `${head}  containers:\n    - name: web\n      image: nginx\n      # what it runs\n      command: [sleep]\n      args: ["1"]\n  volumes:\n    - name: a\n      emptyDir: {}\n`,
  ],
  [
    'a colon without its space',
    `${head}  containers:\n    - name:web\n      image: nginx # served\n      args: []\n`,
    `${head}  containers:\n    - name: web\n      image: nginx # served\n      args: []\n`,
  ],
  [
    'a colon without its space in the last line',
    `${head}  containers:\n    - name: web\n      image:nginx\n`,
    `${head}  containers:\n    - name: web\n      image: nginx\n`,
  ],
  [
    'a colon without its space that makes a text of a map',
    'apiVersion: v1\nkind: Pod\nmetadata:\n  name:web\nspec:\n  containers: [{name: a, image: b}]\n',
    'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers: [{name: a, image: b}]\n',
  ],
  [
    'full-width colons',
    `${head}  containers：\n    - name： web\n      image：nginx # served\n      args: []\n`,
    `${head}  containers:\n    - name: web\n      image: nginx # served\n      args: []\n`,
  ],
  [
    'values that begin with a sign of YAML, or have a colon and a space',
    `${head}  containers:\n    - name: web\n      image: nginx\n      env:\n        - name: A\n          value: hello: world # greets\n        - name: B\n          value: @here\n        - name: C\n          value: */5 * * * *\n`,
    `${head}  containers:\n    - name: web\n      image: nginx\n      env:\n        - name: A\n          value: "hello: world" # greets\n        - name: B\n          value: "@here"\n        - name: C\n          value: "*/5 * * * *"\n`,
  ],
  [
    'a line too far to the right, with what follows it',
    `${head}  containers:\n    - name: web\n       image: nginx # served\n       args: []\n`,
    `${head}  containers:\n    - name: web\n      image: nginx # served\n      args: []\n`,
  ],
  [
    'a line too far to the left',
    `${head}  containers:\n    - name: web\n     image: nginx # served\n     args: []\n`,
    `${head}  containers:\n    - name: web\n      image: nginx # served\n      args: []\n`,
  ],
  [
    'a script written twice',
    `${head}  containers:\n    - name: web\n      args:\n        - |\n          one\n          two\n      args:\n        - |\n          three\n      image: nginx\n`,
    `${head}  containers:\n    - name: web\n      args:\n        - |\n          three\n      image: nginx\n`,
  ],
  [
    'dashes without a space',
    `${head}  containers:\n    - name: web\n      image: nginx\n      ports:\n        -containerPort: 80\n        -containerPort: 81\n`,
    `${head}  containers:\n    - name: web\n      image: nginx\n      ports:\n        - containerPort: 80\n        - containerPort: 81\n`,
  ],
  [
    'no apiVersion',
    'kind: Deployment\nmetadata:\n  name: web\nspec:\n  selector: {matchLabels: {a: b}}\n  template:\n    metadata: {labels: {a: b}}\n    spec:\n      containers: [{name: a, image: b}]\n',
    'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector: {matchLabels: {a: b}}\n  template:\n    metadata: {labels: {a: b}}\n    spec:\n      containers: [{name: a, image: b}]\n',
  ],
  [
    'no kind',
    'apiVersion: v1 # core\nmetadata:\n  name: web\nspec:\n  containers: [{name: a, image: b}]\n',
    'apiVersion: v1 # core\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers: [{name: a, image: b}]\n',
  ],
  [
    'a kind in the wrong case',
    'apiVersion: v1\nkind: pod\nmetadata:\n  name: web\nspec:\n  containers: [{name: a, image: b}]\n',
    'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers: [{name: a, image: b}]\n',
  ],
  [
    'a Deployment of the wrong version',
    'apiVersion: v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector: {matchLabels: {a: b}}\n  template:\n    metadata: {labels: {a: b}}\n    spec:\n      containers: [{name: a, image: b}]\n',
    'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector: {matchLabels: {a: b}}\n  template:\n    metadata: {labels: {a: b}}\n    spec:\n      containers: [{name: a, image: b}]\n',
  ],
  [
    'probes: a port in quotes, two successes, a grace period that nobody can give',
    `${head}  containers:\n    - name: web\n      image: nginx\n      livenessProbe:\n        tcpSocket: {port: "8080"}\n        successThreshold: 2\n      readinessProbe:\n        httpGet: {port: 80, scheme: http}\n        terminationGracePeriodSeconds: 5\n        periodSeconds: 3\n`,
    `${head}  containers:\n    - name: web\n      image: nginx\n      livenessProbe:\n        tcpSocket: {port: 8080}\n        successThreshold: 1\n      readinessProbe:\n        httpGet: {port: 80, scheme: HTTP}\n        periodSeconds: 3\n`,
  ],
  [
    'permissions without their zero, a path with a slash too many',
    `${head}  containers:\n    - name: web\n      image: nginx\n      volumeMounts: [{name: a, mountPath: /a}]\n  volumes:\n    - name: a\n      configMap: {name: a, defaultMode: 644, items: [{key: a, path: /etc/a}]}\n`,
    `${head}  containers:\n    - name: web\n      image: nginx\n      volumeMounts: [{name: a, mountPath: /a}]\n  volumes:\n    - name: a\n      configMap: {name: a, defaultMode: 0644, items: [{key: a, path: etc/a}]}\n`,
  ],
  [
    'the ports of a Pod on the host’s network',
    `${head}  hostNetwork: true\n  containers:\n    - name: web\n      image: nginx\n      ports: [{containerPort: 80, hostPort: 8080}]\n`,
    `${head}  hostNetwork: true\n  containers:\n    - name: web\n      image: nginx\n      ports: [{containerPort: 80, hostPort: 80}]\n`,
  ],
];

describe('fixes one after the other', () => {
  test.each(mendings)('mend %s', (_, before, after) => {
    for (const fixed of fixesOf(before)) {
      if (fixed.fix.kind !== 'drop-repeated') isSound(fixed, before);
    }
    expect(mended(before)).toBe(after);
    expect(checkManifest(after).errors).toEqual([]);
  });
});

/** What has no one right answer is left to whoever wrote it. */
const undecided: [what: string, source: string][] = [
  ['a port beyond 65535', `${head}  containers:\n    - name: web\n      image: nginx\n      ports: [{containerPort: 80800}]\n`],
  ['a container without an image', `${head}  containers:\n    - name: web\n`],
  ['a field like no other', `${head}  containers: [{name: a, image: b}]\n  helloWorld: 1\n`],
  ['a field whose right name is taken', `${head}  containers: [{name: a, image: b, Image: c}]\n`],
  ['a field that would get the wrong kind of value', `${head}  containers: [{name: a, image: b, port: 80}]\n`],
  [
    'a field that wants a list and has a map below it',
    `${head}  containers:\n    - name: a\n      image: b\n      # one port\n      port:\n        containerPort: 80\n`,
  ],
  [
    'a mount of nothing like a volume',
    `${head}  containers: [{name: a, image: b, volumeMounts: [{name: x, mountPath: /a}]}]\n`,
  ],
  [
    'an amount with a colon and a space',
    `${head}  containers:\n    - name: a\n      image: b\n      resources: {}\n  activeDeadlineSeconds: 5: 6\n`,
  ],
  ['a command of several words', `${head}  containers: [{name: a, image: b, command: "sleep 5"}]\n`],
  ['the name of an object elsewhere', `${head}  serviceAccountName: My_Account\n  containers: [{name: a, image: b}]\n`],
  [
    'a Deployment without a name',
    'apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    metadata: {labels: {a: b}}\n    spec:\n      containers: [{name: a, image: b}]\n',
  ],
];

test.each(undecided)('%s is refused, and no fix is offered', (_, source) => {
  expect(checkManifest(source).errors).not.toEqual([]);
  expect(fixesOf(source)).toEqual([]);
});

/** The slips of a hand: in a line of a manifest that was right. */
const slips: readonly ((line: string, at: number) => string)[] = [
  (line, at) => line.slice(0, at) + line.slice(at + 1),
  (line, at) => line.slice(0, at) + line.slice(at, at + 1).toUpperCase() + line.slice(at + 1),
  (line) => `${line}\n${line}`,
  (line) => line.replace(/^ {2}/, '\t'),
  (line) => line.replace(/: (\S+)$/, ': "$1"'),
  (line) => line.replace(/["']/g, ''),
  (line) => line.replace(': ', ':'),
  (line) => line.replace(':', '：'),
  (line) => ` ${line}`,
  (line) => line.replace(/^ /, ''),
];

/** The same numbers every time: a small generator, so that what fails can be made to fail again. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

test('a tab in a document beside the Pod is not called mended by what leaves it there', () => {
  const lines = readFileSync('static/manifests/ambassador.yaml', 'utf8').split('\n');
  const place = lines.findIndex((line) => line.includes('mode tcp'));
  const slipped = lines.map((line, index) => (index === place ? line.replace(/^ {2}/, '\t') : line)).join('\n');
  expect(checkManifest(slipped).errors).not.toEqual([]);
  for (const fixed of fixesOf(slipped)) isSound(fixed, slipped);
});

test('of 300 slips, what is mended is mended without harm, and mostly as it was', () => {
  const right = readdirSync('static/manifests')
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => readFileSync(`static/manifests/${file}`, 'utf8'));
  const next = numbers(20261128);
  let fixes = 0;
  let restored = 0;
  for (let count = 0; count < 300; count += 1) {
    const source = right[next(right.length)] ?? '';
    const lines = source.split('\n');
    const place = next(lines.length);
    const line = lines[place] ?? '';
    if (/#/.test(line)) continue;
    lines[place] = slips[next(slips.length)]?.(line, next(Math.max(1, line.length))) ?? line;
    const slipped = lines.join('\n');
    for (const fixed of fixesOf(slipped)) {
      isSound(fixed, slipped);
      fixes += 1;
      if (fixed.after === source) restored += 1;
    }
  }
  expect(fixes).toBeGreaterThan(60);
  expect(restored / fixes).toBeGreaterThan(0.6);
});
