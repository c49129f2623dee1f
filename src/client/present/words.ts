import type {Words} from '../../components/language/useWords';
import type {Command} from './keys';

type Phrases = {
  name: string;
  opening: string;
  bar: string;
  buttons: Record<'previous' | 'next' | 'overview' | 'languages' | 'blank' | 'help' | 'leave', string>;
  hint: string;
  answer: string;
  hide: string;
  overview: string;
  help: string;
  close: string;
  /** Which of how many, for the eye. */
  count: (section: number, sections: number, step: number, steps: number) => string;
  /** The same for the ear, with the section's name. */
  announce: (name: string, section: number, sections: number, step: number, steps: number) => string;
  blank: string;
  keys: readonly {keys: readonly string[]; does: string; is: Command}[];
  remote: string;
  handout: string;
  answers: string;
  otherLanguage: string;
};

export const words: Words<Phrases> = {
  'zh-CN': {
    name: '上课模式',
    opening: '开场',
    bar: '上课模式的按钮',
    buttons: {
      previous: '上一步',
      next: '下一步',
      overview: '目录',
      languages: '中/EN 对照',
      blank: '黑屏',
      help: '按键',
      leave: '退出',
    },
    hint: '看提示',
    answer: '看答案',
    hide: '收起答案',
    overview: '跳到哪一节',
    help: '按键和讲义',
    close: '关闭',
    count: (section, sections, step, steps) => `${section}/${sections} 节${steps > 1 ? ` · 第 ${step}/${steps} 屏` : ''}`,
    announce: (name, section, sections, step, steps) =>
      `${name}。第 ${section} 节，共 ${sections} 节${steps > 1 ? `；第 ${step} 屏，共 ${steps} 屏` : ''}。`,
    blank: '屏幕已黑，按任意键恢复。',
    keys: [
      {keys: ['→', '↓', '空格', 'PageDown'], does: '下一步', is: 'next'},
      {keys: ['←', '↑', 'PageUp'], does: '上一步', is: 'previous'},
      {keys: ['Shift →', 'Shift ←'], does: '下一节、上一节', is: 'nextSection'},
      {keys: ['Home', 'End'], does: '开头、末尾', is: 'first'},
      {keys: ['A'], does: '先看提示，再看答案', is: 'answer'},
      {keys: ['L'], does: '中英文对照', is: 'languages'},
      {keys: ['B', '.'], does: '黑屏，再按一次恢复', is: 'blank'},
      {keys: ['P'], does: '光标变成看得见的大圆圈', is: 'pointer'},
      {keys: ['+', '−'], does: '字大一点、小一点', is: 'larger'},
      {keys: ['F'], does: '全屏', is: 'fullScreen'},
      {keys: ['G'], does: '目录', is: 'overview'},
      {keys: ['?'], does: '这张表', is: 'help'},
      {keys: ['Esc'], does: '退出，回到章节里的同一处', is: 'leave'},
    ],
    remote: '翻页笔直接能用；触摸屏左右滑动翻页。焦点在图或实验台里的时候，方向键归它，PageUp、PageDown 照样翻页。',
    handout: '打印讲义',
    answers: '打印答案',
    otherLanguage: 'In English',
  },
  en: {
    name: 'Classroom mode',
    opening: 'Opening',
    bar: 'Buttons of the classroom mode',
    buttons: {
      previous: 'Back',
      next: 'Next',
      overview: 'Contents',
      languages: '中/EN together',
      blank: 'Black',
      help: 'Keys',
      leave: 'Leave',
    },
    hint: 'Show the hint',
    answer: 'Show the answer',
    hide: 'Hide the answer',
    overview: 'Go to a section',
    help: 'Keys and handout',
    close: 'Close',
    count: (section, sections, step, steps) => `Section ${section}/${sections}${steps > 1 ? ` · screen ${step}/${steps}` : ''}`,
    announce: (name, section, sections, step, steps) =>
      `${name}. Section ${section} of ${sections}${steps > 1 ? `, screen ${step} of ${steps}` : ''}.`,
    blank: 'The screen is black. Press any key to come back.',
    keys: [
      {keys: ['→', '↓', 'Space', 'PageDown'], does: 'next step', is: 'next'},
      {keys: ['←', '↑', 'PageUp'], does: 'back', is: 'previous'},
      {keys: ['Shift →', 'Shift ←'], does: 'next section, previous section', is: 'nextSection'},
      {keys: ['Home', 'End'], does: 'beginning, end', is: 'first'},
      {keys: ['A'], does: 'the hint, then the answer', is: 'answer'},
      {keys: ['L'], does: 'both languages together', is: 'languages'},
      {keys: ['B', '.'], does: 'black screen, and back', is: 'blank'},
      {keys: ['P'], does: 'a large ring in place of the pointer', is: 'pointer'},
      {keys: ['+', '−'], does: 'larger and smaller type', is: 'larger'},
      {keys: ['F'], does: 'full screen', is: 'fullScreen'},
      {keys: ['G'], does: 'contents', is: 'overview'},
      {keys: ['?'], does: 'this list', is: 'help'},
      {keys: ['Esc'], does: 'leave, to the same place of the chapter', is: 'leave'},
    ],
    remote:
      'Presenter remotes work as they are; on touch screens, swipe. In a figure or a laboratory the arrows belong to it; PageUp and PageDown still turn the screen.',
    handout: 'Print the handout',
    answers: 'Print the answers',
    otherLanguage: '看中文版',
  },
};
