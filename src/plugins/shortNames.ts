import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

type Styles = {
  localIdentName?: string;
  getLocalIdent?: (context: {resourcePath: string}, pattern: string, name: string) => string | undefined;
};
type Loader = {options?: {modules?: Styles}};
type Rule = {use?: Loader[]};

const figures = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** Three letters for a file, by its path, so that they stay when others come; a capital first, so that no class of the theme is met. */
export function codesOf(files: readonly string[]): Map<string, string> {
  const codes = new Map<string, string>();
  const taken = new Set<string>();
  for (const file of [...files].sort()) {
    let at = createHash('sha256').update(file).digest().readUInt32BE();
    let code: string;
    do {
      code = `${String.fromCharCode(65 + (at % 26))}${figures[Math.floor(at / 26) % 36]}${figures[Math.floor(at / 936) % 36]}`;
      at += 1;
    } while (taken.has(code));
    taken.add(code);
    codes.set(file, code);
  }
  return codes;
}

/** The letters of every CSS module of the site, by its path below `src`. */
export function codesOfStyles(siteDir: string): Map<string, string> {
  const files = readdirSync(join(siteDir, 'src'), {recursive: true, encoding: 'utf8'});
  return codesOf(files.filter((file) => file.endsWith('.module.css')).map((file) => file.split(sep).join('/')));
}

/** Names in a sheet, in the order in which they first stand there. */
export const namesIn = (css: string): string[] => [
  ...new Set([...css.matchAll(/[\w-]*[A-Za-z][\w-]*/g)].map(([name]) => name)),
];

/**
 * In a built site, the classes of CSS modules are called `Kq3f`: the file's letters, and the place of the name in it. A page has three
 * thousand of them, and every name that has to be told costs the reader of each page as many bytes.
 */
export default function shortNames({siteDir}: LoadContext): Plugin {
  const folder = join(siteDir, 'src');
  const codes = codesOfStyles(siteDir);
  const shortName: Styles['getLocalIdent'] = ({resourcePath}, _pattern, name) => {
    const code = codes.get(relative(folder, resourcePath).split(sep).join('/'));
    const at = code ? namesIn(readFileSync(resourcePath, 'utf8')).indexOf(name) : -1;
    return at < 0 ? undefined : code + at.toString(36);
  };
  return {
    name: 'edamame-short-names',
    configureWebpack(config) {
      if (process.env.NODE_ENV !== 'production') return {};
      const loaders = ((config.module?.rules ?? []) as Rule[]).flatMap(({use}) => (Array.isArray(use) ? use : []));
      for (const {options} of loaders) if (options?.modules?.localIdentName) options.modules.getLocalIdent = shortName;
      return {};
    },
  };
}
