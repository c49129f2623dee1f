import type {Language, Words} from '../../components/language/useWords';

type Phrases = {
  /** Between the number of a figure and its title, and wherever a label precedes what it is about. */
  colon: string;
  open: string;
  openFigure: string;
  close: string;
  manifest: string;
  manifestAbove: string;
  question: (number: number) => string;
  /** Names of a term, the reader's language first. */
  bothNames: (own: string, other: string) => string;
};

export const words: Words<Phrases> = {
  'zh-CN': {
    colon: '：',
    open: '（',
    openFigure: '在网页上打开这张图',
    close: '）',
    manifest: '清单',
    manifestAbove: '，全文在上面',
    question: (number) => `第 ${number} 题`,
    bothNames: (own, other) => `${own}（${other}）`,
  },
  en: {
    colon: ': ',
    open: ' (',
    openFigure: 'open this figure on the page',
    close: ')',
    manifest: 'Manifest',
    manifestAbove: ', in full above',
    question: (number) => `Question ${number}`,
    bothNames: (own, other) => `${own} (${other})`,
  },
};

/** The site's own name, as docusaurus.config.ts has it. */
export const bookName: Record<Language, string> = {'zh-CN': '毛豆 Edamame', en: 'Edamame 毛豆'};
