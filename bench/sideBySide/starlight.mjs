import {frontMatter, withoutIds} from './plainChapter.mjs';

const config = (chapters) => `
import starlight from '@astrojs/starlight';
import {defineConfig, passthroughImageService} from 'astro/config';

export default defineConfig({
  image: {service: passthroughImageService()},
  integrations: [
    starlight({
      title: 'Edamame',
      locales: {root: {label: '简体中文', lang: 'zh-CN'}},
      sidebar: ${JSON.stringify(chapters.map(({slug, title}) => ({label: title, slug: `pods/${slug}`})))},
    }),
  ],
});
`;

const content = `
import {docsLoader} from '@astrojs/starlight/loaders';
import {docsSchema} from '@astrojs/starlight/schema';
import {defineCollection} from 'astro:content';

export const collections = {docs: defineCollection({loader: docsLoader(), schema: docsSchema()})};
`;

/** Starlight as its starter sets it up, with its search (Pagefind). */
export const starlight = {
  name: 'Starlight 0.42',
  packages: 'starlight',
  fence: false,
  files: (chapters) => ({
    'astro.config.mjs': config(chapters),
    'src/content.config.mjs': content,
    'src/content/docs/index.md': '---\ntitle: Edamame\n---\n',
    ...Object.fromEntries(
      chapters.map((chapter) => [
        `src/content/docs/pods/${chapter.slug}.md`,
        `${frontMatter(chapter)}${withoutIds(chapter.body)}`,
      ]),
    ),
  }),
  publicFolder: 'public',
  build: ['node_modules/astro/bin/astro.mjs', 'build'],
  output: 'dist',
};
