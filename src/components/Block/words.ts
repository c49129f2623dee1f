import type {Words} from '../language/useWords';

type Phrases = {
  /** On the button; the other language. */
  sign: string;
  /** What the button shows and hides; which of the two, its state says. */
  passage: string;
  busy: string;
  failed: string;
  retry: string;
  /** The server that authors run builds one language at a time. */
  inDevelopment: string;
};

export const words: Words<Phrases> = {
  'zh-CN': {
    sign: 'EN',
    passage: '这一段的英文',
    busy: '正在取英文版……',
    failed: '英文版没取来，原文照常读。',
    retry: '再试一次',
    inDevelopment: '开发服务器一次只起一种语言，要看对照，先 npm run build，再 npm run serve。',
  },
  en: {
    sign: '中',
    passage: 'This passage in Chinese',
    busy: 'Fetching the Chinese…',
    failed: 'The Chinese could not be fetched; this page reads on as it is.',
    retry: 'Try again',
    inDevelopment: 'The development server serves one language at a time; for both, npm run build and npm run serve.',
  },
};

/** Why there is no counterpart. */
export const reasonOf = ({failed, inDevelopment}: Phrases): string =>
  process.env.NODE_ENV === 'development' ? inDevelopment : failed;
