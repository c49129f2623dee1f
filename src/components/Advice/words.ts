import type {QuestionKind} from '../../pod/advice/advice';
import type {WarningKind} from '../../pod/advice/warnings';
import type {Words} from '../language/useWords';

/** Words about one question or warning. Code stands between backticks. */
export type Counsel = {
  /** What one may ask oneself, or for a warning what the server means. */
  asks: string;
  /** Why it matters. */
  why: string;
  /** What one could do. */
  could: string;
  /** What the section is about that tells more. */
  learn: string;
};

export type Phrases = {
  heading: string;
  lead: string;
  none: string;
  warnings: (count: number) => string;
  questions: (count: number) => string;
  warning: string;
  question: string;
  why: string;
  meaning: string;
  could: string;
  measured: (means: string) => string;
  more: string;
  source: string;
  places: string;
  pod: string;
  line: (number: number) => string;
  colon: string;
  comma: string;
  counsel: Record<QuestionKind | WarningKind, Counsel>;
};

export const words: Words<Phrases> = {
  'zh-CN': {
    heading: '值得问一问',
    lead: '下面这些都不是错，API 服务器照收。写的人多半有自己的道理，这里只是替将来的你先问一声。',
    none: '没有要问的。',
    warnings: (count) => `服务器警告 ${count} 条`,
    questions: (count) => `问题 ${count} 个`,
    warning: '服务器警告',
    question: '问一问',
    why: '为什么问',
    meaning: '这话什么意思',
    could: '可以这样',
    measured: (means) => `实测（${means}）`,
    more: '想多知道一点：',
    source: '依据：',
    places: '在哪儿',
    pod: '整个 Pod',
    line: (number) => `第 ${number} 行`,
    colon: '：',
    comma: '，',
    counsel: {
      'shell-in-the-way': {
        asks: '停的时候，SIGTERM 到得了你的程序吗？',
        why: '停止信号只发给 1 号进程。这里启动的是 shell，脚本里没有 `exec`，shell 就可能一直占着 1 号：它没装处理器，内核把信号直接丢掉，它也不往下转发。实测 shell 后面还有命令的那种写法：程序没见过 SIGTERM，等满宽限期吃 SIGKILL，退出代码 137。',
        could: '在最后那条命令前面加 `exec`，让程序自己当 1 号；或者在脚本里写 `trap`，接住 TERM 再往下传。',
        learn: '谁是 1 号进程',
      },
      'process-without-handler': {
        asks: '删它的时候，真要等满整个宽限期吗？',
        why: '`sleep` 当了 1 号进程，又没给 SIGTERM 装处理器，内核就把信号丢掉。实测：等满宽限期，退出代码 137。',
        could: '只是想占个位子，就用一个会接 TERM 的循环；练手的 Pod 也可以把 `terminationGracePeriodSeconds` 写小一点。',
        learn: '谁是 1 号进程',
      },
      'pre-stop-takes-all': {
        asks: 'preStop 之后，还剩时间给程序收尾吗？',
        why: 'preStop 钩子的时间从宽限期里扣。钩子把它用光，程序收到 SIGTERM 之后只剩 kubelet 保底的 2 秒。',
        could: '把 `terminationGracePeriodSeconds` 写成钩子的时间加上程序收尾要的时间，再留一点富余。',
        learn: '宽限期怎么花',
      },
      'no-grace': {
        asks: '真的一点宽限期都不给吗？',
        why: '宽限期是 0，删除就和强制删除一样：API 里的记录马上没了，容器停没停，没有人等。StatefulSet 里尤其危险，同一个身份可能有两个 Pod 同时在跑。',
        could: '想快一点，写 1 也行：记录会等到容器停下。',
        learn: '强制终止删的是什么',
      },
      'no-readiness-probe': {
        asks: '还没准备好的时候，谁替它挡住请求？',
        why: '没写就绪探针就当它是成功的：容器一启动就算就绪，Service 就把流量送过来，不管程序是不是还在加载。',
        could: '加一个 `readinessProbe`，问一个“能收请求了吗”的地址。后面没有 Service 的容器，不加也没关系。',
        learn: '就绪探针',
      },
      'liveness-like-readiness': {
        asks: '只是忙不过来，也该被杀掉重来吗？',
        why: '存活探针和就绪探针问的是同一件事，存活的耐心又不比就绪的长：刚摘掉流量，还没缓过来，容器就被重启了。负载高的时候，活儿压到别的副本上，可能一个接一个倒下去。',
        could: '同一个地址可以共用，把存活探针的 `failureThreshold` 写大一些，先摘流量，实在不行再重启。',
        learn: '存活探针和就绪探针的分别',
      },
      'slow-start-by-delay': {
        asks: '启动要多久，是猜的吗？',
        why: '`initialDelaySeconds` 是死等：启动快的时候白等，这段时间里卡死了没人知道；启动慢的时候又不够，容器没起来就被杀。',
        could: '换成 `startupProbe`：起来了马上换存活探针接班，`failureThreshold` 乘 `periodSeconds` 就是最多等多久。',
        learn: '启动探针',
      },
      'probe-timeout-over-period': {
        asks: '一次探测还没等完，下一次就该来了？',
        why: '同一个探针的探测一次接一次，不会同时跑两次。超时比周期长，一旦慢下来，实际的间隔就由超时说了算，不是你写的周期。',
        could: '让 `timeoutSeconds` 不超过 `periodSeconds`。',
        learn: '探针',
      },
      'limit-becomes-request': {
        asks: '真打算让节点留出这么多吗？',
        why: '只写限制，不写请求，服务器就把限制照抄成请求。调度器按请求留位子，Pod 可能因此哪儿都放不下。',
        could: '平时用多少，请求就写多少；限制是上限，两个可以不一样。',
        learn: 'Pod 的资源请求',
      },
      'best-effort': {
        asks: '节点内存紧张的时候，先牺牲它，行吗？',
        why: 'CPU 和内存的请求、限制一样都没写，QoS 类就是 BestEffort：调度器当它什么都不要，内存不够的时候，内核先杀它（`oom_score_adj` 是 1000）。',
        could: '至少给每个容器写上内存请求；重要的服务，把内存限制也写上。',
        learn: 'QoS 类',
      },
      'no-memory-limit': {
        asks: '它要是漏内存，谁来喊停？',
        why: '没写内存限制，上限就是整个节点。它一直涨，先挤到的是同一个节点上的邻居。',
        could: '写上 `resources.limits.memory`：涨到头，挨罚的只是它自己。',
        learn: '资源限制',
      },
      'image-latest': {
        asks: '明天拉下来的，还是今天这个镜像吗？',
        why: '`latest` 是会挪的标签，不写标签就是它。两个副本可能跑着两个版本，想退回去，也说不清退到哪个。没写镜像拉取策略的话，它还跟着变成 `Always`，每次启动都要去问仓库。',
        could: '写上版本标签，比如 `nginx:1.29`；要分毫不差，就写摘要。',
        learn: '标签和镜像拉取策略',
      },
      privileged: {
        asks: '真要整个特权吗，还是只缺一把钥匙？',
        why: '特权容器里的进程差不多就是节点上的 root：权能全给，节点的设备全在，seccomp 和 AppArmor 都不管它。Pod 安全性标准从 baseline 起就不许。',
        could:
          '缺哪个权能就在 `capabilities.add` 里加哪个；要的是设备，可以用设备插件；要的是里面当 root，可以用用户命名空间。',
        learn: '特权模式给了什么',
      },
      'host-namespace': {
        asks: '非用节点的不可吗？',
        why: '用了节点的网络、进程或者 IPC，Pod 那层皮就剪开了一个口子：端口占的是节点的，进程看得见节点上的。baseline 也不许。',
        could: '节点上的代理、网络插件才常常需要它；别的多半用 Service、共用 Pod 自己的进程命名空间就够了。',
        learn: 'hostNetwork、hostPID、hostIPC',
      },
      'host-path': {
        asks: '换一个节点，那个目录里还是这些东西吗？',
        why: '`hostPath` 就是节点上的一个目录：Pod 换了节点，看到的是另一份；容器能写，就是在改节点的文件。baseline 不许用它。',
        could:
          '要留数据，用持久卷申领；只是临时放放，用 `emptyDir`；非读节点的文件不可，只挂那一个目录，加上 `readOnly: true`。',
        learn: '数据跟着谁活',
      },
      'may-run-as-root': {
        asks: '它需要当 root 吗？',
        why: '没说用哪个用户跑，就由镜像定；镜像也没写，就是 root。没有自己的用户命名空间，里面的 root 和节点上的 root 是同一个 UID。',
        could:
          '写 `runAsNonRoot: true`，镜像要用 root 就不让启动；或者用 `runAsUser` 指定一个；再不行，用 `hostUsers: false` 把里外隔开。',
        learn: '安全上下文怎么写',
      },
      'secret-in-plain-sight': {
        asks: '这个值，谁都可以看吗？',
        why: '看名字像是密码或令牌，值直接写在清单里：能读这个 Pod 的人都看得见，清单进了代码仓库，就更多人看得见。',
        could: '放进 Secret，用 `valueFrom.secretKeyRef` 引用。Secret 也要收好权限，它默认没有加密。',
        learn: 'Secret',
      },
      'host-port': {
        asks: '占节点的端口，是想好了的吗？',
        why: '节点上这个端口只有一个：同样的 Pod，一个节点放不下第二个。baseline 也不许用。',
        could: '给外面用，换成 Service；只是调试，用 `kubectl port-forward`。',
        learn: '主机端口',
      },
      'host-network-dns': {
        asks: '它要找集群里的 Service 吗？',
        why: '用了节点的网络，`ClusterFirst` 就不起作用，查名字用的是节点的 DNS，集群里 Service 的名字查不到。',
        could: '要查集群里的名字，就把 `dnsPolicy` 写成 `ClusterFirstWithHostNet`。',
        learn: 'DNS 策略',
      },
      'no-labels': {
        asks: '别人怎么找到它？',
        why: '写了端口，却没有标签。Service 是按标签挑 Pod 的，一个标签都没有，哪个 Service 也挑不中它。',
        could: '在 `metadata.labels` 里写一个，比如 `app: web`。',
        learn: '标签',
      },
      'volume-unused': {
        asks: '这个卷，是不是忘了挂？',
        why: '声明了，却没有容器挂它，里面的东西谁也看不见。',
        could: '在容器的 `volumeMounts` 里挂上；用不着就删掉。',
        learn: '卷',
      },
      'memory-volume-unbounded': {
        asks: '这块内存盘，最多让它长到多大？',
        why: '写进去的字节算在写的那个容器的内存上。没写 `sizeLimit`，能长到各容器内存限制的总和；限制也没写，就能占到节点可以给的那么多。',
        could: '写上 `sizeLimit`，再把它算进容器的内存限制里。',
        learn: '内存里的 emptyDir',
      },
      'ends-and-restarts': {
        asks: '它做完就结束，然后呢？',
        why: '重启策略是 `Always`，正常结束也要重启。这条命令一会儿就做完，于是反复启动、间隔越来越长，你会看到 `CrashLoopBackOff`，虽然什么也没崩。',
        could: '只做一次的活，把 `restartPolicy` 写成 `Never` 或 `OnFailure`，最好交给 Job。',
        learn: '重启策略和 CrashLoopBackOff',
      },
      'job-waits-for-all': {
        asks: '这几个容器，个个都会自己结束吗？',
        why: '所有应用容器都结束了，Job 才算完成。里面有一个一直跑着的帮手，Job 就永远完不了。',
        could: '把一直跑的那个挪到 `initContainers`，写上 `restartPolicy: Always`：它成了边车，正主结束它就跟着停。',
        learn: '原生边车',
      },
      'bare-pod': {
        asks: '它没了，谁再造一个？',
        why: '没有控制器照看的裸 Pod，被删、被驱逐、节点丢了，都没有人补。',
        could: '长期跑的用 Deployment，有身份的用 StatefulSet，做完就走的用 Job。只是试一试，这样就好。',
        learn: '裸 Pod 和控制器',
      },
      'warned-name': {
        asks: '名字里有点，或者太长，主机名会跟你想的不一样',
        why: 'Pod 的名字也是它的主机名，主机名只能是一段：小写字母、数字和连字符，最多 63 个。',
        could: '换一个合规矩的短名字。',
        learn: '主机名和子域',
      },
      'warned-node-label': {
        asks: '这个节点标签早换了名字',
        why: '旧名字只为兼容留着，新的节点上不一定还有；没有节点带它，Pod 就放不下。',
        could: '照警告里说的，换成新名字。',
        learn: '亲和性',
      },
      'warned-null-selector': {
        asks: '没写选择算符，一个 Pod 也匹配不上',
        why: '没写 `labelSelector` 等于谁都不选，这条规则就成了空话。写成空的 `{}` 才是全选。',
        could: '写上 `labelSelector`，挑出要看的那些 Pod。',
        learn: '亲和性',
      },
      'warned-annotation': {
        asks: '这个注解已经不管用，或者快不管用了',
        why: '以前靠注解开的功能，后来有了正式的字段，注解就不再看了。',
        could: '照警告里说的，改用那个字段。',
        learn: 'seccomp、AppArmor、SELinux',
      },
      'warned-volume-type': {
        asks: '这种卷已经停用，或者正在停用',
        why: '字段还认得，背后的代码已经拿掉或者默认关掉了：Pod 收得下，卷挂不上。',
        could: '换成 CSI 驱动、持久卷申领，或者用 Init 容器把文件拉进 `emptyDir`。',
        learn: '卷',
      },
      'warned-token-path': {
        asks: '两个文件要放在同一个路径上',
        why: '投射卷把几样来源放进一个目录，这一项和服务账号令牌的路径撞了。',
        could: '给其中一个换个 `path`。',
        learn: '投射卷',
      },
      'warned-host-alias': {
        asks: '同一个 IP 写了两次',
        why: '`hostAliases` 按 IP 合并，用 apply 改的时候，重复的那条可能丢掉。',
        could: '并成一条，把名字都写进 `hostnames`。',
        learn: '主机名和子域',
      },
      'warned-pull-secret': {
        asks: '拉镜像用的 Secret，名字重复或者是空的',
        why: '这个列表按名字合并：空名字什么也指不到，重复的那条在 apply 的时候可能丢掉。',
        could: '删掉多余的，或者把名字补上。',
        learn: 'Secret',
      },
      'warned-fraction': {
        asks: '字节没有半个的',
        why: '小写的 `m` 是千分之一：`500m` 的内存是半个字节。多半是想写 `500M` 或 `500Mi`。',
        could: '把后缀改成 `M` 或 `Mi`。',
        learn: 'Pod 的资源请求',
      },
      'warned-variable-hidden': {
        asks: '同名的环境变量，后面的盖住了前面的',
        why: '容器里只有后写的那个值。环境变量按名字合并，用 apply 改的时候，前一条可能丢掉。',
        could: '删掉一条，或者给其中一个改名。',
        learn: '环境变量',
      },
      'warned-host-ip': {
        asks: '写了节点的 IP，没写节点的端口',
        why: '`hostIP` 说的是在节点的哪个地址上占端口，没有 `hostPort` 就没有端口可占，这一行不起作用。',
        could: '补上 `hostPort`，或者删掉 `hostIP`。',
        learn: '主机端口',
      },
      'warned-port-twice': {
        asks: '同一个端口声明了两次',
        why: '整个 Pod 只有一套端口。两个容器都来监听，后来的那个绑不上，启动失败。只是声明重复，服务器不拦。',
        could: '让其中一个换个端口；两条说的是同一件事，就删掉一条。',
        learn: '一个地址，一套端口',
      },
      'warned-port-name-twice': {
        asks: '两个容器的端口同名',
        why: 'Service 可以按名字找端口，找到的是前面那个，后面的就找不到了。',
        could: '给其中一个端口改名。',
        learn: '一个地址，一套端口',
      },
      'warned-negative-grace': {
        asks: '宽限期是负数',
        why: '负的宽限期没有意思，服务器收下，当 1 秒办。',
        could: '写 0 以上的秒数；不写就是 30。',
        learn: '宽限期',
      },
    },
  },
  en: {
    heading: 'Worth asking',
    lead: 'None of this is an error, and the API server takes it as it is. There may be good reasons for all of it; these are the questions your later self would ask.',
    none: 'Nothing to ask.',
    warnings: (count) => (count === 1 ? '1 warning from the server' : `${count} warnings from the server`),
    questions: (count) => (count === 1 ? '1 question' : `${count} questions`),
    warning: 'API server warning',
    question: 'Question',
    why: 'Why ask',
    meaning: 'What it means',
    could: 'What helps',
    measured: (means) => `measured with ${means}`,
    more: 'More on this: ',
    source: 'Source: ',
    places: 'Where',
    pod: 'the whole Pod',
    line: (number) => `line ${number}`,
    colon: ': ',
    comma: ', ',
    counsel: {
      'shell-in-the-way': {
        asks: 'Will SIGTERM reach your program?',
        why: 'The stop signal goes to process 1 only. A shell is started here, and without `exec` it may stay process 1: it has no handler, so the kernel drops the signal, and it passes nothing on. Measured with a script that has more commands after the program: the program never saw SIGTERM, and after the whole grace period it got SIGKILL, exit code 137.',
        could:
          'Put `exec` before the last command, so that the program itself is process 1; or write a `trap` for TERM that passes the signal on.',
        learn: 'who is process 1',
      },
      'process-without-handler': {
        asks: 'Does deleting it have to take the whole grace period?',
        why: '`sleep` is process 1 and has no handler for SIGTERM, so the kernel drops the signal. Measured: the whole grace period, then exit code 137.',
        could:
          'To keep a container around, use a loop that traps TERM; in a Pod for practice a small `terminationGracePeriodSeconds` is fine, too.',
        learn: 'who is process 1',
      },
      'pre-stop-takes-all': {
        asks: 'Is there time left to shut down after preStop?',
        why: 'The preStop hook spends the grace period. If it spends all of it, the program has only the kubelet’s minimum of 2 seconds after SIGTERM.',
        could:
          'Set `terminationGracePeriodSeconds` to the time of the hook plus the time the program needs, and a little more.',
        learn: 'how the grace period is spent',
      },
      'no-grace': {
        asks: 'Really no grace at all?',
        why: 'With a grace period of 0 every deletion is like a forced one: the record in the API goes at once, and nobody waits for the containers to stop. In a StatefulSet two Pods may then run with one identity.',
        could: 'If it should be quick, use 1: then the record waits until the containers have stopped.',
        learn: 'what force deletion deletes',
      },
      'no-readiness-probe': {
        asks: 'Who keeps requests away while it is not ready?',
        why: 'A missing readiness probe counts as success: the container is ready as soon as it runs, and Services send traffic, even if the program is still loading.',
        could: 'Add a `readinessProbe` that asks whether it can serve. A container that no Service points to can do without.',
        learn: 'readiness probes',
      },
      'liveness-like-readiness': {
        asks: 'Should it be killed for being busy?',
        why: 'Liveness asks what readiness asks, and is no more patient: traffic has barely been stopped when the container is restarted, before it can catch up. Under load the work moves to the other replicas, which may then go down one by one.',
        could:
          'Sharing the endpoint is fine. Give liveness a higher `failureThreshold`, so that traffic stops first and a restart comes last.',
        learn: 'liveness and readiness, and how they differ',
      },
      'slow-start-by-delay': {
        asks: 'Is the time it takes to start a guess?',
        why: '`initialDelaySeconds` always waits: if the start is quick, it waits for nothing, and nobody notices a hang meanwhile; if the start is slow, it is too short, and the container is killed before it is up.',
        could:
          'Use a `startupProbe` instead: liveness takes over as soon as it succeeds, and `failureThreshold` times `periodSeconds` is the longest wait.',
        learn: 'startup probes',
      },
      'probe-timeout-over-period': {
        asks: 'Is the next check due before the last one is over?',
        why: 'The checks of one probe come one after the other, never two at once. With a timeout above the period, a slow answer stretches the interval to the timeout, whatever the period says.',
        could: 'Keep `timeoutSeconds` at or below `periodSeconds`.',
        learn: 'probes',
      },
      'limit-becomes-request': {
        asks: 'Should the node set that much aside?',
        why: 'Where only a limit is written, the server copies it into the request. The scheduler reserves what is requested, and the Pod may then fit nowhere.',
        could: 'Request what it usually needs; the limit is the ceiling, and the two may differ.',
        learn: 'what a Pod requests',
      },
      'best-effort': {
        asks: 'May it be the first to go when memory runs short?',
        why: 'No request and no limit for CPU or memory makes the QoS class BestEffort: the scheduler takes it to need nothing, and when memory runs out the kernel kills it first (its `oom_score_adj` is 1000).',
        could: 'Give every container at least a memory request; give what matters a memory limit too.',
        learn: 'QoS classes',
      },
      'no-memory-limit': {
        asks: 'Who stops it if it leaks memory?',
        why: 'Without a memory limit the node is the limit. While it grows, its neighbours on the node are the first to feel it.',
        could: 'Set `resources.limits.memory`: at the limit only this container pays.',
        learn: 'limits',
      },
      'image-latest': {
        asks: 'Will it be the same image tomorrow?',
        why: '`latest` is a tag that moves, and no tag means the same. Two replicas may run two versions, and there is no telling what to roll back to. Unless an image pull policy is written, it also becomes `Always`, so that every start asks the registry.',
        could: 'Name a version, such as `nginx:1.29`; to pin it exactly, name the digest.',
        learn: 'tags and image pull policy',
      },
      privileged: {
        asks: 'All privileges, or just one capability?',
        why: 'A process in a privileged container is practically root on the node: every capability, every device, and neither seccomp nor AppArmor. The Pod Security Standards forbid it from baseline upward.',
        could:
          'Add the one capability that is missing to `capabilities.add`; for devices there are device plugins; to be root inside, there are user namespaces.',
        learn: 'what privileged mode gives',
      },
      'host-namespace': {
        asks: 'Does it have to be the node’s?',
        why: 'With the network, the processes or the IPC of the node, the skin of the Pod is cut open: its ports are the node’s, and so are the processes it sees. Baseline forbids it.',
        could:
          'Node agents and network plugins often need it; most others get by with a Service, or with a process namespace that the Pod shares within itself.',
        learn: 'hostNetwork, hostPID and hostIPC',
      },
      'host-path': {
        asks: 'Will that directory hold the same on another node?',
        why: 'A `hostPath` is a directory of the node: elsewhere the Pod finds something else, and whoever may write to it changes the node. Baseline forbids it.',
        could:
          'For data that stays use a PersistentVolumeClaim, for scratch an `emptyDir`; if it must be the node’s, mount that one directory with `readOnly: true`.',
        learn: 'whose life the data shares',
      },
      'may-run-as-root': {
        asks: 'Does it need to be root?',
        why: 'Nothing says which user it runs as, so the image decides; if the image does not say either, it is root. Without a user namespace of its own, root inside has the same UID as root on the node.',
        could:
          'Set `runAsNonRoot: true`, which refuses to start an image as root; or choose a user with `runAsUser`; or separate inside from outside with `hostUsers: false`.',
        learn: 'what to write in a security context',
      },
      'secret-in-plain-sight': {
        asks: 'May everybody see this value?',
        why: 'By its name it looks like a password or a token, and its value is in the manifest itself: whoever can read the Pod can read it, and once the manifest is in a repository, many more can.',
        could:
          'Put it into a Secret and refer to it with `valueFrom.secretKeyRef`. Secrets need guarding too: by default they are not encrypted.',
        learn: 'Secret',
      },
      'host-port': {
        asks: 'Is taking a port of the node on purpose?',
        why: 'The node has this port once: a second Pod like this does not fit on the same node. Baseline forbids it.',
        could: 'For others to reach it use a Service; for debugging, `kubectl port-forward`.',
        learn: 'host ports',
      },
      'host-network-dns': {
        asks: 'Does it look for Services of the cluster?',
        why: 'On the node’s network `ClusterFirst` has no effect: names are looked up in the node’s DNS, which knows no Services of the cluster.',
        could: 'If it needs those names, set `dnsPolicy` to `ClusterFirstWithHostNet`.',
        learn: 'DNS policy',
      },
      'no-labels': {
        asks: 'How will others find it?',
        why: 'It declares a port and has no labels. A Service picks Pods by their labels; without any, no Service picks this one.',
        could: 'Add one under `metadata.labels`, such as `app: web`.',
        learn: 'labels',
      },
      'volume-unused': {
        asks: 'Did you forget to mount this volume?',
        why: 'It is declared and no container mounts it, so nobody can see what is in it.',
        could: 'Mount it in a container’s `volumeMounts`, or take it out.',
        learn: 'volumes',
      },
      'memory-volume-unbounded': {
        asks: 'How large may this volume in memory grow?',
        why: 'What is written to it counts as memory of the container that writes. Without `sizeLimit` it may grow to the sum of the containers’ memory limits; without those, as much as the node has to give.',
        could: 'Set `sizeLimit`, and count it in the container’s memory limit.',
        learn: 'emptyDir in memory',
      },
      'ends-and-restarts': {
        asks: 'It ends when it is done, and then?',
        why: 'With the restart policy `Always` it is restarted even if it ended well. This command is done in a moment, so it starts again and again, later each time, and you see `CrashLoopBackOff` although nothing crashed.',
        could: 'For work that is done once set `restartPolicy` to `Never` or `OnFailure`, best of all in a Job.',
        learn: 'restart policy and CrashLoopBackOff',
      },
      'job-waits-for-all': {
        asks: 'Will each of these containers end by itself?',
        why: 'A Job is complete when all app containers have ended. With a helper among them that runs for ever, it never is.',
        could:
          'Move the helper to `initContainers` with `restartPolicy: Always`: it becomes a sidecar, and stops when the work is done.',
        learn: 'native sidecars',
      },
      'bare-pod': {
        asks: 'When it is gone, who makes another?',
        why: 'A bare Pod has no controller: if it is deleted or evicted, or its node is lost, nobody replaces it.',
        could:
          'What keeps running belongs in a Deployment, what has an identity in a StatefulSet, what ends in a Job. To try something out, this is fine.',
        learn: 'bare Pods and controllers',
      },
      'warned-name': {
        asks: 'With dots in the name, or too many letters, the host name is not what you expect',
        why: 'The name of a Pod is its host name too, and that is a single label: lower case letters, digits and hyphens, at most 63.',
        could: 'Choose a shorter name within these rules.',
        learn: 'host name and subdomain',
      },
      'warned-node-label': {
        asks: 'This node label got another name long ago',
        why: 'The old name is kept for compatibility, and newer nodes may not have it; if no node has it, the Pod fits nowhere.',
        could: 'Use the new name that the warning gives.',
        learn: 'affinity',
      },
      'warned-null-selector': {
        asks: 'Without a selector it matches no Pod',
        why: 'A missing `labelSelector` selects nothing, so the rule has no effect. An empty one, `{}`, selects everything.',
        could: 'Write a `labelSelector` for the Pods that are meant.',
        learn: 'affinity',
      },
      'warned-annotation': {
        asks: 'This annotation no longer works, or soon will not',
        why: 'What annotations switched on has become a proper field, and the annotation is no longer looked at.',
        could: 'Use the field that the warning names.',
        learn: 'seccomp, AppArmor, SELinux',
      },
      'warned-volume-type': {
        asks: 'This type of volume has been switched off, or is about to be',
        why: 'The field is still known, but the code behind it is gone or off by default: the Pod is accepted and the volume cannot be mounted.',
        could: 'Use a CSI driver, a PersistentVolumeClaim, or an init container that fetches the files into an `emptyDir`.',
        learn: 'volumes',
      },
      'warned-token-path': {
        asks: 'Two files want the same path',
        why: 'A projected volume puts several sources into one directory, and this one has the same path as the service account token.',
        could: 'Give one of them another `path`.',
        learn: 'projected volumes',
      },
      'warned-host-alias': {
        asks: 'One IP is listed twice',
        why: '`hostAliases` are merged by IP, so when the manifest is applied again the second may be lost.',
        could: 'Make it one entry with all names in `hostnames`.',
        learn: 'host name and subdomain',
      },
      'warned-pull-secret': {
        asks: 'A Secret for pulling images is named twice, or not at all',
        why: 'The list is merged by name: an empty name points to nothing, and one that is there twice may be lost when the manifest is applied again.',
        could: 'Remove the duplicate, or fill in the name.',
        learn: 'Secret',
      },
      'warned-fraction': {
        asks: 'There is no such thing as half a byte',
        why: 'A lowercase `m` means a thousandth: `500m` of memory is half a byte. It was probably meant to be `500M` or `500Mi`.',
        could: 'Make the suffix `M` or `Mi`.',
        learn: 'what a Pod requests',
      },
      'warned-variable-hidden': {
        asks: 'A second variable of the same name hides the first',
        why: 'The container sees only the later value. Variables are merged by name, so when the manifest is applied again the first may be lost.',
        could: 'Take one out, or rename one of them.',
        learn: 'environment variables',
      },
      'warned-host-ip': {
        asks: 'A node IP is given, but no node port',
        why: '`hostIP` says on which address of the node the port is taken; without `hostPort` none is taken, and the line has no effect.',
        could: 'Add `hostPort`, or take `hostIP` out.',
        learn: 'host ports',
      },
      'warned-port-twice': {
        asks: 'One port is declared twice',
        why: 'A Pod has one set of ports. If two containers listen on it, the later one cannot bind and fails to start. The declaration alone is not refused.',
        could: 'Give one of them another port; if both mean the same, take one out.',
        learn: 'one address, one set of ports',
      },
      'warned-port-name-twice': {
        asks: 'Ports of two containers have the same name',
        why: 'Services can look a port up by name; they find the first, and the other is out of reach.',
        could: 'Rename one of the ports.',
        learn: 'one address, one set of ports',
      },
      'warned-negative-grace': {
        asks: 'The grace period is negative',
        why: 'That has no meaning; the server accepts it and treats it as 1 second.',
        could: 'Write 0 or more seconds; leave it out for 30.',
        learn: 'the grace period',
      },
    },
  },
};
