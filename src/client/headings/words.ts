import type {Words} from '../../components/language/useWords';

type Phrases = {link: (heading: string) => string; share: (heading: string) => string};

export const words: Words<Phrases> = {
  'zh-CN': {link: (heading) => `直接链接：${heading}`, share: (heading) => `分享：${heading}`},
  en: {link: (heading) => `Direct link to ${heading}`, share: (heading) => `Share: ${heading}`},
};
