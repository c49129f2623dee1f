import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import sharp from 'sharp';
import {words as homeWords} from '../../components/Home/words';
import type {Language} from '../../components/language/useWords';
import type {Finished} from '../finish/page';

/** The ground of the page, as `custom.css` has it. */
const paper = {light: '#fbf8f0', dark: '#161a12'};

const words: Record<Language, {name: string; shortName: string; playground: string; concepts: string; search: string}> = {
  'zh-CN': {
    name: '毛豆 Edamame：剥开 Kubernetes 的 Pod',
    shortName: '毛豆',
    playground: '试验台',
    concepts: '概念',
    search: '搜索',
  },
  en: {
    name: 'Edamame 毛豆: Kubernetes Pods, peeled open',
    shortName: 'Edamame',
    playground: 'Playground',
    concepts: 'Concepts',
    search: 'Search',
  },
};

/** `share`: how much of the square the drawing takes. What systems cut to their own shape needs room around it, and a ground. */
export type Icon = {file: string; size: number; share: number; ground?: string; purpose?: 'any' | 'maskable'};

export const icons: Icon[] = [
  {file: 'icon-192.png', size: 192, share: 1, purpose: 'any'},
  {file: 'icon-512.png', size: 512, share: 1, purpose: 'any'},
  {file: 'maskable-192.png', size: 192, share: 0.6, ground: paper.light, purpose: 'maskable'},
  {file: 'maskable-512.png', size: 512, share: 0.6, ground: paper.light, purpose: 'maskable'},
  {file: 'touch-180.png', size: 180, share: 0.76, ground: paper.light},
];

const folder = 'img/app';

/** What a browser has to know to install the book as an app. Both languages are within it, so that the switch leads nowhere else. */
export function manifestOf(language: Language, baseUrl: string): object {
  const {name, shortName, playground, concepts, search} = words[language];
  const images = icons.flatMap(({file, size, purpose}) =>
    purpose ? [{src: `${baseUrl}${folder}/${file}`, sizes: `${size}x${size}`, type: 'image/png', purpose}] : [],
  );
  const shortcut = (label: string, path: string) => ({name: label, url: `${baseUrl}${path}`});
  return {
    id: baseUrl,
    name,
    short_name: shortName,
    description: homeWords[language].lede,
    lang: language,
    dir: 'ltr',
    start_url: baseUrl,
    scope: '/',
    display: 'standalone',
    background_color: paper.light,
    theme_color: paper.light,
    categories: ['education', 'books'],
    icons: [...images, {src: `${baseUrl}img/favicon.svg`, sizes: 'any', type: 'image/svg+xml'}],
    shortcuts: [shortcut(playground, 'playground'), shortcut(concepts, 'concepts'), shortcut(search, 'search')],
  };
}

/** Draws an icon of our own drawing. */
export async function iconPng(svg: Buffer, {size, share, ground}: Icon): Promise<Buffer> {
  const inner = Math.round(size * share);
  const drawing = await sharp(svg, {density: (72 * inner) / 32})
    .resize(inner, inner)
    .png()
    .toBuffer();
  const background = ground ?? {r: 0, g: 0, b: 0, alpha: 0};
  const square = sharp({create: {width: size, height: size, channels: 4, background}});
  return square
    .composite([{input: drawing, gravity: 'centre'}])
    .png({palette: true, colours: 64, effort: 8})
    .toBuffer();
}

/** Writes manifest and icons of a language, and names them in every page. */
export default async function appManifest({pages, outDir, language, context: {siteDir, baseUrl}}: Finished): Promise<void> {
  const svg = readFileSync(join(siteDir, 'static/img/favicon.svg'));
  mkdirSync(join(outDir, folder), {recursive: true});
  for (const icon of icons) writeFileSync(join(outDir, folder, icon.file), await iconPng(svg, icon));
  writeFileSync(join(outDir, 'manifest.webmanifest'), JSON.stringify(manifestOf(language, baseUrl)));
  const tags = [
    `<link rel="manifest" href="${baseUrl}manifest.webmanifest">`,
    `<link rel="apple-touch-icon" href="${baseUrl}${folder}/touch-180.png">`,
    `<meta name="theme-color" content="${paper.light}" media="(prefers-color-scheme: light)">`,
    `<meta name="theme-color" content="${paper.dark}" media="(prefers-color-scheme: dark)">`,
  ].join('');
  for (const page of pages) page.html = page.html.replace('</head>', () => `${tags}</head>`);
}
