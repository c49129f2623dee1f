/** Licences that ask for no more than their text and a name: what bears one of these may be part of what readers load. */
const permissive = new Set([
  ...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'Unlicense', 'CC0-1.0'],
  ...['Python-2.0', 'Zlib', 'WTFPL'],
]);

/** Licences that ask for the source of what was changed, or for a name beside data: fit for tools, which are changed by nobody here. */
const forTools = new Set(['MPL-2.0', 'LGPL-3.0-or-later', 'EPL-2.0', 'CC-BY-4.0']);

/** Packages that say it in their licence file alone, which was read. */
const read: Record<string, string> = {khroma: 'MIT', 'require-like': 'MIT', eval: 'MIT', format: 'MIT'};

export type Use = 'shipped' | 'tool';

/** Whether a licence, or an expression of several, allows that use. AND binds before OR, as SPDX says. */
export function allows(expression: string, use: Use): boolean {
  const words = expression.match(/\(|\)|[^\s()]+/g) ?? [];
  const one = (): boolean => {
    const word = words.shift();
    if (word !== '(') return permissive.has(word ?? '') || (use === 'tool' && forTools.has(word ?? ''));
    const inside = either();
    return words.shift() === ')' && inside;
  };
  const all = (): boolean => {
    let holds = one();
    while (words[0] === 'AND') {
      words.shift();
      holds = one() && holds;
    }
    return holds;
  };
  const either = (): boolean => {
    let holds = all();
    while (words[0] === 'OR') {
      words.shift();
      holds = all() || holds;
    }
    return holds;
  };
  return either() && words.length === 0;
}

export type Locked = {version?: string; license?: string; dev?: boolean; link?: boolean};
export type Licensed = {name: string; version: string; licence: string; use: Use; isFor: 'build' | 'tests'};

/** Every package of a lock file, by its licence; `shipped` are the folders of those that readers get. */
export function licencesOf(packages: Record<string, Locked>, shipped: string[] = []): Licensed[] {
  const isShipped = new Set(shipped);
  return Object.entries(packages)
    .filter(([folder, {link}]) => folder.includes('node_modules/') && !link)
    .map(([folder, {version = '', license, dev}]) => {
      const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
      const use = isShipped.has(folder) ? 'shipped' : 'tool';
      return {name, version, licence: license ?? read[name] ?? '', use, isFor: dev ? 'tests' : 'build'};
    });
}

export const refused = (licensed: Licensed[]): string[] =>
  licensed
    .filter(({licence, use}) => !allows(licence, use))
    .map(({name, version, licence, use}) => `${name} ${version} (${use}): ${licence || 'no licence named'}`);
