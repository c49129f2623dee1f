import type {Words} from '../language/useWords';

type Phrases = {
  download: string;
  playground: string;
  /** Said after the words of a step: where it leads. */
  step: (number: string, lines: string) => string;
  /** The number at the lines of a step: it leads to the words. */
  back: (number: number) => string;
  added: (count: number) => string;
  /** Above the lines that are added. */
  where: (owner: string | undefined) => string;
  /** Where the rest of what a cluster adds is told; below the lines. */
  more: string;
  plus: string;
  minus: string;
};

export const words: Words<Phrases> = {
  'zh-CN': {
    download: '下载',
    playground: '在试验台打开',
    step: (number, lines) => `，第 ${number} 步，清单第 ${lines} 行`,
    back: (number) => `第 ${number} 步，回到正文`,
    added: (count) => `没写的，服务器补上：${count} 行`,
    where: (owner) => (owner ? `${owner} 造出来的 Pod 存下来，多了有加号的这几行：` : '存下来，多了有加号的这几行：'),
    more: '集群还会添什么，为什么添',
    plus: '补上：',
    minus: '去掉：',
  },
  en: {
    download: 'Download',
    playground: 'Open in Playground',
    step: (number, lines) => `, step ${number}: manifest, ${lines.includes('–') ? 'lines' : 'line'} ${lines}`,
    back: (number) => `Step ${number}, back to the text`,
    added: (count) => `What you left out and the server fills in: ${count} lines`,
    where: (owner) =>
      owner
        ? `A Pod made by this ${owner} is stored with the lines marked with a plus:`
        : 'It is stored with the lines marked with a plus:',
    more: 'What a cluster adds besides, and why',
    plus: 'Added: ',
    minus: 'Taken out: ',
  },
};
