import {addressOf, licence, otherLanguage, type Site} from '../../book/site';
import {kubernetesVersion} from '../../book/version';
import {words as conceptWords} from '../../components/Concepts/words';
import {words as homeWords} from '../../components/Home/words';
import type {Language, Words} from '../../components/language/useWords';
import {words as playgroundWords} from '../../components/Playground/words';
import {words as statusWords} from '../../components/StatusDecoder/words';
import type {ChapterMarkdown} from './chapterMarkdown';
import type {ManifestNote} from './manifestNotes';

type Phrases = {
  name: string;
  about: string;
  chapters: string;
  concepts: string;
  conceptsJson: string;
  conceptsCsv: string;
  manifests: string;
  optional: string;
  other: [name: string, note: string];
  full: (count: number, kilobytes: number) => string;
};

const words: Words<Phrases> = {
  'zh-CN': {
    name: '毛豆 Edamame',
    about: `每一章有中文和英文两份，一段对一段，标题的锚点也相同：\`{#shared}\` 在网页上就是 \`#shared\`。事实后面的脚注写着出处：仓库、文件、读的是哪个提交。清单拿来就能 \`kubectl apply -f\`。讲的是 Kubernetes ${kubernetesVersion}，文字和图的许可是 [${licence.name}](${licence.url}deed.zh-hans)。`,
    chapters: '章节',
    concepts: '概念',
    conceptsJson: '所有概念的中英文名、别名、释义和讲它的章节',
    conceptsCsv: '同一份东西，表格软件能打开',
    manifests: '清单',
    optional: 'Optional',
    other: ['English edition', '同一本书的英文版'],
    full: (count, kilobytes) => `${count} 章连在一起，${kilobytes} kB`,
  },
  en: {
    name: 'Edamame 毛豆',
    about: `Every chapter exists in Chinese and in English, block for block, with the same heading ids: \`{#shared}\` is \`#shared\` on the page. Footnotes say where a fact comes from: repository, file, and the commit that was read. Manifests work with \`kubectl apply -f\` as they are. The book covers Kubernetes ${kubernetesVersion}; text and figures are licensed under [${licence.name}](${licence.url}).`,
    chapters: 'Chapters',
    concepts: 'Concepts',
    conceptsJson: 'names of every concept in both languages, aliases, meanings, and where it is taught',
    conceptsCsv: 'the same for a spreadsheet',
    manifests: 'Manifests',
    optional: 'Optional',
    other: ['中文版', 'the same book in Chinese'],
    full: (count, kilobytes) => `all ${count} chapters in one file, ${kilobytes} kB`,
  },
};

type Book = {site: Site; language: Language; chapters: ChapterMarkdown[]; manifests: ManifestNote[]; concepts: number};

/** The book as one text: every chapter in plain Markdown, without the heads. */
export function llmsFull({site, language, chapters}: Book): string {
  const {name} = words[language];
  const parts = chapters.map(({slug, text}) => {
    const from = addressOf(site, language, `/pods/${slug}`);
    return `<!-- ${from} -->\n\n${withOwnFootnotes(text, slug)}`;
  });
  return `${[`# ${name}`, `> ${homeWords[language].lede}`, words[language].about].join('\n\n')}\n\n${parts.join('\n')}`;
}

/** Two chapters have a footnote 1; in one text they must not meet. */
function withOwnFootnotes(text: string, slug: string): string {
  return outsideFences(text, (line) => line.replaceAll(/\[\^(\d+)\]/g, `[^${slug}-$1]`));
}

function outsideFences(text: string, change: (line: string) => string): string {
  let fence: string | undefined;
  return text
    .split('\n')
    .map((line) => {
      const mark = /^[> ]*(`{3,})/.exec(line)?.[1];
      if (fence) {
        if (mark && mark.length >= fence.length) fence = undefined;
        return line;
      }
      fence = mark;
      return mark ? line : change(line);
    })
    .join('\n');
}

/** What there is to read for a machine, after llmstxt.org: a title, a summary, and lists of links with a note each. */
export function llms(book: Book): string {
  const {site, language, chapters, manifests, concepts} = book;
  const phrases = words[language];
  const own = (path: string) => addressOf(site, language, path);
  const item = (name: string, url: string, note: string) => `- [${name}](${url})${note ? `: ${note}` : ''}`;
  const section = (title: string, items: string[]) => `## ${title}\n\n${items.join('\n')}`;
  const [otherName, otherNote] = phrases.other;
  const kilobytes = Math.round(Buffer.byteLength(llmsFull(book)) / 1000);
  const parts = [
    `# ${phrases.name}`,
    `> ${homeWords[language].lede}`,
    phrases.about,
    section(
      phrases.chapters,
      chapters.map(({slug, title, description}) => item(title, own(`/pods/${slug}.md`), description)),
    ),
    section(phrases.concepts, [
      item(conceptWords[language].title, own('/concepts'), conceptWords[language].lede(concepts)),
      item('concepts.json', addressOf(site, 'zh-CN', '/concepts.json'), phrases.conceptsJson),
      item('concepts.csv', addressOf(site, 'zh-CN', '/concepts.csv'), phrases.conceptsCsv),
    ]),
    section(
      phrases.manifests,
      manifests.map(({file, note}) => item(file, addressOf(site, 'zh-CN', `/manifests/${file}`), note)),
    ),
    section(phrases.optional, [
      item('llms-full.txt', own('/llms-full.txt'), phrases.full(chapters.length, kilobytes)),
      item(playgroundWords[language].title, own('/playground'), playgroundWords[language].lede),
      item(statusWords[language].title, own('/status'), statusWords[language].lede),
      item(otherName, addressOf(site, otherLanguage(language), '/llms.txt'), otherNote),
    ]),
  ];
  return `${parts.join('\n\n')}\n`;
}
