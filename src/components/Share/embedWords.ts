import type {Words} from '../language/useWords';
import type {Theme} from './embedCode';

type Phrases = {
  hint: string;
  theme: string;
  themes: Record<Theme, string>;
  follows: string;
  code: string;
  copy: string;
  copied: string;
  blocked: string;
};

export const embedWords: Words<Phrases> = {
  'zh-CN': {
    hint: '贴进网页、博客、课件、教学平台的 HTML 里，图就在那儿，还是活的，停在你现在看到的样子。',
    theme: '明暗',
    themes: {system: '跟随系统', light: '亮色', dark: '暗色'},
    follows: '高度自动跟着内容（附一小段脚本）',
    code: '嵌入代码',
    copy: '复制代码',
    copied: '嵌入代码已复制',
    blocked: '浏览器不让写剪贴板。代码已经选中，按 Ctrl+C（Mac 上是 ⌘C）复制。',
  },
  en: {
    hint: 'Paste it into the HTML of a page, a blog, slides or a course: the figure is there, alive, in the state you see now.',
    theme: 'Theme',
    themes: {system: 'As the system', light: 'Light', dark: 'Dark'},
    follows: 'Height follows the content (adds a short script)',
    code: 'Embed code',
    copy: 'Copy code',
    copied: 'Embed code copied',
    blocked: 'The browser does not let us write to the clipboard. The code is selected: press Ctrl+C (⌘C on a Mac) to copy it.',
  },
};
