import type {Explanations} from './explained';

export const state: Explanations<'state'> = {
  Waiting: {
    'zh-CN': {says: '容器的三种状态之一：还没跑，或者在等下一次跑。为什么等，看它的 reason。'},
    en: {says: 'One of three states of a container: it does not run yet, or waits to run again. Its reason says why.'},
  },
  Running: {
    'zh-CN': {says: '容器的三种状态之一：1 号进程在跑。跑着不等于就绪。'},
    en: {says: 'One of three states of a container: its process 1 runs. That it runs does not make it ready.'},
  },
  Terminated: {
    'zh-CN': {says: '容器的三种状态之一：跑过，结束了。怎么结束的，看 reason 和退出代码。'},
    en: {says: 'One of three states of a container: it ran and has ended. Reason and exit code say how.'},
  },
};
