import type {Words} from '../../language/useWords';

export type Phrases = {
  pod: string;
  states: {
    waiting: string;
    running: string;
    ended: (exitCode: number, reason: string) => string;
    absent: string;
    /** Nobody has a record of it any more, and it goes on. */
    runsOn: string;
    unrecorded: string;
  };
  /** What a container that the record has as running is at besides. */
  doing: Record<'pre-stop' | 'stopping' | 'exited', string>;
  /** What is drawn: the record, and what is ahead of it; or, where there is none, what there is on the node. */
  drawn: Record<'record' | 'both' | 'node' | 'nothing', string>;
  figure: (name: string, phase: string, containers: string) => string;
  /** Without a record there is no phase. */
  figureOfNode: (name: string, containers: string) => string;
  printed: string;
  containers: {
    title: string;
    titleOfLast: string;
    exitCode: (code: number) => string;
    restarts: (count: number) => string;
    last: (how: string) => string;
    noLast: string;
    none: string;
  };
  noConditions: string;
  conditionsOfLast: string;
};

export const words: Words<Phrases> = {
  'zh-CN': {
    pod: '此刻的 Pod',
    states: {
      waiting: 'Waiting',
      running: 'Running',
      ended: (exitCode, reason) => `${reason} ${exitCode}`,
      absent: '还没有',
      runsOn: '还在跑',
      unrecorded: '结束了，没人记',
    },
    doing: {'pre-stop': 'preStop', stopping: '正在停', exited: '其实已结束'},
    drawn: {
      record: '照 API 里的记录画的。',
      both: '照 API 里的记录画的；圆点后面是节点上的实情。',
      node: '记录已经没了，图上是节点上的实情。',
      nothing: '记录没了，节点上也什么都没在跑。',
    },
    figure: (name, phase, containers) => `Pod ${name}，阶段 ${phase}。${containers}`,
    figureOfNode: (name, containers) => `Pod ${name}，记录已经没了；节点上：${containers}`,
    printed: '印出来的词',
    containers: {
      title: '容器状态（state 和 lastState）',
      titleOfLast: '容器状态，最后写下的',
      exitCode: (code) => `退出代码 ${code}`,
      restarts: (count) => `restartCount ${count}`,
      last: (how) => `上一次：${how}`,
      noLast: '上一次：没有',
      none: '状态里还没有它',
    },
    noConditions: '还没有人写过状况。',
    conditionsOfLast: '状况，最后写下的',
  },
  en: {
    pod: 'The Pod at this moment',
    states: {
      waiting: 'Waiting',
      running: 'Running',
      ended: (exitCode, reason) => `${reason} ${exitCode}`,
      absent: 'not there yet',
      runsOn: 'still runs',
      unrecorded: 'ended, unrecorded',
    },
    doing: {'pre-stop': 'preStop', stopping: 'stopping', exited: 'has ended'},
    drawn: {
      record: 'Drawn from the record in the API.',
      both: 'Drawn from the record in the API; after the dot, the truth on the node.',
      node: 'The record is gone; this is what the node has.',
      nothing: 'The record is gone, and nothing runs on the node.',
    },
    figure: (name, phase, containers) => `Pod ${name}, phase ${phase}. ${containers}`,
    figureOfNode: (name, containers) => `Pod ${name}, whose record is gone; on the node: ${containers}`,
    printed: 'printed word',
    containers: {
      title: 'Container states (state and lastState)',
      titleOfLast: 'Container states, as last written',
      exitCode: (code) => `exit code ${code}`,
      restarts: (count) => `restartCount ${count}`,
      last: (how) => `last run: ${how}`,
      noLast: 'last run: none',
      none: 'not in the status yet',
    },
    noConditions: 'Nobody has written a condition yet.',
    conditionsOfLast: 'Conditions, as last written',
  },
};
