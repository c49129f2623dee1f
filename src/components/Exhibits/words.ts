import type {Words} from '../language/useWords';

type Phrases = {
  title: string;
  description: string;
  lede: string;
  figure: (number: string) => string;
  within: string;
  alone: string;
  /** The address of an exhibit by itself. */
  embed: (id: string) => string;
};

export const words: Words<Phrases> = {
  'zh-CN': {
    title: '全部图和实验台',
    description: '书里每一张图、每一个实验台：回到讲它的那一节，或者单独打开，放进课件和别的网页。',
    lede: '每张图都是活的：从清单画出来，能拨、能点、能停在任意一刻。点名字回到讲它的那一节；单独打开的页面没有别的东西，适合放进课件。嵌入代码在每张图下面的“引用、嵌入、二维码”里。',
    figure: (number) => `图 ${number}`,
    within: '组图之一',
    alone: '单独打开',
    embed: (id) => `/embed/${id}`,
  },
  en: {
    title: 'All figures and laboratories',
    description:
      'Every figure and laboratory of the book: where it is taught, and alone on a page, for slides and other sites.',
    lede: 'Each of them is alive: drawn from a manifest, to be turned, pressed and stopped at any moment. Its name leads to the section that teaches it; alone on a page it has nothing around it and suits slides. The code to embed it is below each figure, under “Cite, embed, QR code”.',
    figure: (number) => `Figure ${number}`,
    within: 'one of a set',
    alone: 'Open alone',
    embed: (id) => `/en/embed/${id}`,
  },
};
