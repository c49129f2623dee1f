import type {SpanKind} from '../../lifecycle/lanes';
import type {ContainerRole} from '../../pod/containerRole';
import type {Words} from '../language/useWords';

export type LabPhrases = {
  figure: string;
  transport: string;
  start: string;
  back: string;
  play: string;
  pause: string;
  forward: string;
  end: string;
  moment: string;
  /** Read out for the slider: `14 of 31 seconds`. */
  momentOf: (at: string, end: string) => string;
  speed: string;
  jump: string;
  jumpTo: (what: string) => string;
  keys: string;
  guess: string;
  yourGuess: (choice: string) => string;
  noGuess: string;
  right: string;
  wrong: (outcome: string) => string;
  waitFor: (seconds: string) => string;
  again: string;
  why: string;
  source: string;
  tested: string;
  events: string;
  noEvents: string;
  eventHead: {age: string; reason: string; from: string; message: string};
  alsoThen: string;
  conditions: string;
  nothingYet: string;
  twin: string;
  table: {time: string; who: string; what: string; why: string};
  frames: string;
  frame: (number: number, count: number, seconds: string) => string;
  lanes: Record<SpanKind, string>;
  roles: Record<ContainerRole, string>;
  spent: (seconds: string) => string;
  left: (seconds: string) => string;
  due: string;
  fuse: string;
  fuseNote: string;
  endpoints: string;
  endpointsNote: string;
  stillComing: string;
  whyWord: (word: string) => string;
  moreKnobs: string;
  turned: (count: number) => string;
  version: string;
  compare: string;
  compareOff: string;
  compareLead: string;
  differs: string;
  same: string;
  gone: string;
  notYet: string;
  /** What unfolds the Pod at a moment. */
  unfold: string;
  engineComing: string;
  engineMissing: string;
  tryAgain: string;
};

export const labWords: Words<LabPhrases> = {
  'zh-CN': {
    figure: '图',
    transport: '时间',
    start: '开头',
    back: '上一步',
    play: '播放',
    pause: '暂停',
    forward: '下一步',
    end: '结尾',
    moment: '此刻，秒',
    momentOf: (at, end) => `第 ${at} 秒，共 ${end} 秒`,
    speed: '快慢',
    jump: '跳到下一个',
    jumpTo: (what) => `跳到下一个 ${what}`,
    keys: '键盘：左右箭头走一步，按住 Shift 走一秒，空格播放，Home 和 End 到两头。',
    guess: '先猜',
    yourGuess: (choice) => `你猜 ${choice}`,
    noGuess: '不猜，直接看',
    right: '猜中了',
    wrong: (outcome) => `其实是 ${outcome}`,
    waitFor: (seconds) => `第 ${seconds} 秒见分晓`,
    again: '重猜',
    why: '为什么',
    source: '出处',
    tested: '有测试守着',
    events: '事件（Events）',
    noEvents: '还没有事件。',
    eventHead: {age: '多久前', reason: '原因', from: '来自', message: '内容'},
    alsoThen: '同一刻还有',
    conditions: '状况（conditions）',
    nothingYet: '还什么都没发生。',
    twin: '文字版：每一步发生了什么',
    table: {time: '秒', who: '谁', what: '发生了什么', why: '为什么'},
    frames: '分镜',
    frame: (number, count, seconds) => `${number} / ${count} · 第 ${seconds} 秒`,
    lanes: {
      pulling: '拉镜像',
      'pull-back-off': '等着再拉',
      creating: '创建中',
      'post-start': 'postStart',
      starting: '还没准备好',
      running: '在跑',
      'pre-stop': 'preStop',
      finishing: '收尾',
      deaf: '还在跑，不理信号',
      'back-off': '回退等待',
    },
    roles: {init: 'Init', sidecar: '边车', app: '应用', ephemeral: '临时'},
    spent: (seconds) => `烧掉 ${seconds} s`,
    left: (seconds) => `还剩 ${seconds} s`,
    due: '到期',
    fuse: '宽限期',
    fuseNote: '全 Pod 只有一根引线',
    endpoints: 'EndpointSlice',
    endpointsNote: '消息传开要时间',
    stillComing: '新请求还会来',
    whyWord: (word) => `为什么写 ${word}`,
    moreKnobs: '更多旋钮',
    turned: (count) => `拧过 ${count} 个`,
    version: 'Kubernetes',
    compare: '和另一种比',
    compareOff: '不比了',
    compareLead: 'A 是刚才那种，B 是现在这种。拧一个旋钮，看差在哪儿。',
    differs: '不同',
    same: '一样',
    gone: '对象没了',
    notYet: '还没到',
    unfold: '此刻的 Pod：图、状况、容器状态',
    engineComing: '正在取模拟器，图还是原来那种……',
    engineMissing: '模拟器没取到，可能断网了。图还是原来那种。',
    tryAgain: '再试一次',
  },
  en: {
    figure: 'Figure',
    transport: 'Time',
    start: 'Start',
    back: 'Back',
    play: 'Play',
    pause: 'Pause',
    forward: 'Next',
    end: 'End',
    moment: 'Moment, in seconds',
    momentOf: (at, end) => `second ${at} of ${end}`,
    speed: 'Speed',
    jump: 'Jump to the next',
    jumpTo: (what) => `Jump to the next ${what}`,
    keys: 'Keys: left and right step, with Shift one second, Space plays, Home and End go to either end.',
    guess: 'Guess first',
    yourGuess: (choice) => `You say ${choice}`,
    noGuess: 'Just show me',
    right: 'You were right',
    wrong: (outcome) => `It is ${outcome}`,
    waitFor: (seconds) => `Second ${seconds} will tell`,
    again: 'Guess again',
    why: 'Why',
    source: 'Source',
    tested: 'held by a test',
    events: 'Events',
    noEvents: 'No events yet.',
    eventHead: {age: 'Age', reason: 'Reason', from: 'From', message: 'Message'},
    alsoThen: 'At the same moment',
    conditions: 'Conditions',
    nothingYet: 'Nothing has happened yet.',
    twin: 'In words: what happens at each step',
    table: {time: 's', who: 'Who', what: 'What happens', why: 'Why'},
    frames: 'Storyboard',
    frame: (number, count, seconds) => `${number} / ${count} · second ${seconds}`,
    lanes: {
      pulling: 'pulling',
      'pull-back-off': 'waits to pull again',
      creating: 'creating',
      'post-start': 'postStart',
      starting: 'not ready yet',
      running: 'running',
      'pre-stop': 'preStop',
      finishing: 'cleaning up',
      deaf: 'still running, deaf to the signal',
      'back-off': 'back-off',
    },
    roles: {init: 'init', sidecar: 'sidecar', app: 'app', ephemeral: 'ephemeral'},
    spent: (seconds) => `${seconds} s burnt`,
    left: (seconds) => `${seconds} s left`,
    due: 'due',
    fuse: 'Grace period',
    fuseNote: 'one fuse for the whole Pod',
    endpoints: 'EndpointSlice',
    endpointsNote: 'news takes its time',
    stillComing: 'requests still come',
    whyWord: (word) => `Why it says ${word}`,
    moreKnobs: 'More knobs',
    turned: (count) => `${count} turned`,
    version: 'Kubernetes',
    compare: 'Compare with another',
    compareOff: 'Stop comparing',
    compareLead: 'A is how it was, B is how it is now. Turn one knob and see what differs.',
    differs: 'differs',
    same: 'same',
    gone: 'object gone',
    notYet: 'not yet',
    unfold: 'The Pod at this moment: figure, conditions, container states',
    engineComing: 'Fetching the simulator; the figure is as it was…',
    engineMissing: 'The simulator did not come; you may be offline. The figure is as it was.',
    tryAgain: 'Try again',
  },
};
