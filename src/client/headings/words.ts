import type {Words} from '../../components/language/useWords';

type Phrases = {link: (heading: string) => string; menu: (heading: string) => string};

export const words: Words<Phrases> = {
  'zh-CN': {link: (heading) => `直接链接：${heading}`, menu: (heading) => `分享：${heading}`},
  en: {link: (heading) => `Direct link to ${heading}`, menu: (heading) => `Share: ${heading}`},
};
