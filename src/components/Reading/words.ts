import type {Words} from '../language/useWords';

type Phrases = {
  /** What else can be done than to read everything twice. */
  hint: string;
  dismiss: string;
};

export const words: Words<Phrases> = {
  'zh-CN': {hint: '只想对照一段？点一下那段，再点旁边的 EN；用键盘的话，Tab 到 EN，上下键换段。', dismiss: '不看了'},
  en: {
    hint: 'Just one passage? Click it, then the 中 beside it. With the keyboard, Tab to the 中 and move it with the arrow keys.',
    dismiss: 'Never mind',
  },
};
