import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {parseAllDocuments} from 'yaml';
import {manifestFolder, manifestSource} from '../plugins/manifest';
import {checkManifest} from '../pod/checkManifest';
import {editions, siteDir} from './chapters';

/** What is wrong with YAML or JSON that a chapter writes out. */
function faultsOf(language: string, source: string): string[] {
  if (language === 'json') {
    try {
      JSON.parse(source);
      return [];
    } catch (error) {
      return [String(error)];
    }
  }
  const faults = parseAllDocuments(source).flatMap(({errors}) => errors.map(({message}) => message));
  return faults.length === 0 && /^kind: Pod$/m.test(source) ? faultsOfPod(source) : faults;
}

/** A Pod written out is one the API server accepts, or it is one of those that are broken on purpose, to the letter. */
function faultsOfPod(source: string): string[] {
  const {errors} = checkManifest(source);
  if (errors.length === 0) return [];
  const file = `invalid/${/^ {2}name: (\S+)$/m.exec(source)?.[1]}.yaml`;
  if (existsSync(join(siteDir, manifestFolder, file))) {
    const bare = manifestSource(siteDir, file).replaceAll(/^#.*\n/gm, '');
    return bare.trim() === source.trim() ? [] : [`it is not what ${file} says`];
  }
  return errors.map(({type, field}) => `${type} ${field}`);
}

describe('a listing', () => {
  const pod =
    'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: nginx:1.29';
  test.each([
    ['yaml', 'a:\n  - b'],
    ['json', '{"a": [1]}'],
    ['yaml', pod],
    ['yaml', manifestSource(siteDir, 'invalid/missing-image.yaml').replaceAll(/^#.*\n/gm, '')],
  ])('in %s can be read', (language, source) => {
    expect(faultsOf(language, source)).toEqual([]);
  });

  test.each([
    ['yaml', 'a: b: c'],
    ['yaml', 'a:\n\t- b'],
    ['json', "{'a': 1}"],
    ['yaml', pod.replace('image:', 'Image:')],
    ['yaml', pod.replace('name: web\nspec', 'name: missing-image\nspec').replace('      image: nginx:1.29', '      ports: []')],
  ])('in %s cannot: %j', (language, source) => {
    expect(faultsOf(language, source)).not.toEqual([]);
  });
});

const listings = editions.flatMap(({name, chapter}) =>
  chapter.fences.filter(({language}) => language === 'yaml' || language === 'json').map((fence) => ({...fence, name})),
);

test('the chapters have listings', () => {
  expect(listings.length).toBeGreaterThan(10);
});

test.each(listings)('the listing of $name:$line can be read', ({language, value}) => {
  expect(faultsOf(language, value)).toEqual([]);
});
