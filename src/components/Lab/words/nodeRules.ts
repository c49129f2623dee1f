import type {nodeRules} from '../../../lifecycle/rules/node';
import type {EntryFacts, Sentences} from './entryFacts';

const probeNames: Record<string, string> = {startup: '启动', liveness: '存活', readiness: '就绪'};

const probeName = ({probe}: EntryFacts): string => probeNames[String(probe)] ?? String(probe);

/** Whether the wait is shorter than so many restarts would make it, had each of them followed an exit of its own. */
const isBehind = ({wait, restarts}: EntryFacts): boolean =>
  Number(restarts) > 0 && Number(wait) < Math.min(10 * 2 ** (Number(restarts) - 1), 300);

/** Why the kubelet, the runtime, the kernel and the program do what they do. One or two short sentences for each rule. */
export const nodeRuleWords: Sentences<keyof typeof nodeRules> = {
  'kubelet-may-reject': {
    'zh-CN': ({reason}) => `绑定了，kubelet 也可以不收（\`${reason}\`）：Pod 当场 \`Failed\`，不会换个节点再试。`,
    en: ({reason}) =>
      `Bound or not, a kubelet may say no (\`${reason}\`): the Pod is \`Failed\` on the spot, and is not tried elsewhere.`,
  },
  'containers-outlive-the-kubelet': {
    'zh-CN': 'kubelet 重启，容器照跑，它们的父进程不是它。只是它脑子里的东西没了：回退、探针计数，都从头来。',
    en: 'Containers run on while the kubelet restarts: they are not its children. What it kept in mind is gone, though: back-offs and counts of probes begin anew.',
  },
  // start
  'sandbox-holds-the-namespaces': {
    'zh-CN': ({shared}) => {
      if (shared === undefined) return '先有壳，后有豆：沙箱（pause）占住网络和 IP，容器一个个住进来。容器换多少次，壳都不换。';
      return shared
        ? '壳破了。进程命名空间是共享的，1 号进程就是 pause：它一死，里面的进程当场全死。'
        : '壳破了，网络跟着没了。容器各有各的 1 号进程，还跑着，可是 kubelet 会把它们都停掉重来。';
    },
    en: ({shared}) => {
      if (shared === undefined)
        return 'First the pod, then the beans: the sandbox (pause) holds the network and the address, and containers move in. However often they are replaced, it stays.';
      return shared
        ? 'The shell is broken. With a shared PID namespace pause is process 1: when it dies, every process in there dies at once.'
        : 'The shell is broken, and the network gone with it. The containers have a process 1 of their own and still run, but the kubelet will stop them all and begin anew.';
    },
  },
  'new-sandbox-begins-anew': {
    'zh-CN': '换了沙箱，一切重来：IP 换新的，Init 容器也要**再跑一遍**。还是同一个 Pod，UID 不变。',
    en: 'A new sandbox means beginning anew: a new address, and the init containers run **once more**. It is still the same Pod with the same UID.',
  },
  'no-second-sandbox': {
    'zh-CN': '重启策略是 `Never`，沙箱没了就不再建：容器停掉，Pod 到此为止。',
    en: 'With the restart policy `Never` there is no second sandbox: the containers are stopped, and the Pod is over.',
  },
  'pull-holds-up-the-rest': {
    'zh-CN': '同一个 Pod 里，kubelet 一次只做一件事：镜像拉完、容器起来，才轮到下一个；这中间状态也不更新。',
    en: 'In one Pod the kubelet does one thing at a time: pull, create, start, and only then the next container. Meanwhile it writes no status either.',
  },
  'image-by-policy': {
    'zh-CN': ({seconds}) =>
      Number(seconds) === 0
        ? '策略是 `Always`，就得去问一次仓库；层都在节点上，问一声就够了。'
        : `镜像不在节点上（或者策略是 \`Always\`），就得拉，花了 **${seconds} 秒**。`,
    en: ({seconds}) =>
      Number(seconds) === 0
        ? 'With `Always` the registry has to be asked; as all layers are on the node, asking is enough.'
        : `The image is not on the node, or the policy is \`Always\`: it has to be pulled, which took **${seconds} s**.`,
  },
  'image-is-there': {
    'zh-CN': '节点上已经有这个镜像，策略也没要求再拉，直接用。',
    en: 'The node has the image already, and the policy does not ask for more: it is used as it is.',
  },
  'never-pulls': {
    'zh-CN': '策略是 `Never`：节点上没有，也不许拉，只能停在这儿，等人把镜像放上来。',
    en: 'The policy is `Never`: the image is not here and must not be fetched, so the container waits for somebody to put it there.',
  },
  'pull-failures-wait': {
    'zh-CN': ({wait, count}) =>
      wait === undefined
        ? `第 **${count}** 次没拉下来。先是 \`ErrImagePull\`，马上就要按回退等着了。`
        : `拉镜像有自己的回退：10、20、40……最多 300 秒。这次等 **${wait} 秒**，这就是 \`ImagePullBackOff\`。`,
    en: ({wait, count}) =>
      wait === undefined
        ? `Failure **${count}** of this pull. It reads \`ErrImagePull\` at first, and then it has to wait.`
        : `Pulls have a back-off of their own: 10, 20, 40 … up to 300 s. This wait is **${wait} s**, and that is all \`ImagePullBackOff\` means.`,
  },
  'others-do-not-wait': {
    'zh-CN': '一个应用容器起不来，不耽误后面的；但 Init 容器起不来，后面谁也别想起。',
    en: 'An app container that cannot start does not hold up the next. An init container that cannot holds up everything.',
  },
  'each-start-is-a-new-container': {
    'zh-CN': ({instance}) =>
      Number(instance) > 1
        ? `“重启”其实是**新建**：第 ${instance} 个容器，新 ID，旧容器里写的文件没了。`
        : '镜像有了，运行时照着它建一个容器：自己的文件系统，空白的可写层。',
    en: ({instance}) =>
      Number(instance) > 1
        ? `A restart really is a **new** container: number ${instance}, with a new ID. What the old one wrote to its own files is gone.`
        : 'With the image at hand the runtime makes a container of it, with a writable layer that is still empty.',
  },
  'init-one-after-the-other': {
    'zh-CN': 'Init 容器一个接一个：这个以 **0** 退出，才轮到下一个。',
    en: 'Init containers run one after the other: this one has to end with **0** before the next begins.',
  },
  'sidecar-only-has-to-start': {
    'zh-CN': '边车不用跑完，**启动好**就行；有启动探针的，探针成功才算。然后它一直陪着。',
    en: 'A sidecar need not finish, it only has to have **started** (with a startup probe: when that succeeds). Then it stays.',
  },
  'apps-after-all-init': {
    'zh-CN': 'Init 容器都跑完、边车都启动了，才轮到应用容器。',
    en: 'Only when all init containers have finished and all sidecars have started is it the turn of the app containers.',
  },
  'apps-in-list-order': {
    'zh-CN': '应用容器按清单里的顺序，一个启动完再启动下一个；不等前一个就绪。',
    en: 'App containers are started in the order of the list, one after the other, without waiting for the one before to be ready.',
  },
  'post-start-holds-up-the-next': {
    'zh-CN': ({takes}) =>
      `postStart 跟程序同时跑，kubelet 却要等它跑完（**${takes} 秒**）：这之前容器不算 Running，下一个容器也不启动。`,
    en: ({takes}) =>
      `The postStart hook runs beside the program, but the kubelet waits for it (**${takes} s**): until then the status does not say Running, and the next container is not started.`,
  },
  'failed-post-start-kills': {
    'zh-CN': 'postStart 失败，容器就要停：跟平常一样先发信号、再等，然后按重启策略再来（`PostStartHookError`）。',
    en: 'A failed postStart stops its container, as politely as ever, and then the restart policy decides (`PostStartHookError`).',
  },
  // status
  'initialized-stays': {
    'zh-CN': 'Init 容器都以 0 结束，边车都启动了：`Initialized` 变成 **True**，以后边车重启也不会收回。',
    en: 'All init containers ended with 0 and all sidecars have started: `Initialized` is **True**, and a sidecar that restarts later does not take it back.',
  },
  'ready-when-all-are': {
    'zh-CN': 'Pod 的 `Ready` 要**每一个**应用容器和边车都就绪、就绪态门控也都是 True；少一个都不行。',
    en: 'The Pod is `Ready` only when **every** app container and sidecar is, and every readiness gate is True.',
  },
  'phase-follows-containers': {
    'zh-CN': ({phase}) =>
      phase === 'Running'
        ? '`Running` 只要求容器都启动过、至少一个在跑或要重启；崩溃循环里的 Pod 也是 `Running`。'
        : '还有容器没启动过，或者 Init 容器没跑完，就是 `Pending`。',
    en: ({phase}) =>
      phase === 'Running'
        ? '`Running` only says that all containers have been started and one of them runs or will again: a Pod in a crash loop is `Running`, too.'
        : 'As long as a container has never been started, or an init container has not finished, it is `Pending`.',
  },
  'last-status-is-final': {
    'zh-CN': ({phase}) =>
      phase === 'Succeeded'
        ? '应用容器全以 **0** 结束，所以是 `Succeeded`。边车怎么退出的不算数。'
        : '有应用容器没以 0 结束，或者 kubelet 自己判它失败，所以是 `Failed`。终止阶段再也不会变。',
    en: ({phase}) =>
      phase === 'Succeeded'
        ? 'All app containers ended with **0**, so it is `Succeeded`. How sidecars ended does not matter.'
        : 'An app container did not end with 0, or the kubelet itself failed the Pod: it is `Failed`, and a terminal phase never changes again.',
  },
  // end and restart
  'process-one-decides': {
    'zh-CN': ({exitCode}) => `容器的命就是 1 号进程的命：它以 **${exitCode}** 退出，容器就结束，别的进程一起走。`,
    en: ({exitCode}) =>
      `A container lives as long as its process 1: that ended with **${exitCode}**, so the container is over, and all its other processes with it.`,
  },
  'signal-makes-the-code': {
    'zh-CN': ({signal, exitCode}) => `被 ${signal} 打死的进程，退出代码是 128 加信号的号码：**${exitCode}**。`,
    en: ({signal, exitCode}) => `A process that dies of ${signal} leaves 128 plus the number of the signal: **${exitCode}**.`,
  },
  'memory-kills': {
    'zh-CN': '内存超过 `limits.memory`，内核直接 SIGKILL：退出代码 **137**，原因 `OOMKilled`。没有商量，也不跑 preStop。',
    en: 'More memory than `limits.memory`: the kernel sends SIGKILL. Exit code **137**, reason `OOMKilled`; nobody is asked, and no preStop runs.',
  },
  'memory-kills-the-group': {
    'zh-CN': '超内存的是子进程；cgroup v2 上 kubelet 让内核整组一起杀，1 号进程也没了：**137**，`OOMKilled`。',
    en: 'It was a child that took too much. On cgroup v2 the kernel kills the whole container as a group, process 1 too: **137**, `OOMKilled`.',
  },
  'memory-may-kill-a-child': {
    'zh-CN': '内核只杀了超内存的子进程，1 号进程还在，容器就**没有结束**，状态里一个字也看不到。',
    en: 'The kernel killed only the child that took too much. Process 1 lives, so the container has **not ended**, and no status tells of it.',
  },
  'namespace-dies-with-process-one': {
    'zh-CN': '进程命名空间的 1 号进程（pause）没了，内核把里面的进程全部 SIGKILL：**137**。',
    en: 'With process 1 of the PID namespace (pause) gone, the kernel kills all others in it with SIGKILL: **137**.',
  },
  'anybody-may-signal': {
    'zh-CN': ({from}) =>
      from === 'container'
        ? '从容器里面发信号：1 号进程没装处理函数就听不见，连 SIGKILL 也打不死它。'
        : '从节点上给进程发信号，绕过了 Kubernetes：kubelet 只看见结果，就当它自己退出了。',
    en: ({from}) =>
      from === 'container'
        ? 'A signal from inside the container: a process 1 without a handler does not hear it, and not even SIGKILL gets through.'
        : 'A signal sent on the node goes past Kubernetes: the kubelet sees only what comes of it, as if the process had ended by itself.',
  },
  'restart-is-in-place': {
    'zh-CN': '重启就在原地：同一个 Pod，同一个节点，IP 和卷都不变，变的只是容器。',
    en: 'A restart happens in place: the same Pod on the same node, with the same address and volumes. Only the container is new.',
  },
  'rule-restarts-all': {
    'zh-CN': ({container, exitCode}) =>
      exitCode === undefined
        ? '全部重来是硬来：宽限 **0**，不跑 preStop，一个接一个地停。'
        : `\`${container}\` 的退出代码 **${exitCode}** 对上了 \`RestartAllContainers\` 规则：所有容器停掉重来；沙箱、IP、卷都留着。`,
    en: ({container, exitCode}) =>
      exitCode === undefined
        ? 'Beginning anew is not gentle: **0** s of grace, no preStop, one container after the other.'
        : `The exit code **${exitCode}** of \`${container}\` meets a rule that says \`RestartAllContainers\`: all are stopped and begin anew. Sandbox, address and volumes stay.`,
  },
  'back-off-doubles': {
    'zh-CN': (facts) =>
      isBehind(facts)
        ? `等的时间一次翻一倍，最多 300 秒，现在轮到 **${facts.wait} 秒**。重启过 ${facts.restarts} 次，却不是每次都等了：探针杀的，该等的常在跑着的时候就过去了；跑过 10 分钟的，从头数。`
        : `第一次立刻重启，之后每次等的时间翻倍，最多 300 秒。已重启 ${facts.restarts} 次，这次等 **${facts.wait} 秒**；退出代码是 0 也一样等。`,
    en: (facts) =>
      isBehind(facts)
        ? `Each wait is twice the last, up to 300 s, and now it is **${facts.wait} s**. Not all of the ${facts.restarts} restarts had to wait: when a probe kills, what is due often passes while the container still runs; and after a run of 10 minutes the count begins anew.`
        : `The first restart is at once, then each wait is twice the last, up to 300 s. After ${facts.restarts} ${facts.restarts === 1 ? 'restart' : 'restarts'} it is **${facts.wait} s**, whatever the exit code, 0 too.`,
  },
  // probes
  'failures-are-counted': {
    'zh-CN': (facts) =>
      Number(facts.count) < Number(facts.threshold)
        ? `${probeName(facts)}探针失败，连着第 **${facts.count}** 次；满 ${facts.threshold} 次才算数，中间成功一次就清零。`
        : `${probeName(facts)}探针连着失败 **${facts.count}** 次，到了 \`failureThreshold\`（${facts.threshold}）。`,
    en: (facts) =>
      Number(facts.count) < Number(facts.threshold)
        ? `The ${facts.probe} probe has failed **${facts.count}** of ${facts.threshold} times in a row. One success in between, and the count is 0 again.`
        : `The ${facts.probe} probe has failed **${facts.count}** times in a row, which is its \`failureThreshold\` (${facts.threshold}).`,
  },
  'successes-are-counted': {
    'zh-CN': (facts) =>
      Number(facts.threshold) > 1
        ? `${probeName(facts)}探针成功，连着第 **${facts.count}** 次；\`successThreshold\` 要 ${facts.threshold} 次。`
        : `${probeName(facts)}探针成功 **1** 次就够：\`successThreshold\` 默认是 1。`,
    en: (facts) =>
      Number(facts.threshold) > 1
        ? `The ${facts.probe} probe has succeeded **${facts.count}** of the ${facts.threshold} times that its \`successThreshold\` asks for.`
        : `**1** success of the ${facts.probe} probe is enough: \`successThreshold\` is 1 by default.`,
  },
  'warning-is-success': {
    'zh-CN': '探针被重定向到别的主机：记一条警告事件，结果仍算**成功**。',
    en: 'The probe was redirected to another host: a warning in the events, and yet it counts as a **success**.',
  },
  'errors-count-for-nothing': {
    'zh-CN': '探针自己没跑成，不是程序答得不对：这一次**不算**，成功和失败的计数都不动。',
    en: 'The probe itself could not be run, which says nothing of the program: it **counts for nothing**, neither way.',
  },
  'startup-opens-the-gate': {
    'zh-CN': '启动探针成功了，门打开：存活和就绪探针从现在起才跑。启动探针自己收工。',
    en: 'The startup probe has succeeded, and the gate is open: only now do the liveness and readiness probes run. Its own work is done.',
  },
  'startup-failure-kills': {
    'zh-CN': ({threshold, grace}) =>
      threshold === undefined
        ? `启动探针失败的容器要停掉；该跑的 preStop 照跑，宽限期 **${grace} 秒**。`
        : `连着失败 **${threshold}** 次还没启动好，kubelet 不再等：杀掉，再按重启策略来。`,
    en: ({threshold, grace}) =>
      threshold === undefined
        ? `A container whose startup probe has failed is stopped, with its preStop and **${grace} s** of grace.`
        : `Not started after **${threshold}** failures in a row: the kubelet waits no longer, kills it, and goes by the restart policy.`,
  },
  'liveness-failure-kills': {
    'zh-CN': ({threshold, grace}) =>
      threshold === undefined
        ? `存活探针失败的容器要停掉，停法跟删除一样：preStop、信号、宽限期 **${grace} 秒**。`
        : `连着失败 **${threshold}** 次，kubelet 认定它没救了：杀掉，再按重启策略来。存活探针就干这一件事。`,
    en: ({threshold, grace}) =>
      threshold === undefined
        ? `A container whose liveness probe has failed is stopped as in a deletion: preStop, signal, **${grace} s** of grace.`
        : `**${threshold}** failures in a row, and the kubelet gives it up: it is killed, and then the restart policy decides. That is all a liveness probe does.`,
  },
  'nothing-left-after-the-kill': {
    'zh-CN': ({grace}) =>
      `杀了它，策略 \`Never\` 又不许再起，别的应用容器一个不剩：kubelet 干脆停掉整个 Pod。宽限期用 Pod 的 **${grace} 秒**，探针自己写的不算。`,
    en: ({grace}) =>
      `Under \`Never\` it would not come back, and no other app container is left: the kubelet stops the whole Pod. The grace period is the Pod’s **${grace} s**, whatever the probe asks for.`,
  },
  'readiness-failure-takes-out': {
    'zh-CN': ({threshold}) => `连着失败 **${threshold}** 次，容器算没就绪：Service 不再派流量来。它不会被杀，也不会重启。`,
    en: ({threshold}) =>
      `After **${threshold}** failures in a row the container is not ready: Services send nothing more. It is neither killed nor restarted.`,
  },
  // stop
  'kubelet-sees-the-deletion': {
    'zh-CN': ({grace}) => `kubelet 看见对象上盖了章，开始停容器：从现在起 **${grace} 秒**，preStop 和收尾都算在里面。`,
    en: ({grace}) =>
      `The kubelet sees the stamp on the object and begins to stop containers: **${grace} s** from now, for preStop and for cleaning up together.`,
  },
  'kubelet-finds-it-gone': {
    'zh-CN': ({grace}) => `kubelet 没赶上那次强制删除，只发现对象没了：它就照 Pod 自己写的宽限期来，**${grace} 秒**一秒不少。`,
    en: ({grace}) =>
      `The kubelet missed the forced deletion and only finds the object gone, so it uses the Pod’s own grace period, all **${grace} s** of it.`,
  },
  'shorter-grace-comes-too-late': {
    'zh-CN': ({before, asked}) =>
      `对象上的限期是提前了，可 kubelet 已经按 ${before} 秒在停，中途不改：缩到 **${asked} 秒**对它没有用。`,
    en: ({before, asked}) =>
      `The object’s deadline has moved up, but the kubelet has begun with ${before} s and carries that through: **${asked} s** come too late.`,
  },
  'nothing-left-to-run': {
    'zh-CN': '应用容器都结束了，也都不再重启：边车留不住 Pod，该停了。',
    en: 'All app containers have ended for good: sidecars do not keep a Pod going, so they are stopped.',
  },
  'changed-image-restarts': {
    'zh-CN': '容器的定义变了，kubelet 停掉旧的、用新镜像起一个：重启策略不管这事，Pod 也不换。',
    en: 'The definition of the container has changed: the kubelet stops the old one and starts one of the new image. The restart policy has no say, and the Pod stays.',
  },
  'hook-time-is-in-the-grace': {
    'zh-CN': ({grace, takes, spent, left}) =>
      spent === undefined
        ? `先跑 preStop，信号等它跑完再发。钩子要 **${takes} 秒**，从宽限期的 ${grace} 秒里出。`
        : `钩子花掉的 ${spent} 秒**也算在宽限期里**，留给程序收尾的是 **${left} 秒**。`,
    en: ({grace, takes, spent, left}) =>
      spent === undefined
        ? `First preStop, and the signal only when it is done. The hook takes **${takes} s**, and they come out of the ${grace} s of grace.`
        : `The ${spent} s of the hook **come out of the grace period**: what is left for the program is **${left} s**.`,
  },
  'hook-ends-with-its-container': {
    'zh-CN': ({left}) => `钩子是在容器里跑的命令，容器一结束，它也就断了；还剩 **${left} 秒**，用不上了。`,
    en: ({left}) => `The hook is a command in the container and ends with it; the **${left} s** that are left are of no use.`,
  },
  'hook-is-not-waited-for': {
    'zh-CN': ({takes, grace}) =>
      `宽限期 **${grace} 秒**用完了，钩子（要 ${takes} 秒）还没完。kubelet 不打断它，只是不等了：发信号，再给 2 秒。`,
    en: ({takes, grace}) =>
      `The **${grace} s** are used up, and the hook (${takes} s) is not done. The kubelet does not interrupt it, it stops waiting: signal, and 2 s more.`,
  },
  'hook-failure-changes-nothing': {
    'zh-CN': '钩子失败只留下一条事件，里面没有细节，怕泄密；容器该停照停。',
    en: 'A failed hook leaves an event, without details lest secrets leak. The container is stopped all the same.',
  },
  'stop-signal-comes-first': {
    'zh-CN': ({signal, given}) => `先发 ${signal}，再等 **${given} 秒**：宽限期里还剩这么多。到点还在，才是 SIGKILL。`,
    en: ({signal, given}) =>
      `First ${signal}, then **${given} s**: so much is left of the grace period. SIGKILL comes only if it is still there after that.`,
  },
  'two-seconds-at-least': {
    'zh-CN': ({signal}) => `宽限期剩得再少，从 ${signal} 到 SIGKILL 之间也保底 **2 秒**。`,
    en: ({signal}) => `However little of the grace period is left, between ${signal} and SIGKILL there are always **2 s**.`,
  },
  'process-one-is-spared': {
    'zh-CN': ({signal}) =>
      signal === 'SIGKILL'
        ? '从容器里面发的 SIGKILL，打不着里面的 1 号进程：内核护着它，把信号**扔了**。'
        : `容器里的 1 号进程没为 ${signal} 装处理函数，内核就把信号**扔了**：它根本不知道有人要它停。`,
    en: ({signal}) =>
      signal === 'SIGKILL'
        ? 'Sent from inside the container, SIGKILL does not reach its process 1: the kernel shields that one and **drops** the signal.'
        : `Process 1 of the container has no handler for ${signal}, so the kernel **drops** it: it does not even know that somebody wants it to stop.`,
  },
  'program-ignores': {
    'zh-CN': ({signal}) => `程序自己说了不理 ${signal}：信号送到了，它照跑不误。`,
    en: ({signal}) => `The program has said that it does not care for ${signal}: it got the signal, and runs on.`,
  },
  'handler-decides': {
    'zh-CN': ({exitCode}) =>
      exitCode === 143
        ? '程序收到了信号，收完尾自己退出：这个 **143** 是它自己定的。'
        : `程序收到了信号，收完尾自己退出：退出代码 **${exitCode}** 是它自己定的，不是 143。`,
    en: ({exitCode}) =>
      exitCode === 143
        ? 'The program heard the signal, cleaned up and ended by itself: this **143** is its own choice.'
        : `The program heard the signal, cleaned up and ended by itself: **${exitCode}** is its own choice, and not 143.`,
  },
  'grace-is-over': {
    'zh-CN': ({given}) => `给它的 **${given} 秒**用完了还没退出，运行时发 SIGKILL。`,
    en: ({given}) => `Its **${given} s** are over and it is still there, so the runtime sends SIGKILL.`,
  },
  'kill-cannot-be-handled': {
    'zh-CN': 'SIGKILL 没有处理函数，也没有收尾：128 + 9 = **137**。',
    en: 'There is no handler for SIGKILL and no cleaning up: 128 + 9 = **137**.',
  },
  'sandbox-goes-last': {
    'zh-CN': '豆子都出来了，最后才轮到壳：最后一个容器结束，沙箱才停。',
    en: 'The beans first, the pod last: only when the last container has ended is the sandbox stopped.',
  },
  // other ends
  'kubelet-ends-the-pod': {
    'zh-CN': ({grace}) => `这回是 kubelet 自己动手，不问干扰预算，只给 **${grace} 秒**；对象留着，阶段是 \`Failed\`。`,
    en: ({grace}) =>
      `This time the kubelet acts on its own, asks no disruption budget and gives **${grace} s**. The object stays, as \`Failed\`.`,
  },
  'hard-threshold-leaves-a-second': {
    'zh-CN': ({resource, grace}) => `\`${resource}\` 越过了硬阈值：宽限期只有 **${grace} 秒**，Pod 自己写的不算。`,
    en: ({resource, grace}) =>
      `\`${resource}\` has crossed a hard threshold: **${grace} s** of grace, whatever the Pod itself asks for.`,
  },
  'soft-threshold-leaves-what-is-set': {
    'zh-CN': ({resource, grace}) =>
      `\`${resource}\` 越过了软阈值：宽限期取节点设置和 Pod 自己的较小者，至少 1 秒，这里是 **${grace} 秒**。`,
    en: ({resource, grace}) =>
      `\`${resource}\` has crossed a soft threshold: the grace is what the node is set to or what the Pod asks for, whichever is less, at least 1 s; here **${grace} s**.`,
  },
  'deadline-fails-the-pod': {
    'zh-CN': ({deadline, grace}) =>
      deadline === undefined
        ? `到期了，容器照样好好停：preStop、信号、宽限期 **${grace} 秒**。`
        : `\`activeDeadlineSeconds\` 从 kubelet 接手算起，**${deadline} 秒**到了：不管跑得好不好，Pod 都是 \`Failed\`。`,
    en: ({deadline, grace}) =>
      deadline === undefined
        ? `The time is up, and yet containers are stopped properly: preStop, signal, **${grace} s** of grace.`
        : `\`activeDeadlineSeconds\` counts from when the kubelet took the Pod on. After **${deadline} s** it is \`Failed\`, however well it ran.`,
  },
  'shutdown-in-two-groups': {
    'zh-CN': ({seconds, criticalSeconds, grace}) =>
      seconds === undefined
        ? `节点要关机，这一组 Pod 分到的时间和它自己的宽限期，取短的：**${grace} 秒**。`
        : `关机前一共 **${seconds} 秒**：先停普通 Pod，最后 ${criticalSeconds} 秒留给关键 Pod。`,
    en: ({seconds, criticalSeconds, grace}) =>
      seconds === undefined
        ? `The node shuts down: the time of this group or the Pod’s own grace period, whichever is shorter, here **${grace} s**.`
        : `**${seconds} s** before the machine goes down: ordinary Pods first, and the last ${criticalSeconds} s are for critical ones.`,
  },
  'shutdown-is-off-by-default': {
    'zh-CN': '节点体面关闭默认没开：两个时间都是 **0**。kubelet 什么也没做，机器一关，进程全没。',
    en: 'Graceful node shutdown does nothing by default: both of its times are **0**. The machine goes down, and every process with it.',
  },
  // resize
  'resize-in-place-since-1-33': {
    'zh-CN': '这个版本还不能就地调整资源（**1.33** 起默认可以），API 服务器不收。',
    en: 'In this release resources cannot be changed in place (on by default since **1.33**): the API server refuses.',
  },
  'resize-keeps-the-qos': {
    'zh-CN': ({qos}) => `调整不能改变 QoS 类：这个 Pod 是 **${qos}**，改完就不是了，所以不收。`,
    en: ({qos}) =>
      `A resize must not change the QoS class. This Pod is **${qos}** and would not be any more, so it is refused.`,
  },
  'resize-asks-the-kubelet': {
    'zh-CN': '对象上写的只是愿望；节点腾不腾得出来，由 kubelet 说了算。容器不停。',
    en: 'The object now says what is wanted. Whether the node has room is for the kubelet to say, and the container runs on.',
  },
  'deferred-is-tried-again': {
    'zh-CN': '这个节点够大，只是现在腾不出来：`Deferred`，以后再试。',
    en: 'The node is big enough, only not now: `Deferred`, to be tried again.',
  },
  'infeasible-is-not-tried-again': {
    'zh-CN': '整个节点都没这么多：`Infeasible`，不再试，除非换个数再要。',
    en: 'The whole node has not so much: `Infeasible`, and not tried again until somebody asks for less.',
  },
  'resize-is-granted': {
    'zh-CN': '节点有地方，kubelet 记下新的份额（`allocatedResources`），再去改 cgroup。',
    en: 'There is room: the kubelet notes the new share (`allocatedResources`) and then changes the cgroup.',
  },
  'resize-may-restart': {
    'zh-CN': '`resizePolicy` 说这种资源要 `RestartContainer`：容器得重启一次，新的份额才生效。',
    en: 'The `resizePolicy` of this resource says `RestartContainer`: the new share takes a restart of the container.',
  },
  'resize-is-in-force': {
    'zh-CN': '状态里的 `resources` 是真正生效的份额，现在跟要的一样了。',
    en: '`resources` in the status is what is in force, and now it is what was asked for.',
  },
};
