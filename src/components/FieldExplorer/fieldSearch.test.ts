import {expect, test} from 'vitest';
import {fieldFile, outlineOf} from '../../plugins/fields/fieldFile';
import {allNodes, ancestors, nodeAt, nodesBelow} from './fieldNodes';
import {findFields, otherPlaces} from './fieldSearch';

const zh = fieldFile('zh-CN');
const en = fieldFile('en');
const first = (query: string, file = zh) => findFields(file, query)[0]?.path;

test.each([
  ['terminationGracePeriodSeconds', 'spec.terminationGracePeriodSeconds'],
  ['TERMINATIONGRACE', 'spec.terminationGracePeriodSeconds'],
  ['spec.containers[0].image', 'spec.containers.image'],
  ['spec.containers[*].volumeMounts[0].readOnly', 'spec.containers.volumeMounts.readOnly'],
  ['pod.spec.hostUsers', 'spec.hostUsers'],
  ['.spec.nodeName', 'spec.nodeName'],
  ['livenessProbe.httpGet', 'spec.containers.livenessProbe.httpGet'],
  ['preStop', 'spec.containers.lifecycle.preStop'],
  ['image', 'spec.containers.image'],
  ['graceperiod', 'spec.terminationGracePeriodSeconds'],
])('%s is found as %s', (query, path) => {
  expect(first(query)).toBe(path);
  expect(first(query, en)).toBe(path);
});

test('words of our sentences are found in both languages, whatever the page is in', () => {
  for (const file of [zh, en]) {
    const paths = (query: string) => findFields(file, query).map(({path}) => path);
    expect(paths('用户命名空间')).toContain('spec.hostUsers');
    expect(paths('sidecar restart')).toContain('spec.containers.restartPolicy');
    expect(paths('钩子')).toContain('spec.containers.lifecycle');
  }
});

test.each([
  ['宽限期', 'spec.terminationGracePeriodSeconds'],
  ['优雅终止', 'spec.terminationGracePeriodSeconds'],
  ['优雅退出', 'spec.terminationGracePeriodSeconds'],
  ['graceful shutdown', 'spec.terminationGracePeriodSeconds'],
  ['grace', 'spec.terminationGracePeriodSeconds'],
  ['image pull', 'spec.imagePullSecrets'],
  ['镜像拉取策略', 'spec.containers.imagePullPolicy'],
  ['用户命名空间', 'spec.hostUsers'],
  ['存活探针', 'spec.containers.livenessProbe'],
])('%s, a word of the glossary, leads to %s', (query, path) => {
  expect(first(query)).toBe(path);
  expect(first(query, en)).toBe(path);
});

test('a word that is also the name of a field is not taken for its concept', () => {
  const paths = findFields(zh, '命名空间').map((field) => field.path);
  expect(paths).toContain('spec.hostUsers');
  expect(nodeAt(zh, 'metadata.namespace')?.facts.called).not.toContain('linux namespace');
});

test('nothing is found for nothing, and nothing for nonsense', () => {
  expect(findFields(zh, '  ')).toEqual([]);
  expect(findFields(zh, 'zzz')).toEqual([]);
  expect(findFields(zh, '[0]')).toEqual([]);
});

test('the same field of the same struct is found once and says where else it stands', () => {
  const found = findFields(zh, 'periodSeconds');
  expect(found.map(({struct, name}) => `${struct}.${name}`)).toEqual([
    ...new Set(found.map(({struct, name}) => `${struct}.${name}`)),
  ]);
  const [probe] = found;
  expect(probe?.path).toBe('spec.containers.livenessProbe.periodSeconds');
  expect(probe && otherPlaces(zh, probe)).toHaveLength(probe?.elsewhere ?? -1);
  expect(probe && otherPlaces(zh, probe)).toContain('spec.initContainers.startupProbe.periodSeconds');
});

test('the file of a page has every field, with what is known of it', () => {
  expect(allNodes(zh).length).toBe(allNodes(en).length);
  expect(nodeAt(zh, 'spec.hostUsers')?.facts).toMatchObject({type: 'bool', says: expect.stringContaining('用户命名空间')});
  expect(nodeAt(en, 'spec.hostUsers')?.facts.gates?.[0]?.name).toBe('UserNamespacesSupport');
  expect(nodeAt(en, 'spec.hostUsers')?.facts.taught?.[0]?.[0]).toBe('/pods/privileged#user-namespaces');
  expect(nodeAt(en, 'spec.nothing')).toBeUndefined();
  expect(nodeAt(en, 'constructor')).toBeUndefined();
  const silent = allNodes(en).filter(({facts}) => !facts.says && !facts.doc);
  expect(silent.map(({path}) => path)).toEqual([]);
});

test('what comes with the page is the top of the same tree, and light', () => {
  const outline = outlineOf(zh);
  expect(nodesBelow(outline, 'spec').map(({name}) => name)).toEqual(nodesBelow(zh, 'spec').map(({name}) => name));
  expect(nodesBelow(outline, 'spec.affinity')).toEqual([]);
  expect(JSON.stringify(outline).length).toBeLessThan(20_000);
});

test('above a field stand the fields that hold it', () => {
  expect(ancestors('spec.containers.image')).toEqual(['spec', 'spec.containers']);
  expect(ancestors('spec')).toEqual([]);
});
