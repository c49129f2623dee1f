import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {lenses} from '../diagram/lens';
import {figureParts} from '../diagram/podParts';
import {manifestSource} from '../plugins/manifest';
import {checkManifest} from '../pod/checkManifest';
import {siteDir} from './chapters';
import type {Parameters} from './ledger';

/** What the state of a manifest's figure is made of: a lens, a part. */
export function wordsOfFigure(file: string): string[] {
  const {pod} = checkManifest(manifestSource(siteDir, file));
  return pod ? [...lenses, ...figureParts(pod).map(({id}) => id)] : [];
}

/**
 * The parameters that a source file and all it imports from this site read out of the address. One that has the name of a
 * manifest is the state of its figure; any other takes what a reader types.
 */
export function parametersRead(entry: string): Parameters {
  const keys = [...sourcesFrom(entry, new Set())].flatMap(keysRead);
  return Object.fromEntries(
    [...new Set(keys)].map((key) => {
      const manifest = `${key}.yaml`;
      const isManifest = existsSync(join(siteDir, 'static/manifests', manifest));
      return [key, isManifest ? wordsOfFigure(manifest) : ['*']];
    }),
  );
}

function keysRead(path: string): string[] {
  const source = readFileSync(path, 'utf8');
  const constant = (name: string) => new RegExp(`const ${name} = '([\\w-]+)'`).exec(source)?.[1];
  const states = [...source.matchAll(/use(?:Address|Typed)State\((?:'([\w-]+)'|(\w+))\)/g)];
  const queries = source.includes('URLSearchParams') ? [...source.matchAll(/\.get\('([\w-]+)'\)/g)] : [];
  return [...states, ...queries].flatMap(([, literal, name]) => literal ?? (name && constant(name)) ?? []);
}

function sourcesFrom(path: string, known: Set<string>): Set<string> {
  if (known.has(path)) return known;
  known.add(path);
  for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(/(?:from |import\()'(\.{1,2}\/[^']+)'/g)) {
    const base = join(dirname(path), name);
    const file = [`${base}.tsx`, `${base}.ts`, join(base, 'index.tsx')].find((one) => existsSync(one));
    if (file) sourcesFrom(file, known);
  }
  return known;
}
