import type {Explanations} from './explained';

export const conditionReason: Explanations<'conditionReason'> = {
  Unschedulable: {
    'zh-CN': {
      says: '`PodScheduled` 是 False：找不到放得下它的节点。',
      next: 'message 和 `FailedScheduling` 事件是同一段话，写着多少个节点各差在哪儿。',
    },
    en: {
      says: '`PodScheduled` is False: no node can take it.',
      next: 'Its message is that of the event `FailedScheduling`: how many nodes lack what.',
    },
  },
  SchedulingGated: {
    'zh-CN': {says: '`PodScheduled` 是 False：调度门控还没摘光，调度器先不看它。'},
    en: {says: '`PodScheduled` is False: scheduling gates are left, and the scheduler does not look at it yet.'},
  },
  SchedulerError: {
    'zh-CN': {says: '`PodScheduled` 是 False：调度器自己出了错。', next: '看 message 和调度器的日志。'},
    en: {says: '`PodScheduled` is False: the scheduler itself failed.', next: 'Read its message and the log of the scheduler.'},
  },
  ContainersNotInitialized: {
    'zh-CN': {says: '`Initialized` 是 False：还有 Init 容器没过，message 点了名。'},
    en: {says: '`Initialized` is False: some init containers have not been passed; the message names them.'},
  },
  ContainersNotReady: {
    'zh-CN': {says: '`ContainersReady` 或 `Ready` 是 False：有容器没就绪，message 点了名。'},
    en: {says: '`ContainersReady` or `Ready` is False: containers are not ready; the message names them.'},
  },
  UnknownContainerStatuses: {
    'zh-CN': {says: '容器的状态还一概不知。刚分到节点的时候正常。'},
    en: {says: 'Nothing is known of the containers yet. Normal right after a node was given.'},
  },
  PodCompleted: {
    'zh-CN': {says: 'Pod 已经 `Succeeded`，跑完了，自然不就绪。'},
    en: {says: 'The Pod has `Succeeded`: it is done, and so it is not ready.'},
  },
  PodFailed: {
    'zh-CN': {says: 'Pod 已经 `Failed`，自然不就绪。'},
    en: {says: 'The Pod has `Failed`, and so it is not ready.'},
  },
  ReadinessGatesNotReady: {
    'zh-CN': {
      says: '容器都就绪了，`readinessGates` 里还有一个状况不是 True。',
      next: '找负责写那个状况的控制器，多半是负载均衡器的。',
    },
    en: {
      says: 'The containers are ready, but a condition in `readinessGates` is not True.',
      next: 'Find the controller that should set it, often that of a load balancer.',
    },
  },
  PreemptionByScheduler: {
    'zh-CN': {says: '调度器要给优先级更高的 Pod 腾地方。'},
    en: {says: 'The scheduler makes room for a Pod of higher priority.'},
  },
  DeletionByTaintManager: {
    'zh-CN': {says: '节点上有它不容忍的 `NoExecute` 污点，或者容忍的时间到了。'},
    en: {says: 'The node has a `NoExecute` taint that it does not tolerate, or not any longer.'},
  },
  EvictionByEvictionAPI: {
    'zh-CN': {says: '有人走驱逐接口请它走，比如 `kubectl drain`。'},
    en: {says: 'Someone used the eviction API, as `kubectl drain` does.'},
  },
  DeletionByPodGC: {
    'zh-CN': {says: '它的节点已经不存在，Pod 垃圾收集器来收。'},
    en: {says: 'Its node does not exist any more, and the Pod garbage collector clears it away.'},
  },
  TerminationByKubelet: {
    'zh-CN': {says: 'kubelet 动的手：节点压力驱逐、给关键 Pod 腾地方，或者节点关机。'},
    en: {says: 'The kubelet did it: node pressure, room for a critical Pod, or a shutdown of the node.'},
  },
  Deferred: {
    'zh-CN': {says: '调整的量这个节点原本给得了，只是眼下没有，会再试。'},
    en: {says: 'The node could give what is asked, only not right now; it is tried again.'},
  },
  Infeasible: {
    'zh-CN': {says: '调整的量这个节点给不了，不再试。'},
    en: {says: 'The node can never give what is asked; it is not tried again.'},
  },
  RestartAllContainersStarted: {
    'zh-CN': {says: '有条重启规则叫全部重来，已经动手了。'},
    en: {says: 'A restart rule makes all containers start over, and that has begun.'},
  },
};
