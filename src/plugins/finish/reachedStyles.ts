import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative, sep} from 'node:path';

const imported = /(?:from |import\(|import )'([^']+)'/g;

/** The file that an import leads to, if it is one of ours. */
function fileOf(name: string, from: string, source: string): string | undefined {
  const base = name.startsWith('@site/src/') ? join(source, name.slice('@site/src/'.length)) : join(dirname(from), name);
  if (!name.startsWith('.') && !name.startsWith('@site/src/')) return undefined;
  return [base, `${base}.ts`, `${base}.tsx`, join(base, 'index.tsx')].find(
    (one) => /\.(?:tsx?|css)$/.test(one) && existsSync(one),
  );
}

const imports = new Map<string, string[]>();

function importsOf(file: string, source: string): string[] {
  const known = imports.get(file);
  if (known) return known;
  const text = file.endsWith('.css') ? '' : readFileSync(file, 'utf8');
  const found = [...text.matchAll(imported)].flatMap(([, name = '']) => fileOf(name, file, source) ?? []);
  imports.set(file, found);
  return found;
}

/**
 * The CSS modules, by their paths below `src`, that can ever be needed on a page with these islands: those of the frame, of the
 * client and of the islands, with whatever these import, at once or later.
 */
export function reachedStyles(siteDir: string, islands: readonly string[]): Set<string> {
  const source = join(siteDir, 'src');
  const frame = readdirSync(join(source, 'theme'), {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => join(source, 'theme', file));
  const reached = new Set([
    ...frame,
    join(source, 'client/start.ts'),
    ...islands.map((name) => join(source, 'islands', `${name}.tsx`)).filter((file) => existsSync(file)),
  ]);
  for (const file of reached) for (const one of importsOf(file, source)) reached.add(one);
  return new Set(
    [...reached].filter((file) => file.endsWith('.module.css')).map((file) => relative(source, file).split(sep).join('/')),
  );
}
