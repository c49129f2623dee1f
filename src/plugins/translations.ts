import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {createJiti} from 'jiti';
import type * as review from '../book/review';
import type {SectionsBehind} from '../components/Behind/sectionsBehind';
import type {Language} from '../components/language/useWords';
import {folders} from './chapters';

const library: Promise<typeof review> = createJiti(__filename).import('../book/review.ts');

export const reviewedFile = 'src/book/reviewed.json';

/** Every chapter in both languages. */
export function pairsIn(siteDir: string): review.Pair[] {
  const slugs = readdirSync(join(siteDir, folders['zh-CN']))
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => file.replace('.mdx', ''));
  return slugs.map((slug) => {
    const path = {'zh-CN': `${folders['zh-CN']}/${slug}.mdx`, en: `${folders.en}/${slug}.mdx`};
    const read = (language: Language) => readFileSync(join(siteDir, path[language]), 'utf8');
    return {slug, path, source: {'zh-CN': read('zh-CN'), en: read('en')}};
  });
}

export const readReviewed = (siteDir: string): review.Reviewed =>
  JSON.parse(readFileSync(join(siteDir, reviewedFile), 'utf8')) as review.Reviewed;

/**
 * Where one language has moved, the other is behind. Sections in which both have moved are being worked on, and tell nobody
 * anything yet.
 */
export async function sectionsBehind(pairs: review.Pair[], reviewed: review.Reviewed): Promise<SectionsBehind> {
  const {movedIn} = await library;
  const behind: SectionsBehind = {};
  for (const {slug, section, side, places} of pairs.flatMap((pair) => movedIn(pair, reviewed))) {
    if (side === 'both') continue;
    const late = side === 'en' ? 'zh-CN' : 'en';
    if (places[late] === undefined) continue;
    behind[late] ??= {};
    behind[late][slug] ??= [];
    behind[late][slug].push(section);
  }
  return behind;
}

/** Tells the pages which of their sections the other language has left behind; when all is well, that is nothing. */
export default function translations({siteDir}: LoadContext): Plugin {
  return {
    name: 'edamame-translations',
    getPathsToWatch: () => [
      join(siteDir, reviewedFile),
      ...Object.values(folders).map((folder) => join(siteDir, folder, '*.mdx')),
    ],
    loadContent: () => sectionsBehind(pairsIn(siteDir), readReviewed(siteDir)),
    contentLoaded({content, actions}) {
      actions.setGlobalData(content as SectionsBehind);
    },
  };
}
