import type {Options as DocsOptions} from '@docusaurus/plugin-content-docs';
import type {UserThemeConfig} from '@docusaurus/theme-common';
import type {Config} from '@docusaurus/types';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import {redirects} from './src/book/redirects';
import {cardAlt, homeCard} from './src/components/chapters/card';
import chapters from './src/plugins/chapters';
import conceptExports from './src/plugins/conceptExports';
import embeds from './src/plugins/embeds/embeds';
import fields from './src/plugins/fields/fields';
import finish from './src/plugins/finish/finish';
import trustedBundle from './src/plugins/headers/trustedBundle';
import islands from './src/plugins/islands/islands';
import manifests from './src/plugins/manifests';
import oneLanguage from './src/plugins/oneLanguage/oneLanguage';
import printing from './src/plugins/paper/printing';
import plainMarkdown from './src/plugins/plainMarkdown/plainMarkdown';
import playground from './src/plugins/playground';
import reading from './src/plugins/reading';
import robots from './src/plugins/robots';
import search from './src/plugins/search/search';
import shortNames from './src/plugins/shortNames';
import shortProperties from './src/plugins/shortProperties';
import {sitemapOptions} from './src/plugins/sitemap';
import socialCard from './src/plugins/socialCard/socialCard';
import textSize from './src/plugins/textSize/textSize';
import theme from './src/plugins/theme/theme';
import thirdParty from './src/plugins/thirdParty/thirdParty';
import translations from './src/plugins/translations';
import usualRuns from './src/plugins/usualRuns/usualRuns';
import blocksOfChapter from './src/remark/blocks';
import citationsOfChapter from './src/remark/citations';
import exhibitsOfChapter from './src/remark/exhibits';
import focusableMath from './src/remark/focusableMath';
import formerAddresses from './src/remark/formerAddresses';
import listingsOfChapter from './src/remark/listings';
import mermaidOfChapter from './src/remark/mermaidFigures';
import tagsOfChapter from './src/remark/tags';
import termsOfChapter from './src/remark/terms';
import wordsOfChapter from './src/remark/words';

const docs: DocsOptions = {
  routeBasePath: 'pods',
  sidebarPath: './sidebars.ts',
  breadcrumbs: false,
  admonitions: {keywords: ['note', 'myth', 'deep', 'since', 'then-now'], extendDefaults: false},
  beforeDefaultRemarkPlugins: [
    [exhibitsOfChapter, {siteDir: __dirname}],
    termsOfChapter,
    citationsOfChapter,
    listingsOfChapter,
    mermaidOfChapter,
    [formerAddresses, redirects],
    tagsOfChapter,
  ],
  remarkPlugins: [remarkMath, wordsOfChapter],
  rehypePlugins: [[rehypeKatex, {output: 'mathml'}], focusableMath, blocksOfChapter],
};

/** Title and tagline have no translation file; the configuration is read anew for each language instead. */
const inEnglish = process.env.DOCUSAURUS_CURRENT_LOCALE === 'en';

const themeConfig = {
  image: homeCard,
  metadata: [
    {property: 'og:type', content: 'website'},
    {property: 'og:locale', content: inEnglish ? 'en_US' : 'zh_CN'},
    {property: 'og:locale:alternate', content: inEnglish ? 'zh_CN' : 'en_US'},
    {property: 'og:image:alt', content: inEnglish ? cardAlt.en : cardAlt['zh-CN']},
  ],
} satisfies UserThemeConfig;

/** From the weakest to the strongest, by where a style sheet lies. Our own components stand above all layers. */
const layers = {
  base: (file: string) => file.endsWith('/src/css/base.css'),
  theme: (file: string) => file.includes('/node_modules/@docusaurus/'),
};

const config: Config = {
  title: inEnglish ? 'Edamame 毛豆' : '毛豆 Edamame',
  tagline: inEnglish ? 'Kubernetes Pods, peeled open' : '剥开 Kubernetes 的 Pod',
  favicon: 'img/favicon.svg',
  url: process.env.SITE_URL ?? 'http://localhost:3000',
  baseUrl: '/',
  // A script in the page that writes markup; broken links and tests tell of a wrong base sooner.
  baseUrlIssueBanner: false,
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: {hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'}},
  future: {v4: true, faster: true},
  // Names of our own begin with `edamame.`; a namespace would differ between the languages, and with it what the reader chose.
  storage: {namespace: false},
  i18n: {
    defaultLocale: 'zh-CN',
    locales: ['zh-CN', 'en'],
    localeConfigs: {'zh-CN': {label: '中'}, en: {label: 'EN'}},
  },
  plugins: [
    ['@docusaurus/plugin-content-docs', docs],
    '@docusaurus/plugin-content-pages',
    ['@docusaurus/plugin-sitemap', sitemapOptions(__dirname, inEnglish ? 'en' : 'zh-CN')],
    ['@docusaurus/plugin-css-cascade-layers', {layers}],
    chapters,
    conceptExports,
    embeds,
    fields,
    manifests,
    usualRuns,
    search,
    plainMarkdown,
    playground,
    robots,
    reading,
    printing,
    translations,
    socialCard,
    thirdParty,
    trustedBundle,
    oneLanguage,
    shortNames,
    textSize,
    shortProperties,
    islands,
    finish,
  ],
  clientModules: process.env.NODE_ENV === 'production' ? [] : ['./src/client/inDevelopment.ts'],
  themes: [
    [theme, {customCss: ['base', 'custom', 'pieces', 'paper', 'handout', 'kept'].map((name) => `./src/css/${name}.css`)}],
  ],
  themeConfig,
};

export default config;
