import type {Words} from '../language/useWords';

type Phrases = {behind: string; read: string};

export const words: Words<Phrases> = {
  'zh-CN': {behind: '这一节的英文版改过了，中文还没跟上。', read: '看英文这一节'},
  en: {behind: 'The Chinese of this section has changed, and the English has not caught up. ', read: 'Read it in Chinese'},
};
