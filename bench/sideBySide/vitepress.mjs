import {frontMatter} from './plainChapter.mjs';

const config = (chapters) => `
export default {
  title: 'Edamame',
  lang: 'zh-CN',
  cleanUrls: true,
  ignoreDeadLinks: true,
  themeConfig: {
    nav: [{text: '章节', link: '/pods/what'}],
    sidebar: ${JSON.stringify(chapters.map(({slug, title}) => ({text: title, link: `/pods/${slug}`})))},
    outline: [2, 3],
    search: {provider: 'local'},
  },
};
`;

/** VitePress with its default theme and its local search. Text is taken as text: braces of Vue are none in a chapter. */
export const vitepress = {
  name: 'VitePress 1.6',
  packages: 'vitepress',
  fence: false,
  files: (chapters) => ({
    '.vitepress/config.mjs': config(chapters),
    'index.md': '# Edamame\n',
    ...Object.fromEntries(
      chapters.map((chapter) => [
        `pods/${chapter.slug}.md`,
        `${frontMatter(chapter)}# ${chapter.title}\n\n${chapter.body.replaceAll('{{', '&#123;{')}`,
      ]),
    ),
  }),
  publicFolder: 'public',
  build: ['node_modules/vitepress/bin/vitepress.js', 'build'],
  output: '.vitepress/dist',
};
