import type {Words} from '../language/useWords';

type Phrases = {title: (exhibit: string) => string; open: string; licence: string; from: string};

export const words: Words<Phrases> = {
  'zh-CN': {
    title: (exhibit) => `${exhibit} · 毛豆 Edamame`,
    from: '毛豆 Edamame',
    open: '在书里打开',
    licence: 'https://creativecommons.org/licenses/by/4.0/deed.zh-hans',
  },
  en: {
    title: (exhibit) => `${exhibit} · Edamame 毛豆`,
    from: 'Edamame 毛豆',
    open: 'open in the book',
    licence: 'https://creativecommons.org/licenses/by/4.0/',
  },
};
