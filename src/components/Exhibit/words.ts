import type {Words} from '../language/useWords';

type Phrases = {
  /** Before and after what is quoted of the address. */
  unread: [before: string, after: string];
};

export const words: Words<Phrases> = {
  'zh-CN': {
    unread: ['链接里有这张图读不懂的话：', '。这几处照平常画，别的照链接画。'],
  },
  en: {
    unread: [
      'The link says something that this figure does not know: ',
      '. That is shown as usual, the rest as the link says.',
    ],
  },
};
