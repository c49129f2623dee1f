import type {Words} from '../language/useWords';

export const words: Words<{title: string}> = {'zh-CN': {title: '读完你会知道'}, en: {title: 'What you will know'}};
