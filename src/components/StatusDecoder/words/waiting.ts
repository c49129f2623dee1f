import type {Explanations} from './explained';

const events = {
  'zh-CN': '`kubectl describe pod` 末尾的事件里有原话。',
  en: 'The events at the end of `kubectl describe pod` have the exact words.',
};

export const waiting: Explanations<'waiting'> = {
  ContainerCreating: {
    'zh-CN': {
      says: '分到节点了，容器还没建起来：在挂卷、搭沙箱、拉镜像。没有 Init 容器的 Pod，一开始都是这个词。',
      next: '几分钟不动，看事件：`FailedMount`、`FailedCreatePodSandBox`，或者还在 `Pulling`。',
    },
    en: {
      says: 'It has a node, and the containers are not made yet: volumes are mounted, the sandbox is built, images are pulled. Every Pod without init containers begins with this word.',
      next: 'If it lasts for minutes read the events: `FailedMount`, `FailedCreatePodSandBox`, or still `Pulling`.',
    },
  },
  PodInitializing: {
    'zh-CN': {
      says: 'Init 容器都过了，应用容器还没起来。多半在拉应用的镜像，或者前一个应用容器的 postStart 还没跑完。',
      next: '看事件里有没有 `Pulling`，再看排在前头的 postStart。',
    },
    en: {
      says: 'All init containers have been passed, and no app container is up. Usually its image is being pulled, or the postStart of an app container before it has not ended.',
      next: 'Is there a `Pulling` among the events? Then look at the postStart of those at the front.',
    },
  },
  CrashLoopBackOff: {
    'zh-CN': {
      says: '一间候车室，不是错误：容器结束了，按策略还要再起，正在等下一次。先等 10 秒，每次翻倍，300 秒封顶。策略是 `Always` 的话，以 0 退出也要来等。',
      next: '`kubectl logs 名字 -c 容器 --previous` 看上一次的遗言，再看 `lastState.terminated` 的退出代码和 reason。',
    },
    en: {
      says: 'A waiting room, not an error: the container ended, its policy wants it started again, and it waits for its next turn. 10 seconds first, doubling up to 300. With the policy `Always` those that exit with 0 wait here too.',
      next: '`kubectl logs NAME -c CONTAINER --previous` for its last words, then the exit code and reason in `lastState.terminated`.',
    },
  },
  ErrImagePull: {
    'zh-CN': {
      says: '这一次拉镜像失败了，马上就会变成 `ImagePullBackOff`。',
      next: `名字和标签写对了吗，仓库要不要登录，节点连不连得上？${events['zh-CN']}`,
    },
    en: {
      says: 'This pull of the image failed; it will soon turn into `ImagePullBackOff`.',
      next: `Are name and tag right, does the registry want a login, can the node reach it? ${events.en}`,
    },
  },
  ImagePullBackOff: {
    'zh-CN': {
      says: '镜像拉不下来，在等下一次再拉：先等 10 秒，每次翻倍，300 秒封顶。跟容器崩不崩没关系，它还没跑过。',
      next: `名字和标签写对了吗，仓库要不要登录，节点连不连得上？${events['zh-CN']}`,
    },
    en: {
      says: 'The image cannot be pulled, and the next try is being waited for: 10 seconds first, doubling up to 300. Nothing has crashed; the container has not run.',
      next: `Are name and tag right, does the registry want a login, can the node reach it? ${events.en}`,
    },
  },
  ErrImageNeverPull: {
    'zh-CN': {
      says: '`imagePullPolicy: Never`，而节点上没有这个镜像。',
      next: '把镜像先放到那个节点上，或者换个拉取策略。',
    },
    en: {
      says: '`imagePullPolicy: Never`, and the image is not on the node.',
      next: 'Bring the image to that node first, or choose another pull policy.',
    },
  },
  InvalidImageName: {
    'zh-CN': {says: '镜像名不合写法，连去哪儿拉都读不出来。', next: '大写字母、多出来的空格、`http://` 开头，是常见的三种。'},
    en: {
      says: 'The image name is not well-formed, so nobody can tell where to pull it from.',
      next: 'Capitals, stray blanks and a leading `http://` are the usual three.',
    },
  },
  ImageInspectError: {
    'zh-CN': {says: '运行时查不出这个镜像的底细。', next: `看节点上的运行时和磁盘。${events['zh-CN']}`},
    en: {says: 'The runtime cannot look the image up.', next: `See to the runtime and the disk of the node. ${events.en}`},
  },
  RegistryUnavailable: {
    'zh-CN': {says: '运行时说镜像仓库连不上。', next: '查节点到仓库的网络，或者仓库自己。'},
    en: {
      says: 'The runtime says that the registry cannot be reached.',
      next: 'Check the network from the node to the registry, or the registry itself.',
    },
  },
  SignatureValidationFailed: {
    'zh-CN': {says: '运行时验镜像的签名，没通过。', next: '查节点上的签名策略，再查镜像是谁签的。'},
    en: {
      says: 'The runtime checked the signature of the image, and it did not pass.',
      next: 'See the signature policy of the node, and who signed the image.',
    },
  },
  CreateContainerConfigError: {
    'zh-CN': {
      says: '容器的配置凑不齐：要的 ConfigMap、Secret 或者里面的键不存在，或者镜像是 root 而清单写了 `runAsNonRoot`。',
      next: `事件里点了名，比如 \`configmap "app" not found\`。补上，它自己会再试。`,
    },
    en: {
      says: 'Its configuration cannot be put together: a ConfigMap, a Secret or a key in one is missing, or the image runs as root while the manifest says `runAsNonRoot`.',
      next: 'The event names it, as in `configmap "app" not found`. Supply it; the next try comes by itself.',
    },
  },
  CreateContainerError: {
    'zh-CN': {says: '运行时不肯建这个容器。', next: events['zh-CN']},
    en: {says: 'The runtime refused to create the container.', next: events.en},
  },
  RunContainerError: {
    'zh-CN': {
      says: '容器建好了，进程起不来。最常见的是命令找不到，或者没有执行权限。',
      next: `对一对 \`command\` 和镜像里有的程序。${events['zh-CN']}`,
    },
    en: {
      says: 'The container was created, and its process cannot be started: most often the command is not found or may not be executed.',
      next: `Compare \`command\` with what is in the image. ${events.en}`,
    },
  },
  PreCreateHookError: {
    'zh-CN': {says: 'kubelet 建容器之前自己的一步没做成。跟你写的钩子无关。', next: '看 kubelet 的日志。'},
    en: {
      says: 'A step of the kubelet’s own before creating the container failed. It is no hook of yours.',
      next: 'Read the log of the kubelet.',
    },
  },
  PreStartHookError: {
    'zh-CN': {says: 'kubelet 启动容器之前自己的一步没做成。跟你写的钩子无关。', next: '看 kubelet 的日志。'},
    en: {
      says: 'A step of the kubelet’s own before starting the container failed. It is no hook of yours.',
      next: 'Read the log of the kubelet.',
    },
  },
  PostStartHookError: {
    'zh-CN': {
      says: '你写的 postStart 失败了，容器因此给杀掉。',
      next: '事件是 `FailedPostStartHook`。把钩子里的命令单独跑一遍。',
    },
    en: {
      says: 'Your postStart failed, and the container was killed for it.',
      next: 'The event is `FailedPostStartHook`. Run the command of the hook by itself.',
    },
  },
  RestartingAllContainers: {
    'zh-CN': {
      says: '有个容器带着约好的代码退出，规则叫全部重来：所有容器就地拆掉重起，UID、IP、卷都留着。',
      next: '看是谁的 `restartPolicyRules` 写了 `RestartAllContainers`。',
    },
    en: {
      says: 'A container exited with the agreed code, and a rule makes all start over: every container is removed and started again in place; UID, IP and volumes are kept.',
      next: 'See whose `restartPolicyRules` say `RestartAllContainers`.',
    },
  },
};
