import type {InBoth} from '../language/useWords';

type Phrases = {
  title: string;
  what: string;
  pick: string;
  meant: string;
  /** Without words, to the search itself. */
  search: (query: string) => string;
  home: string;
  concepts: string;
  status: string;
};

export const words: InBoth<Phrases> = {
  'zh-CN': {
    title: '这一荚是空的',
    what: '这个地址上没有页面（404）。多半是地址抄漏了一截，要么就是给你链接的那一页写错了。',
    pick: '从下面挑一页接着看：',
    meant: '你要找的大概是：',
    search: (query) => (query ? `在书里搜“${query}”` : '在书里搜索'),
    home: '首页',
    concepts: '概念',
    status: '看懂 STATUS',
  },
  en: {
    title: 'This pod is empty',
    what: 'There is no page at this address (404). Part of the address may have gone missing, or the page that sent you here has it wrong.',
    pick: 'These pages are there:',
    meant: 'You probably want:',
    search: (query) => (query ? `Search the book for “${query}”` : 'Search the book'),
    home: 'Home',
    concepts: 'Concepts',
    status: 'Decode STATUS',
  },
};
