import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import sharp from 'sharp';
import type {Language} from '../../components/language/useWords';
import {checkManifest, manifestSource} from '../manifest';
import {cardSize, cardSvg} from './cardSvg';

/** Where each language has its card; `themeConfig.image` names it. */
export const cardPath = 'img/card.png';

const manifest = 'file-puller.yaml';

/** The card of one language as a PNG. Sixty-four colours are plenty for it, and a third of the bytes. */
export async function cardPng(siteDir: string, language: Language, siteTitle: string): Promise<Buffer> {
  const {pod} = checkManifest(manifestSource(siteDir, manifest));
  if (!pod) throw new Error(`${manifest}: there is no Pod for the social card in it`);
  return sharp(Buffer.from(cardSvg(pod, language, siteTitle)))
    .png({palette: true, colours: 64, effort: 8})
    .toBuffer();
}

/** Draws the picture that other sites show with a link to this one, and says how large it is. */
export default function socialCard({siteDir, i18n, siteConfig}: LoadContext): Plugin {
  const language = i18n.currentLocale === 'en' ? 'en' : 'zh-CN';
  const meta = (property: string, content: string | number) => ({
    tagName: 'meta',
    attributes: {property, content: String(content)},
  });
  return {
    name: 'edamame-social-card',
    injectHtmlTags: () => ({
      headTags: [
        meta('og:image:width', cardSize.width),
        meta('og:image:height', cardSize.height),
        meta('og:image:alt', siteConfig.title),
      ],
    }),
    async postBuild({outDir}) {
      await writeFile(join(outDir, cardPath), await cardPng(siteDir, language, siteConfig.title));
    },
  };
}
