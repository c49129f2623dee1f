import type {Words} from '../language/useWords';

type Phrases = {
  download: string;
  playground: string;
  /** Said after the words of a step: where it leads. */
  step: (number: string, lines: string) => string;
  /** Said before the lines of a step. */
  lineOf: (number: number) => string;
  added: (count: number) => string;
  /** Above the stored Pod. */
  stored: (owner: string | undefined) => string;
  /** Where the rest of what a cluster adds is told. */
  more: string;
  plus: string;
};

export const words: Words<Phrases> = {
  'zh-CN': {
    download: '下载',
    playground: '在试验台打开',
    step: (number, lines) => `，第 ${number} 步，清单第 ${lines} 行`,
    lineOf: (number) => `第 ${number} 步：`,
    added: (count) => `没写的，服务器补上：${count} 行`,
    stored: (owner) =>
      owner
        ? `${owner} 造出来的 Pod，存下来是这个样子。行首有加号的，清单里没写。`
        : '存下来是这个样子。行首有加号的，清单里没写。',
    more: '集群还会再添令牌卷、容忍度之类',
    plus: '补上的：',
  },
  en: {
    download: 'Download',
    playground: 'Open in Playground',
    step: (number, lines) => `, step ${number}: manifest, ${lines.includes('–') ? 'lines' : 'line'} ${lines}`,
    lineOf: (number) => `Step ${number}: `,
    added: (count) => `What you left out and the server fills in: ${count} lines`,
    stored: (owner) =>
      owner
        ? `A Pod made by this ${owner} is stored like this. Lines with a plus are not in the manifest.`
        : 'This is how it is stored. Lines with a plus are not in the manifest.',
    more: 'A cluster adds a token volume, tolerations and more',
    plus: 'Added: ',
  },
};
