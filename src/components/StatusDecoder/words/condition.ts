import type {Explanations} from './explained';

export const condition: Explanations<'condition'> = {
  PodScheduled: {
    'zh-CN': {says: '分没分到节点。False 的时候，message 里是调度器的原话。'},
    en: {says: 'Whether it has a node. While it is False its message has the scheduler’s own words.'},
  },
  PodReadyToStartContainers: {
    'zh-CN': {says: '卷挂上了，沙箱和网络有了，可以起容器了。沙箱没了，它会变回 False。v1.37 起稳定。'},
    en: {
      says: 'Volumes are mounted, sandbox and network are there: containers may be started. If the sandbox is lost it is False again. Stable since v1.37.',
    },
  },
  Initialized: {
    'zh-CN': {says: 'Init 容器都过了，边车都 `started` 了。一旦 True 就不再变回去，边车以后重启也一样。'},
    en: {
      says: 'Init containers have been passed and sidecars are `started`. Once True it stays so, even when a sidecar restarts.',
    },
  },
  ContainersReady: {
    'zh-CN': {says: '应用容器和边车全就绪了。False 的时候，message 点名是谁没就绪。'},
    en: {says: 'All app containers and sidecars are ready. While it is False its message names those that are not.'},
  },
  Ready: {
    'zh-CN': {
      says: '能接活：`ContainersReady` 是 True，就绪态门控也都是 True。Service 送不送流量，看它。',
      next: '写脚本等它：`kubectl wait --for=condition=Ready`。',
    },
    en: {
      says: 'It can serve: `ContainersReady` is True, and so are all readiness gates. This is what decides whether a Service sends traffic.',
      next: 'Scripts wait for it: `kubectl wait --for=condition=Ready`.',
    },
  },
  DisruptionTarget: {
    'zh-CN': {says: '要因为干扰而走了。谁动的手，看 reason。'},
    en: {says: 'A disruption is about to end it. The reason says whose.'},
  },
  PodResizePending: {
    'zh-CN': {says: '就地调整提了，还没批：`Deferred` 等得到，`Infeasible` 这个节点给不了。'},
    en: {
      says: 'A resize in place was asked for and not granted yet: `Deferred` may still come, `Infeasible` never on this node.',
    },
  },
  PodResizeInProgress: {
    'zh-CN': {says: '就地调整批了，还没做完。reason 是 `Error` 就是卡住了。'},
    en: {says: 'A resize in place was granted and is not finished. With the reason `Error` it is stuck.'},
  },
  AllContainersRestarting: {
    'zh-CN': {says: '正在全部重来：容器一个一个拆掉，再从头起。'},
    en: {says: 'All containers are starting over: each is removed, then all begin from the first.'},
  },
};
