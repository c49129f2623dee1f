import type {Note, Place} from '../../lifecycle/decode/readOutput';
import type {PrintingRule} from '../../lifecycle/decode/readStatusWord';
import type {Family} from '../../lifecycle/decode/senses';
import type {Words} from '../language/useWords';

type Named = {name: string; about: string};

/** Of a family, and of one word of it. */
type NamedFamily = Named & {one: string};

type Phrases = {
  title: string;
  lede: string;
  field: string;
  hint: string;
  examples: string;
  example: {row: string; block: string; describe: string};
  clear: string;
  privacy: string;
  tooLongForAddress: string;
  unread: (characters: number) => string;
  found: string;
  count: (words: number, rows: number) => string;
  nothingYet: string;
  rows: string;
  moreRows: (count: number) => string;
  nothing: string;
  search: (text: string) => string;
  together: string;
  said: (pods: readonly string[], more: number) => string;
  places: Record<Place, string>;
  byRule: (numbers: readonly number[]) => string;
  next: string;
  book: (number: number, title: string) => string;
  lab: string;
  init: string;
  unknown: (nearest: string | undefined) => string;
  progress: (passed: number, all: number) => string;
  progressNext: string;
  outOf: (resource: string) => string;
  outOfNext: string;
  exitCodeInStatus: string;
  columns: string;
  ready: (ready: number, all: number) => string;
  restarts: (count: number, agoSeconds: number | undefined) => string;
  age: (text: string, seconds: number | undefined) => string;
  notes: Record<Note, string>;
  rules: string;
  aboutRules: string;
  rule: Record<PrintingRule, string>;
  words: string;
  aboutWords: string;
  index: string;
  /** Of the words of one family, which are folded. */
  unfold: (count: number) => string;
  families: Record<Family, NamedFamily>;
  pattern: string;
  patterns: Named;
  exitCodes: string;
  aboutExitCodes: string;
  code: string;
  meaning: string;
  version: string;
};

/** A span as one says it: the largest unit, and that it may have been a little more. */
function spanZh(seconds: number): string {
  if (seconds < 120) return `${seconds} 秒`;
  if (seconds < 3 * 3600) return `${Math.floor(seconds / 60)} 分钟`;
  if (seconds < 48 * 3600) return `${Math.floor(seconds / 3600)} 小时`;
  return `${Math.floor(seconds / 86_400)} 天`;
}

function spanEn(seconds: number): string {
  const [count, unit] =
    seconds < 120
      ? [seconds, 'second']
      : seconds < 3 * 3600
        ? [Math.floor(seconds / 60), 'minute']
        : seconds < 48 * 3600
          ? [Math.floor(seconds / 3600), 'hour']
          : [Math.floor(seconds / 86_400), 'day'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

export const words: Words<Phrases> = {
  'zh-CN': {
    title: '看懂 STATUS',
    lede: '把 kubectl 打印的一行、一片贴进来，一个词一个词说清楚：是阶段、状况、容器状态、原因，还是打印规则拼出来的，接下来该看哪儿。',
    field: '贴 kubectl 的输出，或者一个词',
    hint: '`kubectl get pods` 带什么列都行（`-A`、`-o wide`、`-w`），`kubectl describe pod` 也行。',
    examples: '试试：',
    example: {row: '一行', block: '一片', describe: 'describe'},
    clear: '清空',
    privacy:
      '只在你的浏览器里读，不送到任何地方。头 1000 个字会写进地址栏，复制地址就能给人看；里面有不便外传的名字，先改掉再分享。',
    tooLongForAddress: '太长了，地址里只带得下头 1000 个字。',
    unread: (characters) => `太长了，后面 ${characters} 个字符没有读。`,
    found: '读出来的',
    count: (count, rows) => `认出 ${count} 个词${rows > 0 ? `，${rows} 行 Pod` : ''}。`,
    nothingYet: '还没贴东西。贴一行试试，或者直接在下面的词表里找。',
    rows: '读成这样，点一个词看它的来历',
    moreRows: (count) => `还有 ${count} 行，词都在下面。`,
    nothing: '没有认出跟 Pod 有关的词。',
    search: (text) => `到书里搜“${text}”`,
    together: '几列合起来看',
    said: (pods, more) => `说的是 ${pods.join('、')}${more > 0 ? ` 等 ${pods.length + more} 个` : ''}`,
    places: {
      STATUS: 'STATUS 列',
      'describe-status': 'Status 一行，或 phase',
      'pod-reason': 'Pod 的 Reason',
      state: '容器状态 State',
      'last-state': '上一次的状态 Last State',
      reason: '容器状态的 Reason',
      'last-reason': '上一次结束的 Reason',
      'exit-code': '退出代码',
      condition: '状况',
      event: '事件',
      anywhere: '单独一个词',
    },
    byRule: (numbers) => `打印规则第 ${numbers.join('、')} 条`,
    next: '接下来：',
    book: (number, title) => `第 ${number} 章：${title}`,
    lab: '在实验台上看这一刻',
    init: '前头的 `Init:` 是说：停在一个 Init 容器或者边车身上，后面那个词说的是它。',
    unknown: (nearest) =>
      `这本书不认得这个词。${nearest ? `你是不是想找 \`${nearest}\`？` : ''}STATUS 会把运行时或别的版本给的原因照样印出来，所以不认得不等于写错：看 \`kubectl describe pod\` 里它旁边的 Message。`,
    progress: (passed, all) =>
      `\`initContainers\` 一共 ${all} 个，前 ${passed} 个已经过了，停在第 ${passed + 1} 个：常规 Init 容器还没以 0 退出，边车还没 \`started\`。边车也算在总数里。`,
    progressNext: '`kubectl logs 名字 -c 那个容器`。它要是边车，看启动探针和 postStart。',
    outOf: (resource) =>
      `绑定到的节点放不下了，\`${resource}\` 不够，kubelet 没收。跟 \`Evicted\` 不一样，它还没跑过。这个 Pod 已经 \`Failed\`，不会再试。`,
    outOfNext: 'message 里写着要多少、用了多少、总共多少。常见于绕过调度器直接写 `nodeName` 的 Pod。',
    exitCodeInStatus: '容器结束了，运行时没有给 reason，就把退出代码印出来。',
    columns: '别的几列',
    ready: (ready, all) =>
      `要数的容器 ${all} 个（应用容器和边车；跑完就走的 Init 容器和临时容器不数），其中 ${ready} 个就绪${ready === all && all > 0 ? '，齐了' : ''}。`,
    restarts: (count, agoSeconds) =>
      count === 0
        ? '容器一次也没重启过。'
        : `容器总共重启过 ${count} 次${agoSeconds === undefined ? '' : `，最近一次是 ${spanZh(agoSeconds)}前结束的`}。数的是容器，不是 Pod：Pod 换了新的，从 0 数起。`,
    age: (text, seconds) =>
      seconds === undefined
        ? `\`${text}\` 不是一段时间：\`<unknown>\` 是没有记录，\`<invalid>\` 是时间还在将来。`
        : `对象建好到现在 ${spanZh(seconds)}。容器重启不影响它。`,
    notes: {
      'app-may-run': 'READY 的分子不是 0：有容器就绪着。崩了在等的是边车，应用很可能还好好的。',
      'sidecars-run': '队伍还没走完就有就绪的，是已经起来的边车。',
      'not-all-ready':
        'Running 却没齐：有容器没就绪，或者在重启。Service 不往这儿送流量。`kubectl describe pod` 看 `Ready` 状况的 message，它点了名。',
      'others-run': '不是全坏：别的容器还就绪着。但 Pod 不算就绪，Service 不往这儿送流量。',
      'still-ready': '正在删，容器还就绪着：还在收尾，也可能还在接活。',
      'ended-well': '跑完了，READY 是 0 很正常。',
      retries: '结束了，以前也重启过：多半马上要再起，或者转进 `CrashLoopBackOff`。阶段是 `Failed` 的话就到此为止。',
      steady: '眼下齐了，以前重启过。次数不再涨，就是缓过来了。',
    },
    rules: 'STATUS 是怎么拼出来的',
    aboutRules: '七条规则从上往下走，后面的盖住前面的。',
    rule: {
      phase: '先写阶段。',
      'pod-reason': 'Pod 的 `status.reason` 有字，换成它：`Evicted`、`NodeShutdown`、`OutOfcpu`……',
      gated: '给调度门控拦着，换成 `SchedulingGated`。',
      init: '顺着 `initContainers` 往下走，跳过以 0 结束的和已经 `started` 的边车；停在头一个没过的，写 `Init:` 加它的原因，没有原因就写 `Init:1/3`。',
      apps: '上一条没人拦住，或者 `Initialized` 已经是 True，就从最后一个应用容器看到头一个：在等的、结束了的，把原因盖上去，所以头一个说了算。没有原因的，写 `Signal:9` 或 `ExitCode:3`。',
      completed: '盖成了 `Completed`，可还有容器在跑：Pod 就绪写 `Running`，不然写 `NotReady`；有出错结束的，写它的原因。',
      deletion:
        '`deletionTimestamp` 写上了，阶段又不是 `Succeeded` 或 `Failed`，写 `Terminating`；`status.reason` 是 `NodeLost` 的，写 `Unknown`。',
    },
    words: '全部的词',
    aboutWords: '按它是什么分开放。同一个词可能是两样东西：`Failed` 是阶段，也是事件。',
    index: '词表',
    unfold: (count) => `逐个解释这 ${count} 个词`,
    families: {
      printed: {name: '打印规则拼的词', one: '打印规则拼的词', about: '哪个字段里都没有，只在打印出来的那一列里有。'},
      phase: {
        name: '阶段',
        one: '阶段',
        about: '`status.phase`，多半是 kubelet 写的，一个 Pod 一个。还有一个 Unknown，弃用了。',
      },
      waiting: {name: '等待的原因', one: '等待的原因', about: '`state.waiting.reason`，一个容器一个。'},
      terminated: {name: '结束的原因', one: '结束的原因', about: '`state.terminated.reason`，多半来自运行时，一个容器一个。'},
      podReason: {name: 'Pod 的原因', one: 'Pod 的原因', about: '`status.reason`，整个 Pod 一个，平常是空的。'},
      state: {name: '容器状态', one: '容器状态', about: '`kubectl describe pod` 的 State 和 Last State。'},
      condition: {name: '状况', one: '状况', about: '`status.conditions`，每个是 True、False 或 Unknown。'},
      conditionReason: {name: '状况的原因', one: '状况的原因', about: '`kubectl describe pod` 不印它，`-o yaml` 里有。'},
      event: {
        name: '事件',
        one: '事件',
        about: '`kubectl describe pod` 末尾的表。默认一小时左右就清掉了，看不到不等于没发生过。',
      },
    },
    pattern: '按样子认的词',
    patterns: {name: '带数字和名字的词', about: '这几样有无数种写法，认的是样子。'},
    exitCodes: '退出代码',
    aboutExitCodes: 'Kubernetes 不给退出代码定含义，它只照抄。下面是 shell 和程序的通行习惯，具体的程序可能另有说法。',
    code: '代码',
    meaning: '按习惯',
    version: '词和规则以 Kubernetes v1.36.2 的源码为准，各版本大同小异。',
  },
  en: {
    title: 'Decode STATUS',
    lede: 'Paste a line or a block that kubectl printed, and each word is taken apart: is it a phase, a condition, a container state, a reason, or put together by the rules of printing; and where to look next.',
    field: 'Output of kubectl, or a word',
    hint: '`kubectl get pods` with any columns (`-A`, `-o wide`, `-w`), and `kubectl describe pod` too.',
    examples: 'Try ',
    example: {row: 'a line', block: 'a block', describe: 'describe'},
    clear: 'Clear',
    privacy:
      'It is read in your browser and sent nowhere. Its first 1,000 characters go into the address, which you can copy to show it to others; change names that should not get about before you share.',
    tooLongForAddress: 'This is long: the address carries only the first 1,000 characters.',
    unread: (characters) => `This is too long: the last ${characters} characters were not read.`,
    found: 'What it says',
    count: (count, rows) =>
      `${count} ${count === 1 ? 'word' : 'words'} recognised${rows > 0 ? `, in ${rows} ${rows === 1 ? 'row' : 'rows'} of Pods` : ''}.`,
    nothingYet: 'Nothing pasted yet. Try a line, or look the word up in the list below.',
    rows: 'Read as follows; follow a word to where it comes from',
    moreRows: (count) => `${count} more ${count === 1 ? 'row' : 'rows'}; their words are below.`,
    nothing: 'No word about Pods was recognised.',
    search: (text) => `Search the book for “${text}”`,
    together: 'The columns taken together',
    said: (pods, more) => `Said of ${pods.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
    places: {
      STATUS: 'column STATUS',
      'describe-status': 'the line Status, or phase',
      'pod-reason': 'Reason of the Pod',
      state: 'State of a container',
      'last-state': 'Last State of a container',
      reason: 'Reason of a container state',
      'last-reason': 'Reason of the last end',
      'exit-code': 'exit code',
      condition: 'condition',
      event: 'event',
      anywhere: 'a word by itself',
    },
    byRule: (numbers) => `printed by rule ${numbers.join(' or ')}`,
    next: 'Next: ',
    book: (number, title) => `Chapter ${number}: ${title}`,
    lab: 'See this moment in the laboratory',
    init: '`Init:` in front says that it stopped at an init container or a sidecar, and that the word after it is about that one.',
    unknown: (nearest) =>
      `This book does not know the word. ${nearest ? `Did you mean \`${nearest}\`? ` : ''}STATUS passes on what a runtime or another version gives as a reason, so it need not be wrong: read the Message beside it in \`kubectl describe pod\`.`,
    progress: (passed, all) =>
      `Of ${all} entries in \`initContainers\` the first ${passed} have been passed, and number ${passed + 1} has not: a regular init container that has not exited with 0, or a sidecar that is not \`started\`. Sidecars count in the total.`,
    progressNext: '`kubectl logs NAME -c THAT-CONTAINER`. If it is a sidecar, look at its startup probe and postStart.',
    outOf: (resource) =>
      `The node it was bound to had no room: too little \`${resource}\`, so the kubelet did not take it in. Unlike \`Evicted\` it never ran. This Pod is \`Failed\` and not tried again.`,
    outOfNext:
      'The message says how much was asked, used and there. Common with Pods that name a `nodeName` themselves and bypass the scheduler.',
    exitCodeInStatus: 'The container ended, and the runtime gave no reason, so its exit code is printed.',
    columns: 'The other columns',
    ready: (ready, all) =>
      `${all} ${all === 1 ? 'container counts' : 'containers count'} (app containers and sidecars; regular init containers and ephemeral ones do not), and ${ready} of them ${ready === 1 ? 'is' : 'are'} ready.`,
    restarts: (count, agoSeconds) =>
      count === 0
        ? 'No container has been restarted.'
        : `Containers have been restarted ${count === 1 ? 'once' : `${count} times`} in all${agoSeconds === undefined ? '' : `; the last end was ${spanEn(agoSeconds)} ago`}. It counts containers, not the Pod: a new Pod begins at 0.`,
    age: (text, seconds) =>
      seconds === undefined
        ? `\`${text}\` is no span of time: \`<unknown>\` means that nothing was recorded, \`<invalid>\` that the time lies in the future.`
        : `${spanEn(seconds)} since the object was made. Restarts of containers do not change it.`,
    notes: {
      'app-may-run':
        'The number above the line in READY is not 0, so some container is ready: what crashed and waits is a sidecar, and the app may well be fine.',
      'sidecars-run': 'Ready before the queue is through: these are the sidecars that have started.',
      'not-all-ready':
        'Running, but not all ready: a container is not, or restarts. Services send no traffic here. The message of the condition `Ready` in the stored status names it.',
      'others-run':
        'Not everything is broken: other containers are ready. But the Pod is not, and Services send it no traffic.',
      'still-ready': 'Being deleted, with containers still ready: it is tidying up, and may still be serving.',
      'ended-well': 'It is done, and READY 0 is as it should be.',
      retries:
        'It ended, and has been restarted before: most likely it starts again at once or turns to `CrashLoopBackOff`. If the phase is `Failed`, this is the end.',
      steady: 'All ready now, and restarted before. If the count grows no more, it has recovered.',
    },
    rules: 'How STATUS is put together',
    aboutRules: 'Seven rules, from first to last; what comes later covers what came before.',
    rule: {
      phase: 'Begin with the phase.',
      'pod-reason': 'If the Pod’s `status.reason` is not empty, that: `Evicted`, `NodeShutdown`, `OutOfcpu` …',
      gated: 'If scheduling gates hold it back, `SchedulingGated`.',
      init: 'Go down the list of `initContainers`, passing over those that ended with 0 and sidecars that are `started`; stop at the first other one and write `Init:` and its reason, or `Init:1/3` if it has none.',
      apps: 'If nobody stopped that, or `Initialized` is True, go through the app containers from the last to the first: one that waits or has ended writes its reason, so the first has the last word. Without a reason it is `Signal:9` or `ExitCode:3`.',
      completed:
        'If that gave `Completed` but a container still runs: `Running` if the Pod is ready, else `NotReady`; if one ended in error, the reason of that one.',
      deletion:
        'If `deletionTimestamp` is set and the phase is not `Succeeded` or `Failed`, `Terminating`; with the `status.reason` `NodeLost`, `Unknown`.',
    },
    words: 'All the words',
    aboutWords: 'Sorted by what they are. One word may be two things: `Failed` is a phase, and an event.',
    index: 'List of words',
    unfold: (count) => (count === 1 ? 'What this word says' : `What each of these ${count} words says`),
    families: {
      printed: {
        name: 'Words made by printing',
        one: 'made by printing',
        about: 'No field holds them; they exist in the printed column only.',
      },
      phase: {
        name: 'Phases',
        one: 'phase',
        about: '`status.phase`, mostly written by the kubelet, one for each Pod. There is also Unknown, which is deprecated.',
      },
      waiting: {name: 'Reasons to wait', one: 'reason to wait', about: '`state.waiting.reason`, one for each container.'},
      terminated: {
        name: 'Reasons of an end',
        one: 'reason of an end',
        about: '`state.terminated.reason`, mostly from the runtime, one for each container.',
      },
      podReason: {
        name: 'Reasons of the Pod',
        one: 'reason of the Pod',
        about: '`status.reason`, one for the whole Pod, and usually empty.',
      },
      state: {name: 'Container states', one: 'container state', about: 'State and Last State in `kubectl describe pod`.'},
      condition: {name: 'Conditions', one: 'condition', about: '`status.conditions`, each True, False or Unknown.'},
      conditionReason: {
        name: 'Reasons of conditions',
        one: 'reason of a condition',
        about: '`kubectl describe pod` does not print them; `-o yaml` does.',
      },
      event: {
        name: 'Events',
        one: 'event',
        about:
          'The table at the end of `kubectl describe pod`. They are cleared away after an hour or so by default: not seen does not mean that it never happened.',
      },
    },
    pattern: 'known by its form',
    patterns: {
      name: 'Words with numbers and names in them',
      about: 'Of these there are any number; they are known by their form.',
    },
    exitCodes: 'Exit codes',
    aboutExitCodes:
      'Kubernetes gives exit codes no meaning, it passes them on. These are the conventions of shells and programs; a given program may mean something else.',
    code: 'code',
    meaning: 'by convention',
    version: 'Words and rules follow the Kubernetes v1.36.2 source; versions differ little.',
  },
};
