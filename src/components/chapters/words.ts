import type {Words} from '../language/useWords';

export const chapterWords: Words<{chapter: (number: number) => string}> = {
  'zh-CN': {chapter: (number) => `第 ${number} 章`},
  en: {chapter: (number) => `Chapter ${number}`},
};
