import type {Words} from '../language/useWords';
import type {DeedKind} from './deeds';
import type {Ask, StoryId} from './stories';

export type Phrases = {
  story: string;
  stories: Record<StoryId, {name: string; lead: string}>;
  version: string;
  beside: string;
  besideNone: string;
  besideUntouched: string;
  ask: Record<Ask['of'], (at: number) => string>;
  /** Once the reader has done something, the question is still about the run without that. */
  untouched: string;
  phase: string;
  strips: string;
  act: (seconds: string) => string;
  actOn: string;
  actOnPod: string;
  deeds: Record<DeedKind, string>;
  done: string;
  nothingDone: string;
  /** How a deed is called in the list of what was done. */
  doneOne: (seconds: string, what: string, container: string | undefined) => string;
  takeBack: (what: string) => string;
  undo: string;
  undoAll: string;
  gone: string;
  jumps: Record<'phase' | 'ready' | 'restart' | 'probe', string>;
  compared: {
    status: (at: string) => string;
    ready: (at: string) => string;
    restarts: (at: string) => string;
    phase: (at: string) => string;
    condition: (at: string) => string;
    requests: (at: string) => string;
    first: string;
    never: string;
    at: (seconds: string) => string;
    yes: string;
    no: string;
  };
  names: (a: string, b: string) => string;
  note: string;
  summary: (lines: string) => string;
  twin: {lead: string};
};

export const words: Words<Phrases> = {
  'zh-CN': {
    story: '看哪一段',
    stories: {
      life: {
        name: '半分钟过完一生',
        lead: '`soak` 泡 3 秒，`cook` 热 6 秒才就绪，再干 14 秒，以 0 退出。',
      },
      start: {
        name: '平常的开头，三种探针',
        lead: '镜像拉 3 秒，程序起来再过 3 秒才应答。',
      },
      order: {
        name: 'Init 容器、边车、应用',
        lead: '两个 Init 容器各跑 2 秒，中间的边车 3 秒才算启动，`cook` 的 postStart 要 3 秒。',
      },
      pull: {name: '镜像拉不下来', lead: '`web` 的镜像名写错了，谁也拉不到；`log` 的没错。'},
      liveness: {
        name: '存活探针失败',
        lead: '每次起来 15 秒后，程序就不再回应存活探针；别的都好。',
      },
      readiness: {
        name: '就绪探针失败',
        lead: '起来 15 秒后，程序就不再回应就绪探针；别的都好。',
      },
      slow: {name: '启动慢，配了启动探针', lead: '程序起来 32 秒后才应答，启动探针替它挡着。'},
      bare: {name: '启动慢，没配启动探针', lead: '同一个程序，起来 32 秒后才应答，存活探针可不等。'},
      memory: {name: '内存超限', lead: '每次跑 8 秒，1 号进程就把内存用过了限额。'},
      deadline: {name: '到了期限', lead: '活儿要干一小时，`activeDeadlineSeconds` 只给 30 秒。'},
      again: {name: '失败了，再来', lead: '策略是 `OnFailure`：头一回退出代码 1，第二回 0。'},
      all: {name: '全部容器重来', lead: '`train` 跑 12 秒，退出代码 88，规则说：全部重来。'},
      gate: {name: '调度门控', lead: '门控关着，到第 20 秒才有人拿掉。'},
    },
    version: 'Kubernetes',
    beside: '和谁并排看',
    besideNone: '不比',
    besideUntouched: '没动过手的这一段',
    ask: {
      status: (at) => `第 ${at} 秒，STATUS 一栏印的是什么？`,
      restarts: (at) => `到第 ${at} 秒，重启过几次？`,
      ready: (at) => `第 ${at} 秒，READY 一栏印的是什么？`,
      phase: (at) => `第 ${at} 秒，阶段（phase）是什么？`,
    },
    untouched: '（不算你动的手）',
    phase: '阶段（phase）',
    strips: '阶段和状况随时间的变化',
    act: (seconds) => `就在第 ${seconds} 秒，你来动手`,
    actOn: '对哪个容器',
    actOnPod: '对 Pod',
    deeds: {
      'fail-startup': '启动探针：开始失败',
      'fail-liveness': '存活探针：开始失败',
      'fail-readiness': '就绪探针：开始失败',
      'pass-startup': '启动探针：恢复',
      'pass-liveness': '存活探针：恢复',
      'pass-readiness': '就绪探针：恢复',
      'exit-0': '退出，码 0',
      'exit-1': '退出，码 1',
      memory: '内存超限（OOM）',
      pull: '镜像拉不到',
      ungate: '拿掉调度门控',
      delete: 'kubectl delete',
    },
    done: '你动过的手',
    nothingDone: '还没动过手。挑个时刻，挑一样试试。',
    doneOne: (seconds, what, container) => `第 ${seconds} 秒 · ${container ? `${container} ` : ''}${what}`,
    takeBack: (what) => `撤掉：${what}`,
    undo: '撤销上一下',
    undoAll: '全部撤掉',
    gone: '对象没了',
    jumps: {phase: '阶段变化', ready: '就绪变化', restart: '重启', probe: '探针失败'},
    compared: {
      status: (at) => `第 ${at} 秒的 STATUS`,
      ready: (at) => `第 ${at} 秒的 READY`,
      restarts: (at) => `到第 ${at} 秒的重启次数`,
      phase: (at) => `第 ${at} 秒的阶段`,
      condition: (at) => `第 ${at} 秒的状况 Ready`,
      requests: (at) => `第 ${at} 秒，请求发给它吗`,
      first: '第一次就绪',
      never: '一直没有',
      at: (seconds) => `第 ${seconds} 秒`,
      yes: '发',
      no: '不发',
    },
    names: (a, b) => `A：${a}。B：${b}。同一个时刻，逐项对着看。`,
    note: '事件按最后一次发生的时间排，同样的事合成一行。',
    summary: (lines) => `一个 Pod 从创建开始的一段时间。${lines}`,
    twin: {
      lead: '十三段现成的情形。每段先问一句，答案由模拟器给出；后面是 `kubectl get pods -w` 会印出的行。',
    },
  },
  en: {
    story: 'Which story',
    stories: {
      life: {
        name: 'A whole life in half a minute',
        lead: '`soak` takes 3 s; `cook` warms up for 6 s before it is ready, works for 14 s more, and exits with 0.',
      },
      start: {
        name: 'An ordinary start, with all three probes',
        lead: 'The pull takes 3 s, and the program answers 3 s after its start.',
      },
      order: {
        name: 'Init containers, sidecar, apps',
        lead: 'Two init containers of 2 s each; the sidecar between them needs 3 s to count as started, the postStart hook of `cook` 3 s.',
      },
      pull: {
        name: 'An image that cannot be pulled',
        lead: 'The image of `web` is misspelt and nowhere to be found; that of `log` is right.',
      },
      liveness: {
        name: 'Liveness fails',
        lead: '15 s after each start the program stops answering its liveness probe; all else is well.',
      },
      readiness: {
        name: 'Readiness fails',
        lead: '15 s after its start the program stops answering its readiness probe; all else is well.',
      },
      slow: {
        name: 'A slow start, with a startup probe',
        lead: 'The program answers only after 32 s, and the startup probe holds the others back.',
      },
      bare: {
        name: 'A slow start, without one',
        lead: 'The same program, which answers only after 32 s; the liveness probe does not wait.',
      },
      memory: {name: 'Out of memory', lead: 'After 8 s of each run process 1 has used more memory than its limit.'},
      deadline: {name: 'Past its deadline', lead: 'There is work for an hour, and `activeDeadlineSeconds` allows 30 s.'},
      again: {name: 'Failed, and tried again', lead: 'The policy is `OnFailure`: exit code 1 the first time, 0 the second.'},
      all: {
        name: 'All containers restart',
        lead: '`train` runs for 12 s and exits with 88; its rule says that all start over.',
      },
      gate: {name: 'A scheduling gate', lead: 'The gate is shut until somebody takes it away at second 20.'},
    },
    version: 'Kubernetes',
    beside: 'Beside it',
    besideNone: 'nothing',
    besideUntouched: 'the same story, left alone',
    ask: {
      status: (at) => `What does the STATUS column say at second ${at}?`,
      restarts: (at) => `How many restarts are there by second ${at}?`,
      ready: (at) => `What does the READY column say at second ${at}?`,
      phase: (at) => `Which phase is the Pod in at second ${at}?`,
    },
    untouched: ' (without what you have done)',
    phase: 'Phase',
    strips: 'Phase and conditions through time',
    act: (seconds) => `Now, at second ${seconds}, you may step in`,
    actOn: 'To which container',
    actOnPod: 'To the Pod',
    deeds: {
      'fail-startup': 'startup probe: fail from now on',
      'fail-liveness': 'liveness probe: fail from now on',
      'fail-readiness': 'readiness probe: fail from now on',
      'pass-startup': 'startup probe: recover',
      'pass-liveness': 'liveness probe: recover',
      'pass-readiness': 'readiness probe: recover',
      'exit-0': 'exit with 0',
      'exit-1': 'exit with 1',
      memory: 'run out of memory',
      pull: 'break the image pull',
      ungate: 'take the gate away',
      delete: 'kubectl delete',
    },
    done: 'What you did',
    nothingDone: 'Nothing yet. Choose a moment, and something to try.',
    doneOne: (seconds, what, container) => `${seconds} s · ${container ? `${container}: ` : ''}${what}`,
    takeBack: (what) => `Take back: ${what}`,
    undo: 'Undo the last',
    undoAll: 'Undo all',
    gone: 'object gone',
    jumps: {phase: 'change of phase', ready: 'change of Ready', restart: 'restart', probe: 'failed probe'},
    compared: {
      status: (at) => `STATUS at second ${at}`,
      ready: (at) => `READY at second ${at}`,
      restarts: (at) => `Restarts by second ${at}`,
      phase: (at) => `Phase at second ${at}`,
      condition: (at) => `Condition Ready at second ${at}`,
      requests: (at) => `Are requests sent to it at second ${at}`,
      first: 'First ready',
      never: 'never',
      at: (seconds) => `second ${seconds}`,
      yes: 'yes',
      no: 'no',
    },
    names: (a, b) => `A: ${a}. B: ${b}. The same moment, thing by thing.`,
    note: 'Events are in the order of their last time; those that are alike are one line.',
    summary: (lines) => `A Pod through time, from its creation on. ${lines}`,
    twin: {
      lead: 'Thirteen stories, ready to be looked at. Each begins with a question, which the simulator answers; then come the lines that `kubectl get pods -w` would print.',
    },
  },
};
