import type {Options as DocsOptions} from '@docusaurus/plugin-content-docs';
import type {ThemeConfig} from '@docusaurus/theme-common';
import type {Config} from '@docusaurus/types';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import type {DeepPartial} from 'utility-types';
import manifests from './src/plugins/manifests';
import withoutPrism from './src/plugins/withoutPrism';
import citationsOfChapter from './src/remark/citations';
import exhibitsOfChapter from './src/remark/exhibits';
import listingsOfChapter from './src/remark/listings';
import mermaidOfChapter from './src/remark/mermaidFigures';
import tagsOfChapter from './src/remark/tags';
import termsOfChapter from './src/remark/terms';

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
    tagsOfChapter,
  ],
  remarkPlugins: [remarkMath],
  rehypePlugins: [[rehypeKatex, {output: 'mathml'}]],
};

const themeConfig = {
  image: 'img/card.zh-CN.png',
  colorMode: {respectPrefersColorScheme: true},
  navbar: {
    title: '毛豆',
    logo: {src: 'img/logo.svg', width: 34, height: 22, alt: ''},
    items: [
      {type: 'doc', docId: 'what', label: '章节', position: 'left'},
      {to: '/concepts', label: '概念', position: 'left'},
      {type: 'custom-languageSwitch', position: 'right'},
    ],
  },
} satisfies DeepPartial<ThemeConfig>;

const config: Config = {
  title: '毛豆 Edamame',
  tagline: '剥开 Kubernetes 的 Pod',
  favicon: 'img/favicon.svg',
  url: process.env.SITE_URL ?? 'http://localhost:3000',
  baseUrl: '/',
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: {hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'}},
  future: {v4: true, faster: true},
  i18n: {
    defaultLocale: 'zh-CN',
    locales: ['zh-CN', 'en'],
    localeConfigs: {'zh-CN': {label: '中'}, en: {label: 'EN'}},
  },
  plugins: [
    ['@docusaurus/plugin-content-docs', docs],
    '@docusaurus/plugin-content-pages',
    '@docusaurus/plugin-sitemap',
    manifests,
    withoutPrism,
  ],
  themes: [['@docusaurus/theme-classic', {customCss: './src/css/custom.css'}]],
  themeConfig,
};

export default config;
