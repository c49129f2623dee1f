import type {Words} from '../language/useWords';

export const words: Words<{hint: string; answer: string}> = {
  'zh-CN': {hint: '提示', answer: '答案'},
  en: {hint: 'Hint', answer: 'Answer'},
};
