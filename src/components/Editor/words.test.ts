import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {words} from './words';

const packages = join(__dirname, '../../../node_modules/@codemirror');
const used = ['view', 'state', 'autocomplete', 'commands', 'search', 'language'];

test('everything that the packages of CodeMirror can say has Chinese words', () => {
  const said = new Set<string>();
  for (const name of used) {
    expect(readdirSync(packages)).toContain(name);
    const source = readFileSync(join(packages, name, 'dist/index.js'), 'utf8');
    for (const [call] of source.matchAll(/\bphrase\([^)]*\)/g)) {
      for (const [, phrase] of call.matchAll(/"([^"]+)"/g)) if (phrase) said.add(phrase);
    }
  }
  expect(said.size).toBeGreaterThan(25);
  expect([...said].filter((phrase) => !words['zh-CN'].codemirror[phrase])).toEqual([]);
});
