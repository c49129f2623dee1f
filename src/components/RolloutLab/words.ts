import type {Words} from '../language/useWords';
import type {Settings} from './settings';
import type {Verdict} from './verdicts';

/** What came of an update, by which two are compared. */
export type Outcome = 'served' | 'refused' | 'cut' | 'red' | 'lasts';

export type Phrases = {
  knobs: Record<keyof Settings, string>;
  programs: Record<Settings['program'], string>;
  yesOrNo: Record<Settings['probe'], string>;
  noHook: string;
  seconds: (value: number) => string;
  perSecond: (value: number) => string;
  count: (value: number) => string;
  question: string;
  guesses: Record<'none' | 'some', string>;
  oldPod: string;
  newPod: string;
  tally: string;
  /** What the three shapes stand for. */
  served: string;
  refused: string;
  cut: string;
  /** What the strips below the bars stand for. */
  strip: string;
  shut: string;
  jumps: Record<'lost' | 'signal' | 'exited', string>;
  lesson: string;
  lessonLater: string;
  verdict: (verdict: Verdict) => string;
  outcomes: Record<Outcome, string>;
  note: string;
  summary: (tally: {served: number; refused: number; cut: number; red: number}) => string;
  table: {pod: string; kind: string; served: string; refused: string; cut: string; red: string};
  never: string;
};

export const words: Words<Phrases> = {
  'zh-CN': {
    knobs: {
      hookSeconds: 'preStop 睡',
      delay: '端点消息传到要',
      program: '收到 SIGTERM',
      cleanup: '关门后收尾',
      answer: '答一个请求要',
      rate: '请求来得多快',
      startup: '新进程启动要',
      probe: '有就绪探针',
      replicas: '副本',
    },
    programs: {handles: '关门，把手上的答完', ignores: '不理，照常营业'},
    yesOrNo: {yes: '有', no: '没有'},
    noHook: '没有',
    seconds: (value) => `${value} s`,
    perSecond: (value) => `每秒 ${value} 个`,
    count: (value) => `${value} 个`,
    question: '这次滚动更新，会丢请求吗？',
    guesses: {none: '一个不丢', some: '会丢'},
    oldPod: '旧 Pod',
    newPod: '新 Pod',
    tally: '到此刻',
    served: '答了',
    refused: '碰壁',
    cut: '答到一半断了',
    strip: '有人往这儿送',
    shut: '往这儿送，门却关着',
    jumps: {lost: '丢掉的请求', signal: 'SIGTERM', exited: '退出'},
    lesson: '这次更新',
    lessonLater: '猜过才说。',
    verdict: (verdict) => {
      switch (verdict.is) {
        case 'door-shut-early': {
          const {hook, delay, seconds} = verdict;
          const short = Math.round((delay - hook) * 10) / 10;
          return hook === 0
            ? `旧 Pod 一收到 SIGTERM 就关门，转发请求的那边却要 **${delay} 秒**才听说。红窗口加起来 ${seconds} 秒，这段时间送来的全碰壁。让 preStop 先睡上 ${delay} 秒试试。`
            : `钩子睡了 ${hook} 秒，消息却要 ${delay} 秒才传开，还差 **${short} 秒**。红窗口加起来 ${seconds} 秒。`;
        }
        case 'hook-covers':
          return `消息传开要 ${verdict.delay} 秒，钩子睡了 **${verdict.hook} 秒**。等 SIGTERM 到了、门关上，已经没人往这儿送了。`;
        case 'no-delay':
          return '消息传开不花时间，所以没有红窗口。真的集群可没有这么快。';
        case 'never-shut':
          return '它不理 SIGTERM，门一直开着，反倒一个不丢。代价是每个旧 Pod 都拖满 **30 秒**，最后挨 SIGKILL。';
        case 'not-yet-open':
          return `没有就绪探针，容器一启动就算就绪，进程却要 **${verdict.seconds} 秒**才答得上话。这段时间送来的请求也碰壁。`;
        case 'cut-off':
          return `答一个要 ${verdict.answer} 秒，进程收到 SIGTERM 后没等答完就退出了：**${verdict.count} 个**请求断在半路。`;
      }
    },
    outcomes: {
      served: '答了的请求',
      refused: '碰壁的请求',
      cut: '断在半路的请求',
      red: '红窗口加起来',
      lasts: '最后一个旧 Pod 消失',
    },
    note: '改端点和停容器谁也不等谁，看事件是看不出来的。',
    summary: ({served, refused, cut, red}) =>
      `一次滚动更新里的请求：答了 ${served} 个，碰壁 ${refused} 个，断在半路 ${cut} 个；红窗口加起来 ${red} 秒。`,
    table: {pod: 'Pod', kind: '新旧', served: '答了', refused: '碰壁', cut: '断了', red: '红窗口（秒）'},
    never: '没有',
  },
  en: {
    knobs: {
      hookSeconds: 'preStop sleeps',
      delay: 'News of endpoints takes',
      program: 'On SIGTERM',
      cleanup: 'Door shut, cleans up for',
      answer: 'An answer takes',
      rate: 'Requests come',
      startup: 'A new process starts in',
      probe: 'Readiness probe',
      replicas: 'Replicas',
    },
    programs: {handles: 'shuts its door, finishes', ignores: 'takes no notice'},
    yesOrNo: {yes: 'yes', no: 'no'},
    noHook: 'none',
    seconds: (value) => `${value} s`,
    perSecond: (value) => `${value}/s`,
    count: String,
    question: 'Will this rolling update lose requests?',
    guesses: {none: 'not one', some: 'some'},
    oldPod: 'old Pod',
    newPod: 'new Pod',
    tally: 'So far',
    served: 'answered',
    refused: 'turned away',
    cut: 'cut off',
    strip: 'sent here',
    shut: 'sent here, door shut',
    jumps: {lost: 'lost request', signal: 'SIGTERM', exited: 'exit'},
    lesson: 'This update',
    lessonLater: 'Told once you have guessed.',
    verdict: (verdict) => {
      switch (verdict.is) {
        case 'door-shut-early': {
          const {hook, delay, seconds} = verdict;
          const short = Math.round((delay - hook) * 10) / 10;
          return hook === 0
            ? `An old Pod shuts its door at SIGTERM; those who forward requests hear of it **${delay} s** later. What is sent in these red windows, ${seconds} s in all, is turned away. Let preStop sleep for ${delay} s first.`
            : `The hook sleeps for ${hook} s, the news takes ${delay}: **${short} s** too few. The red windows come to ${seconds} s.`;
        }
        case 'hook-covers':
          return `The news takes ${verdict.delay} s and the hook sleeps for **${verdict.hook} s**. When SIGTERM comes and the door shuts, nobody sends anything here any more.`;
        case 'no-delay':
          return 'The news takes no time, so there is no red window. No real cluster is that quick.';
        case 'never-shut':
          return 'It takes no notice of SIGTERM, so the door stays open and none is lost. The price: each old Pod drags on for **30 s**, until SIGKILL.';
        case 'not-yet-open':
          return `Without a readiness probe a container counts as ready the moment it starts, and its process answers **${verdict.seconds} s** later. What is sent meanwhile is turned away, too.`;
        case 'cut-off':
          return `An answer takes ${verdict.answer} s, and after SIGTERM the process does not stay to finish: **${verdict.count}** ${verdict.count === 1 ? 'request is' : 'requests are'} cut off.`;
      }
    },
    outcomes: {
      served: 'Requests answered',
      refused: 'Requests turned away',
      cut: 'Requests cut off',
      red: 'Red windows in all',
      lasts: 'The last old Pod is gone',
    },
    note: 'Endpoints are changed and containers stopped side by side; no event tells of the gap between.',
    summary: ({served, refused, cut, red}) =>
      `Requests during a rolling update: ${served} answered, ${refused} turned away, ${cut} cut off; red windows of ${red} s in all.`,
    table: {pod: 'Pod', kind: 'Kind', served: 'answered', refused: 'turned away', cut: 'cut off', red: 'red window (s)'},
    never: 'never',
  },
};
