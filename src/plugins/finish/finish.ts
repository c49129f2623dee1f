import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import exhibitPages from '../embeds/exhibitPages';
import policies from '../headers/policies';
import clientOfPages from '../islands/clientOfPages';
import propsOfIslands from '../islands/propsOfIslands';
import appManifest from '../offline/appManifest';
import keepable from '../offline/keepable';
import paper from '../paper/paper';
import {writePlainMarkdown} from '../plainMarkdown/plainMarkdown';
import redirectPages from '../redirects';
import structuredData from '../structuredData/structuredData';
import notices from '../thirdParty/notices';
import blockMarks from './blockMarks';
import leanHead from './leanHead';
import leanText from './leanText';
import type {FinishedPage, Pass} from './page';
import pageStyles from './pageStyles';

/** In order: what a later pass reads, an earlier one has written. */
const passes: Pass[] = [
  clientOfPages,
  propsOfIslands,
  blockMarks,
  redirectPages,
  exhibitPages,
  structuredData,
  paper,
  leanHead,
  leanText,
  pageStyles,
  appManifest,
  notices,
  policies,
  writePlainMarkdown,
  keepable,
];

/** Every page below the folder of a language. The other language's folder within it is left to its own build. */
function pagesIn(outDir: string, others: string[]): FinishedPage[] {
  return readdirSync(outDir, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.html') && !others.some((other) => file.startsWith(`${other}/`)))
    .map((file) => ({file, html: readFileSync(join(outDir, file), 'utf8')}));
}

/**
 * Docusaurus lets all plugins finish side by side; so whatever has to see or to change finished pages is a pass of this one. What
 * a pass needs of files, other plugins have written before: while the site is bundled, or in this folder of the language.
 */
export default function finish(context: LoadContext): Plugin {
  const {currentLocale, locales} = context.i18n;
  const others = locales.filter((locale) => locale !== currentLocale);
  return {
    name: 'edamame-finish',
    async postBuild({outDir}) {
      const pages = pagesIn(outDir, others);
      const before = new Map(pages.map(({file, html}) => [file, html]));
      const finished = {pages, outDir, context, language: currentLocale === 'en' ? 'en' : 'zh-CN'} as const;
      for (const pass of passes) await pass(finished);
      for (const {file, html} of pages) {
        if (before.get(file) === html) continue;
        mkdirSync(dirname(join(outDir, file)), {recursive: true});
        writeFileSync(join(outDir, file), html);
      }
    },
  };
}
