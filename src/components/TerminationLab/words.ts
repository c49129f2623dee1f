import type {Words} from '../language/useWords';
import type {Outcome} from './outcomes';
import type {Settings} from './settings';

export type Phrases = {
  name: string;
  knobs: Record<keyof Settings, string>;
  hooks: Record<Settings['hookKind'], string>;
  programs: Record<Settings['program'], string>;
  ways: Record<Settings['way'], string>;
  yesOrNo: Record<Settings['legacy'], string>;
  noHook: string;
  seconds: (value: number) => string;
  count: (value: number) => string;
  question: (container: string) => string;
  stays: string;
  refused: (hook: number, grace: number) => string;
  views: {
    api: string;
    node: string;
    apiHas: string;
    apiHasNot: string;
    running: (count: number, names: string) => string;
    nothing: string;
  };
  outcomes: Record<Outcome['what'], string>;
  never: string;
  at: (seconds: string) => string;
  lasted: (seconds: string) => string;
  kinds: {hook: (seconds: number) => string; cleanup: (seconds: number) => string; deaf: string; plain: string};
  jumps: Record<'signal' | 'killed' | 'exited' | 'removed', string>;
  note: string;
  /** One container, in the words of the figure’s description. */
  ends: (name: string, at: string, exitCode: number) => string;
  lasts: (name: string) => string;
  summary: (lines: readonly string[]) => string;
};

export const words: Words<Phrases> = {
  'zh-CN': {
    name: '终止实验台',
    knobs: {
      grace: '宽限期',
      hookSeconds: 'app 的 preStop',
      hookKind: '钩子怎么写',
      program: 'app 怎么对待信号',
      cleanup: 'app 收尾要',
      sharedProcesses: '共享进程命名空间',
      legacy: '带上 legacy',
      sidecars: '边车',
      way: '怎么删',
      delay: '端点传到要',
      version: 'Kubernetes',
    },
    hooks: {exec: 'exec：跑命令', sleep: 'sleep：kubelet 干等', http: 'httpGet：发请求'},
    programs: {
      handles: '自己是 1 号，处理 SIGTERM',
      ignores: '明说不理 SIGTERM',
      none: '自己是 1 号，没装处理器',
      shell: '1 号是 shell，挡着信号',
      'shell-exec': 'sh -c "exec app"',
      'shell-trap': 'shell 用 trap 转发',
    },
    ways: {
      delete: 'kubectl delete',
      'grace-5': '--grace-period=5',
      now: '--now',
      'grace-0': '--grace-period=0（变成 1）',
      force: '--force',
      'node-lost': '节点失联，再删',
    },
    yesOrNo: {no: '不', yes: '是'},
    noHook: '没有',
    seconds: (value) => `${value} s`,
    count: (value) => `${value} 个`,
    question: (container) => `\`${container}\` 会怎样收场？`,
    stays: '一直跑',
    refused: (hook, grace) =>
      `API 服务器不收这份清单：\`sleep\` 钩子的 ${hook} 秒超过了宽限期 ${grace} 秒。换成 \`exec\` 就拦不住你了，可多出来的时间照样没有。下面还是钩子缩到宽限期那么长的情形。`,
    views: {
      api: 'API 服务器说',
      node: '节点上其实',
      apiHas: '有这个 Pod',
      apiHasNot: '没有这个 Pod',
      running: (count, names) => `还有 ${count} 个容器在跑：${names}`,
      nothing: '什么也没在跑',
    },
    outcomes: {
      signal: '`{name}` 收到停止信号',
      exit: '`{name}` 结束',
      code: '`{name}` 的退出代码',
      removed: '对象消失',
      unheard: '请求可能撞门的时间',
    },
    never: '没有',
    at: (seconds) => `第 ${seconds} 秒`,
    lasted: (seconds) => `${seconds} 秒`,
    kinds: {
      hook: (seconds) => `preStop ${seconds} s`,
      cleanup: (seconds) => `收尾 ${seconds} s`,
      deaf: '不处理信号',
      plain: '没有钩子',
    },
    jumps: {signal: 'SIGTERM', killed: 'SIGKILL', exited: '退出', removed: '对象消失'},
    note: 'Terminating 不是阶段：看 `status.phase`。',
    ends: (name, at, exitCode) => `${name} 第 ${at} 秒以 ${exitCode} 退出`,
    lasts: (name) => `${name} 一直跑`,
    summary: (lines) => `一个 Pod 从删除到消失：${lines.join('，')}。`,
  },
  en: {
    name: 'Termination laboratory',
    knobs: {
      grace: 'Grace period',
      hookSeconds: 'preStop of app',
      hookKind: 'Kind of hook',
      program: 'How app takes the signal',
      cleanup: 'app cleans up for',
      sharedProcesses: 'Shared PID namespace',
      legacy: 'With legacy',
      sidecars: 'Sidecars',
      way: 'How it is deleted',
      delay: 'News of endpoints takes',
      version: 'Kubernetes',
    },
    hooks: {exec: 'exec: a command', sleep: 'sleep: the kubelet waits', http: 'httpGet: a request'},
    programs: {
      handles: 'is process 1, handles SIGTERM',
      ignores: 'ignores SIGTERM',
      none: 'is process 1, has no handler',
      shell: 'a shell is process 1, in front',
      'shell-exec': 'sh -c "exec app"',
      'shell-trap': 'a shell traps and forwards',
    },
    ways: {
      delete: 'kubectl delete',
      'grace-5': '--grace-period=5',
      now: '--now',
      'grace-0': '--grace-period=0 (becomes 1)',
      force: '--force',
      'node-lost': 'node lost, then deleted',
    },
    yesOrNo: {no: 'no', yes: 'yes'},
    noHook: 'none',
    seconds: (value) => `${value} s`,
    count: String,
    question: (container) => `How will \`${container}\` end?`,
    stays: 'runs on',
    refused: (hook, grace) =>
      `The API server refuses this manifest: a \`sleep\` of ${hook} s is longer than the grace period of ${grace} s. An \`exec\` hook would get past, and get no more time for it. Below, the hook is as long as the grace period.`,
    views: {
      api: 'The API server says',
      node: 'On the node, in truth',
      apiHas: 'there is such a Pod',
      apiHasNot: 'there is no such Pod',
      running: (count, names) => `${count} ${count === 1 ? 'container runs' : 'containers run'}: ${names}`,
      nothing: 'nothing runs',
    },
    outcomes: {
      signal: '`{name}` is sent the stop signal',
      exit: '`{name}` ends',
      code: 'Exit code of `{name}`',
      removed: 'The object goes',
      unheard: 'Requests may meet a closed door for',
    },
    never: 'never',
    at: (seconds) => `second ${seconds}`,
    lasted: (seconds) => `${seconds} s`,
    kinds: {
      hook: (seconds) => `preStop ${seconds} s`,
      cleanup: (seconds) => `cleans up ${seconds} s`,
      deaf: 'deaf to signals',
      plain: 'no hook',
    },
    jumps: {signal: 'SIGTERM', killed: 'SIGKILL', exited: 'exit', removed: 'object gone'},
    note: 'Terminating is no phase: look at `status.phase`.',
    ends: (name, at, exitCode) => `${name} exits with ${exitCode} at second ${at}`,
    lasts: (name) => `${name} runs on`,
    summary: (lines) => `A Pod from its deletion to its end: ${lines.join(', ')}.`,
  },
};
