import {execFileSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {root} from '../../scripts/run.mjs';
import {chapterOf, choice, takenApart} from './recombine.mjs';

export const folders = {'zh-CN': 'docs', en: 'i18n/en/docusaurus-plugin-content-docs/current'};

/** How many chapters stand in a part of the sidebar when there are more than fit in one list. */
const perPart = 12;

function sidebarOf(slugs) {
  const parts = [];
  for (let at = 0; at < slugs.length; at += perPart) parts.push(slugs.slice(at, at + perPart));
  const items =
    parts.length === 1 ? slugs : parts.map((part, index) => ({type: 'category', label: `${index + 1}`, items: part}));
  return `import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';\n\nconst sidebars: SidebarsConfig = {chapters: ${JSON.stringify(items)}};\n\nexport default sidebars;\n`;
}

/**
 * A copy of the site with so many chapters in each language: the real ones, and made ones until there are enough. It has the packages of this
 * checkout, and a build cache of its own. `inParts` groups the sidebar as a larger book would.
 */
export function siteOf(folder, count, inParts) {
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(join(folder, 'node_modules'), {recursive: true});
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {cwd: root, encoding: 'utf8'});
  for (const file of files.trim().split('\n')) {
    if (!existsSync(join(root, file))) continue;
    mkdirSync(dirname(join(folder, file)), {recursive: true});
    cpSync(join(root, file), join(folder, file));
  }
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (!name.startsWith('.')) symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  }
  symlinkSync(join(root, 'node_modules/.bin'), join(folder, 'node_modules/.bin'));
  const chapters = Object.fromEntries(
    Object.entries(folders).map(([language, path]) => {
      const names = readdirSync(join(root, path)).filter((name) => name.endsWith('.mdx'));
      const read = (name) => takenApart(name.replace('.mdx', ''), readFileSync(join(root, path, name), 'utf8'));
      return [language, names.map(read)];
    }),
  );
  const own = chapters['zh-CN'].map(({slug}) => slug);
  const more = [];
  for (let number = 1; own.length + more.length < count; number++) {
    const made = {slug: `more-${String(number).padStart(4, '0')}`, number, position: own.length + number};
    const picks = choice(chapters['zh-CN'], number);
    for (const [language, path] of Object.entries(folders)) {
      writeFileSync(join(folder, path, `${made.slug}.mdx`), chapterOf(chapters[language], picks, made).source);
    }
    more.push(made.slug);
  }
  const order = [...readFileSync(join(root, 'sidebars.ts'), 'utf8').matchAll(/'([\w-]+)',?\n/g)].map(([, slug]) => slug);
  const known = order.filter((slug) => own.includes(slug));
  if (inParts) writeFileSync(join(folder, 'sidebars.ts'), sidebarOf([...known, ...more]));
  else {
    const items = JSON.stringify([...known, ...more]);
    writeFileSync(join(folder, 'sidebars.ts'), `export default {chapters: ${items}};\n`);
  }
  return {own, more};
}
