import {describe, expect, test} from 'vitest';
import {packages} from '../../../package-lock.json';
import {siteDir} from '../../book/chapters';
import {allows, type Locked, licencesOf, refused} from './licences';
import {noticesOf} from './notices';
import {packagesOf} from './shippedPackages';

describe('licences', () => {
  test('of all that is installed allow what it is used for', () => {
    const all = licencesOf(packages as Record<string, Locked>);
    expect(all.length).toBeGreaterThan(500);
    expect(refused(all)).toEqual([]);
  });

  test('are read as SPDX writes them', () => {
    for (const fit of [
      'MIT',
      '(MIT OR GPL-3.0-only)',
      'Apache-2.0 AND MIT',
      'GPL-3.0-only OR (MIT AND ISC)',
      'MIT AND ISC OR GPL-2.0-only',
    ])
      expect([fit, allows(fit, 'shipped')]).toEqual([fit, true]);
    for (const unfit of [
      '',
      'GPL-3.0-only',
      'MIT AND GPL-3.0-only',
      'SEE LICENSE IN x',
      '(MIT',
      'MIT)',
      'MIT MIT',
      'AGPL-3.0',
      'MIT AND (ISC OR',
      'UNLICENSED',
    ])
      expect([unfit, allows(unfit, 'shipped')]).toEqual([unfit, false]);
    expect([allows('MPL-2.0', 'tool'), allows('MPL-2.0', 'shipped')]).toEqual([true, false]);
  });

  test('that are not known, or not fit to be shipped, are named', () => {
    const locked = {'node_modules/a': {version: '1', license: 'MPL-2.0'}, 'node_modules/a/node_modules/@b/c': {version: '2'}};
    expect(refused(licencesOf(locked, ['node_modules/a']))).toEqual([
      'a 1 (shipped): MPL-2.0',
      '@b/c 2 (tool): no licence named',
    ]);
  });
});

describe('what readers get of others', () => {
  test('are the packages in the scripts of our entry and of workers, and not those of an entry that nobody loads', () => {
    const module = (file: string, modules?: {nameForCondition(): string}[]) => ({
      nameForCondition: () => file,
      ...(modules && {modules}),
    });
    const chunks = [
      {
        runtime: ['runtime~client', 'runtime~main'],
        of: [module('/site/node_modules/react/index.js'), module('/site/src/a.ts')],
      },
      {runtime: ['worker-1'], of: [module('/site/src/b.ts', [module('/site/node_modules/@x/y/node_modules/z/i.js')])]},
      {runtime: ['runtime~main'], of: [module('/site/node_modules/react-router/index.js')]},
    ];
    const chunkGraph = {getChunkModules: (chunk: unknown) => chunks.find((one) => one === chunk)?.of ?? []};
    expect(packagesOf({chunks, chunkGraph}, 'main')).toEqual(['node_modules/@x/y/node_modules/z', 'node_modules/react']);
  });

  test('comes with the text of each licence once, and the names of all who use it', () => {
    const text = noticesOf(siteDir, ['node_modules/react', 'node_modules/react-dom', 'node_modules/yaml']);
    expect(text).toMatch(/react [\d.]+ · MIT\nreact-dom [\d.]+ · MIT/);
    expect(text).toContain('Copyright (c) Meta Platforms');
    expect(text).toMatch(/yaml [\d.]+ · ISC\n\nCopyright/);
    expect(text).toContain('SIL Open Font License');
  });
});
