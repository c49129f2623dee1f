import type {Words} from '../language/useWords';

type Phrases = {
  name: string;
  paired: string;
  /** Why the other language cannot be had. */
  noTwin: string;
};

export const words: Words<Phrases> = {
  'zh-CN': {
    name: '阅读语言',
    paired: '中英对照',
    noTwin: '这个地址没有页面，英文版里也没有。',
  },
  en: {
    name: 'Reading language',
    paired: 'Chinese and English side by side',
    noTwin: 'There is no page at this address, and none in Chinese.',
  },
};
