import type {InBoth} from '../language/useWords';

type Phrases = {
  title: string;
  lede: (count: number) => string;
  aboutNames: string;
  downloads: string;
  csv: (size: string) => string;
  json: (size: string) => string;
  choices: string;
  aboutChoices: string;
  filter: string;
  example: string;
  shown: (count: number) => string;
  none: string;
  clear: string;
  search: (query: string) => string;
  groups: string;
  more: string;
  also: string;
  say: string;
  notThis: string;
  taughtIn: string;
  official: string;
  unverified: string;
  languages: {'zh-CN': string; en: string};
};

export const words: InBoth<Phrases> = {
  'zh-CN': {
    title: '概念',
    lede: (count) => `这本书里的 ${count} 个词，中英文摆在一起。章节里画了点线的词，说的就是它们。`,
    aboutNames:
      '中文名跟着官方中文文档走，每一条都写明在哪一页读到的。标着“译名未核”的，我们没在官方中文页面上读到，是按大家的习惯叫法写的。',
    downloads: '整份带走：',
    csv: (size) => `表格 concepts.csv（${size}，Excel 能直接打开）`,
    json: (size) => `数据 concepts.json（${size}）`,
    choices: '换成你习惯的叫法',
    aboutChoices: '这几个词，中文里叫法不一。选一个，全书的正文、标题和图都跟着改；编号和链接不变。只记在这个浏览器里。',
    filter: '筛选',
    example: '比如宽限期、OOMKilled',
    shown: (count) => `${count} 个`,
    none: '没有哪个概念对得上。',
    clear: '清空筛选',
    search: (query) => `到正文里搜“${query}”`,
    groups: '分类',
    more: '更多',
    also: '也叫',
    say: '念',
    notThis: '别和它混',
    taughtIn: '在哪儿讲',
    official: '官方页面',
    unverified: '译名未核',
    languages: {'zh-CN': '中文', en: '英文'},
  },
  en: {
    title: 'Concepts',
    lede: (count) => `The ${count} terms of this book in both languages: the words with a dotted underline in the chapters.`,
    aboutNames:
      'Chinese names follow the official Chinese documentation, and each entry says on which page we read them. Where it says “name unchecked”, we have not read the Chinese name on an official page: it is the one in common use.',
    downloads: 'Take all of it along:',
    csv: (size) => `table concepts.csv (${size}, opens in Excel)`,
    json: (size) => `data concepts.json (${size})`,
    choices: 'Which Chinese words you prefer',
    aboutChoices:
      'Chinese readers do not agree on these words. Choose, and the Chinese text, headings and figures of the whole book follow; ids and links do not change. Only this browser remembers it.',
    filter: 'Filter',
    example: 'e.g. OOMKilled',
    shown: (count) => (count === 1 ? '1 term' : `${count} terms`),
    none: 'No term matches.',
    clear: 'Clear the filter',
    search: (query) => `Search the chapters for “${query}”`,
    groups: 'Groups',
    more: 'More',
    also: 'also',
    say: 'say',
    notThis: 'Not to be confused with',
    taughtIn: 'Taught in',
    official: 'Official page',
    unverified: 'name unchecked',
    languages: {'zh-CN': 'Chinese', en: 'English'},
  },
};
