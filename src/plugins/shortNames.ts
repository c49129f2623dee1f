import {readdirSync, readFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

type Styles = {
  localIdentName?: string;
  getLocalIdent?: (context: {resourcePath: string}, pattern: string, name: string) => string | undefined;
};
type Loader = {options?: {modules?: Styles}};
type Rule = {use?: Loader[]};

const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const letters = `abcdefghijklmnopqrstuvwxyz0123456789${capitals}`;

/** A number in letters and digits: a, b … Z, aa. */
export const inLetters = (at: number): string =>
  (at < letters.length ? '' : inLetters(Math.floor(at / letters.length) - 1)) + letters[at % letters.length];

/** The name with this number: a capital first, so that no class of a theme is met; two letters up to 1,612, then three. */
export const shortName = (at: number): string =>
  `${capitals[at % capitals.length]}${inLetters(Math.floor(at / capitals.length))}`;

/** What a module gives a name to: classes and animations, in the order in which they first stand there. */
export const namesIn = (css: string): string[] => [
  ...new Set([...css.matchAll(/(?:\.|@keyframes\s+)(-?[A-Za-z_][\w-]*)/g)].map(([, name = '']) => name)),
];

/** The short names of all names of every CSS module, by its path below `src`. Modules in a row have names in a row: such text packs well. */
export function shortNamesOf(modules: ReadonlyMap<string, string>): Map<string, Map<string, string>> {
  let at = 0;
  return new Map(
    [...modules]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([file, css]) => [file, new Map(namesIn(css).map((name) => [name, shortName(at++)]))]),
  );
}

/** The same for the modules of the site. */
export function shortNamesOfStyles(siteDir: string): Map<string, Map<string, string>> {
  const folder = join(siteDir, 'src');
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.module.css'));
  return shortNamesOf(new Map(files.map((file) => [file.split(sep).join('/'), readFileSync(join(folder, file), 'utf8')])));
}

/**
 * In a built site, the classes of CSS modules are called `Kq`. A page has three thousand of them, and every name that has to be told
 * costs the reader of each page as many bytes. They are counted through the whole site: a new class renames those after it, which
 * costs a returning reader nothing that a new release had not cost already.
 */
export default function shortNames({siteDir}: LoadContext): Plugin {
  const folder = join(siteDir, 'src');
  return {
    name: 'edamame-short-names',
    configureWebpack(config) {
      if (process.env.NODE_ENV !== 'production') return {};
      const names = shortNamesOfStyles(siteDir);
      const getLocalIdent: Styles['getLocalIdent'] = ({resourcePath}, _pattern, name) =>
        names.get(relative(folder, resourcePath).split(sep).join('/'))?.get(name);
      const loaders = ((config.module?.rules ?? []) as Rule[]).flatMap(({use}) => (Array.isArray(use) ? use : []));
      for (const {options} of loaders) if (options?.modules?.localIdentName) options.modules.getLocalIdent = getLocalIdent;
      return {};
    },
  };
}
