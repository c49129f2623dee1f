import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {Plugin as StylePlugin} from 'postcss';
import {inLetters} from './shortNames';

/** They are spelled by others too: by Docusaurus' theme, and in drawings made by beautiful-mermaid. */
const ofOthers = /^--(?:ifm-|docusaurus-|_|bg$)/;

/** Every custom property that a sheet gives a value to, in the order in which they first stand there. */
export const propertiesIn = (css: string): string[] => [
  ...new Set([...css.matchAll(/(?<![\w-])(--[a-z][\w-]*)\s*:/gi)].map(([, name = '']) => name)),
];

/** A short name for each property of these sheets; none is one that others use. */
export function shortPropertiesOf(sheets: readonly string[]): Map<string, string> {
  const names = [...new Set(sheets.flatMap(propertiesIn))];
  const kept = new Set(names.filter((name) => ofOthers.test(name)));
  let at = 0;
  const next = (): string => {
    const name = `--${inLetters(at++)}`;
    return kept.has(name) || ofOthers.test(name) ? next() : name;
  };
  return new Map(names.filter((name) => !kept.has(name)).map((name) => [name, next()]));
}

const withNames = (text: string, pattern: RegExp, names: ReadonlyMap<string, string>): string =>
  text.replaceAll(pattern, (found) => names.get(found) ?? found);

/** The text of a script with the short names where it reads or sets a property: `var(--ink)` and `'--ink'`, not the `--ink` of a command. */
export const inScript = (text: string, names: ReadonlyMap<string, string>): string =>
  withNames(text, /(?<=var\(\s*|(['"`]))--[\w-]+(?=\1|[,)])/g, names);

const inSheet = (names: ReadonlyMap<string, string>): StylePlugin => ({
  postcssPlugin: 'edamame-short-properties',
  OnceExit(sheet) {
    sheet.walkDecls((declaration) => {
      declaration.prop = names.get(declaration.prop) ?? declaration.prop;
      if (declaration.value.includes('--')) declaration.value = withNames(declaration.value, /(?<![\w-])--[\w-]+/g, names);
    });
    sheet.walkAtRules((rule) => {
      if (rule.params.includes('--')) rule.params = withNames(rule.params, /(?<![\w-])--[\w-]+/g, names);
    });
  },
});

/**
 * In a built site, custom properties are called `--k`, as classes are called `Kq` (shortNames): every page carries the rules it needs, and
 * in them each colour of both themes, of paper and of forced colours by its name. Comes after every plugin that knows properties by theirs.
 */
export default function shortProperties({siteDir}: LoadContext): Plugin {
  const folder = join(siteDir, 'src');
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).sort();
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const names = shortPropertiesOf(files.filter((file) => file.endsWith('.css')).map(read));
  const isBuilt = process.env.NODE_ENV === 'production';
  return {
    name: 'edamame-short-properties',
    configurePostCss: (options) => (isBuilt ? {...options, plugins: [...options.plugins, inSheet(names)]} : options),
    configureWebpack() {
      const scripts = files.filter((file) => /(?<!\.test)\.tsx?$/.test(file) && inScript(read(file), names) !== read(file));
      if (!isBuilt || scripts.length === 0) return {};
      return {
        module: {
          rules: [
            {
              include: scripts.map((file) => join(folder, file)),
              enforce: 'pre',
              use: [{loader: require.resolve('./shortPropertiesLoader.cjs'), options: {names: [...names]}}],
            },
          ],
        },
      };
    },
  };
}
