import type {Words} from '../language/useWords';

export type Phrases = {
  heading: string;
  /** How many errors there are, in words. */
  count: (count: number) => string;
  line: (line: number) => string;
  wholeText: string;
  server: string;
  /** Where a text cannot be read, line and words may differ a little. */
  reader: string;
  why: string;
  mend: string;
  read: string;
  fix: string;
  more: (count: number) => string;
  /** While the text cannot be read, nobody has looked at its meaning. */
  unread: string;
  fine: string;
  checked: string;
  checks: readonly string[];
  unchecked: string;
  unchecks: readonly string[];
  empty: string;
};

export const words: Words<Phrases> = {
  'zh-CN': {
    heading: 'API 服务器怎么说',
    count: (count) => (count === 1 ? '有一处过不了' : count === 2 ? '有两处过不了' : `有 ${count} 处过不了`),
    line: (line) => `第 ${line} 行`,
    wholeText: '整段文字',
    server: 'API 服务器的原话：',
    reader: 'API 服务器大致会说：',
    why: '为什么，怎么改',
    mend: '怎么改：',
    read: '细讲在：',
    fix: '替我改',
    more: (count) => `还有 ${count} 处没列出来，改完上面的再看。`,
    unread: '这些是读清单时就出的错。清单读通了，才轮到查规矩，所以改完可能还会冒出别的来。',
    fine: '没有过不了的地方',
    checked: '查过了：',
    checks: ['读得通，每个字段都认得，类型都对', '没写的都照默认值补上了', 'v1.36 校验 Pod 的规矩，一条条过了'],
    unchecked: '这里查不了，要到集群里才知道：',
    unchecks: [
      '准入 webhook 和 Namespace 的 Pod 安全性级别',
      '配额和 LimitRange',
      '镜像、ConfigMap、Secret、持久卷申领、服务账号在不在',
    ],
    empty: '还没有清单。写一份，或者从示例里挑一份。',
  },
  en: {
    heading: 'What the API server says',
    count: (count) => {
      const names = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
      return `${names[count] ?? count} ${count === 1 ? 'error' : 'errors'}`;
    },
    line: (line) => `line ${line}`,
    wholeText: 'the whole text',
    server: 'The API server’s own words: ',
    reader: 'What the API server says, more or less: ',
    why: 'Why, and what to do',
    mend: 'What to do: ',
    read: 'More in: ',
    fix: 'Fix it',
    more: (count) => `${count} more are not listed; look again when those above are fixed.`,
    unread:
      'The manifest cannot be read yet. Only what can be read is checked against the rules, so others may turn up once these are fixed.',
    fine: 'No errors',
    checked: 'What was checked:',
    checks: [
      'it can be read, every field is known and of the right type',
      'what was left out is filled in with its defaults',
      'every rule by which v1.36 validates a Pod',
    ],
    unchecked: 'What only a cluster can tell:',
    unchecks: [
      'admission webhooks and the Pod Security level of the Namespace',
      'quotas and LimitRanges',
      'whether the image, ConfigMaps, Secrets, claims and the service account exist',
    ],
    empty: 'There is no manifest yet. Write one, or take one of the examples.',
  },
};
