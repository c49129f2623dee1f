import type {Words} from '../language/useWords';
import type {Scope} from './rows';

type Phrases = {
  title: string;
  titled: (query: string) => string;
  describe: string;
  placeholder: string;
  label: string;
  submit: string;
  close: string;
  results: string;
  also: string;
  alsoBetween: string;
  kinds: Record<'concept' | 'field' | 'section' | 'page', string>;
  groups: Record<'concepts' | 'fields' | 'recent' | 'examples' | 'nearest', string>;
  chapter: (number: number) => string;
  forget: string;
  examples: string[];
  keys: {move: string; open: string};
  only: string;
  scopes: Record<Scope, string>;
  all: (sections: number) => string;
  count: (sections: number, concepts: number) => string;
  loading: string;
  loadingText: string;
  shortened: (query: string) => string;
  nothing: (query: string) => string;
  nothingHere: string;
  tips: string[];
  broken: string;
  partial: string;
  again: string;
  slash: string;
  onDevice: string;
  withoutScripts: string;
  start: string;
  byGroup: string;
  byChapter: string;
};

export const words: Words<Phrases> = {
  'zh-CN': {
    title: '搜索',
    titled: (query) => `${query}：搜索`,
    describe: '按小节搜全书：中文、英文、字段名、状态词、退出代码都行。',
    placeholder: 'OOMKilled、宽限期……',
    label: '搜什么',
    submit: '搜索',
    close: '关闭搜索',
    results: '搜索结果',
    also: '也查了：',
    alsoBetween: '、',
    kinds: {concept: '概念', field: '字段', section: '小节', page: '整页'},
    groups: {concepts: '概念', fields: '字段', recent: '最近搜过', examples: '试试这些', nearest: '相近的概念'},
    chapter: (number) => `第 ${number} 章`,
    forget: '清空记录',
    examples: ['宽限期', 'CrashLoopBackOff', '退出代码 137', '边车', 'terminationGracePeriodSeconds'],
    keys: {move: '选', open: '打开'},
    only: '只看',
    scopes: {all: '全部', sections: '小节', concepts: '概念'},
    all: (sections) => `全部 ${sections} 条结果`,
    count: (sections, concepts) => [`${sections} 条结果`, ...(concepts > 0 ? [`${concepts} 个概念`] : [])].join('，'),
    loading: '正在加载索引……',
    loadingText: '先查了标题和概念，正文还在加载……',
    shortened: (query) => `太长了，只按开头这些字查：${query}`,
    nothing: (query) => `没有哪一节写到“${query}”。`,
    nothingHere: '这一类里没有，看看“全部”。',
    tips: [
      '少写几个字，或者换个说法；中文、英文都能查。',
      '字段、状态词、退出代码，照屏幕上的写：terminationGracePeriodSeconds、CrashLoopBackOff、137。',
    ],
    broken: '搜索的索引没加载下来：可能断网了，也可能文件缺了。别的页面照常能看。',
    partial: '正文的索引没加载下来，眼下只查了标题和概念。',
    again: '再试一次',
    slash: '按 / 键打开搜索',
    onDevice: '只在本机查',
    withoutScripts:
      '搜索是在浏览器里做的，要开着脚本才行。不开脚本，可以从下面的概念和章节找起，也可以在页面里用浏览器自带的查找。',
    start: '试试这些',
    byGroup: '按类别找概念',
    byChapter: '按章节找',
  },
  en: {
    title: 'Search',
    titled: (query) => `${query}: search`,
    describe: 'Search the whole book by section, in English or Chinese: words, fields, statuses, exit codes.',
    placeholder: 'OOMKilled, grace period…',
    label: 'Search for',
    submit: 'Search',
    close: 'Close search',
    results: 'Search results',
    also: 'Also searched:',
    alsoBetween: ', ',
    kinds: {concept: 'Concept', field: 'Field', section: 'Section', page: 'Page'},
    groups: {
      concepts: 'Concepts',
      fields: 'Fields',
      recent: 'Recent searches',
      examples: 'Try one of these',
      nearest: 'Concepts close to it',
    },
    chapter: (number) => `Chapter ${number}`,
    forget: 'Clear',
    examples: ['grace period', 'CrashLoopBackOff', 'exit code 137', 'sidecar', 'terminationGracePeriodSeconds'],
    keys: {move: 'choose', open: 'open'},
    only: 'Only',
    scopes: {all: 'All', sections: 'Sections', concepts: 'Concepts'},
    all: (sections) => (sections === 1 ? 'The one result' : `All ${sections} results`),
    count: (sections, concepts) =>
      [
        sections === 1 ? '1 result' : `${sections} results`,
        ...(concepts > 0 ? [concepts === 1 ? '1 concept' : `${concepts} concepts`] : []),
      ].join(', '),
    loading: 'Loading the index…',
    loadingText: 'Titles and concepts so far; the text is still loading…',
    shortened: (query) => `That is long; only its beginning was searched for: ${query}`,
    nothing: (query) => `No section mentions “${query}”.`,
    nothingHere: 'None of this kind; look under “All”.',
    tips: [
      'Use fewer words, or other ones; English and Chinese both work.',
      'Write fields, statuses and exit codes as they stand on your screen: terminationGracePeriodSeconds, CrashLoopBackOff, 137.',
    ],
    broken: 'The search index did not load: you may be offline, or a file is missing. All other pages still work.',
    partial: 'The index of the text did not load; only titles and concepts were searched.',
    again: 'Try again',
    slash: 'The / key opens search',
    onDevice: 'Searched on your device',
    withoutScripts:
      'Search runs in your browser and needs scripts. Without them, start from the concepts and chapters below, or use your browser’s own find on a page.',
    start: 'Try one of these',
    byGroup: 'Concepts by group',
    byChapter: 'By chapter',
  },
};

/** A query as it is quoted in a sentence or a title. */
export function quoted(query: string): string {
  const letters = [...query.trim().replaceAll(/\s+/g, ' ')];
  return letters.length > 60 ? `${letters.slice(0, 60).join('')}…` : letters.join('');
}
