import type {Words} from '../language/useWords';

type Phrases = {
  behind: string;
  read: string;
  /** The same of a chapter's title, lede and goals. */
  openingBehind: string;
  readOpening: string;
};

export const words: Words<Phrases> = {
  'zh-CN': {
    behind: '这一节的英文版改过了，中文还没跟上。',
    read: '看英文这一节',
    openingBehind: '这一章开头的英文版改过了，中文还没跟上。',
    readOpening: '看英文这一章',
  },
  en: {
    behind: 'The Chinese of this section has changed, and the English has not caught up. ',
    read: 'Read it in Chinese',
    openingBehind: 'The Chinese of this chapter’s opening has changed, and the English has not caught up. ',
    readOpening: 'Read it in Chinese',
  },
};
