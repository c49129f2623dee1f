import type {Words} from '../language/useWords';

export type EditorPhrases = {
  /** How to leave, and what can be done from the keyboard. `mac`: the keys of a Mac. */
  hint: (mac: boolean) => string;
  /** The heading of the panel below the text. */
  field: string;
  noField: string;
  unknownField: string;
  /** A link to the section that teaches the field. */
  taught: string;
  required: string;
  values: string;
  colon: string;
  mark: {error: string; advice: string};
  /** What CodeMirror says, by its own English. */
  codemirror: Record<string, string>;
};

export const words: Words<EditorPhrases> = {
  'zh-CN': {
    hint: (mac) =>
      `开始输入后，Tab 用来缩进；先按 Esc 再按 Tab 就离开编辑器。${mac ? 'Option+I' : 'Ctrl+空格'} 补全，F1 朗读字段说明，F8 跳到下一处标记，${mac ? '⌘F' : 'Ctrl+F'} 查找。`,
    field: '光标处的字段',
    noField: '把光标放到一个字段上，这里就说明它是什么。',
    unknownField: 'API 里没有这个字段。',
    taught: '书里讲到的地方',
    required: '必填',
    values: '可选值',
    colon: '：',
    mark: {error: '错误', advice: '建议'},
    codemirror: {
      'Control character': '控制字符',
      close: '关闭',
      Completions: '补全候选',
      'Selection deleted': '已删除选中的内容',
      'Go to line': '跳到行',
      go: '跳转',
      Find: '查找',
      Replace: '替换为',
      next: '下一个',
      previous: '上一个',
      all: '全选',
      'match case': '区分大小写',
      regexp: '正则表达式',
      'by word': '整词',
      replace: '替换',
      'replace all': '全部替换',
      'replaced match on line $': '已替换第 $ 行的匹配',
      'replaced $ matches': '已替换 $ 处',
      'current match': '当前匹配',
      'on line': '在第几行：',
      'Folded lines': '已折叠的行',
      'Unfolded lines': '已展开的行',
      to: '至',
      'folded code': '折叠的内容',
      unfold: '展开',
      'Fold line': '折叠',
      'Unfold line': '展开',
    },
  },
  en: {
    hint: (mac) =>
      `Once you type, Tab indents; Esc, then Tab leaves the editor. ${mac ? 'Option+I' : 'Ctrl+Space'} completes, F1 reads out the field, F8 goes to the next mark, ${mac ? '⌘F' : 'Ctrl+F'} searches.`,
    field: 'The field at the cursor',
    noField: 'Put the cursor on a field, and this says what it is.',
    unknownField: 'The API has no such field.',
    taught: 'Where the book teaches it',
    required: 'required',
    values: 'Values',
    colon: ': ',
    mark: {error: 'Error', advice: 'Advice'},
    codemirror: {},
  },
};
