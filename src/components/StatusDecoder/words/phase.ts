import type {Explanations} from './explained';

export const phase: Explanations<'phase'> = {
  Pending: {
    'zh-CN': {
      says: '阶段：集群收下了，容器还没都起来。STATUS 光写 Pending，没有更具体的词，多半是还没分到节点。',
      next: '`kubectl describe pod` 看末尾的事件，有 `FailedScheduling` 就照它说的办；一条事件也没有，看看调度器在不在。',
    },
    en: {
      says: 'A phase: the cluster has accepted the Pod, and not all containers are up. When STATUS says just Pending and nothing more specific, it usually has no node yet.',
      next: '`kubectl describe pod` and read the events at the end. `FailedScheduling` says what is missing; if there are none at all, see whether the scheduler is running.',
    },
  },
  Running: {
    'zh-CN': {
      says: '阶段：分到了节点，容器都起过，至少有一个在跑、在启动或者在重启。它不说能不能接活。',
      next: '看 READY 那一列齐不齐，再看 RESTARTS 涨没涨。',
    },
    en: {
      says: 'A phase: it has a node, all containers have been started, and at least one runs, starts or restarts. It does not say whether it can serve.',
      next: 'See whether the numbers in READY are equal, and whether RESTARTS grows.',
    },
  },
  Succeeded: {
    'zh-CN': {
      says: '阶段：应用容器全以 0 结束，不会再起。终点，不会再变。STATUS 里通常看到的是容器的 `Completed`。',
    },
    en: {
      says: 'A phase: all app containers ended with 0 and will not be started again. It is final. STATUS usually shows the containers’ `Completed` instead.',
    },
  },
  Failed: {
    'zh-CN': {
      says: '阶段：容器都结束了，至少一个失败，而且不会再起；或者是系统结束了它。终点，不会再变。',
      next: '看 Pod 的 `status.reason` 和 `status.message`，再看各个容器的退出代码。',
    },
    en: {
      says: 'A phase: all containers have ended, at least one in failure and not to be started again; or the system ended it. It is final.',
      next: 'Read `status.reason` and `status.message` of the Pod, then the exit codes of its containers.',
    },
  },
};
