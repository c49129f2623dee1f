import type {AreaWords} from './meaning';

/** Several sources in one folder, and the tokens among them. */
export const projected = {
  'one-projection': {
    read: 'projected',
    'zh-CN': {
      says: '投射卷的一条来源里只能写一种，这一条写了好几种。',
      why: '每条来源各写各的文件，混在一条里就分不清了。',
      mend: '拆成几条，每条前面都有 `-`。',
    },
    en: {
      says: 'One source of a projected volume is of one kind; this one has several.',
      why: 'Each source writes its own files; in one entry they could not be told apart.',
      mend: 'Make several entries, each with its own `-`.',
    },
  },
  'projected-path-conflict': {
    read: 'projected',
    'zh-CN': {
      says: '两个来源都要写文件 {value}。',
      why: '一个目录里同名文件只能有一个，后写的会盖掉先写的。',
      mend: '给其中一个换个 `path`。',
    },
    en: {
      says: 'Two sources want to write the file {value}.',
      why: 'A folder can have only one file of a name; the later would overwrite the earlier.',
      mend: 'Give one of them another `path`.',
    },
  },
  'token-too-short': {
    read: 'token',
    'zh-CN': {
      says: '令牌只活 {value} 秒，太短了：至少 600 秒，也就是十分钟。',
      why: '令牌要定时换新，太短了还没换好就过期了。',
      mend: '写 600 以上，或者不写，默认是 3600。',
    },
    en: {
      says: 'A lifetime of {value} s is too short for a token: the least is 600 s, ten minutes.',
      why: 'Tokens are renewed regularly; one that is too short could expire before the next is there.',
      mend: 'Write 600 or more, or nothing: the default is 3600.',
    },
  },
  'token-too-long': {
    read: 'token',
    'zh-CN': {
      says: '令牌要活 {value} 秒，太长了：最多 2 的 32 次方秒，约 136 年。',
      why: '这种令牌就是为了不长期有效才有的。',
      mend: '写短一点，或者不写，默认是 3600。',
    },
    en: {
      says: 'A lifetime of {value} s is too long for a token: the most is 2 to the power of 32 seconds, about 136 years.',
      why: 'These tokens are meant to expire.',
      mend: 'Write less, or nothing: the default is 3600.',
    },
  },
  'token-needs-account': {
    read: 'token',
    'zh-CN': {
      says: '没有服务账号，就不能要服务账号令牌。',
      why: '令牌是替某个账号签发的，没有账号就没有名义。',
      mend: '写上 `serviceAccountName`，或者去掉这个来源。',
    },
    en: {
      says: 'Without a service account the Pod cannot ask for its token.',
      why: 'A token is issued in the name of an account.',
      mend: 'Write `serviceAccountName`, or take this source out.',
    },
  },
} satisfies AreaWords;
