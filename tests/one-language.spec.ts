import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse} from '@babel/parser';
import {expect, test} from '@playwright/test';
import type {Language} from '../src/components/language/useWords';
import {withoutLanguage} from '../src/plugins/oneLanguage/withoutLanguage';

const root = join(__dirname, '..');

/** Texts of a source that say enough not to be met by chance. */
function textsIn(code: string, language: Language): Set<string> {
  const texts = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const one of node) visit(one);
    if (typeof node !== 'object' || node === null || !('type' in node)) return;
    const {type, value} = node as {type: string; value?: string | {cooked: string}};
    if (type === 'StringLiteral') texts.add(value as string);
    if (type === 'TemplateElement') texts.add((value as {cooked: string}).cooked);
    for (const one of Object.values(node)) visit(one);
  };
  visit(parse(code, {sourceType: 'module', plugins: ['typescript', 'jsx']}).program);
  const says = language === 'en' ? /(?:[A-Za-z,’]+ ){3}/ : /[\u4e00-\u9fff，。：；]{6}/;
  return new Set([...texts].filter((text) => says.test(text)));
}

/** What the interface says in one language alone, by the file that says it. */
function wordsOf(language: Language): Map<string, string> {
  const said = new Map<string, string>();
  const files = ['components', 'client', 'theme', 'islands'].flatMap((folder) =>
    readdirSync(join(root, 'src', folder), {recursive: true, encoding: 'utf8'}).map((file) => join(folder, file)),
  );
  for (const file of files.filter((one) => /\.tsx?$/.test(one) && !/\.test\./.test(one))) {
    const code = readFileSync(join(root, 'src', file), 'utf8');
    // Cards and pages that are read in either language say so.
    if (!code.includes("'zh-CN':") || code.includes('InBoth<')) continue;
    const all = textsIn(code, language);
    for (const text of textsIn(withoutLanguage(code, language), language)) all.delete(text);
    for (const text of all) if (!book.includes(text)) said.set(text, file);
  }
  return said;
}

/** The scripts that pages of a language may ask for, as the list of what is kept offline names them. */
function scriptsOf(home: string): Map<string, string> {
  const build = join(root, 'build', home);
  const list = readdirSync(join(build, 'assets')).find((file) => /^offline\..*\.json$/.test(file)) ?? '';
  const {assets} = JSON.parse(readFileSync(join(build, 'assets', list), 'utf8')) as {assets: {path: string}[]};
  const scripts = assets.map(({path}) => path).filter((path) => path.endsWith('.js'));
  return new Map(scripts.map((path) => [path, readFileSync(join(root, 'build', path), 'utf8')]));
}

/**
 * What the book itself says, scripts may carry in both languages: titles of chapters and sections, terms on cards that can be turned.
 * The API's own sentences are English everywhere.
 */
const book = ['docs', 'i18n/en/docusaurus-plugin-content-docs/current', 'src/book', 'src/pod']
  .flatMap((folder) => readdirSync(join(root, folder)).map((file) => join(root, folder, file)))
  .filter((file) => /\.(?:mdx|json)$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** Files whose words are said in both languages on purpose. */
const exceptions: Record<string, string> = {
  'components/Concepts/groups.ts': 'names of groups are data of the glossary, which files and pages of both languages share',
};

for (const [home, language] of [
  ['', 'en'],
  ['en', 'zh-CN'],
] as const)
  test(`scripts of ${home || 'zh-CN'} carry no words of the interface in the other language`, () => {
    const words = wordsOf(language);
    expect(words.size).toBeGreaterThan(300);
    const scripts = scriptsOf(home);
    expect(scripts.size).toBeGreaterThan(20);
    const strange = new Set<string>();
    for (const code of scripts.values()) {
      const text = code.replaceAll(/\\u([\da-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
      for (const [said, file] of words) if (!(file in exceptions) && text.includes(said)) strange.add(`${file}: ${said}`);
    }
    expect([...strange].sort()).toEqual([]);
  });
