import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import sharp from 'sharp';
import {chapterCard, homeCard} from '../../components/chapters/card';
import {words as homeWords} from '../../components/Home/words';
import type {Language} from '../../components/language/useWords';
import {checkManifest} from '../../pod/checkManifest';
import {readBook} from '../chapters';
import {manifestSource} from '../manifest';
import {type CardText, cardSize, cardSvg, titleLines} from './cardSvg';

export type Card = CardText & {
  /** Where it is within its language. */
  path: string;
  manifest: string;
};

const chapterWord: Record<Language, (number: number) => string> = {
  'zh-CN': (number) => `第 ${number} 章`,
  en: (number) => `Chapter ${number}`,
};

/** One card for the book, one for each chapter with the chapter's first figure. */
export async function cardsOf(siteDir: string, language: Language, siteTitle: string): Promise<Card[]> {
  const book = {language, siteTitle, path: homeCard, manifest: 'file-puller.yaml', title: homeWords[language].title};
  const chapters = readBook(siteDir).chapters.map(async ({slug, number, title}) => {
    const source = await readFile(join(siteDir, 'docs', `${slug}.mdx`), 'utf8');
    const [, manifest = book.manifest] = /<PodDiagram manifest="([^"]+)"/.exec(source) ?? [];
    const chapter = chapterWord[language](number);
    return {language, siteTitle, path: chapterCard(slug), manifest, title: titleLines(title[language]), chapter};
  });
  return [book, ...(await Promise.all(chapters))];
}

/** A card as a PNG. Sixty-four colours are plenty for it, and a third of the bytes. */
export async function cardPng(siteDir: string, {manifest, ...text}: Card): Promise<Buffer> {
  const {pod} = checkManifest(manifestSource(siteDir, manifest));
  if (!pod) throw new Error(`${manifest}: there is no Pod for the social card in it`);
  return sharp(Buffer.from(cardSvg(pod, text)))
    .png({palette: true, colours: 64, effort: 8})
    .toBuffer();
}

/** Draws the pictures that other sites show with a link to this one, and says how large they are. */
export default function socialCard({siteDir, i18n, siteConfig}: LoadContext): Plugin {
  const language: Language = i18n.currentLocale === 'en' ? 'en' : 'zh-CN';
  const meta = (property: string, content: string | number) => ({
    tagName: 'meta',
    attributes: {property, content: String(content)},
  });
  return {
    name: 'edamame-social-card',
    injectHtmlTags: () => ({
      headTags: [
        meta('og:site_name', siteConfig.title),
        meta('og:image:width', cardSize.width),
        meta('og:image:height', cardSize.height),
      ],
    }),
    async postBuild({outDir}) {
      for (const card of await cardsOf(siteDir, language, siteConfig.title)) {
        const file = join(outDir, card.path);
        await mkdir(dirname(file), {recursive: true});
        await writeFile(file, await cardPng(siteDir, card));
      }
    },
  };
}
