import {newestVersion} from '../../lifecycle/version';
import type {Words} from '../language/useWords';
import type {OwnWord, Settings} from './settings';

/** What the wait after an end is worked out from, all times in seconds. */
export type Reckoning = {number: number; initial: number; doublings: number; cap: number; wait: number};

export type Phrases = {
  figure: string;
  knobs: Record<keyof Settings, string>;
  /** Where the field stands that a knob sets. */
  fields: Partial<Record<keyof Settings, string>>;
  own: Record<OwnWord, string>;
  sameAsOthers: string;
  since: string;
  dropped: string;
  noCap: string;
  question: (number: number) => string;
  atOnce: string;
  never: string;
  stage: (waits: string) => string;
  waits: (list: readonly string[]) => string;
  cap: (seconds: string) => string;
  startsOver: string;
  noMore: string;
  hidden: string;
  legend: string;
  formula: string;
  formulaWhere: string;
  now: {
    first: (number: number) => string;
    waits: (reckoning: Reckoning) => string;
    capped: (reckoning: Reckoning) => string;
    startsOver: (number: number, ran: string) => string;
    ends: (exitCode: number, decidedBy: string) => string;
    running: (number: number) => string;
  };
  policyOf: (policy: string) => string;
  ownPolicy: (policy: string) => string;
  total: (runs: number, ran: string, waited: string) => string;
  successWaits: string;
  table: string;
  columns: {number: string; started: string; ran: string; exitCode: string; wait: string; restarted: string};
  asText: string;
  knobGroup: string;
  jumps: {exited: string; waiting: string; started: string; startsOver: string};
  swept: string;
  ghost: string;
  compared: {wait: (number: number) => string; runs: string; waited: string};
  yaml: string;
  twin: {
    usual: string;
    zero: string;
    onFailure: string;
    long: string;
    cap: string;
    own: string;
  };
  source: string;
  comma: string;
};

const sup = (power: number): string => [...String(power)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');

export const words: Words<Phrases> = {
  'zh-CN': {
    figure: '图',
    knobs: {
      exitCode: '退出代码',
      policy: 'Pod 的重启策略',
      own: '容器自己的说法',
      runSeconds: '每次跑多久',
      longSeconds: '第 8 次跑多久',
      capSeconds: '节点设的封顶',
      version: '版本',
    },
    fields: {
      policy: 'spec.restartPolicy',
      own: 'containers[].restartPolicy',
      capSeconds: 'maxContainerRestartPeriod',
    },
    own: {nothing: '没说', 'on-failure': 'OnFailure', 'restart-on-42': 'Never，42 除外'},
    sameAsOthers: '一样',
    since: '1.35 起，普通容器可以自己说，节点可以改封顶。',
    dropped: '1.35 之前，普通容器自己的 `restartPolicy` 会被丢掉，只看 Pod 的。',
    noCap: '1.35 之前，节点改不了封顶，一律 300 s。',
    question: (number) => `照这样下去，第 ${number} 次退出以后要等多久？`,
    atOnce: '不用等',
    never: '不再启动',
    stage: (waits) => `等待的台阶。每次退出以后等多久：${waits}。`,
    waits: (list) => list.join('，'),
    cap: (seconds) => `封顶 ${seconds}`,
    startsOver: '跑过了 10 分钟：从头数',
    noMore: '不再启动',
    hidden: '后面的先不画。猜一个，或者直接往下走。',
    legend: '圆点是在跑，方框打勾是退出代码 0，八角是别的退出代码。斜纹是在等，画得多大就等多久。',
    formula: '等待 = 起步 × 2ⁿ⁻²，到封顶为止',
    formulaWhere: '起步 10 s；封顶更低时，起步就是封顶。n 是从头数起第几次退出，从第 2 次算；头一次不用等。',
    now: {
      first: (number) => `第 **${number}** 次退出：从头数的头一次，**不用等**，马上再启动。`,
      waits: ({number, initial, doublings, wait}) =>
        `第 **${number}** 次退出：${initial} s × 2${sup(doublings)} = **${wait} s**。`,
      capped: ({number, initial, doublings, cap, wait}) =>
        `第 **${number}** 次退出：${initial} s × 2${sup(doublings)} = ${initial * 2 ** doublings} s，过了封顶 ${cap} s，等 **${wait} s**。`,
      startsOver: (number, ran) =>
        `第 **${number}** 次一口气跑了 ${ran}，超过 **600 s**：账清了，这次退出算头一次，**不用等**。`,
      ends: (exitCode, decidedBy) => `退出代码 **${exitCode}**，${decidedBy}：**不再启动**，也就没有等待。`,
      running: (number) => `第 **${number}** 次在跑。要等多久，得等它退出才算。`,
    },
    policyOf: (policy) => `Pod 的策略是 \`${policy}\``,
    ownPolicy: (policy) => `容器自己的策略是 \`${policy}\`，它说了算`,
    total: (runs, ran, waited) => `这 ${runs} 次，一共跑了 ${ran}，等了 **${waited}**。`,
    successWaits: '退出代码 0 也照等：CrashLoopBackOff 不是一种错误，是重启前的候车室。',
    table: '每一次：什么时候开始，怎么结束，等多久',
    columns: {number: '第几次', started: '开始', ran: '跑了', exitCode: '退出代码', wait: '等', restarted: '再启动'},
    asText: '文字版：每一次运行',
    knobGroup: '这个容器怎么退出，谁来决定',
    jumps: {exited: '退出', waiting: 'CrashLoopBackOff', started: '再启动', startsOver: '从头数'},
    swept:
      '真节点上等不满：kubelet 每 2 s 清一次旧账，离上次启动超过 600 s 的会被忘掉，容器就提前启动，从头数起。图上按没清账画。',
    ghost: '虚点框是 A 的台阶。',
    compared: {wait: (number) => `第 ${number} 次退出以后等`, runs: '一共跑了几次', waited: '一共等了'},
    yaml: '决定重不重启的几行',
    twin: {
      usual: `常见的情形：策略是 \`Always\`，程序每次跑 2 s 就退出，封顶 300 s（Kubernetes ${newestVersion}）。`,
      zero: '退出代码是 0 也一样等：策略 `Always` 不问成败。',
      onFailure: '策略换成 `OnFailure`，退出代码 0 就不再启动；换成 `Never`，什么退出代码都不再启动。',
      long: '只要有一次跑过 600 s（正好 600 s 不算），它退出后不用等，往后又从 10 s 等起。',
      cap: '1.35 起，节点可以把封顶设成 1 s 到 300 s（`crashLoopBackOff.maxContainerRestartPeriod`）；低于 10 s 时，头一次等的也是它。',
      own: '1.35 起，普通容器可以有自己的 `restartPolicy` 和 `restartPolicyRules`，它们比 Pod 的策略优先。',
    },
    source: '台阶由引擎按 kubelet 的算法算出：',
    comma: '、',
  },
  en: {
    figure: 'Figure',
    knobs: {
      exitCode: 'Exit code',
      policy: 'The Pod’s restart policy',
      own: 'What the container says',
      runSeconds: 'Each run lasts',
      longSeconds: 'Run 8 lasts',
      capSeconds: 'Cap set on the node',
      version: 'Release',
    },
    fields: {
      policy: 'spec.restartPolicy',
      own: 'containers[].restartPolicy',
      capSeconds: 'maxContainerRestartPeriod',
    },
    own: {nothing: 'nothing', 'on-failure': 'OnFailure', 'restart-on-42': 'Never, except on 42'},
    sameAsOthers: 'same',
    since: 'Since 1.35 an ordinary container has a say of its own, and a node may lower the cap.',
    dropped: 'Before 1.35 what an ordinary container says in `restartPolicy` is dropped, and the Pod’s policy holds.',
    noCap: 'Before 1.35 a node cannot change the cap: it is 300 s everywhere.',
    question: (number) => `If it goes on like this, how long is the wait after exit ${number}?`,
    atOnce: 'no wait',
    never: 'never again',
    stage: (waits) => `The staircase of waits. How long it waits after each exit: ${waits}.`,
    waits: (list) => list.join(', '),
    cap: (seconds) => `cap ${seconds}`,
    startsOver: 'over 10 min: new count',
    noMore: 'not started again',
    hidden: 'What comes next is not drawn yet. Guess, or just step on.',
    legend:
      'A disc is a run, a ticked box is exit code 0, an octagon any other exit code. What is hatched is a wait, drawn as large as it is long.',
    formula: 'wait = first × 2ⁿ⁻², up to the cap',
    formulaWhere:
      'The first wait is 10 s, or the cap if that is lower. n says which exit of the count it is, from the second on; the first waits for nothing.',
    now: {
      first: (number) => `Exit **${number}** is the first of the count: **no wait**, it is started again at once.`,
      waits: ({number, initial, doublings, wait}) => `Exit **${number}**: ${initial} s × 2${sup(doublings)} = **${wait} s**.`,
      capped: ({number, initial, doublings, cap, wait}) =>
        `Exit **${number}**: ${initial} s × 2${sup(doublings)} = ${initial * 2 ** doublings} s, over the cap of ${cap} s, so it waits **${wait} s**.`,
      startsOver: (number, ran) =>
        `Run **${number}** lasted ${ran}, more than **600 s**: the slate is clean, its exit is the first of a new count, **no wait**.`,
      ends: (exitCode, decidedBy) =>
        `Exit code **${exitCode}**, and ${decidedBy}: it is **not started again**, so there is nothing to wait for.`,
      running: (number) => `Run **${number}** goes on. What its exit costs is worked out when it comes.`,
    },
    policyOf: (policy) => `the Pod’s policy is \`${policy}\``,
    ownPolicy: (policy) => `the container’s own policy is \`${policy}\`, which decides`,
    total: (runs, ran, waited) => `In these ${runs} runs it ran for ${ran} and waited for **${waited}**.`,
    successWaits: 'Exit code 0 waits just the same: CrashLoopBackOff is no error, it is the waiting room before a restart.',
    table: 'Each run: when it starts, how it ends, how long it waits',
    columns: {number: 'Run', started: 'starts', ran: 'lasts', exitCode: 'exit code', wait: 'waits', restarted: 'started again'},
    asText: 'In words: run by run',
    knobGroup: 'How this container ends, and who decides',
    jumps: {exited: 'exit', waiting: 'CrashLoopBackOff', started: 'restart', startsOver: 'new count'},
    swept:
      'On a real node these waits are cut short: every 2 s the kubelet sweeps out what is older than 600 s, counted from the last start, so the container starts early and a new count begins. The figure is drawn without the broom.',
    ghost: 'Dotted boxes are the steps of A.',
    compared: {wait: (number) => `Wait after exit ${number}`, runs: 'Runs in all', waited: 'Waited in all'},
    yaml: 'The lines that decide on restarts',
    twin: {
      usual: `The usual case: policy \`Always\`, a program that exits after 2 s each time, a cap of 300 s (Kubernetes ${newestVersion}).`,
      zero: 'Exit code 0 waits just the same: the policy `Always` does not ask how it went.',
      onFailure: 'With the policy `OnFailure` exit code 0 is not followed by another run; with `Never` no exit code is.',
      long: 'A single run of more than 600 s (600 s sharp is not enough) is followed by no wait, and the next one is 10 s again.',
      cap: 'Since 1.35 a node may set the cap to anything from 1 s to 300 s (`crashLoopBackOff.maxContainerRestartPeriod`); below 10 s it is the first wait, too.',
      own: 'Since 1.35 an ordinary container may have a `restartPolicy` and `restartPolicyRules` of its own, which come before the Pod’s policy.',
    },
    source: 'The steps are worked out as the kubelet does: ',
    comma: ', ',
  },
};
