import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkStringify from 'remark-stringify';
import {unified} from 'unified';
import {stringify} from 'yaml';
import {addressOf, licence, otherLanguage} from '../../book/site';
import {kubernetesVersion} from '../../book/version';
import {type Edition, plainChapter} from './plainTree';

const writer = unified()
  .use(remarkGfm, {tablePipeAlign: false})
  .use(remarkMath)
  .use(remarkStringify, {bullet: '-', listItemIndent: 'one', rule: '-'})
  .freeze();

/** A chapter in plain Markdown: a head that says where it comes from, then a title and all that the page says. */
export type ChapterMarkdown = {slug: string; title: string; description: string; number: number; head: string; text: string};

export function chapterMarkdown(source: string, edition: Edition): ChapterMarkdown {
  const {site, language, slug} = edition;
  const {title, description, number, tree} = plainChapter(source, edition);
  const facts = {
    title,
    description,
    language,
    chapter: number,
    url: addressOf(site, language, `/pods/${slug}`),
    translation: addressOf(site, otherLanguage(language), `/pods/${slug}.md`),
    kubernetes: kubernetesVersion,
    license: licence.name,
    license_url: licence.url,
  };
  return {
    slug,
    title,
    description,
    number,
    head: `---\n${stringify(facts, {lineWidth: 0})}---\n`,
    text: `# ${title}\n\n${description}\n\n${writer.stringify(tree)}`,
  };
}
