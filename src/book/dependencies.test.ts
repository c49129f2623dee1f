import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {dependencies, devDependencies} from '../../package.json';
import {packages} from '../../package-lock.json';
import {siteDir} from './chapters';

const fileOf = (name: string): string => readFileSync(join(siteDir, name), 'utf8');

test('CONTRIBUTING says of every dependency what it is for, and of no other', () => {
  const section = fileOf('CONTRIBUTING.md').split('## Dependencies\n')[1]?.split('\n## ')[0] ?? '';
  const lines = [...section.matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)];
  expect(lines.map(([, name]) => name).sort()).toEqual(Object.keys({...dependencies, ...devDependencies}).sort());
  for (const [, name, reason = ''] of lines) expect([name, reason.length >= 5]).toEqual([name, true]);
});

test('nothing runs when packages are installed, and nothing would but what is known to be needless', () => {
  expect(fileOf('.npmrc')).toMatch(/^ignore-scripts=true$/m);
  const wanting = Object.entries(packages as Record<string, {hasInstallScript?: boolean; optional?: boolean}>)
    .filter(([, {hasInstallScript, optional}]) => hasInstallScript && !optional)
    .map(([folder]) => folder.replace('node_modules/', ''));
  expect(wanting.sort()).toEqual(['@swc/core', 'core-js']);
});

/** A lock file may leave out where a package comes from; then npm asks the registry. */
const registry = 'https://registry.npmjs.org/';

test('every package is pinned by a hash, and comes from the registry', () => {
  const locked = Object.entries(packages as Record<string, {resolved?: string; integrity?: string}>).filter(
    ([folder]) => folder,
  );
  const loose = locked.filter(
    ([, {resolved = registry, integrity = ''}]) => !resolved.startsWith(registry) || !integrity.startsWith('sha512-'),
  );
  expect(loose.map(([folder]) => folder)).toEqual([]);
});
