import type {Words} from '../language/useWords';

type Phrases = {
  /** Before the forms of one word. */
  usedTo: string;
  ours: string;
  notKept: string;
};

export const words: Words<Phrases> = {
  'zh-CN': {
    usedTo: '你习惯叫什么',
    ours: '本书写法',
    notKept: '浏览器不让存，选了也记不住。',
  },
  en: {
    usedTo: 'Chinese word to read',
    ours: 'the book’s',
    notKept: 'This browser stores nothing, so the choice will not be remembered.',
  },
};
