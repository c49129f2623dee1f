import type {InBoth} from '../language/useWords';

type Phrases = {close: string; entry: string; otherLanguage: string};

export const words: InBoth<Phrases> = {
  'zh-CN': {close: '关闭', entry: '概念页', otherLanguage: 'Show in English'},
  en: {close: 'Close', entry: 'Concepts page', otherLanguage: '用中文看'},
};
