import {frontMatter} from './plainChapter.mjs';

/** Docusaurus as `create-docusaurus` sets it up, without blog; its own Mermaid theme draws the chart in the browser. */
const config = (withMermaid) => `
module.exports = {
  title: 'Edamame',
  url: 'https://edamame.example',
  baseUrl: '/',
  onBrokenLinks: 'ignore',
  onBrokenAnchors: 'ignore',
  future: {v4: true, faster: true},
  i18n: {defaultLocale: 'zh-Hans', locales: ['zh-Hans']},
  markdown: {format: 'md', mermaid: ${withMermaid}},
  themes: [${withMermaid ? "'@docusaurus/theme-mermaid'" : ''}],
  presets: [['classic', {blog: false, docs: {routeBasePath: 'pods', sidebarPath: './sidebars.js'}}]],
  themeConfig: {
    navbar: {title: 'Edamame', items: [{type: 'doc', docId: 'what', label: '章节', position: 'left'}]},
    prism: {additionalLanguages: ['bash']},
  },
};
`;

const project = (withMermaid, output) => ({
  packages: 'docusaurus',
  fence: withMermaid,
  files: (chapters) => ({
    'docusaurus.config.js': config(withMermaid),
    'sidebars.js': `module.exports = {chapters: ${JSON.stringify(chapters.map(({slug}) => slug))}};\n`,
    ...Object.fromEntries(
      chapters.map((chapter) => [`docs/${chapter.slug}.md`, `${frontMatter(chapter)}# ${chapter.title}\n\n${chapter.body}`]),
    ),
  }),
  publicFolder: 'static',
  build: ['node_modules/@docusaurus/core/bin/docusaurus.mjs', 'build', '--out-dir', output],
  output,
});

export const docusaurus = {name: 'Docusaurus classic', ...project(true, 'build')};
export const docusaurusPlain = {name: 'Docusaurus classic, chart drawn at build time', ...project(false, 'build-plain')};
