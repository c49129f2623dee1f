import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {allFields, fieldAt} from '../../pod/fieldTree';
import {editions, siteDir} from '../chapters';
import sources from '../sources.json';
import terms from '../terms.json';
import {faultsOfChinese, faultsOfEnglish} from '../typography';
import {kubernetesVersion} from '../version';
import data from './gates.json';
import {gatedFields, gatesOf} from './gatesOf';
import {type Mutability, mutabilityOf, mutabilitySources} from './mutability';
import {notedFields, noteOf} from './note';
import notes from './notes.json';

const fields = allFields();
const known = new Set(fields.map(({struct, name}) => `${struct}.${name}`));

/** `spec.containers[*].image: Required value` speaks of `spec.containers.image`. */
const asPath = (code: string): string => code.replaceAll(/\[[^\]]*\]/g, '').replace(/:.*$/, '');

const spoken = editions.flatMap(({name, chapter}) =>
  chapter.codes
    .filter(({value}) => /^(spec|metadata|status)\.[\w.[\]*]+(:|$)/.test(value))
    .map(({value, line}) => ({place: `${name}:${line}`, path: asPath(value)})),
);

describe('a field that a chapter speaks of', () => {
  test('is there, and has a sentence in both languages', () => {
    expect(spoken.length).toBeGreaterThan(60);
    const silent = spoken.filter(({path}) => {
      const field = fieldAt(path);
      return !field || !noteOf(field.struct, field.name);
    });
    expect(silent).toEqual([]);
  });
});

describe('the sentences', () => {
  const all = Object.entries(notes);

  test('are about fields of a Pod, and there are some for every part of it', () => {
    expect(notedFields.filter((key) => !known.has(key))).toEqual([]);
    expect(all.length).toBeGreaterThan(120);
    const parts = new Set(all.map(([key]) => key.split('.')[0]));
    for (const part of ['ObjectMeta', 'PodSpec', 'Container', 'Volume', 'Probe', 'PodStatus']) expect(parts).toContain(part);
  });

  test('name concepts that are in the glossary', () => {
    const ids = new Set(terms.map(({id}) => id));
    const named = all.flatMap(([key]) => noteOf(...(key.split('.') as [string, string]))?.concepts ?? []);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  test.each(['PodSpec', 'Container'])('leave no field of %s out', (struct) => {
    const names = fields.filter((field) => field.struct === struct).map(({name}) => name);
    const without = [...new Set(names)].filter((name) => !noteOf(struct, name));
    expect(without.length).toBeLessThan(4);
  });

  test('are one sentence each, well set', () => {
    const run = (text: string) => text.replaceAll(/`[^`]*`/g, '`');
    const faults = all.flatMap(([key, {zh, en}]) => [
      ...faultsOfChinese(run(zh)).map(({rule, place}) => `${key}: ${place} (${rule})`),
      ...faultsOfEnglish(run(en)).map((place) => `${key}: ${place}`),
      ...(/。$/.test(zh) && !/。./.test(zh) ? [] : [`${key}: ${zh}`]),
      ...(/[.]$/.test(en) && !/[.] [A-Z]/.test(en) ? [] : [`${key}: ${en}`]),
    ]);
    expect(faults).toEqual([]);
  });

  test('lead to sections that are there', () => {
    const sections = new Set(editions.flatMap(({slug, chapter}) => chapter.headings.map(({id}) => `${slug}#${id}`)));
    expect(all.flatMap(([key, {at}]) => at.filter((place) => !sections.has(place)).map((place) => `${key}: ${place}`))).toEqual(
      [],
    );
  });
});

describe('feature gates', () => {
  test('belong to fields of a Pod', () => {
    expect(gatedFields.filter((key) => !known.has(key))).toEqual([]);
    const named = Object.values(data.fields).flat();
    expect(named.filter((gate) => !Object.hasOwn(data.gates, gate))).toEqual([]);
    expect(Object.keys(data.gates).filter((gate) => !named.includes(gate))).toEqual([]);
  });

  test('go from alpha to stable, each later than the one before, and no further than the version of the book', () => {
    const order = ['alpha', 'beta', 'stable', 'deprecated'];
    const minor = (version: string) => Number(version.split('.')[1]);
    for (const key of gatedFields) {
      const [struct = '', name = ''] = key.split('.');
      for (const {stages} of gatesOf(struct, name)) {
        expect(stages.length).toBeGreaterThan(0);
        for (const [index, [stage, from]] of stages.entries()) {
          expect(minor(from)).toBeLessThanOrEqual(minor(kubernetesVersion));
          const before = stages[index - 1];
          if (!before) continue;
          expect(minor(from)).toBeGreaterThan(minor(before[1]));
          expect(order.indexOf(stage)).toBeGreaterThanOrEqual(order.indexOf(before[0]));
        }
      }
    }
  });

  test('of a field are told with the versions in which it changed', () => {
    expect(gatesOf('Volume', 'image')).toEqual([
      {
        name: 'ImageVolume',
        stages: [
          ['alpha', 'v1.31', false],
          ['beta', 'v1.33', false],
          ['beta', 'v1.35', true],
          ['stable', 'v1.36', true],
        ],
      },
    ]);
    expect(gatesOf('Container', 'restartPolicy').map(({name}) => name)).toEqual(['SidecarContainers', 'ContainerRestartRules']);
    expect(gatesOf('Container', 'image')).toEqual([]);
  });

  const facts = join(siteDir, '../shared/facts/features.json');
  test.skipIf(!existsSync(facts))('have the stages that were read', () => {
    type Feature = {name: string; stages: {stage: string; fromVersion: string; default: boolean}[]};
    const read = new Map((JSON.parse(readFileSync(facts, 'utf8')) as Feature[]).map((one) => [one.name, one.stages]));
    for (const [gate, {stages}] of Object.entries(data.gates)) {
      const facts = read.get(gate)?.map(({stage, fromVersion, default: on}) => [stage, `v${fromVersion}`, on]);
      expect([gate, stages]).toEqual([gate, facts]);
    }
  });
});

describe('what an update may do', () => {
  test.each<[string, Mutability]>([
    ['metadata.name', 'identity'],
    ['metadata.labels', 'free'],
    ['metadata.finalizers', 'finalizers'],
    ['metadata.resourceVersion', 'metadata-by-system'],
    ['spec.containers.image', 'image'],
    ['spec.initContainers.image', 'init-image'],
    ['spec.ephemeralContainers.image', 'ephemeral'],
    ['spec.activeDeadlineSeconds', 'deadline'],
    ['spec.tolerations.key', 'tolerations'],
    ['spec.tolerations.tolerationSeconds', 'toleration-seconds'],
    ['spec.terminationGracePeriodSeconds', 'grace'],
    ['spec.schedulingGates.name', 'gates'],
    ['spec.affinity.nodeAffinity', 'while-gated'],
    ['spec.affinity.podAffinity', 'fixed'],
    ['spec.nodeSelector', 'while-gated'],
    ['spec.nodeName', 'binding'],
    ['spec.containers.resources.limits', 'resize'],
    ['spec.containers.resources.claims', 'fixed'],
    ['spec.resources.requests', 'resize-pod'],
    ['spec.containers.env', 'fixed'],
    ['spec.restartPolicy', 'fixed'],
    ['spec.volumes.emptyDir', 'fixed'],
    ['status.phase', 'status'],
  ])('to %s: %s', (path, mutability) => {
    expect(fieldAt(path)).toBeDefined();
    expect(mutabilityOf(path)).toBe(mutability);
  });

  test('is sourced, and every rule is some field’s', () => {
    const used = new Set(fields.map(({path}) => mutabilityOf(path)));
    expect(Object.keys(mutabilitySources).sort()).toEqual([...used].sort());
    for (const [rule, keys] of Object.entries(mutabilitySources)) {
      expect(keys.length, rule).toBeGreaterThan(0);
      expect(
        keys.filter((key) => !Object.hasOwn(sources, key)),
        rule,
      ).toEqual([]);
    }
  });
});
