import type {Words} from '../language/useWords';

export const words: Words<{missing: string; again: string}> = {
  'zh-CN': {missing: '这一块没取到，可能断网了。下面还是原来的样子。', again: '再试一次'},
  en: {missing: 'This part did not come; you may be offline. Below it is as it was.', again: 'Try again'},
};
