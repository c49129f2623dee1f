import type {Words} from '../language/useWords';
import type {Refusal} from './copyFrom';

type Phrases = {
  copy: string;
  open: string;
  copied: string;
  /** Ends where the link to the file begins. */
  refused: Record<Refusal, string>;
};

export const words: Words<Phrases> = {
  'zh-CN': {
    copy: '把这一章复制成 Markdown',
    open: '打开 Markdown',
    copied: '已复制',
    refused: {
      blocked: '浏览器不让写剪贴板。打开它，自己全选复制：',
      unreachable: '没取到，看看网络。也可以直接打开：',
    },
  },
  en: {
    copy: 'Copy this chapter as Markdown',
    open: 'Open as Markdown',
    copied: 'Copied',
    refused: {
      blocked: 'The browser does not allow copying. Open it and copy by hand: ',
      unreachable: 'It could not be fetched; check your connection, or open it: ',
    },
  },
};
