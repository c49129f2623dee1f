import type {Explanations} from './explained';

export const event: Explanations<'event'> = {
  Scheduled: {
    'zh-CN': {says: '调度器给它挑好了节点。'},
    en: {says: 'The scheduler chose a node for it.'},
  },
  FailedScheduling: {
    'zh-CN': {
      says: '没有一个节点放得下它。消息里写着总共几个节点，各差在哪儿：资源不够、污点、亲和性、端口、卷。',
      next: '照消息里数得最多的那一条改。',
    },
    en: {
      says: 'No node can take it. The message says how many there are and what each lacks: resources, tolerations, affinity, ports, volumes.',
      next: 'Begin with what the largest number stands at.',
    },
  },
  Preempted: {
    'zh-CN': {says: '调度器把它抢占了，给优先级更高的 Pod 让路。消息里写的是对方的 UID。'},
    en: {says: 'The scheduler preempted it for a Pod of higher priority, which the message names by UID.'},
  },
  Pulling: {'zh-CN': {says: '正在拉镜像。'}, en: {says: 'The image is being pulled.'}},
  Pulled: {
    'zh-CN': {says: '镜像有了：刚拉完，或者节点上本来就有。'},
    en: {says: 'The image is there: just pulled, or on the node already.'},
  },
  Created: {'zh-CN': {says: '容器建好了，还没起。'}, en: {says: 'The container is created, not yet started.'}},
  Started: {
    'zh-CN': {says: '容器的进程起来了。不等于就绪。'},
    en: {says: 'The process of the container has been started. It need not be ready.'},
  },
  Killing: {
    'zh-CN': {says: '开始停一个容器。消息里写着缘由：Pod 要走了、探针失败、定义变了，或者 postStart 失败。'},
    en: {
      says: 'A container is being stopped. The message says why: the Pod goes, a probe failed, its definition changed, or postStart failed.',
    },
  },
  Failed: {
    'zh-CN': {says: '拉镜像、建容器或者起容器出了错，消息就是原话。跟阶段 `Failed` 是两码事。'},
    en: {
      says: 'Pulling the image, creating or starting the container went wrong; the message has the exact words. Not the phase `Failed`.',
    },
  },
  BackOff: {
    'zh-CN': {says: '在等下一次。类型是 Normal 的，等的是拉镜像；是 Warning 的，等的是重启容器。'},
    en: {
      says: 'The next try is being waited for: a pull of the image if the type is Normal, a restart of the container if it is Warning.',
    },
  },
  InspectFailed: {
    'zh-CN': {says: '镜像名读不懂，或者运行时查不出这个镜像。'},
    en: {says: 'The image name cannot be read, or the runtime cannot look the image up.'},
  },
  ErrImageNeverPull: {
    'zh-CN': {says: '`imagePullPolicy: Never`，而节点上没有这个镜像。'},
    en: {says: '`imagePullPolicy: Never`, and the image is not on the node.'},
  },
  FailedToRetrieveImagePullSecret: {
    'zh-CN': {
      says: '`imagePullSecrets` 里写的 Secret 有的没找到。先照样去拉，拉不拉得下来另说。',
      next: '看 Secret 在不在同一个 Namespace 里。',
    },
    en: {
      says: 'Some Secret named in `imagePullSecrets` was not found. The pull is tried all the same, and may not succeed.',
      next: 'Is the Secret in the same Namespace?',
    },
  },
  Unhealthy: {
    'zh-CN': {
      says: '一次探针检查没过，消息里写着是哪种探针、看见了什么。一次不算数，要连着几次到 `failureThreshold`。',
      next: '存活探针的杀容器，就绪探针的只摘流量。',
    },
    en: {
      says: 'One check of a probe failed; the message says which probe, and what it saw. One does not count; it takes `failureThreshold` in a row.',
      next: 'A liveness probe then kills the container, a readiness probe only takes traffic away.',
    },
  },
  ProbeWarning: {
    'zh-CN': {says: '有人把探针往别的主机上引，它不跟过去，当场算成功，只提醒一声。'},
    en: {says: 'A probe was redirected to another host. That counts as success, with a word of warning.'},
  },
  FailedPostStartHook: {
    'zh-CN': {says: 'postStart 失败，容器给杀掉。细节是故意不写的。'},
    en: {says: 'postStart failed, and the container is killed. Details are left out on purpose.'},
  },
  FailedPreStopHook: {
    'zh-CN': {says: 'preStop 失败。容器照停。细节是故意不写的。'},
    en: {says: 'preStop failed. The container is stopped all the same. Details are left out on purpose.'},
  },
  ExceededGracePeriod: {
    'zh-CN': {says: '宽限期过了，运行时还没把它停下来。', next: '看节点上的运行时。'},
    en: {says: 'The grace period is over, and the runtime has not stopped it.', next: 'See to the runtime of the node.'},
  },
  SandboxChanged: {
    'zh-CN': {says: '沙箱没了，要重建，Init 容器也从头再跑。节点重启之后常见。'},
    en: {
      says: 'The sandbox is lost and rebuilt, and init containers run again from the first. Common after a reboot of the node.',
    },
  },
  FailedCreatePodSandBox: {
    'zh-CN': {says: '沙箱搭不起来，十有八九是网络插件或者 pause 镜像。', next: '看消息的后半截。'},
    en: {
      says: 'The sandbox cannot be made, most often because of the network plugin or the pause image.',
      next: 'Read the second half of the message.',
    },
  },
  FailedPodSandBoxStatus: {
    'zh-CN': {says: '沙箱搭了，问不出它的状态。'},
    en: {says: 'The sandbox was made, but its status cannot be had.'},
  },
  FailedKillPod: {
    'zh-CN': {says: '停 Pod 的时候出了错，kubelet 会再试。'},
    en: {says: 'Stopping the Pod went wrong; the kubelet tries again.'},
  },
  FailedCreatePodContainer: {
    'zh-CN': {says: '给 Pod 准备控制组的时候出了错。'},
    en: {says: 'Preparing the cgroups of the Pod went wrong.'},
  },
  NetworkNotReady: {
    'zh-CN': {says: '节点的网络还没准备好，先起不了。', next: '看网络插件起了没有。'},
    en: {says: 'The network of the node is not ready, so nothing starts.', next: 'Is the network plugin running?'},
  },
  FailedMount: {
    'zh-CN': {says: '卷挂不上。消息里写着哪个卷、缺什么，比如 `configmap "app" not found`。'},
    en: {says: 'A volume cannot be mounted. The message says which and what is missing, as in `configmap "app" not found`.'},
  },
  FailedAttachVolume: {
    'zh-CN': {says: '盘接不到这个节点上。写着 `Multi-Attach` 的，是还接在别的节点上没放手。'},
    en: {says: 'A disk cannot be attached to this node. With `Multi-Attach` another node has not let go of it.'},
  },
  SuccessfulAttachVolume: {'zh-CN': {says: '盘接到节点上了。'}, en: {says: 'The disk is attached to the node.'}},
  FailedPrepareDynamicResources: {
    'zh-CN': {says: '要的设备没备好（动态资源分配）。'},
    en: {says: 'A device it claims was not prepared (dynamic resource allocation).'},
  },
  Evicted: {
    'zh-CN': {says: '节点上什么东西不够了，kubelet 赶走了它。消息里写着缺哪样、谁用得多。'},
    en: {says: 'The node ran short of something, and the kubelet threw it out. The message says of what, and who used most.'},
  },
  Preempting: {
    'zh-CN': {says: 'kubelet 要给关键 Pod 腾地方。'},
    en: {says: 'The kubelet makes room for a critical Pod.'},
  },
  DeadlineExceeded: {
    'zh-CN': {says: '跑满了 `activeDeadlineSeconds`。'},
    en: {says: '`activeDeadlineSeconds` ran out.'},
  },
  NodeNotReady: {
    'zh-CN': {says: '节点没了音信，它上面的 Pod 都给标成没就绪。五分钟上下不回来，才动手删。'},
    en: {
      says: 'The node has gone silent, and its Pods are marked as not ready. Only after some five minutes are they deleted.',
    },
  },
  TaintManagerEviction: {
    'zh-CN': {says: '节点上有 `NoExecute` 污点，标记要删它；消息开头是 `Cancelling` 的，是不删了。'},
    en: {says: 'A `NoExecute` taint on the node marks it for deletion; if the message begins with `Cancelling`, no longer.'},
  },
  ResizeStarted: {'zh-CN': {says: '就地调整开始了。'}, en: {says: 'A resize in place has begun.'}},
  ResizeCompleted: {'zh-CN': {says: '就地调整做完了。'}, en: {says: 'A resize in place is finished.'}},
  ResizeDeferred: {
    'zh-CN': {says: '就地调整先等着，节点眼下给不了。'},
    en: {says: 'A resize in place waits: the node has no room right now.'},
  },
  ResizeInfeasible: {
    'zh-CN': {says: '就地调整不成，这个节点给不了。'},
    en: {says: 'A resize in place is refused: the node can never give it.'},
  },
  ResizeError: {'zh-CN': {says: '就地调整出了错，会再试。'}, en: {says: 'A resize in place went wrong and is tried again.'}},
};
