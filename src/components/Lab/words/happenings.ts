import type {Happening} from '../../../lifecycle/happening';
import type {Sentences} from './entryFacts';

/** The signal that an exit code above 128 comes from, where it is known. */
const withSignal = (signal: unknown): string => (signal === undefined ? '' : ` (\`${signal}\`)`);

/** How a probe of a kind is called, before the word for probe. */
const probeNames: Record<string, string> = {startup: '启动', liveness: '存活', readiness: '就绪'};

const ordinal = (count: unknown): string => (count === 2 ? '2nd' : count === 3 ? '3rd' : `${count}th`);

const plural = (count: unknown, one: string, many = `${one}s`): string => (count === 1 ? one : many);

/** What happened, in one sentence; why it did is with the rules. */
export const happenings: Sentences<Happening> = {
  // the object
  created: {
    'zh-CN': ({name}) => `API 服务器存下了 Pod${name ? ` \`${name}\`` : ''}；眼下它只是一条记录。`,
    en: ({name}) => `The API server has stored the Pod${name ? ` \`${name}\`` : ''}; so far it is only a record.`,
  },
  'deletion-requested': {
    'zh-CN': ({grace, deadline}) =>
      grace === 0
        ? '这个 Pod 要删，宽限期是 **0**：谁也不等。'
        : `这个 Pod 要删：宽限期 **${grace} 秒**，对象上盖了章，\`deletionTimestamp\` 是第 ${deadline} 秒。`,
    en: ({grace, deadline}) =>
      grace === 0
        ? 'The Pod is to be deleted with a grace period of **0**: nobody waits.'
        : `The Pod is to be deleted, with a grace period of **${grace} s**; the object is stamped, with \`deletionTimestamp\` at second ${deadline}.`,
  },
  'deletion-shortened': {
    'zh-CN': ({before, grace, deadline}) =>
      `又来一次删除，宽限期从 ${before} 秒缩到 **${grace} 秒**，期限提前到第 ${deadline} 秒。`,
    en: ({before, grace, deadline}) =>
      `A second deletion cuts the grace period from ${before} to **${grace} s**; the deadline moves up to second ${deadline}.`,
  },
  'deletion-unchanged': {
    'zh-CN': ({grace}) => `又来一次删除，但宽限期还是 **${grace} 秒**：期限只能提前，不能推后。`,
    en: ({grace}) => `Another deletion, and the grace period stays at **${grace} s**: the deadline only ever moves up.`,
  },
  'deletion-refused': {
    'zh-CN': ({message}) => `\`kubectl\` 不肯发出这次删除：\`${message}\`。`,
    en: ({message}) => `\`kubectl\` will not send this deletion: \`${message}\`.`,
  },
  'grace-ended': {
    'zh-CN': '宽限期用完了。',
    en: 'The grace period is over.',
  },
  'object-removed': {
    'zh-CN': 'Pod 对象从 API 服务器上消失了；再问，就是 `NotFound`。',
    en: 'The Pod object is gone from the API server; whoever asks now gets `NotFound`.',
  },
  'held-by-finalizer': {
    'zh-CN': ({finalizer}) => `该走了，却走不成：Finalizer \`${finalizer}\` 还挂在对象上。`,
    en: ({finalizer}) => `The object should go and cannot: the finalizer \`${finalizer}\` still holds it.`,
  },
  'finalizer-removed': {
    'zh-CN': ({finalizer, left}) => `Finalizer \`${finalizer}\` 摘掉了，还剩 **${left}** 个。`,
    en: ({finalizer, left}) => `The finalizer \`${finalizer}\` is taken off; **${left}** left.`,
  },
  'condition-set': {
    'zh-CN': ({type, status}) => `有人把状况 \`${type}\` 写成 **${status}**。`,
    en: ({type, status}) => `Somebody sets the condition \`${type}\` to **${status}**.`,
  },
  'phase-changed': {
    'zh-CN': ({before, phase}) => (before ? `阶段从 ${before} 变成 **${phase}**。` : `阶段变成 **${phase}**。`),
    en: ({before, phase}) => (before ? `The phase goes from ${before} to **${phase}**.` : `The phase is now **${phase}**.`),
  },
  // scheduling
  'held-by-gate': {
    'zh-CN': ({gate, count}) => `调度门控 \`${gate}\` 关着（共 **${count}** 道），调度器先不看这个 Pod。`,
    en: ({gate, count}) =>
      `The scheduling gate \`${gate}\` is closed (**${count}** in all), and the scheduler does not look at the Pod yet.`,
  },
  'gate-removed': {
    'zh-CN': ({gate, left}) => `调度门控 \`${gate}\` 拿掉了，还剩 **${left}** 道。`,
    en: ({gate, left}) => `The scheduling gate \`${gate}\` is taken away; **${left}** left.`,
  },
  unschedulable: {
    'zh-CN': ({message}) => `没有节点放得下：\`${message}\`。Pod 留在队列里等。`,
    en: ({message}) => `No node fits: \`${message}\`. The Pod waits in the queue.`,
  },
  scheduled: {
    'zh-CN': ({node}) => `调度器选中节点 \`${node}\`，Pod 就此绑定，再也不换。`,
    en: ({node}) => `The scheduler picks \`${node}\`; the Pod is bound to it for good.`,
  },
  preempted: {
    'zh-CN': ({node}) => `优先级更高的 Pod 要用 \`${node}\` 上的位置，这个 Pod 得让。`,
    en: ({node}) => `A Pod of higher priority needs the room on \`${node}\`, so this one has to go.`,
  },
  // the node prepares
  rejected: {
    'zh-CN': ({reason}) => `kubelet 不收这个 Pod${reason ? `：\`${reason}\`` : ''}。`,
    en: ({reason}) => `The kubelet turns the Pod away${reason ? `: \`${reason}\`` : ''}.`,
  },
  'sandbox-created': {
    'zh-CN': '沙箱建好了：pause 起来了，网络和 IP 都有了。',
    en: 'The sandbox is up: pause runs, and there is a network with an address.',
  },
  'sandbox-lost': {
    'zh-CN': ({shared}) => (shared ? '沙箱没了，里面的进程也跟着没了。' : '沙箱没了，网络也没了；里面的容器还跑着。'),
    en: ({shared}) =>
      shared
        ? 'The sandbox is lost, and the processes in it with it.'
        : 'The sandbox is lost, and the network with it; its containers still run.',
  },
  'sandbox-changed': {
    'zh-CN': 'kubelet 发现沙箱没了：旧的收掉，另建一个，一切重来。',
    en: 'The kubelet finds the sandbox gone: it clears away the old one, makes another, and everything begins anew.',
  },
  'sandbox-stopped': {
    'zh-CN': '里面什么都不跑了，沙箱也收掉，IP 还回去。',
    en: 'Nothing runs in it any more, so the sandbox is stopped and its address given back.',
  },
  pulling: {
    'zh-CN': ({container, image}) => `\`${container}\` 开始拉镜像 \`${image}\`。`,
    en: ({container, image}) => `\`${container}\`: the image \`${image}\` is being pulled.`,
  },
  pulled: {
    'zh-CN': ({container, seconds}) =>
      seconds === undefined
        ? `\`${container}\` 的镜像节点上已经有了，不用拉。`
        : `\`${container}\` 的镜像到了，拉了 **${seconds} 秒**。`,
    en: ({container, seconds}) =>
      seconds === undefined
        ? `\`${container}\`: the image is on the node already, nothing to pull.`
        : `\`${container}\`: the image is here after **${seconds} s**.`,
  },
  'pull-failed': {
    'zh-CN': ({container, image, count}) =>
      image === undefined
        ? `\`${container}\` 的镜像节点上没有，又不许拉。`
        : `\`${container}\` 的镜像 \`${image}\` 拉不下来，这是第 **${count}** 次失败。`,
    en: ({container, image, count}) =>
      image === undefined
        ? `\`${container}\`: the image is not on the node, and must not be pulled.`
        : `\`${container}\`: the image \`${image}\` cannot be pulled; this is failure **${count}**.`,
  },
  'pull-back-off': {
    'zh-CN': ({container, wait, until}) =>
      `\`${container}\` 等 **${wait} 秒**再拉，也就是第 ${until} 秒（\`ImagePullBackOff\`）。`,
    en: ({container, wait, until}) =>
      `\`${container}\` waits **${wait} s** before the next pull, until second ${until} (\`ImagePullBackOff\`).`,
  },
  'start-failed': {
    'zh-CN': ({container, reason}) => `\`${container}\` 没能启动：\`${reason}\`。`,
    en: ({container, reason}) => `\`${container}\` could not be started: \`${reason}\`.`,
  },
  // containers
  'container-created': {
    'zh-CN': ({container, instance}) =>
      instance === undefined || instance === 1
        ? `容器 \`${container}\` 建好了，还没跑。`
        : `\`${container}\` 建了一个新容器，这是第 **${instance}** 个。`,
    en: ({container, instance}) =>
      instance === undefined || instance === 1
        ? `The container \`${container}\` is created, not yet running.`
        : `A new container is made for \`${container}\`, number **${instance}**.`,
  },
  'container-started': {
    'zh-CN': ({container, instance}) =>
      instance === undefined || instance === 1
        ? `\`${container}\` 跑起来了。`
        : `\`${container}\` 又跑起来了，第 **${instance}** 次。`,
    en: ({container, instance}) =>
      instance === undefined || instance === 1
        ? `\`${container}\` runs.`
        : `\`${container}\` runs again, for the **${ordinal(instance)}** time.`,
  },
  'post-start-began': {
    'zh-CN': ({container, takes}) =>
      `\`${container}\` 的 postStart 钩子开始跑${takes === undefined ? '' : `，要 **${takes} 秒**`}；后面的容器先等着。`,
    en: ({container, takes}) =>
      `The postStart hook of \`${container}\` begins${takes === undefined ? '' : ` and takes **${takes} s**`}; the next container waits.`,
  },
  'post-start-ended': {
    'zh-CN': ({container}) => `\`${container}\` 的 postStart 钩子跑完了。`,
    en: ({container}) => `The postStart hook of \`${container}\` is done.`,
  },
  'post-start-failed': {
    'zh-CN': ({container}) => `\`${container}\` 的 postStart 钩子失败，容器要被杀掉。`,
    en: ({container}) => `The postStart hook of \`${container}\` fails, so the container is killed.`,
  },
  started: {
    'zh-CN': ({container}) => `\`${container}\` 算启动完了（\`started: true\`），存活和就绪探针这才开始。`,
    en: ({container}) => `\`${container}\` counts as started (\`started: true\`); only now do its other probes begin.`,
  },
  ready: {
    'zh-CN': ({container}) => (container ? `\`${container}\` 就绪了。` : 'Pod 就绪：`Ready` 变成 **True**。'),
    en: ({container}) => (container ? `\`${container}\` is ready.` : 'The Pod is ready: `Ready` turns **True**.'),
  },
  'not-ready': {
    'zh-CN': ({container, node}) =>
      node
        ? `\`${node}\` 没了音讯，控制平面替它把 Pod 的 \`Ready\` 写成 **False**。`
        : container
          ? `\`${container}\` 不再就绪。`
          : 'Pod 不再就绪：`Ready` 变成 **False**。',
    en: ({container, node}) =>
      node
        ? `\`${node}\` is not heard of, so the control plane sets the Pod’s \`Ready\` to **False** in its stead.`
        : container
          ? `\`${container}\` is not ready any more.`
          : 'The Pod is not ready any more: `Ready` turns **False**.',
  },
  initialized: {
    'zh-CN': '初始化完成：Init 容器都跑完了，边车都启动了，`Initialized` 变成 **True**。',
    en: 'Initialization is done: every init container has finished and every sidecar has started; `Initialized` turns **True**.',
  },
  exited: {
    'zh-CN': ({container, exitCode, reason, ran, signal}) =>
      `\`${container}\` 结束，退出代码 **${exitCode}**${signal === undefined ? '' : `（\`${signal}\`）`}，原因 \`${reason}\`；它跑了 ${ran} 秒。`,
    en: ({container, exitCode, reason, ran, signal}) =>
      `\`${container}\` ends with exit code **${exitCode}**${withSignal(signal)}, reason \`${reason}\`; it ran for ${ran} s.`,
  },
  'child-killed': {
    'zh-CN': ({container}) => `内核在 \`${container}\` 里杀了一个子进程；1 号进程还在，容器照跑，状态里看不出来。`,
    en: ({container}) =>
      `The kernel kills a child process in \`${container}\`; process 1 lives on, the container runs, and no status tells.`,
  },
  'back-off': {
    'zh-CN': ({container, wait, until}) =>
      `\`${container}\` 等 **${wait} 秒**再重启，也就是第 ${until} 秒（\`CrashLoopBackOff\`）。`,
    en: ({container, wait, until}) =>
      `\`${container}\` waits **${wait} s** before it is started again, until second ${until} (\`CrashLoopBackOff\`).`,
  },
  restarting: {
    'zh-CN': ({container}) => `\`${container}\` 要重启：还是这个 Pod，还在这个节点。`,
    en: ({container}) => `\`${container}\` is started again, in the same Pod and on the same node.`,
  },
  'not-restarted': {
    'zh-CN': ({container}) => `\`${container}\` 到此为止，不再启动。`,
    en: ({container}) => `\`${container}\` is over and is not started again.`,
  },
  'restarting-all': {
    'zh-CN': '所有容器一起重来：挨个杀掉，再从第一个 Init 容器跑起；沙箱、IP 和卷都留着。',
    en: 'All containers start over: each is killed, then the first init container runs again; sandbox, address and volumes stay.',
  },
  // probes
  'probe-succeeded': {
    'zh-CN': ({container, probe}) => `\`${container}\` 的${probeNames[String(probe)] ?? probe}探针成功。`,
    en: ({container, probe}) => `The ${probe} probe of \`${container}\` succeeds.`,
  },
  'probe-failed': {
    'zh-CN': ({container, probe, count, threshold}) =>
      `\`${container}\` 的${probeNames[String(probe)] ?? probe}探针失败${count === undefined ? '' : `，连着第 **${count}** 次（满 ${threshold} 次才算数）`}。`,
    en: ({container, probe, count, threshold}) =>
      `The ${probe} probe of \`${container}\` fails${count === undefined ? '' : `, **${count}** in a row (it takes ${threshold})`}.`,
  },
  'probe-errored': {
    'zh-CN': ({container, probe}) => `\`${container}\` 的${probeNames[String(probe)] ?? probe}探针自己出了错，这次不算。`,
    en: ({container, probe}) => `The ${probe} probe of \`${container}\` has itself gone wrong; this time does not count.`,
  },
  'probe-threshold': {
    'zh-CN': ({container, probe, threshold}) =>
      `\`${container}\` 的${probeNames[String(probe)] ?? probe}探针连着失败了 **${threshold}** 次，够数了：${
        probe === 'readiness' ? '容器照跑，只是不再就绪' : '容器要被杀掉'
      }。`,
    en: ({container, probe, threshold}) =>
      `The ${probe} probe of \`${container}\` has failed **${threshold}** ${plural(threshold, 'time')} in a row, and that is enough: the container ${
        probe === 'readiness' ? 'runs on, but is not ready any more' : 'is to be killed'
      }.`,
  },
  // stopping
  stopping: {
    'zh-CN': ({container, grace}) => `kubelet 开始停 \`${container}\`，给它 **${grace} 秒**。`,
    en: ({container, grace}) => `The kubelet begins to stop \`${container}\` and gives it **${grace} s**.`,
  },
  'pre-stop-began': {
    'zh-CN': ({container, grace}) => `\`${container}\` 的 preStop 钩子开始跑；信号还没发，**${grace} 秒**已经在数。`,
    en: ({container, grace}) =>
      `The preStop hook of \`${container}\` begins; no signal yet, but the **${grace} s** are running.`,
  },
  'pre-stop-ended': {
    'zh-CN': ({container, spent, left}) => `\`${container}\` 的 preStop 钩子跑完了，用掉 ${spent} 秒，还剩 **${left} 秒**。`,
    en: ({container, spent, left}) => `The preStop hook of \`${container}\` is done after ${spent} s; **${left} s** are left.`,
  },
  'pre-stop-failed': {
    'zh-CN': ({container, left}) => `\`${container}\` 的 preStop 钩子失败；停止照常往下走，还剩 **${left} 秒**。`,
    en: ({container, left}) =>
      `The preStop hook of \`${container}\` fails; stopping goes on all the same, with **${left} s** left.`,
  },
  'pre-stop-given-up': {
    'zh-CN': ({container, takes, grace}) =>
      `宽限期的 **${grace} 秒**用完了，\`${container}\` 的 preStop 钩子（要 ${takes} 秒）还没完；kubelet 不等了。`,
    en: ({container, takes, grace}) =>
      `The **${grace} s** are over, and the preStop hook of \`${container}\` (${takes} s) is not done; the kubelet waits no longer.`,
  },
  'signal-sent': {
    'zh-CN': ({container, signal, given}) => `\`${container}\` 收到 ${signal}；**${given} 秒**之内自己退出，否则就是 SIGKILL。`,
    en: ({container, signal, given}) =>
      `\`${container}\` is sent ${signal}; it has **${given} s** to end by itself before SIGKILL.`,
  },
  signalled: {
    'zh-CN': ({container, signal}) => `有人给 \`${container}\` 的进程发了 ${signal}，没有经过 Kubernetes。`,
    en: ({container, signal}) => `Somebody sends ${signal} to the process of \`${container}\`, past Kubernetes.`,
  },
  'grace-kept': {
    'zh-CN': ({before, asked}) => `kubelet 已经按 ${before} 秒在停，缩短到 **${asked} 秒**它不理。`,
    en: ({before, asked}) => `The kubelet is stopping with ${before} s and takes no notice of the **${asked} s**.`,
  },
  'signal-ignored': {
    'zh-CN': ({container, signal}) => `${signal} 对 \`${container}\` 没有用，它照跑不误。`,
    en: ({container, signal}) => `${signal} does nothing to \`${container}\`; it runs on.`,
  },
  killed: {
    'zh-CN': ({container, given}) => `**${given} 秒**到了，\`${container}\` 还在：SIGKILL。`,
    en: ({container, given}) => `The **${given} s** are over and \`${container}\` still runs: SIGKILL.`,
  },
  // whole Pod
  'deadline-exceeded': {
    'zh-CN': ({deadline}) =>
      `Pod 跑满了 \`activeDeadlineSeconds\`${deadline === undefined ? '' : `（**${deadline} 秒**）`}，kubelet 让它失败。`,
    en: ({deadline}) =>
      `The Pod has been active for its \`activeDeadlineSeconds\`${deadline === undefined ? '' : ` (**${deadline} s**)`}; the kubelet fails it.`,
  },
  evicted: {
    'zh-CN': ({reason}) => `Pod 被驱逐${reason ? `：\`${reason}\`` : ''}。`,
    en: ({reason}) => `The Pod is evicted${reason ? `: \`${reason}\`` : ''}.`,
  },
  'eviction-refused': {
    'zh-CN': ({status}) => `驱逐请求被拒绝（**${status ?? 429}**）：会破坏 PodDisruptionBudget。`,
    en: ({status}) => `The eviction is refused (**${status ?? 429}**): it would break the PodDisruptionBudget.`,
  },
  'resize-asked': {
    'zh-CN': ({container}) => `有人要就地调整 \`${container}\` 的资源。`,
    en: ({container}) => `Somebody asks for other resources for \`${container}\`, in place.`,
  },
  'resize-refused': {
    'zh-CN': ({container}) => `API 服务器不收 \`${container}\` 的这次调整。`,
    en: ({container}) => `The API server refuses this resize of \`${container}\`.`,
  },
  'resize-deferred': {
    'zh-CN': ({container}) => `节点眼下腾不出来，\`${container}\` 的调整先搁着（\`Deferred\`）。`,
    en: ({container}) => `The node has no room at the moment; the resize of \`${container}\` is put off (\`Deferred\`).`,
  },
  'resize-infeasible': {
    'zh-CN': ({container}) => `这个节点永远给不了那么多，\`${container}\` 的调整不行（\`Infeasible\`）。`,
    en: ({container}) => `This node can never give so much; the resize of \`${container}\` is refused (\`Infeasible\`).`,
  },
  'resize-started': {
    'zh-CN': ({container}) => `节点答应了，\`${container}\` 的新资源正在生效。`,
    en: ({container}) => `The node agrees; the new resources of \`${container}\` are being applied.`,
  },
  'resize-completed': {
    'zh-CN': ({container}) => `\`${container}\` 的新资源生效了。`,
    en: ({container}) => `The new resources of \`${container}\` are in force.`,
  },
  'image-changed': {
    'zh-CN': ({container, image}) => `有人把 \`${container}\` 的镜像改成 \`${image}\`。`,
    en: ({container, image}) => `Somebody changes the image of \`${container}\` to \`${image}\`.`,
  },
  // traffic
  'endpoint-changed': {
    'zh-CN': ({ready, serving, terminating}) =>
      `EndpointSlice 里这个 Pod 现在是 \`ready: ${ready}\`、\`serving: ${serving}\`、\`terminating: ${terminating}\`。`,
    en: ({ready, serving, terminating}) =>
      `In the EndpointSlice the Pod is now \`ready: ${ready}\`, \`serving: ${serving}\`, \`terminating: ${terminating}\`.`,
  },
  'endpoint-removed': {
    'zh-CN': '这个 Pod 的地址从 EndpointSlice 里删掉了。',
    en: 'The address of the Pod is taken out of the EndpointSlice.',
  },
  'endpoint-heard': {
    'zh-CN': ({delay, sends}) =>
      sends ? `晚了 **${delay} 秒**，发请求的都知道了：可以往这儿发。` : `晚了 **${delay} 秒**，发请求的都知道了：别往这儿发。`,
    en: ({delay, sends}) =>
      sends
        ? `**${delay} s** later all who send requests know: send here.`
        : `**${delay} s** later all who send requests know: not to this one.`,
  },
  // nodes
  'node-silent': {
    'zh-CN': ({node}) => `\`${node}\` 的 kubelet 断了音讯，上面的容器照跑。`,
    en: ({node}) => `The kubelet of \`${node}\` is not heard any more; its containers run on.`,
  },
  'node-off': {
    'zh-CN': ({node}) => `\`${node}\` 断电，上面的一切都停了，谁也没通知。`,
    en: ({node}) => `\`${node}\` loses power; all that ran on it is over, and nobody has been told.`,
  },
  'node-returned': {
    'zh-CN': ({node, wasOff}) => (wasOff ? `\`${node}\` 重新开机，什么都没在跑。` : `\`${node}\` 又有音讯了。`),
    en: ({node, wasOff}) =>
      wasOff ? `\`${node}\` is switched on again, with nothing running.` : `\`${node}\` is heard of again.`,
  },
  'node-rebooted': {
    'zh-CN': ({node}) => `\`${node}\` 重启了。`,
    en: ({node}) => `\`${node}\` reboots.`,
  },
  'node-not-ready': {
    'zh-CN': ({node, ready, grace}) =>
      grace === undefined
        ? `节点 \`${node}\` 自己报告没准备好：\`Ready\` 是 **${ready}**。`
        : `**${grace} 秒**没有 \`${node}\` 的音讯，它的 \`Ready\` 写成 ${ready}。`,
    en: ({node, ready, grace}) =>
      grace === undefined
        ? `\`${node}\` itself says that it is not ready: \`Ready\` is **${ready}**.`
        : `**${grace} s** without a word from \`${node}\`: its \`Ready\` is set to ${ready}.`,
  },
  'node-tainted': {
    'zh-CN': ({node, taint}) => `\`${node}\` 打上污点 \`${taint}\`。`,
    en: ({node, taint}) => `\`${node}\` is tainted with \`${taint}\`.`,
  },
  'node-removed': {
    'zh-CN': ({node}) => `节点对象 \`${node}\` 被删了。`,
    en: ({node}) => `The Node object \`${node}\` is deleted.`,
  },
  'node-shutting-down': {
    'zh-CN': ({node, seconds}) => `\`${node}\` 要关机${seconds ? '，kubelet 先停掉 Pod' : ''}。`,
    en: ({node, seconds}) => `\`${node}\` is shutting down${seconds ? '; the kubelet stops its Pods first' : ''}.`,
  },
  'node-cordoned': {
    'zh-CN': ({node}) => `\`${node}\` 被隔离：新的 Pod 不再来，旧的不受影响。`,
    en: ({node}) => `\`${node}\` is cordoned: no new Pods come, those there are not touched.`,
  },
  'drain-refused': {
    'zh-CN': ({message}) => `\`kubectl drain\` 不肯继续：\`${message}\`。`,
    en: ({message}) => `\`kubectl drain\` will not go on: \`${message}\`.`,
  },
  'node-drained': {
    'zh-CN': ({node, count}) => `\`${node}\` 腾空了，走了 **${count}** 个 Pod。`,
    en: ({node, count}) => `\`${node}\` is drained; **${count}** ${plural(count, 'Pod has', 'Pods have')} left it.`,
  },
  'kubelet-restarted': {
    'zh-CN': 'kubelet 重启了，容器没有受影响。',
    en: 'The kubelet restarts; the containers are not touched.',
  },
  'toleration-counts': {
    'zh-CN': ({seconds, forever}) =>
      forever ? '这个 Pod 容忍这个污点，多久都行。' : `这个 Pod 容忍这个污点 **${seconds} 秒**，从现在数起。`,
    en: ({seconds, forever}) =>
      forever
        ? 'The Pod tolerates the taint for as long as it lasts.'
        : `The Pod tolerates the taint for **${seconds} s**, from now on.`,
  },
  'toleration-cancelled': {
    'zh-CN': '污点撤了，倒数取消，Pod 留下。',
    en: 'The taint is gone, the count is called off, and the Pod stays.',
  },
  'toleration-ended': {
    'zh-CN': ({seconds}) =>
      seconds === undefined ? '容忍的时间到了，Pod 要被删。' : `容忍的 **${seconds} 秒**到了，Pod 要被删。`,
    en: ({seconds}) =>
      seconds === undefined
        ? 'The time of toleration is over; the Pod is to be deleted.'
        : `The **${seconds} s** of toleration are over; the Pod is to be deleted.`,
  },
  'volume-awaited': {
    'zh-CN': ({claim, node}) => `卷 \`${claim}\` 还挂在 \`${node}\` 上，这边挂不了，先等。`,
    en: ({claim, node}) => `The volume of \`${claim}\` is still attached to \`${node}\`, so the Pod has to wait.`,
  },
  'volume-detached': {
    'zh-CN': ({claim, node}) => `卷 \`${claim}\` 从 \`${node}\` 上摘下来了。`,
    en: ({claim, node}) => `The volume of \`${claim}\` is detached from \`${node}\`.`,
  },
  'volume-attached': {
    'zh-CN': ({claim, node}) => `卷 \`${claim}\` 挂到了 \`${node}\` 上，数据还在。`,
    en: ({claim, node}) => `The volume of \`${claim}\` is attached to \`${node}\`, its data as before.`,
  },
  // owners
  'replacement-created': {
    'zh-CN': ({name}) => `又建了一个 Pod${name ? ` \`${name}\`` : ''}，UID 是新的。`,
    en: ({name}) => `Another Pod is made${name ? `, \`${name}\`` : ''}, with a new UID.`,
  },
  'replacement-awaited': {
    'zh-CN': ({kind}) =>
      kind === 'DaemonSet'
        ? '控制器要在这个节点上再做一个 Pod，得等旧的走了。'
        : '控制器要补一个同名的 Pod，得等旧的对象消失。',
    en: ({kind}) =>
      kind === 'DaemonSet'
        ? 'The controller wants another Pod on this node, and has to wait until the old one is gone.'
        : 'The controller wants another Pod of the same name, and has to wait until the old object is gone.',
  },
  scaled: {
    'zh-CN': ({from, to, name}) => `${name ? `\`${name}\` 的` : ''}副本数从 ${from} 改成 **${to}**。`,
    en: ({from, to, name}) => `${name ? `\`${name}\`: the` : 'The'} number of replicas goes from ${from} to **${to}**.`,
  },
  'rolled-out': {
    'zh-CN': ({name}) => `${name ? `\`${name}\` ` : ''}换上新的 Pod 模板，一批批地替换。`,
    en: ({name}) => `${name ? `\`${name}\`` : 'The workload'} has a new Pod template, and its Pods are replaced step by step.`,
  },
  'gave-up': {
    'zh-CN': ({failures, limit}) => `失败了 **${failures}** 次，超过 \`backoffLimit\`（${limit}），Job 不再试。`,
    en: ({failures, limit}) =>
      `**${failures}** failures are more than the \`backoffLimit\` of ${limit}: the Job tries no more.`,
  },
  'garbage-collected': {
    'zh-CN': 'Pod 垃圾收集器（PodGC）清掉了这个没人管的 Pod。',
    en: 'The Pod garbage collector clears away this Pod, which nobody looks after.',
  },
};
