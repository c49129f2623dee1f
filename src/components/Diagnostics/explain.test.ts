import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {brokenLink, pagesOf} from '../../book/addresses';
import {faultsOfChinese, faultsOfEnglish} from '../../book/typography';
import {checkManifest} from '../../pod/checkManifest';
import type {FieldError} from '../../pod/fieldError';
import type {Rule} from '../../pod/rule';
import type {Language} from '../language/useWords';
import {explain} from './explain';
import {places} from './words/places';
import {rules} from './words/rules';

const all = Object.keys(rules) as Rule[];
const languages: Language[] = ['zh-CN', 'en'];

/** What the API server adds, where the words tell a part of it. */
const details: Partial<Record<Rule, string>> = {
  'sleep-within-grace': 'must be non-negative and less than terminationGracePeriodSeconds (30)',
  'one-of-two': 'targetWWNs and wwids can not be specified simultaneously',
  'one-of-two-missing': 'one of datasetName and datasetUUID is required',
  'request-above-limit': 'must be less than or equal to cpu limit of 500m',
  'huge-pages-multiple': '3Mi is not positive integer multiple of hugepages-2Mi',
  'pod-resources-too-small': 'must be greater than or equal to aggregate container requests of 2',
  'pod-limits-exceeded': 'must be less than or equal to pod limits of 1',
  'certificate-lifetime': 'if provided, maxExpirationSeconds must be >= 3600',
  'wrong-type': 'json: cannot unmarshal number into Go struct field EnvVar.value of type string',
};

/** Any rule, broken at some field by some value. */
const sampleOf = (rule: Rule): FieldError => ({
  rule,
  type: 'Invalid',
  field: 'spec.containers[0].restartPolicy',
  badValue: 'Some_Value',
  detail: details[rule] ?? 'must be between 1 and 100, inclusive',
  supported: ['Always', 'Never', 'OnFailure'],
});

const outsideCode = (text: string) => text.replace(/`[^`]*`/g, '`');

describe.each(all)('%s', (rule) => {
  test.each(languages)('is explained in %s: what is wrong, why, and how to mend it', (language) => {
    const {says, why, mend} = explain(sampleOf(rule), language);
    for (const sentence of [says, why, mend]) {
      expect(sentence.length).toBeGreaterThan(3);
      expect(sentence).not.toMatch(/\{\w+\}|undefined|null|``|TODO/);
      expect(sentence).toMatch(language === 'en' ? /[.?”]$/ : /[。？”]$/);
    }
    expect(new Set([says, why, mend]).size).toBe(3);
  });

  test('is written in Chinese as this book is', () => {
    const {says, why, mend} = explain(sampleOf(rule), 'zh-CN');
    expect([says, why, mend].flatMap((text) => faultsOfChinese(outsideCode(text)))).toEqual([]);
  });

  test('is written in English as this book is', () => {
    const {says, why, mend} = explain(sampleOf(rule), 'en');
    expect([says, why, mend].flatMap((text) => faultsOfEnglish(outsideCode(text)))).toEqual([]);
    expect(says).toMatch(/^[A-Z0-9`“]/);
  });
});

/** Rules about how something is spelled: their words repeat it, so that nobody has to look for what is meant. */
const aboutSpelling: Rule[] = [
  'dns-label',
  'dns-subdomain',
  'dns-search',
  'driver-name',
  'qualified-name',
  'annotation-key',
  'label-value',
  'config-key',
  'env-name',
  'port-name',
  'http-header-name',
  'finalizer-name',
  'sysctl-name',
  'resource-name',
  'signer-name',
  'bundle-name',
  'container-name-duplicate',
  'port-name-duplicate',
  'volume-name-duplicate',
  'volume-not-found',
  'choice',
  'ip-address',
  'bad-quantity',
];

test.each(aboutSpelling)('%s repeats what was written', (rule) => {
  for (const language of languages) expect(explain(sampleOf(rule), language).says).toContain('`Some_Value`');
});

test.each(languages)('every place that explains a rule is there in %s', async (language) => {
  const pages = await pagesOf(language);
  const broken = Object.values(places).map(([href]) => brokenLink(href, '/playground', pages));
  expect(broken.filter(Boolean)).toEqual([]);
});

/** Fields at which a rule is explained elsewhere than by itself. */
const fields = [
  'spec.restartPolicy',
  'spec.dnsPolicy',
  'spec.hostname',
  'metadata.namespace',
  'spec.containers[0].imagePullPolicy',
  'spec.containers[0].lifecycle.preStop',
  'spec.volumes[0].hostPath.path',
];

test('every place explains some rule', () => {
  const reached = all.flatMap((rule) => fields.map((field) => explain({...sampleOf(rule), field}, 'en').href));
  expect(Object.values(places).filter(([href]) => !reached.includes(href))).toEqual([]);
});

test('a choice is explained where its field is', () => {
  const placeOf = (field: string) => explain({...sampleOf('choice'), field}, 'en').href;
  expect(placeOf('spec.restartPolicy')).toBe('/pods/durability#crash-loop');
  expect(placeOf('spec.containers[0].securityContext.seccompProfile.type')).toBe('/pods/privileged#seccomp-and-lsm');
  expect(placeOf('spec.containers[0].terminationMessagePolicy')).toBe('/pods/api-object#errors');
});

const manifestOf = (spec: string): string => `apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n${spec}`;
const container = (rest: string): string => manifestOf(`  containers:\n    - {name: web, image: nginx, ${rest}}\n`);

/** The first error of a manifest, in words. */
function firstSays(source: string, language: Language): string {
  const [error] = checkManifest(source).errors;
  return error ? explain(error, language).says : '';
}

/** Words that depend on what exactly was written, for errors as the engine finds them. */
const told: [source: string, zh: string, en: string][] = [
  [
    manifestOf('  restartPolicy: always\n  containers: [{name: a, image: b}]\n'),
    '大小写也算数：要写 `Always`。',
    'Case counts: write `Always`.',
  ],
  [
    container('Tty: true'),
    '没有 `Tty` 这个字段：`containers` 下面不认它。是不是想写 `tty`？',
    'There is no field `Tty`: `containers` does not know it. Did you mean `tty`?',
  ],
  [
    'apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nfoobar: 1\nspec: {containers: [{name: a, image: b}]}\n',
    '清单最外层没有 `foobar` 这个字段。',
    'There is no field `foobar` at the top level of a manifest.',
  ],
  [
    container('imagePullPolicy: Sometimes'),
    '`imagePullPolicy` 没有 `Sometimes` 这个选项，能写的只有 `Always`、`IfNotPresent`、`Never`。',
    '`imagePullPolicy` cannot be `Sometimes`; write `Always`, `IfNotPresent` or `Never`.',
  ],
  [
    container('ports: [{containerPort: 80800}]'),
    '端口号只到 65535，`80800` 太大了。',
    'Ports end at 65535: `80800` is too large.',
  ],
  [
    container('livenessProbe: {tcpSocket: {port: "8080"}}'),
    '`8080` 加了引号，就成了端口的名字，而名字里至少要有一个字母。',
    '`8080` in quotes is the name of a port, and a name has at least one letter.',
  ],
  [
    container('env: [{name: A, value: yes}]'),
    '`value` 要的是字符串，YAML 却把它读成了布尔值 `true`。',
    '`value` has to be a string, and YAML reads this as a boolean, `true`.',
  ],
  [
    container('command: sleep'),
    '`command` 要的是列表，这里写的是字符串：`sleep`。',
    '`command` has to be a list, and this is a string: `sleep`.',
  ],
  [
    container('resources: {requests: {cpu: 2}, limits: {cpu: 500m}}'),
    '`cpu` 要了 `2`，上限却只有 `500m`：要的不能比上限多。',
    '`cpu` asks for `2` with a limit of `500m`: a request cannot be above its limit.',
  ],
  [
    container('lifecycle: {preStop: {sleep: {seconds: 40}}}'),
    '钩子要睡 `40` 秒，宽限期只有 `30` 秒。',
    'The hook wants to sleep for `40` s, and the grace period is `30` s.',
  ],
  [
    manifestOf('  resources: {requests: {cpu: 1}}\n  containers: [{name: a, image: b, resources: {requests: {cpu: 2}}}]\n'),
    '整个 Pod 的 `cpu` 是 `1`，还不够里头容器加起来的 `2`。',
    'The Pod’s `cpu` is `1`, less than the `2` of its containers together.',
  ],
  [
    manifestOf('  activeDeadlineSeconds: 0\n  containers: [{name: a, image: b}]\n'),
    '`activeDeadlineSeconds` 不能是 `0`，只能从 `1` 到 `2147483647`。',
    '`activeDeadlineSeconds` cannot be `0`: it goes from `1` to `2147483647`.',
  ],
  [
    container('ports: [{containerPort: 80, hostPort: 8080}, {containerPort: 81, hostPort: 8080}]'),
    '节点的 TCP 8080 端口占了两回：同一个端口，只能给一个容器。',
    'Port TCP 8080 of the node is taken twice: it can go to one container only.',
  ],
  [
    manifestOf(`  containers: [{name: ${'a'.repeat(64)}, image: b}]\n`),
    '`aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…aaaaaaaaaaaaaaaa` 长过 63 个字符：容器的名字只许用小写字母、数字和 `-`，首尾得是字母或数字，至多 63 个字符。',
    '`aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…aaaaaaaaaaaaaaaa` is longer than 63 characters: the name of the container may have lowercase letters, digits and `-` only; it begins and ends with a letter or digit and has 63 characters at most.',
  ],
  [
    'apiVersion: v1\nkind: Deployment\nmetadata: {name: web}\n',
    '`Deployment` 和这个 `apiVersion` 对不上。',
    '`Deployment` does not exist in this `apiVersion`.',
  ],
];

test.each(told)('%j is told in words', (source, zh, en) => {
  expect([firstSays(source, 'zh-CN'), firstSays(source, 'en')]).toEqual([zh, en]);
});

const folder = 'static/manifests/invalid';

test.each(readdirSync(folder))('no word is missing where the engine judges %s', (file) => {
  const {errors} = checkManifest(readFileSync(`${folder}/${file}`, 'utf8'));
  expect(errors.length).toBeGreaterThan(0);
  for (const error of errors) {
    for (const language of languages) {
      const {says, why, mend} = explain(error, language);
      expect(`${says}${why}${mend}`).not.toMatch(/``|\{\w+\}|undefined|null/);
    }
  }
});
