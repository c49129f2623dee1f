import type {Words} from '../language/useWords';

type Phrases = {
  title: string;
  lede: (count: number) => string;
  aboutNames: string;
  filter: string;
  example: string;
  shown: (count: number) => string;
  none: string;
  clear: string;
  search: (query: string) => string;
  groups: string;
  also: string;
  taughtIn: string;
  official: string;
  unverified: string;
  languages: {'zh-CN': string; en: string};
};

export const words: Words<Phrases> = {
  'zh-CN': {
    title: '概念',
    lede: (count) => `这本书里的 ${count} 个词，中英文摆在一起。章节里画了点线的词，点一下就到这里。`,
    aboutNames:
      '中文名跟着官方中文文档走，每一条都写明在哪一页读到的。标着“译名未核”的，我们没在官方中文页面上读到，是按大家的习惯叫法写的。',
    filter: '筛选',
    example: '比如宽限期、OOMKilled',
    shown: (count) => `${count} 个`,
    none: '没有哪个概念对得上。',
    clear: '清空筛选',
    search: (query) => `到正文里搜“${query}”`,
    groups: '分类',
    also: '也叫',
    taughtIn: '讲它的章节',
    official: '官方页面',
    unverified: '译名未核',
    languages: {'zh-CN': '中文', en: '英文'},
  },
  en: {
    title: 'Concepts',
    lede: (count) => `The ${count} terms of this book in both languages. Words with a dotted line in the chapters lead here.`,
    aboutNames:
      'Chinese names follow the official Chinese documentation, and each entry says on which page we read them. Where it says “name unchecked”, we have not read the Chinese name on an official page: it is the one in common use.',
    filter: 'Filter',
    example: 'e.g. OOMKilled',
    shown: (count) => (count === 1 ? '1 term' : `${count} terms`),
    none: 'No term matches.',
    clear: 'Clear the filter',
    search: (query) => `Search the chapters for “${query}”`,
    groups: 'Groups',
    also: 'also',
    taughtIn: 'Taught in',
    official: 'Official page',
    unverified: 'name unchecked',
    languages: {'zh-CN': 'Chinese', en: 'English'},
  },
};
