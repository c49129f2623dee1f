import type {Sightings} from '../../../book/realPods';
import type {ClaimWords, WordsOf} from './claimWords';

type Restarted = Sightings['policy.Always'];

const policy = (says: {'zh-CN': string; en: string}): ClaimWords<Restarted> => ({
  'zh-CN': {
    says: says['zh-CN'],
    saw: ({fails, succeeds, spared}) =>
      `以 3 退出的${fails ? '又起了' : '没再起'}，以 0 退出的${succeeds ? '又起了' : '没再起'}，一直跑着的那个${spared ? '没人动' : '也被动了'}。`,
  },
  en: {
    says: says.en,
    saw: ({fails, succeeds, spared}) =>
      `The one that exited with 3 was ${fails ? 'started again' : 'left'}, the one with 0 was ${succeeds ? 'started again' : 'left'}, the one that ran on was ${spared ? 'not touched' : 'touched, too'}.`,
  },
});

export const restarts: WordsOf<
  | 'sandbox-is-kept'
  | 'volume-is-kept'
  | 'sibling-is-spared'
  | 'policy.Always'
  | 'policy.OnFailure'
  | 'policy.Never'
  | 'inits-in-order'
  | 'failed-init'
> = {
  'sandbox-is-kept': {
    'zh-CN': {
      says: '容器重启，沙箱不换：还是那个地址，还是那几个命名空间。',
      saw: ({before, after, restarts}) =>
        `杀掉以后重启了 ${restarts} 次；地址 ${before.address} → ${after.address}，net ${before.net} → ${after.net}，ipc ${before.ipc} → ${after.ipc}，uts ${before.uts} → ${after.uts}。`,
    },
    en: {
      says: 'When a container restarts, the sandbox stays: the same address, the same namespaces.',
      saw: ({before, after, restarts}) =>
        `Killed, it came back (restarts: ${restarts}). Address ${before.address} → ${after.address}, net ${before.net} → ${after.net}, ipc ${before.ipc} → ${after.ipc}, uts ${before.uts} → ${after.uts}.`,
    },
  },
  'volume-is-kept': {
    'zh-CN': {says: '容器重启，emptyDir 里的东西还在。', saw: ({text}) => `重启以前写下的 \`${text}\`，重启以后读得到。`},
    en: {
      says: 'When a container restarts, what is in an emptyDir stays.',
      saw: ({text}) => `What was written before, \`${text}\`, was there afterwards.`,
    },
  },
  'sibling-is-spared': {
    'zh-CN': {
      says: '一个容器重启，邻居不受牵连。',
      saw: ({restarts, running}) => `邻居${running ? '还在跑' : '停了'}，重启 ${restarts} 次。`,
    },
    en: {
      says: 'When a container restarts, its sibling is left alone.',
      saw: ({restarts, running}) => `The sibling was ${running ? 'running' : 'not running'}, restarts: ${restarts}.`,
    },
  },
  'policy.Always': policy({
    'zh-CN': '重启策略 `Always`：怎么退出都再起。',
    en: 'Restart policy `Always`: it is started again, however it ended.',
  }),
  'policy.OnFailure': policy({
    'zh-CN': '重启策略 `OnFailure`：以 0 退出就算了，不是 0 才再起。',
    en: 'Restart policy `OnFailure`: only what did not end with 0 is started again.',
  }),
  'policy.Never': policy({
    'zh-CN': '重启策略 `Never`：怎么退出都不再起。',
    en: 'Restart policy `Never`: nothing is started again.',
  }),
  'inits-in-order': {
    'zh-CN': {
      says: 'Init 容器一个接一个，都到头了应用才起。',
      saw: ({log}) => `写在同一个文件里的次序：\`${log.join('`，`')}\`。`,
    },
    en: {
      says: 'Init containers run one after the other, and the app begins when the last has ended.',
      saw: ({log}) => `In the file they all wrote to: \`${log.join('`, `')}\`.`,
    },
  },
  'failed-init': {
    'zh-CN': {
      says: 'Init 容器失败又不重试，应用一次也没起过。',
      saw: ({exitCode, app}) => `Init 容器以 ${exitCode} 退出；应用容器停在 \`${app}\`（建好了，没启动）。`,
    },
    en: {
      says: 'After an init container that fails and is not tried again, the app never starts.',
      saw: ({exitCode, app}) =>
        `The init container exited with ${exitCode}; the app’s container stayed \`${app}\`, made but never started.`,
    },
  },
};
