import type {WordsOf} from './claimWords';

const percent = (share: number) => `${Math.round(share * 100)} %`;
const mebibytes = (bytes: number) => bytes / 1024 ** 2;

export const limits: WordsOf<'memory-of-process-one' | 'memory-of-child' | 'cpu-quota' | 'limits-in-the-cgroup'> = {
  'memory-of-process-one': {
    'zh-CN': {
      says: '1 号进程吃过了内存限制，内核杀掉它，退出代码 137；没超的邻居没事。',
      saw: ({exitCode, idleRuns}) => `限制 32Mi，要用 64 MiB：退出代码 ${exitCode}；邻居${idleRuns ? '还在跑' : '也停了'}。`,
    },
    en: {
      says: 'A process 1 over its memory limit is killed by the kernel and leaves 137; a sibling within its own is left alone.',
      saw: ({exitCode, idleRuns}) =>
        `Limit 32Mi, wanted 64 MiB: exit code ${exitCode}; the sibling ${idleRuns ? 'was running' : 'had stopped, too'}.`,
    },
  },
  'memory-of-child': {
    'zh-CN': {
      says: '没开“一锅端”的时候，超内存的子进程自己死，1 号和容器照常活着。',
      saw: ({running, childCode, killed, cgroup}) =>
        `cgroup ${cgroup}，内核记下杀了 ${killed} 个；子进程 ${childCode}，容器${running ? '还在跑' : '也停了'}。kubelet 在 cgroup v2 上会开“一锅端”，这里没有。`,
    },
    en: {
      says: 'Where the kernel is not told to kill all together, a child over the limit dies alone; process 1 and the container go on.',
      saw: ({running, childCode, killed, cgroup}) =>
        `cgroup ${cgroup}, killed by the kernel: ${killed}; the child ended with ${childCode}, the container was ${running ? 'running' : 'gone, too'}. On cgroup v2 a kubelet asks for killing together; here nobody did.`,
    },
  },
  'cpu-quota': {
    'zh-CN': {
      says: '超了 CPU 限制只是慢，不会被杀。',
      saw: ({quota, period, share, throttled, periods}) =>
        `\`cpu: 250m\` 写成每 ${period} 微秒用 ${quota} 微秒；一个空转的循环用了一个核的 ${percent(share)}，${periods} 段里有 ${throttled} 段被限流，容器还在跑。`,
    },
    en: {
      says: 'Over its CPU limit a container is slowed down, never killed.',
      saw: ({quota, period, share, throttled, periods}) =>
        `\`cpu: 250m\` became ${quota} µs in every ${period} µs; a busy loop got ${percent(share)} of a core and was throttled in ${throttled} of ${periods} periods, and the container was running.`,
    },
  },
  'limits-in-the-cgroup': {
    'zh-CN': {
      says: '清单里的 `limits`，到内核手里就是控制组里的两个数。',
      saw: ({quota, period, bytes}) =>
        `\`cpu: 200m\`：每 ${period} 微秒用 ${quota} 微秒；\`memory: 128Mi\`：${bytes} 字节，正好 ${mebibytes(bytes)} MiB。`,
    },
    en: {
      says: 'The `limits` of a manifest are two numbers of a control group in the kernel’s hands.',
      saw: ({quota, period, bytes}) =>
        `\`cpu: 200m\`: ${quota} µs in every ${period} µs; \`memory: 128Mi\`: ${bytes} bytes, exactly ${mebibytes(bytes)} MiB.`,
    },
  },
};
