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
  /** After words that speak of lines of a manifest. */
  step: (number: string) => string;
  /** Before the field of a step, below the manifest. */
  stepLines: (number: number, lines: string) => string;
  /** Behind the path of a field that must be written. */
  required: string;
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
    step: (number) => `（清单第 ${number} 步）`,
    stepLines: (number, lines) => `第 ${number} 步，第 ${lines} 行：`,
    required: '，必填',
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
    step: (number) => ` (step ${number} of the manifest)`,
    stepLines: (number, lines) => `Step ${number}, ${lines.includes('–') ? 'lines' : 'line'} ${lines}: `,
    required: ', required',
    bothNames: (own, other) => `${own} (${other})`,
  },
};

/** The site's own name, as docusaurus.config.ts has it. */
export const bookName: Record<Language, string> = {'zh-CN': '毛豆 Edamame', en: 'Edamame 毛豆'};
