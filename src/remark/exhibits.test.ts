import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {parseMdx} from '../book/chapter';
import {siteDir} from '../book/chapters';
import exhibitsOfChapter from './exhibits';
import {tagsNamed, textOf} from './mdxTree';
import {refusalOf} from './refusalOf';

const frontMatter = '---\nsidebar_position: 3\n---\n\n';
const figure = (file: string) => `<PodDiagram manifest="${file}.yaml" />\n\n`;

async function read(body: string) {
  const {tree, file} = parseMdx(frontMatter + body);
  await exhibitsOfChapter({siteDir})(tree, file);
  return tree;
}

async function exhibits(body: string): Promise<string[]> {
  const tags = tagsNamed(await read(body), 'PodDiagram', 'PodDiagrams', 'WhatIsShared');
  return tags.map((tag) => [textOf(tag, 'number'), textOf(tag, 'id')].filter(Boolean).join(' '));
}

test('exhibits are numbered in reading order, within their chapter', async () => {
  expect(await exhibits(`${figure('minimal')}<WhatIsShared title="a" />\n\n${figure('file-puller')}`)).toEqual([
    '3.1 minimal',
    '3.2 what-is-shared',
    '3.3 file-puller',
  ]);
});

test('a figure within a set counts with the set, which is called after its first one', async () => {
  const set = `<PodDiagrams title="a">\n\n${figure('sidecar')}${figure('adapter')}</PodDiagrams>\n\n`;
  expect(await exhibits(figure('minimal') + set + figure('probes'))).toEqual([
    '3.1 minimal',
    '3.2 sidecar-set',
    'sidecar',
    'adapter',
    '3.3 probes',
  ]);
});

test('a manifest that comes again gets -2, then -3, and what stands between moves no id', async () => {
  const ids = await exhibits(figure('minimal') + figure('probes') + figure('minimal') + figure('minimal'));
  expect(ids).toEqual(['3.1 minimal', '3.2 probes', '3.3 minimal-2', '3.4 minimal-3']);
});

test('a manifest is imported once for its figures and once for its listings, however often it is shown', async () => {
  const listing = '<Manifest file="minimal.yaml" />\n\n';
  const tree = await read(`${figure('minimal')}${listing}${figure('minimal')}${listing}`);
  const imports = tree.children.filter(({type}) => type === 'mdxjsEsm').map((node) => 'value' in node && node.value);
  expect(imports.sort()).toEqual([
    'import manifest0 from "@site/static/manifests/minimal.yaml?figure"',
    'import manifest1 from "@site/static/manifests/minimal.yaml?listing"',
  ]);
  const given = tagsNamed(tree, 'PodDiagram', 'Manifest').map(
    ({attributes}) => attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'manifest')?.value,
  );
  expect(given).toMatchObject([{value: 'manifest0'}, {value: 'manifest1'}, {value: 'manifest0'}, {value: 'manifest1'}]);
});

describe('a step', () => {
  const shutdown = '<Manifest file="graceful-shutdown.yaml" />\n\n';
  const step = (of: string) => `<Step of="${of}">words</Step>`;
  const told = async (body: string) =>
    tagsNamed(await read(body), 'Step').map((tag) => ['number', 'listing', 'lines'].map((name) => textOf(tag, name)).join(' '));

  test('has the number of its field, in the order of the prose, and the lines where the field stands', async () => {
    const prose = `A ${step('spec.containers[0].lifecycle')} b ${step('spec.terminationGracePeriodSeconds')}`;
    expect(await told(`${shutdown}${prose} c ${step('spec.containers[0].lifecycle')}`)).toEqual([
      '1 manifest-graceful-shutdown 21–24',
      '2 manifest-graceful-shutdown 9',
      '1 manifest-graceful-shutdown 21–24',
    ]);
  });

  test('belongs to the manifest above it in its section, or else to the one below', async () => {
    const minimal = '<Manifest file="minimal.yaml" />\n\n';
    const hooks = `${step('spec.containers')}\n\n${shutdown}${step('metadata.name')}\n\n${minimal}${step('metadata.name')}`;
    expect((await told(hooks)).map((one) => one.split(' ').slice(0, 2).join(' '))).toEqual([
      '1 manifest-graceful-shutdown',
      '2 manifest-graceful-shutdown',
      '1 manifest-minimal',
    ]);
  });

  test('may speak of the workload around a Pod, and of what a broken manifest got wrong', async () => {
    expect(await told(`<Manifest file="deployment-owned.yaml" />\n\n${step('spec.replicas')}`)).toEqual([
      '1 manifest-deployment-owned 7',
    ]);
    expect(await told(`<Manifest file="invalid/unknown-field.yaml" />\n\n${step('spec.containers[1].Image')}`)).toEqual([
      '1 manifest-unknown-field 14',
    ]);
  });
});

describe('the build stops, with page, line and reason, at', () => {
  const refusal = (body: string) => refusalOf(frontMatter + body, exhibitsOfChapter({siteDir}));

  test('an exhibit without a manifest', async () => {
    expect(await refusal('<PodDiagram title="a" />')).toBe('docs/x.mdx:5: <PodDiagram> names no manifest');
    expect(await refusal('Hello.\n\n<Manifest />')).toBe('docs/x.mdx:7: <Manifest> names no manifest');
  });

  test('a step without a manifest, without words, or of a field that the manifest does not write', async () => {
    const shutdown = '<Manifest file="graceful-shutdown.yaml" />\n\n';
    expect(await refusal('a <Step of="spec">b</Step>')).toBe(
      'docs/x.mdx:5: <Step of="spec">: there is no <Manifest> in its section',
    );
    expect(await refusal(`${shutdown}## Next\n\na <Step of="spec">b</Step>`)).toMatch(/^docs\/x\.mdx:9: .* no <Manifest>/);
    expect(await refusal(`${shutdown}a <Step of="spec" />`)).toBe('docs/x.mdx:7: <Step of="spec"> has no words');
    expect(await refusal(`${shutdown}a <Step of="spec.hostUsers">b</Step>`)).toBe(
      'docs/x.mdx:7: <Step of="spec.hostUsers">: static/manifests/graceful-shutdown.yaml does not write that field',
    );
  });

  test('a manifest that does not exist', async () => {
    expect(await refusal('<Manifest file="nothing.yaml" />')).toBe(
      'docs/x.mdx:5: static/manifests/nothing.yaml does not exist',
    );
  });

  test.each([
    ['broken YAML', 'broken-yaml', 9, /found a tab character/],
    ['an unknown field', 'unknown-field', 14, /unknown field "spec\.containers\[0\]\.volumeMounts\[0\]\.readonly"/],
    [
      'a mount without a volume',
      'volume-not-found',
      12,
      /^spec\.containers\[0\]\.volumeMounts\[0\]\.name: Not found: "contents"/,
    ],
  ])('%s', async (_, name, line, message) => {
    const told = (await refusal(`Hello.\n\n<PodDiagram manifest="invalid/${name}.yaml" />`)) ?? '';
    const place = `docs/x.mdx:7: static/manifests/invalid/${name}.yaml:${line}: `;
    expect(told.slice(0, place.length)).toBe(place);
    expect(told.slice(place.length)).toMatch(message);
  });

  test('everything that is wrong, at once', async () => {
    const told = await refusal('<PodDiagram manifest="invalid/unknown-field.yaml" />');
    expect(told?.match(/unknown field/g)).toHaveLength(2);
  });
});

describe('in a site of its own', () => {
  const site = mkdtempSync(join(tmpdir(), 'edamame-'));
  beforeAll(() => mkdirSync(join(site, 'static/manifests'), {recursive: true}));
  afterAll(() => rmSync(site, {recursive: true}));
  const refusal = (source: string) => {
    writeFileSync(join(site, 'static/manifests/x.yaml'), source);
    return refusalOf('<Manifest file="x.yaml" />', exhibitsOfChapter({siteDir: site}));
  };

  test('a file without a Pod is refused', async () => {
    expect(await refusal('')).toBe('docs/x.mdx:1: static/manifests/x.yaml:1: there is no Pod in it');
    expect(await refusal('apiVersion: v1\nkind: Service\nmetadata:\n  name: x\n')).toMatch(
      /^docs\/x\.mdx:1: static\/manifests\/x\.yaml:2: /,
    );
  });

  test('a sound one is not', async () => {
    const pod = 'apiVersion: v1\nkind: Pod\nmetadata: {name: x}\nspec: {containers: [{name: a, image: b}]}\n';
    expect(await refusal(pod)).toBeUndefined();
  });
});
