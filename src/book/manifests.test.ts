import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {stories} from '../components/LifecycleLab/stories';
import {manifestFolder, manifestSource} from '../plugins/manifest';
import {checkManifest} from '../pod/checkManifest';
import {lineColumn} from '../pod/lineColumn';
import {rangeNear} from '../pod/rangeNear';
import {editions, siteDir} from './chapters';

/** Manifests that no chapter names yet, each with the reason why it stays. */
const shelf: Record<string, string> = {};

const filesIn = (folder: string) => readdirSync(join(siteDir, manifestFolder, folder)).filter((file) => file.endsWith('.yaml'));
const valid = filesIn('.').sort();
const invalid = filesIn('invalid').map((file) => `invalid/${file}`);

/** What the API server finds, as the headers of broken manifests tell it: `NotFound spec.volumes[0].name (line 12)`. */
function found(source: string): string[] {
  const {errors, rangeOf} = checkManifest(source);
  return errors.map((error) => {
    const {line} = lineColumn(source, rangeNear(error, rangeOf)?.start ?? 0);
    return `${error.type} ${error.field || '-'} (line ${line})`;
  });
}

function expected(source: string): string[] {
  return [...source.matchAll(/^# expect: (.+)$/gm)].map((match) => match[1] ?? '');
}

/** The objects of a file, each at the lines it has there: what stands before it is blanked. */
function objectsOf(source: string): string[] {
  const parts = source.split(/^---\n/m);
  return parts.map((part, index) => '\n'.repeat(parts.slice(0, index).join('---\n').split('\n').length - 1) + part);
}

const isPodOrWorkload = (source: string) =>
  /^kind: (Pod|Deployment|StatefulSet|DaemonSet|ReplicaSet|Job|CronJob)$/m.test(source);

/** One sentence: it begins with a capital or a number and has its full stop at the end only. */
const isSentence = (line = '') => /^# [A-Z0-9][^.?!]*(?:[.:]\w[^.?!]*)*[.?]$/.test(line);

test('a sentence is a sentence', () => {
  expect(isSentence('# One Pod, one container: by far the most common shape.')).toBe(true);
  expect(isSentence('# Other Pods find greeter.beans by DNS.')).toBe(true);
  expect(isSentence('# One Pod')).toBe(false);
  expect(isSentence('# One Pod. One container.')).toBe(false);
  expect(isSentence('apiVersion: v1')).toBe(false);
});

describe.each(valid)('%s', (file) => {
  const source = manifestSource(siteDir, file);

  test('is what the API server accepts', () => {
    const objects = objectsOf(source).filter(isPodOrWorkload);
    expect(objects.length).toBeGreaterThan(0);
    expect(objects.flatMap(found)).toEqual([]);
  });

  test('says in a sentence what it shows', () => {
    const [first, second] = source.split('\n');
    expect(first).toSatisfy(isSentence);
    expect(second).toMatch(/^apiVersion: /);
  });

  test('names its Pod or workload as the file is named', () => {
    const {pod} = checkManifest(source);
    expect(pod?.metadata.name).toBe(file.replace('.yaml', ''));
  });
});

describe.each(invalid)('%s', (file) => {
  const source = manifestSource(siteDir, file);

  test('is broken in the ways its header tells, and in no other', () => {
    expect(expected(source).length).toBeGreaterThan(0);
    expect(found(source).sort()).toEqual(expected(source).sort());
  });

  test('says in a sentence what is wrong', () => {
    const [first, second] = source.split('\n');
    expect(first).toSatisfy(isSentence);
    expect(second).toMatch(/^# expect: /);
  });
});

/** Manifests that a chapter names: in an exhibit, in a listing, in a command, in its text. */
const named = editions.map(({name, language, chapter}) => {
  const inTags = chapter.tags.flatMap(({attributes}) => [attributes.manifest, attributes.file]);
  const code = [...chapter.fences.filter((fence) => fence.language === 'sh'), ...chapter.codes].map(({value}) => value);
  const inCode = code.flatMap((text) => text.match(/(?<=^|[\s/'"])[a-z0-9-]+\.yaml\b/g) ?? []);
  const inLab = chapter.tags.some((tag) => tag.name === 'LifecycleLab') ? Object.values(stories) : [];
  const inStories = inLab.map(({manifest}) => manifest);
  return {name, language, files: [...new Set([...inTags, ...inCode, ...inStories])].filter((file) => file !== undefined)};
});

test.each(named)('the manifests that $name names exist', ({files}) => {
  expect(files.length).toBeGreaterThan(0);
  const known = new Set([...valid, ...invalid, ...invalid.map((file) => file.replace('invalid/', ''))]);
  const unknown = files.filter((file) => !known.has(file));
  expect(unknown).toEqual([]);
});

test.each(['zh-CN', 'en'])('every manifest is used by a chapter in %s, or is on the shelf for a reason', (language) => {
  const used = new Set(named.filter((one) => one.language === language).flatMap(({files}) => files));
  const unused = valid.filter((file) => !used.has(file));
  expect(unused).toEqual(Object.keys(shelf));
});
