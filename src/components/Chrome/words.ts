import type {Words} from '../language/useWords';

type Phrases = {
  title: string;
  skip: string;
  /** What the bar at the top is, for those who listen. */
  main: string;
  chapters: string;
  playground: string;
  concepts: string;
  howWeKnow: string;
  allChapters: (count: number) => string;
  /** What the menu is, and on wide screens the column of chapters. */
  book: string;
  openMenu: string;
  closeMenu: string;
  hideChapters: string;
  showChapters: string;
  onThisPage: string;
  contents: string;
  toTop: string;
  neighbours: string;
  previous: string;
  next: string;
};

export const words: Words<Phrases> = {
  'zh-CN': {
    title: '毛豆 Edamame',
    skip: '跳到正文',
    main: '主导航',
    chapters: '章节',
    playground: '试验台',
    concepts: '概念',
    howWeKnow: '我们怎么知道的',
    allChapters: (count) => `全部 ${count} 章`,
    book: '全书目录',
    openMenu: '打开菜单',
    closeMenu: '关闭菜单',
    hideChapters: '收起章节',
    showChapters: '展开章节',
    onThisPage: '本页目录',
    contents: '目录',
    toTop: '回到开头',
    neighbours: '上一章和下一章',
    previous: '上一章',
    next: '下一章',
  },
  en: {
    title: 'Edamame',
    skip: 'Skip to the text',
    main: 'Main',
    chapters: 'Chapters',
    playground: 'Playground',
    concepts: 'Concepts',
    howWeKnow: 'How we know',
    allChapters: (count) => `All ${count} chapters`,
    book: 'The whole book',
    openMenu: 'Open the menu',
    closeMenu: 'Close the menu',
    hideChapters: 'Hide the chapters',
    showChapters: 'Show the chapters',
    onThisPage: 'On this page',
    contents: 'Contents',
    toTop: 'Back to the top',
    neighbours: 'Previous and next chapter',
    previous: 'Previous chapter',
    next: 'Next chapter',
  },
};
