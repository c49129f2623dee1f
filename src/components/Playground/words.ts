import type {Words} from '../language/useWords';
import type {LinkTrouble} from './shareText';

export type Phrases = {
  title: string;
  lede: string;
  /** About scripts, before the link to the file and after it. */
  still: [before: string, after: string];
  editor: string;
  skip: string;
  results: string;
  tools: string;
  tool: Record<
    | 'examples'
    | 'open'
    | 'save'
    | 'copy'
    | 'undo'
    | 'redo'
    | 'format'
    | 'clear'
    | 'share'
    | 'close'
    | 'sound'
    | 'broken'
    | 'examplesHint',
    string
  >;
  said: Record<'copied' | 'copyFailed' | 'cleared' | 'saved', string> & {
    opened: (name: string) => string;
  };
  tidied: Record<'tidied' | 'same' | 'broken', string>;
  drop: string;
  notOpened: (name: string) => string;
  /** Between two sentences. */
  space: string;
  linkRefused: string;
  /** Why a link or a file was not opened. */
  trouble: Record<LinkTrouble | 'unreadable', string>;
  fileTooLarge: string;
  noExample: (name: string) => string;
  exampleFailed: (name: string) => string;
  linkFailed: string;
  toolFailed: string;
  keptYours: string;
  cameByLink: string;
  cameByExample: (name: string) => string;
  yoursKept: string;
  bringBack: string;
  itsOwn: string;
  isYours: string;
  understood: string;
  earlier: string;
  forget: string;
  notStored: string;
  shareTooLarge: string;
  shareName: (name: string) => string;
  editorMissing: string;
  again: string;
  checked: string;
  wordsMissing: string;
  notJudged: Record<'too-long' | 'failed', string>;
  lead: Record<'too-long' | 'failed', string>;
  /** For those who listen. */
  spoken: {none: string; wrong: (count: number) => string};
  figure: string;
  figureOld: Record<'no-pod' | 'nameless' | 'too-large', string>;
  figureFailed: string;
  panelFailed: string;
  refused: string;
  template: (kind: string, name: string) => string;
  shownOf: (shown: number, of: number) => string;
  save: {svg: string; png: string};
  text: string;
};

export const words: Words<Phrases> = {
  'zh-CN': {
    title: '试验台',
    lede: '写一份 Pod 清单，或者贴一份进来：看它长什么样，API 服务器会怎么判。都在你的浏览器里算，什么也不往外发。',
    still: ['编辑要用脚本，这里没有开脚本。下面是现成的一份，可以下载：', '。'],
    editor: '清单编辑器',
    skip: '跳过编辑器，去看结果',
    results: '结果',
    tools: '清单的操作',
    tool: {
      examples: '例子',
      open: '打开文件',
      save: '下载',
      copy: '复制',
      undo: '撤销',
      redo: '重做',
      format: '整理格式',
      clear: '清空',
      share: '分享链接',
      close: '关闭',
      sound: '书里的清单',
      broken: '故意写错的',
      examplesHint: '打开一份例子，会换掉正在写的；撤销就能换回来。',
    },
    said: {
      copied: '已复制',
      copyFailed: '没复制成，请在编辑器里全选再复制',
      cleared: '清空了，撤销就能换回来',
      saved: '已下载',
      opened: (name) => `打开了 ${name}`,
    },
    tidied: {tidied: '整理好了', same: '已经很整齐了', broken: '先改掉语法错误，才能整理格式'},
    drop: '松手就打开这个文件',
    notOpened: (name) => `没打开 ${name}：`,
    space: '',
    linkRefused: '链接没打开：',
    trouble: {
      'too-long': '链接太长，超过 200 kB，没有去读。',
      'too-large': '内容太大，超过 1 MB，没有去读。',
      version: '链接是更新的版本做的，这一版读不懂。刷新一下网页再试。',
      damaged: '链接坏了：多半是复制的时候少了几个字符，或者被聊天软件改过。请对方再发一次。',
      'not-text': '里面不是文本，没有去读；要真是文本，请存成 UTF-8 再试。',
      unreadable: '读不出来，也许它刚被移走了。',
    },
    fileTooLarge: '文件超过 1 MB，一份清单用不着这么大。',
    noExample: (name) => `没有叫 ${name} 的例子。`,
    exampleFailed: (name) => `${name} 没取来，也许网断了。`,
    linkFailed: '读链接的代码没取来，也许网断了。',
    toolFailed: '这一步要的代码没取来，也许网断了。再按一次试试。',
    keptYours: '你自己的文本还在，没动。',
    cameByLink: '这是链接里带来的文本。',
    cameByExample: (name) => `这是例子 ${name}。`,
    yoursKept: '你自己的那份还留着。',
    bringBack: '换回我的',
    itsOwn: '看原来的',
    isYours: '这份你改过，打开的是你改过的样子。',
    understood: '知道了',
    earlier: '有一份早先写的文本还留着。',
    forget: '不要了',
    notStored: '浏览器不让保存：刷新或关掉网页，写的就没了。要留下，请下载。',
    shareTooLarge: '文本太大，装不进链接。请下载成文件再发。',
    shareName: (name) => `试验台：${name}`,
    editorMissing: '编辑器没取来，也许网断了。先用这个朴素的输入框，判法一样。',
    again: '再取一次',
    checked: '查了什么，什么查不了',
    wordsMissing: '中文说明没取来，也许网断了。下面是 API 服务器的原话。',
    notJudged: {'too-long': '太慢，没判完', failed: '没判成'},
    lead: {
      'too-long': '这份文本判了 3 秒还没判完，先放下了。改小一点，会重新判。',
      failed: '判它的代码出了问题，或者没取来。你的文本还在；改一下，会重新判。',
    },
    spoken: {none: '文本里还没有 Pod', wrong: (count) => `有 ${count} 处过不了`},
    figure: '图',
    figureOld: {
      'no-pod': '文本还没改好，这是上一份画得出来的',
      nameless: '名字还没写全，这是上一份画得出来的',
      'too-large': '东西太多，画出来也看不清；这是上一份',
    },
    figureFailed: '图没画出来，是我们的错。文本和别的结果都不受影响。',
    panelFailed: '这一块没算出来，是我们的错。文本和别的结果都不受影响。',
    refused: '还有错没改，API 服务器不会收。下面说的，是假如它收下了会怎样。',
    template: (kind, name) => `画的是 ${kind} ${name} 的 Pod 模板。`,
    shownOf: (shown, of) => `文本里有 ${of} 个对象，画的是第 ${shown} 个。`,
    save: {svg: '下载 SVG', png: '下载 PNG'},
    text: '清单',
  },
  en: {
    title: 'Playground',
    lede: 'Write or paste a Pod manifest: see its figure, and how the API server would judge it. All in your browser; nothing is sent anywhere.',
    still: [
      'The editor needs scripts, and they are off here. Below is one manifest as an example, which you can download: ',
      '.',
    ],
    editor: 'Manifest editor',
    skip: 'Skip the editor, go to the results',
    results: 'Results',
    tools: 'What to do with the manifest',
    tool: {
      examples: 'Examples',
      open: 'Open file',
      save: 'Download',
      copy: 'Copy',
      undo: 'Undo',
      redo: 'Redo',
      format: 'Tidy',
      clear: 'Clear',
      share: 'Share link',
      close: 'Close',
      sound: 'Manifests of the book',
      broken: 'Broken on purpose',
      examplesHint: 'An example takes the place of what you are writing; Undo brings it back.',
    },
    said: {
      copied: 'Copied',
      copyFailed: 'Could not copy; please select all in the editor and copy by hand',
      cleared: 'Cleared; Undo brings it back',
      saved: 'Downloaded',
      opened: (name) => `Opened ${name}`,
    },
    tidied: {tidied: 'Tidied', same: 'It is tidy already', broken: 'Fix the syntax errors first; then it can be tidied'},
    drop: 'Drop the file to open it',
    notOpened: (name) => `${name} was not opened: `,
    space: ' ',
    linkRefused: 'The link was not opened: ',
    trouble: {
      'too-long': 'the link is longer than 200 kB and was not read.',
      'too-large': 'it holds more than 1 MB and was not read.',
      version: 'the link was made by a later version, which this one cannot read. Reload the page and try again.',
      damaged:
        'the link is damaged. Most likely a few characters were lost when it was copied, or a chat program changed it. Ask for it again.',
      'not-text': 'what is in it is not text, so it was not read; if it is, save it as UTF-8 and try again.',
      unreadable: 'it could not be read; perhaps it has just been moved.',
    },
    fileTooLarge: 'it is larger than 1 MB, and no manifest needs that much.',
    noExample: (name) => `There is no example called ${name}.`,
    exampleFailed: (name) => `${name} could not be fetched; perhaps you are offline.`,
    linkFailed: 'The code that reads links could not be fetched; perhaps you are offline.',
    toolFailed: 'What this needs could not be fetched; perhaps you are offline. Press it again to retry.',
    keptYours: 'Your own text is still here, untouched.',
    cameByLink: 'This text came with the link.',
    cameByExample: (name) => `This is the example ${name}.`,
    yoursKept: 'Your own is kept.',
    bringBack: 'Bring mine back',
    itsOwn: 'Show the original',
    isYours: 'You have changed this one; this is how you left it.',
    understood: 'Got it',
    earlier: 'An earlier text of yours is kept.',
    forget: 'Discard it',
    notStored:
      'The browser does not let us keep your text: it is gone once the page is reloaded or closed. Download it to keep it.',
    shareTooLarge: 'The text is too large for a link. Download it and send the file.',
    shareName: (name) => `Playground: ${name}`,
    editorMissing:
      'The editor could not be fetched; perhaps you are offline. This plain field will do, and the verdict is the same.',
    again: 'Try again',
    checked: 'What was checked, and what cannot be',
    wordsMissing: 'The explanations could not be fetched; perhaps you are offline. These are the API server’s own words.',
    notJudged: {'too-long': 'too slow, given up', failed: 'not judged'},
    lead: {
      'too-long': 'After 3 seconds this text was still not judged, so we gave up. Make it smaller, and it is judged again.',
      failed: 'What judges it went wrong, or could not be fetched. Your text is still here; change it and it is judged again.',
    },
    spoken: {none: 'There is no Pod in the text yet', wrong: (count) => (count === 1 ? '1 error' : `${count} errors`)},
    figure: 'Figure',
    figureOld: {
      'no-pod': 'The text is not finished; this is the last version that could be drawn',
      nameless: 'Names are still missing; this is the last version that could be drawn',
      'too-large': 'Too much for one figure; this is the last version that fitted',
    },
    figureFailed: 'The figure could not be drawn, which is our fault. Your text and all the rest are as they were.',
    panelFailed: 'This part could not be worked out, which is our fault. Your text and all the rest are as they were.',
    refused: 'There are errors left, so the API server would not accept it. What follows shows what would happen if it did.',
    template: (kind, name) => `The Pod template of ${kind} ${name} is shown.`,
    shownOf: (shown, of) => `There are ${of} objects in the text; number ${shown} is shown.`,
    save: {svg: 'Download SVG', png: 'Download PNG'},
    text: 'Manifest',
  },
};
