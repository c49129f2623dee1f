import type {AreaWords} from './meaning';

/** Containers of all three kinds: that they are there, their names and images, what each kind may not have. */
export const containers = {
  'containers-missing': {
    read: 'required',
    'zh-CN': {
      says: '豆荚是空的：`spec.containers` 里至少要有一个容器。',
      why: 'Pod 就是用来跑容器的；只有 Init 容器也不行，它们做完就退场了。',
      mend: '在 `containers:` 下面写一个容器，给它 `name` 和 `image`。',
    },
    en: {
      says: 'The pod is empty: `spec.containers` needs at least one container.',
      why: 'A Pod is there to run containers; init containers alone will not do, for they end and leave.',
      mend: 'Write a container under `containers:` with a `name` and an `image`.',
    },
  },
  'container-name-missing': {
    read: 'required',
    'zh-CN': {
      says: '这个容器没有名字：`name` 要写上。',
      why: '看日志、进容器、读状态，都得指名道姓说是哪一个。',
      mend: '加一行 `name:`，用小写字母、数字和 `-`，比如 `web`。',
    },
    en: {
      says: 'This container has no name: write its `name`.',
      why: 'Logs, exec and status all have to say which container they mean.',
      mend: 'Add a `name:` of lowercase letters, digits and `-`, such as `web`.',
    },
  },
  'container-name-duplicate': {
    read: 'one-skin',
    'zh-CN': {
      says: '两粒豆同名：一个 Pod 里，所有容器的名字都不能重复，而 {value} 已经有了。',
      why: '日志、状态、`kubectl exec` 都凭名字找容器，Init 容器和临时容器也一起算；重了名就不知道说的是谁。',
      mend: '给其中一个改名。',
    },
    en: {
      says: 'Two containers share a name: within a Pod no two may, and {value} is taken.',
      why: 'Logs, status and `kubectl exec` find a container by its name, init and ephemeral containers included; with two of one name nobody could tell which is meant.',
      mend: 'Rename one of them.',
    },
  },
  'image-missing': {
    read: 'required',
    'zh-CN': {
      says: '这个容器没写 `image`，不知道要跑什么。',
      why: '容器是从镜像里起出来的；没有镜像，kubelet 无从下手。',
      mend: '加一行 `image:`，比如 `nginx:1.29`。',
    },
    en: {
      says: 'This container has no `image`: nothing says what to run.',
      why: 'A container is made from an image; without one the kubelet has nothing to run.',
      mend: 'Add an `image:`, such as `nginx:1.29`.',
    },
  },
  'image-spaces': {
    read: 'image',
    'zh-CN': {
      says: '镜像名 {value} 的首尾有空格。',
      why: '空格也算名字的一部分，仓库里没有这样的镜像。',
      mend: '删掉引号里首尾的空格。',
    },
    en: {
      says: 'The image {value} begins or ends with a space.',
      why: 'The space would be a part of the name, and no registry has such an image.',
      mend: 'Delete the spaces inside the quotes.',
    },
  },
  'init-hooks': {
    read: 'init-containers',
    'zh-CN': {
      says: '普通的 Init 容器不能写 {field}。',
      why: 'Init 容器做完就退出；探针和钩子是给一直跑着的容器用的。',
      mend: '删掉它；要是这个容器该一直跑着，就写 `restartPolicy: Always`，让它当边车。',
    },
    en: {
      says: 'A plain init container cannot have {field}.',
      why: 'It ends when its work is done; probes and hooks are for containers that keep running.',
      mend: 'Delete it; or, if the container is to keep running, write `restartPolicy: Always` and make it a sidecar.',
    },
  },
  'ephemeral-on-create': {
    read: 'ephemeral-containers',
    'zh-CN': {
      says: '新建 Pod 的时候不能带临时容器。',
      why: '临时容器是给已经在那儿的 Pod 添的，只走 `ephemeralcontainers` 这道旁门（子资源）。',
      mend: '删掉 `ephemeralContainers`。等 Pod 跑起来，用 `kubectl debug` 加。',
    },
    en: {
      says: 'A new Pod cannot bring ephemeral containers along.',
      why: 'They are added to a Pod that is already there, and only through the subresource `ephemeralcontainers`.',
      mend: 'Delete `ephemeralContainers`. Once the Pod runs, add one with `kubectl debug`.',
    },
  },
  'ephemeral-field': {
    read: 'ephemeral-containers',
    'zh-CN': {
      says: '临时容器不能写 {field}。',
      why: '它是来看看的：不对外服务，不预留资源，退出了也不重启。',
      mend: '删掉这个字段。',
    },
    en: {
      says: 'An ephemeral container cannot have {field}.',
      why: 'It is there to look around: it serves no requests, reserves no resources and is not restarted.',
      mend: 'Delete this field.',
    },
  },
  'ephemeral-sub-path': {
    read: 'ephemeral-containers',
    'zh-CN': {
      says: '临时容器挂载卷的时候不能写 {field}。',
      why: '临时容器只能照整个卷来挂，不能只挂里头一截。',
      mend: '删掉 {field}，进去以后再走到那个目录。',
    },
    en: {
      says: 'An ephemeral container cannot mount with {field}.',
      why: 'It may mount a volume as a whole, not a part of it.',
      mend: 'Delete {field} and walk to the folder once you are inside.',
    },
  },
  'target-container-not-found': {
    read: 'ephemeral-containers',
    'zh-CN': {
      says: '`targetContainerName` 指的 {value} 不在这个 Pod 里。',
      why: '临时容器要进目标的进程命名空间，没有目标就无处可进。',
      mend: '写成这个 Pod 里某个容器的名字。',
    },
    en: {
      says: 'The {value} that `targetContainerName` names is not in this Pod.',
      why: 'The ephemeral container enters the process namespace of its target; without one there is nothing to enter.',
      mend: 'Write the name of a container of this Pod.',
    },
  },
  'exec-command-missing': {
    read: 'command',
    'zh-CN': {
      says: '`exec` 没写要跑的 `command`。',
      why: '它的意思就是在容器里跑一条命令，命令不能空着。',
      mend: '写成列表：`command: ["cat", "/tmp/ready"]`。',
    },
    en: {
      says: '`exec` has no `command` to run.',
      why: 'It means running a command in the container, and the command cannot be empty.',
      mend: 'Write it as a list: `command: ["cat", "/tmp/ready"]`.',
    },
  },
  'restart-rule-exit-codes': {
    read: 'building-blocks',
    'zh-CN': {
      says: '重启规则没写 `exitCodes`。',
      why: '规则是按退出代码来认的；不写代码，就不知道什么时候算数。',
      mend: '写上 `exitCodes`，里面有 `operator` 和 `values`。',
    },
    en: {
      says: 'The restart rule has no `exitCodes`.',
      why: 'A rule goes by the exit code; without one nothing says when it applies.',
      mend: 'Write `exitCodes` with an `operator` and `values`.',
    },
  },
  'restart-rules-need-policy': {
    read: 'building-blocks',
    'zh-CN': {
      says: '写了 `restartPolicyRules`，这个容器自己的 `restartPolicy` 也得写。',
      why: '规则都没对上的时候，总要有个打底的办法。',
      mend: '在同一个容器里加一行 `restartPolicy:`。',
    },
    en: {
      says: 'With `restartPolicyRules` the container needs a `restartPolicy` of its own.',
      why: 'Something has to hold when no rule matches.',
      mend: 'Add a `restartPolicy:` to the same container.',
    },
  },
  'resize-duplicate': {
    read: 'resize',
    'zh-CN': {
      says: '{value} 在 `resizePolicy` 里写了两遍。',
      why: '一种资源改大小的时候要不要重启容器，只能有一个说法。',
      mend: '留一条，删一条。',
    },
    en: {
      says: '{value} is listed twice in `resizePolicy`.',
      why: 'Whether the container restarts when a resource is resized can have one answer only.',
      mend: 'Keep one of the two.',
    },
  },
  'resize-never': {
    read: 'resize',
    'zh-CN': {
      says: 'Pod 的 `restartPolicy` 是 `Never`，改大小就不能要求重启容器。',
      why: '从不重启的 Pod，不会为了改大小破例。',
      mend: '写成 `restartPolicy: NotRequired`，或者改 Pod 的重启策略。',
    },
    en: {
      says: 'The Pod’s `restartPolicy` is `Never`, so a resize cannot ask for a restart.',
      why: 'A Pod that never restarts anything makes no exception for a resize.',
      mend: 'Write `restartPolicy: NotRequired`, or change the restart policy of the Pod.',
    },
  },
  'resize-init': {
    read: 'resize',
    'zh-CN': {
      says: '普通的 Init 容器改大小，不能要求重启容器。',
      why: 'Init 容器重启就是从头再做一遍，后面的都得等着。',
      mend: '写成 `restartPolicy: NotRequired`，或者整条去掉。',
    },
    en: {
      says: 'A plain init container cannot ask for a restart when it is resized.',
      why: 'Restarting it means doing all its work again while everything after it waits.',
      mend: 'Write `restartPolicy: NotRequired`, or take the entry out.',
    },
  },
} satisfies AreaWords;
