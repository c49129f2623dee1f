import type {Explanations} from './explained';

const rejected = {
  'zh-CN': 'kubelet 收下之前查出来的，这个 Pod 已经 `Failed`，不会再试。有控制器管着，会另建一个；裸 Pod 得自己删了重建。',
  en: 'The kubelet found it before taking the Pod in. This Pod is `Failed` and not tried again; a controller makes another, a bare Pod you delete and make anew.',
};

export const podReason: Explanations<'podReason'> = {
  Evicted: {
    'zh-CN': {
      says: '节点上的内存、磁盘之类不够了，kubelet 把这个 Pod 赶走了，阶段是 `Failed`；也可能是它自己的临时存储超了限额。容器状态还留着的话，STATUS 里往往写的是 `Error`。',
      next: '`kubectl describe pod` 的 Message 写着缺哪样、谁用得多。给它写上请求和限额。',
    },
    en: {
      says: 'The node ran short of memory, disk or the like, and the kubelet threw this Pod out: its phase is `Failed`. Or it went over a limit of its own local storage. Where container statuses are kept, STATUS often says `Error` instead.',
      next: 'Message in `kubectl describe pod` says what was short and who used most. Give it requests and limits.',
    },
  },
  Preempting: {
    'zh-CN': {says: '节点要给关键 Pod 腾地方，kubelet 结束了它。调度器的抢占不写这个词，它是直接删。'},
    en: {
      says: 'The kubelet ended it to make room for a critical Pod. Preemption by the scheduler does not write this word: it deletes.',
    },
  },
  DeadlineExceeded: {
    'zh-CN': {
      says: '跑满了 `activeDeadlineSeconds`，kubelet 把它结束了，阶段 `Failed`。STATUS 里往往给容器的 `Error` 或者 `Completed` 盖住。',
      next: '期限从 kubelet 接手时算起，Init 容器花的也算。',
    },
    en: {
      says: '`activeDeadlineSeconds` ran out, and the kubelet ended it: phase `Failed`. In STATUS the containers’ `Error` or `Completed` usually covers it.',
      next: 'The deadline counts from when the kubelet took the Pod over, init containers included.',
    },
  },
  Terminated: {
    'zh-CN': {says: '节点体面关闭，kubelet 先把它送走了，阶段 `Failed`。跟正在删的 Terminating 是两码事。'},
    en: {
      says: 'The node shut down gracefully, and the kubelet saw the Pod off first: phase `Failed`. Not to be mistaken for Terminating.',
    },
  },
  NodeShutdown: {
    'zh-CN': {says: '节点正在关机，新来的一概不收。', next: rejected['zh-CN']},
    en: {says: 'The node is shutting down and takes in nobody new.', next: rejected.en},
  },
  NodeLost: {
    'zh-CN': {says: '当年的控制器写的：节点没了音信。v1.36 里没有谁再写它。'},
    en: {says: 'Written by a controller of old: no word from the node. Nothing in v1.36 writes it any more.'},
  },
  NodeAffinity: {
    'zh-CN': {
      says: '节点的标签对不上 `nodeSelector` 或者节点亲和性。多半是 Pod 绑定之后，节点的标签变了。',
      next: rejected['zh-CN'],
    },
    en: {
      says: 'The labels of the node do not match `nodeSelector` or node affinity; usually they changed after the Pod was bound.',
      next: rejected.en,
    },
  },
  NodeName: {
    'zh-CN': {says: '`spec.nodeName` 写的不是这个节点。', next: rejected['zh-CN']},
    en: {says: '`spec.nodeName` names another node.', next: rejected.en},
  },
  NodePorts: {
    'zh-CN': {says: '要的 `hostPort` 在这个节点上已经有人用了。', next: rejected['zh-CN']},
    en: {says: 'A `hostPort` it wants is taken on this node.', next: rejected.en},
  },
  TaintToleration: {
    'zh-CN': {says: '节点上有它不容忍的污点。', next: rejected['zh-CN']},
    en: {says: 'The node has a taint that it does not tolerate.', next: rejected.en},
  },
  UnexpectedAdmissionError: {
    'zh-CN': {says: 'kubelet 收 Pod 的时候出了没料到的错，多半是设备或者 CPU 分不出来。', next: rejected['zh-CN']},
    en: {
      says: 'Something unexpected went wrong as the kubelet took the Pod in, often with devices or CPUs that could not be allotted.',
      next: rejected.en,
    },
  },
  InvalidNodeInfo: {
    'zh-CN': {says: 'kubelet 读不到自己节点的信息。', next: rejected['zh-CN']},
    en: {says: 'The kubelet could not read about its own node.', next: rejected.en},
  },
  PodOSSelectorNodeLabelDoesNotMatch: {
    'zh-CN': {says: 'Pod 用标签挑的操作系统，跟这个节点的对不上。', next: rejected['zh-CN']},
    en: {says: 'The operating system that the Pod selects by label is not that of the node.', next: rejected.en},
  },
  PodOSNotSupported: {
    'zh-CN': {says: '`spec.os` 写的操作系统，跟这个节点的不是一个。', next: rejected['zh-CN']},
    en: {says: '`spec.os` is not the operating system of the node.', next: rejected.en},
  },
  SupplementalGroupsPolicyNotSupported: {
    'zh-CN': {says: '写了 `supplementalGroupsPolicy`，这个节点的运行时做不到。', next: rejected['zh-CN']},
    en: {says: 'It asks for a `supplementalGroupsPolicy` that the runtime of this node cannot do.', next: rejected.en},
  },
  PodLevelResourcesNotSupported: {
    'zh-CN': {says: '写了 Pod 级别的资源，这个节点做不到。', next: rejected['zh-CN']},
    en: {says: 'It has resources at Pod level, which this node cannot do.', next: rejected.en},
  },
  AppArmor: {
    'zh-CN': {says: '要的 AppArmor 配置，这个节点给不了。', next: rejected['zh-CN']},
    en: {says: 'It wants an AppArmor profile that this node cannot give.', next: rejected.en},
  },
};
