import type {objectRules} from '../../../lifecycle/rules/object';
import type {Sentences} from './entryFacts';

/** Why the API server, the scheduler, the controllers and kubectl do what they do. One or two short sentences for each rule. */
export const objectRuleWords: Sentences<keyof typeof objectRules> = {
  // the object
  'object-is-a-record': {
    'zh-CN': 'API 服务器里多了一条记录。哪个节点上都还什么也没有：记录先有，容器后来。',
    en: 'The API server has one more record. Nothing runs on any node yet: first the record, then the containers.',
  },
  'deletion-stamps': {
    'zh-CN': ({grace, deadline}) =>
      grace === 0
        ? '宽限期是 **0**：章一盖上就到期，不等 kubelet。'
        : `删除不是删掉，是盖章：\`deletionTimestamp\` 写的是限期，现在加上宽限期 **${grace} 秒**，也就是第 ${deadline} 秒。收尾由 kubelet 去做。`,
    en: ({grace, deadline}) =>
      grace === 0
        ? 'With a grace of **0** the deadline is now, and the kubelet is not waited for.'
        : `Deleting removes nothing yet, it stamps: \`deletionTimestamp\` is a deadline, now plus a grace period of **${grace} s**, so second ${deadline}. The rest is up to the kubelet.`,
  },
  'deletion-only-moves-earlier': {
    'zh-CN': ({before, grace, deadline}) =>
      before === undefined
        ? `已经在删了，限期只能提前，不能推后：这次请求什么也没改，还是第 **${deadline} 秒**。`
        : `限期可以提前：宽限期从 ${before} 秒改成 **${grace} 秒**，从第一次删除算起，最早不早于现在。`,
    en: ({before, grace, deadline}) =>
      before === undefined
        ? `It is being deleted already, and the deadline can only move earlier: this request changes nothing, it stays at second **${deadline}**.`
        : `The deadline may move earlier: a grace of **${grace} s** instead of ${before}, counted from the first deletion, and never before now.`,
  },
  'unbound-goes-at-once': {
    'zh-CN': '还没分到节点，就没有 kubelet 要等，也没有进程要停：宽限期按 **0** 算，记录当场消失。',
    en: 'Without a node there is no kubelet to wait for and no process to stop: the grace counts as **0**, and the record goes at once.',
  },
  'finished-goes-at-once': {
    'zh-CN': '阶段已经是 `Succeeded` 或 `Failed`，没有东西还在跑：宽限期按 **0** 算，记录当场消失。',
    en: 'The phase is `Succeeded` or `Failed`, so nothing runs any more: the grace counts as **0**, and the record goes at once.',
  },
  'no-grace-goes-at-once': {
    'zh-CN': '这个 Pod 自己写的宽限期就是 **0**：不等 kubelet 确认，记录当场消失。',
    en: 'This Pod’s own grace period is **0**: nobody waits for the kubelet, the record goes at once.',
  },
  'force-is-grace-zero': {
    'zh-CN': '`--force` 的意思只有一个：宽限期 **0**。API 服务器先把 0 写上，再删记录，不等节点回话。',
    en: '`--force` means one thing only: a grace of **0**. The API server writes the 0, then removes the record, and waits for no word from the node.',
  },
  'force-has-no-grace': {
    'zh-CN': '强制和宽限期自相矛盾，`kubectl` 自己就拦下了，请求没有发出去。',
    en: 'Force and a grace period contradict each other. `kubectl` itself says no, and sends nothing.',
  },
  'kubectl-makes-zero-one': {
    'zh-CN': '`--grace-period=0` 不带 `--force`，`kubectl` 会改成 **1 秒**：快，但仍然等 kubelet 确认。',
    en: 'Without `--force`, `kubectl` turns `--grace-period=0` into **1 s**: quick, but the kubelet still has to confirm.',
  },
  'force-removes-the-record-only': {
    'zh-CN': '没了的只是记录。容器停没停，API 服务器不知道：节点要是联系不上，它可能一直跑下去。',
    en: 'Only the record is gone. Whether the containers have stopped the API server cannot know: on a node nobody reaches they may run on for ever.',
  },
  'kubelet-confirms-the-end': {
    'zh-CN': '容器都停了，kubelet 才发出最后一次删除，宽限期 **0**，还带着 UID，免得错删同名的后来者。记录到这时才消失。',
    en: 'Now that every container has stopped, the kubelet sends the last delete, with grace **0** and the UID, so that a namesake is safe. Only now is the record gone.',
  },
  'finalizers-hold-the-object': {
    'zh-CN': ({finalizer, left, count}) => {
      if (left === undefined)
        return `\`${finalizer}\` 还在名单上${Number(count) > 1 ? `（共 **${count}** 个）` : ''}：谁加的谁来摘，在那之前记录走不了，强制也没用。`;
      return Number(left) > 0 ? `摘掉一个，还剩 **${left}** 个：记录照样走不了。` : '名单空了，没有谁再拦着这条记录。';
    },
    en: ({finalizer, left, count}) => {
      if (left === undefined) {
        return `\`${finalizer}\` is still on the list${Number(count) > 1 ? ` (of **${count}**)` : ''}: until whoever put it there takes it off the record stays, and force does not help.`;
      }
      return Number(left) > 0
        ? `One is off, **${left}** left: the record still cannot go.`
        : 'The list is empty: nobody holds the record any more.';
    },
  },
  'last-finalizer-lets-go': {
    'zh-CN': '该停的早停了，只差这最后一个 Finalizer；它一摘，记录立刻消失。',
    en: 'Everything had stopped, only this last finalizer was in the way. With it the record goes.',
  },
  'readiness-gates-belong-to-others': {
    'zh-CN': ({type, status}) =>
      `就绪态门控看的状况 \`${type}\` 由别人来写，kubelet 只看不写。现在它是 **${status}**，Pod 的 \`Ready\` 要重算。`,
    en: ({type, status}) =>
      `The condition \`${type}\` that a readiness gate asks for is written by somebody else; the kubelet only reads it. It is **${status}** now, and \`Ready\` is worked out anew.`,
  },
  // scheduling
  'gates-hold-the-scheduler': {
    'zh-CN': ({gate, count, left}) => {
      if (left === undefined)
        return `调度门控 \`${gate}\` 还在${Number(count) > 1 ? `（共 **${count}** 道）` : ''}，调度器看都不看它。门控只能在创建时加，之后只能拆。`;
      return Number(left) > 0
        ? `拆了一道，还剩 **${left}** 道：门没开全，调度器继续等。`
        : '最后一道门控拆了，调度器这才开始找节点。';
    },
    en: ({gate, count, left}) => {
      if (left === undefined) {
        return `The gate \`${gate}\` is there${Number(count) > 1 ? ` (of **${count}**)` : ''}, so the scheduler does not even look. Gates are put up at creation only; later they can only be taken down.`;
      }
      return Number(left) > 0
        ? `One gate is down, **${left}** left: the scheduler still waits.`
        : 'The last gate is down: now the scheduler looks for a node.';
    },
  },
  'no-node-fits': {
    'zh-CN': '一个节点都不合适。Pod 就停在 `Pending` 排队，有节点变了再试；事件里数清了每个节点为什么不行。',
    en: 'Not one node fits. The Pod stays `Pending` and is tried again when a node changes; the event counts why each of them said no.',
  },
  'bound-once-and-for-all': {
    'zh-CN': ({node}) => `绑定到 \`${node}\`，一辈子就这一次：Pod 从不搬家，这个节点没了，它也就没了。`,
    en: ({node}) => `Bound to \`${node}\`, once and for all: a Pod never moves. If this node is lost, so is the Pod.`,
  },
  'higher-priority-takes-the-room': {
    'zh-CN': ({grace}) =>
      grace === undefined
        ? '优先级更高的 Pod 没地方放，调度器请它让位。'
        : `让位也是普通的删除：宽限期 **${grace} 秒**照给，preStop 照跑。`,
    en: ({grace}) =>
      grace === undefined
        ? 'A Pod of higher priority found no room, so the scheduler has this one make way.'
        : `Making way is an ordinary deletion: it gets its grace of **${grace} s**, and its preStop runs.`,
  },
  // endpoints
  'ready-follows-the-condition': {
    'zh-CN': ({ready}) =>
      ready
        ? 'Pod 的 `Ready` 是 True，端点才标成 **ready**：流量可以来了。'
        : 'Pod 的 `Ready` 不是 True，端点就**不是 ready**：地址在名单里，但新流量不派给它。',
    en: ({ready}) =>
      ready
        ? 'The Pod’s `Ready` is True, so its endpoint is **ready**: traffic may come.'
        : 'The Pod’s `Ready` is not True, so its endpoint is **not ready**: the address is listed, but new traffic is not for it.',
  },
  'terminating-is-never-ready': {
    'zh-CN': ({serving}) =>
      `一盖上删除的章，端点就是 \`terminating\`，**不再 ready**，跟 kubelet 停到哪一步无关。\`serving\` 仍照 Pod 的 \`Ready\` 写：${serving ? '还算答得了话' : '也不算答得了话'}。`,
    en: ({serving}) =>
      `Once the Pod is marked, its endpoint is \`terminating\` and **not ready**, however far the kubelet has got. \`serving\` still follows the Pod’s \`Ready\`: ${serving ? 'it still counts as able to answer' : 'it does not count as able to answer either'}.`,
  },
  'publish-whatever-there-is': {
    'zh-CN': '这个 Service 写了 `publishNotReadyAddresses`：没就绪的、正在退出的，都标成 **ready**。',
    en: 'This Service says `publishNotReadyAddresses`: what is not ready, or on its way out, is called **ready** all the same.',
  },
  'ended-leaves-the-slice': {
    'zh-CN': '跑完了的、没有地址的、记录没了的 Pod，不在 EndpointSlice 里。',
    en: 'A Pod that has ended, has no address or is no longer stored is not in the EndpointSlice.',
  },
  'news-takes-its-time': {
    'zh-CN': ({delay, sends}) =>
      `消息在路上走了 **${delay} 秒**：最后一个派流量的到现在才知道。${sends ? '从此它也往这儿派。' : '在这之前，它还照老消息派。'}`,
    en: ({delay, sends}) =>
      `The news was on its way for **${delay} s**: the last one to send traffic hears of it only now. ${sends ? 'From here on it sends here too.' : 'Until now it went by the old news.'}`,
  },
  // eviction
  'eviction-asks-the-budget': {
    'zh-CN': ({grace}) =>
      grace === undefined
        ? '驱逐就是先问过干扰预算的删除。预算没拦，那就删。'
        : `预算放行之后，跟普通删除一样：盖章，宽限期 **${grace} 秒**一秒不少。`,
    en: ({grace}) =>
      grace === undefined
        ? 'An eviction is a deletion that asks the disruption budget first. Nothing stands in its way.'
        : `Past the budget it is a deletion like any other: a stamp, and the full grace of **${grace} s**.`,
  },
  'budget-says-not-now': {
    'zh-CN': ({status}) => `干扰预算说现在不行，API 服务器回 **${status}**：不是永远不行，过会儿再来。直接删除可不问预算。`,
    en: ({status}) =>
      `The disruption budget says not now, and the API server answers **${status}**: not never, only later. A plain delete would not have asked.`,
  },
  'cordon-keeps-new-ones-away': {
    'zh-CN': ({node}) => `先隔离 \`${node}\`（\`cordon\`）：新的 Pod 不再派来，已经在上面的一个也没动。`,
    en: ({node}) => `First \`${node}\` is cordoned: no new Pods come, and none of those that are there has to go yet.`,
  },
  'drain-spares-bare-pods': {
    'zh-CN': '这个 Pod 没有属主，赶走了就没人再做一个，所以 `kubectl drain` 不肯动手，除非加 `--force`。节点却已经隔离了。',
    en: 'Nobody owns this Pod, so nobody would make another: `kubectl drain` will not touch it without `--force`. The node stays cordoned all the same.',
  },
  'drain-waits-for-the-last': {
    'zh-CN': ({count}) =>
      Number(count) === 0
        ? '没有要赶的：DaemonSet 的 Pod 和静态 Pod 留在原地。'
        : `赶走的 **${count}** 个都已经从 API 里消失，\`kubectl drain\` 才算完。DaemonSet 的 Pod 和静态 Pod 留在原地。`,
    en: ({count}) =>
      Number(count) === 0
        ? 'There is nobody to evict: Pods of DaemonSets and static Pods stay.'
        : `All **${count}** that were evicted have gone from the API: only now is \`kubectl drain\` done. Pods of DaemonSets and static Pods stay.`,
  },
  // nodes
  'silence-tells-nothing': {
    'zh-CN': '节点不出声了：是死了，还是只断了网，外面分不出来。上面的容器也许照跑不误。',
    en: 'The node has gone silent. Dead, or only cut off? From outside nobody can tell. Its containers may well run on.',
  },
  'power-off-tells-nobody': {
    'zh-CN': '电一断，上面的进程同时没了，没有信号，也没有收尾。API 服务器还一无所知：记录照旧写着 `Running`。',
    en: 'The power is gone and every process with it, without a signal, without goodbye. The API server knows nothing: its record still says `Running`.',
  },
  'silence-makes-ready-unknown': {
    'zh-CN': ({grace}) => `从最后一次心跳算起，**${grace} 秒**没听见动静，节点控制器才把节点的 \`Ready\` 写成 \`Unknown\`。`,
    en: ({grace}) =>
      `Nothing was heard for **${grace} s** since the last heartbeat: only now does the node controller write \`Unknown\` as the node’s \`Ready\`.`,
  },
  'node-says-it-is-not-ready': {
    'zh-CN': '这回是节点自己说不行，不是没了音信：`Ready` 写成 `False`，不用等。',
    en: 'This time the node itself says so, it is not silence: `Ready` becomes `False` at once.',
  },
  'pods-of-a-lost-node-are-not-ready': {
    'zh-CN': '节点怎样不清楚，上面的 Pod 就先按**没就绪**算：Service 不再往这儿派流量。这离删除还早着。',
    en: 'As nobody knows how the node is, its Pods count as **not ready**: Services send nothing here any more. They are not deleted for a long time yet.',
  },
  'taints-drive-pods-out': {
    'zh-CN': ({taint}) => `节点打上污点 \`${taint}\`：不容忍它的 Pod 得走，限时容忍的开始倒计时。`,
    en: ({taint}) =>
      `The node gets the taint \`${taint}\`: Pods that do not tolerate it have to go, and those that do for a time begin to count down.`,
  },
  'pressure-keeps-new-ones-away': {
    'zh-CN': ({taint}) => `节点自己报了紧张，打上 \`${taint}\`：新的 Pod 先不派来，至少等它 **5 分钟**不再报。`,
    en: ({taint}) =>
      `The node says that it is short, and gets \`${taint}\`: no new Pods until it has not said so for **5 min**.`,
  },
  'five-minutes-by-default': {
    'zh-CN': ({seconds, until}) =>
      Number(seconds) === 300
        ? `没写容忍度的 Pod，准入时都补上了“容忍 **300 秒**”。所以它还能待到第 ${until} 秒。`
        : `这个 Pod 自己写了只容忍 **${seconds} 秒**，能待到第 ${until} 秒。`,
    en: ({seconds, until}) =>
      Number(seconds) === 300
        ? `A Pod that says nothing of it is given a toleration of **300 s** on admission. So this one may stay until second ${until}.`
        : `This Pod tolerates it for **${seconds} s**, as it says itself, and may stay until second ${until}.`,
  },
  'some-tolerate-for-ever': {
    'zh-CN': '它对这个污点的容忍度没有期限（DaemonSet 的 Pod 和静态 Pod 都这样），所以不会被赶走。',
    en: 'It tolerates the taint without a limit of time, as Pods of DaemonSets and static Pods do. Nobody drives it out.',
  },
  'marked-is-not-gone': {
    'zh-CN': ({deadline}) =>
      deadline === undefined
        ? '容忍的时间到了，污点驱逐控制器来删这个 Pod。'
        : `章盖上了，限期是第 **${deadline} 秒**。可是要等 kubelet 确认，而它正好联系不上：到了限期，Pod 还是 \`Terminating\`。`,
    en: ({deadline}) =>
      deadline === undefined
        ? 'The time that it tolerates is over, so the taint eviction controller deletes the Pod.'
        : `It is marked, with second **${deadline}** as the deadline. But the kubelet has to confirm, and that is just the one nobody reaches: the deadline passes, and the Pod stays \`Terminating\`.`,
  },
  'back-in-time': {
    'zh-CN': '节点赶在期限前回来了，污点撤掉，驱逐作废：还是原来那个 Pod。',
    en: 'The node is back before the time was over: the taints go, the eviction is off, and the Pod is the same one as before.',
  },
  'the-kubelet-catches-up': {
    'zh-CN': '又听见心跳了：kubelet 把错过的补上，上面还活着的报就绪，盖了章的这就去停。',
    en: 'Heartbeats again: the kubelet makes up for what it missed. It reports what is alive, and stops what was marked meanwhile.',
  },
  'a-new-start-is-an-empty-node': {
    'zh-CN':
      '节点重新上电，进程一个不剩。记录还在、还归它的 Pod，kubelet 从沙箱开始重新搭；磁盘上的 `emptyDir` 还在，内存里的没了。',
    en: 'The node is on again, with not one process left. Pods that are still its own are built anew, sandbox first; an `emptyDir` on disk is still there, one in memory is not.',
  },
  'reboot-keeps-the-object': {
    'zh-CN': '重启得够快，没有谁来得及发现：记录、名字、UID 都没变，容器全部重来。',
    en: 'It was back before anybody missed it: record, name and UID are the same, and all containers start anew.',
  },
  'orphans-are-collected': {
    'zh-CN': ({seconds, grace}) => {
      if (grace !== undefined) return 'PodGC 用宽限期 **0** 删除：那边没有 kubelet 会来确认了。';
      return seconds === undefined
        ? '节点的记录没了，上面的 Pod 成了孤儿。PodGC 每 20 秒巡一遍，先等 **40 秒**，再问一次 API 服务器，才信它真的没了。'
        : `等满 **${seconds} 秒**，节点确实没了：PodGC 把 Pod 记成 \`Failed\`，再去删掉记录，不管那边还跑不跑。`;
    },
    en: ({seconds, grace}) => {
      if (grace !== undefined) return 'PodGC deletes with a grace of **0**: no kubelet is left there to confirm anything.';
      return seconds === undefined
        ? 'The Node object is gone, its Pods are orphans. PodGC looks every 20 s, waits **40 s**, and asks the API server again before it believes that.'
        : `After **${seconds} s** the node is gone for sure: PodGC marks the Pod \`Failed\` and then deletes the record, whatever still runs there.`;
    },
  },
  'unscheduled-needs-no-kubelet': {
    'zh-CN': '从没分到节点的 Pod，没有 kubelet 替它收尾，PodGC 来收。',
    en: 'A Pod that never had a node has no kubelet to finish it, so PodGC does.',
  },
  'out-of-service-vouches': {
    'zh-CN': '有人打上 `out-of-service` 污点，等于担保这台机器真的关了。于是不用等谁确认：PodGC 强制删除，卷当场卸下。',
    en: 'With the taint `out-of-service` somebody vouches that the machine is really off. So nobody has to confirm: PodGC deletes by force, and volumes let go at once.',
  },
  // volumes
  'one-node-at-a-time': {
    'zh-CN': ({claim, node, holder}) => {
      if (holder !== undefined)
        return `卷 \`${claim}\` 一次只能挂在一个节点上，眼下在 \`${node}\`，归 \`${holder}\` 用着：新 Pod 只能等。`;
      return `卷 \`${claim}\` 一次只能挂在**一个**节点上，眼下挂在 \`${node}\`。`;
    },
    en: ({claim, node, holder}) => {
      if (holder !== undefined) {
        return `The volume \`${claim}\` can be on one node at a time. It is on \`${node}\`, in use by \`${holder}\`: the new Pod has to wait.`;
      }
      return `The volume \`${claim}\` can be on **one** node at a time, now on \`${node}\`.`;
    },
  },
  'unmounted-then-detached': {
    'zh-CN': ({claim, node}) =>
      `\`${node}\` 上没有 Pod 再用卷 \`${claim}\`，kubelet 已经卸载，控制器这就把它从节点上摘下。数据还在。`,
    en: ({claim, node}) =>
      `No Pod on \`${node}\` uses the volume \`${claim}\` any more and the kubelet has unmounted it, so it is detached. The data stays.`,
  },
  'six-minutes-then-by-force': {
    'zh-CN': ({seconds}) => `节点不回话，没法确认卸载。等满 **${seconds} 秒**（6 分钟），控制器强行把卷摘下来。`,
    en: ({seconds}) =>
      `The node does not answer, so nobody can tell whether it has unmounted. After **${seconds} s**, six minutes, the volume is taken by force.`,
  },
  // owners
  'owners-keep-the-count': {
    'zh-CN': ({from, to}) =>
      from === undefined
        ? '副本数是写在属主身上的愿望，控制器盯着：少了就做，多了就删。'
        : `愿望从 ${from} 个改成 **${to}** 个，控制器照着补齐或删掉。`,
    en: ({from, to}) =>
      from === undefined
        ? 'How many there should be is written in the owner, and a controller keeps it so: it makes what is missing and deletes what is too many.'
        : `There should be **${to}** now instead of ${from}; the controller makes or deletes the difference.`,
  },
  'replaced-as-soon-as-marked': {
    'zh-CN': 'ReplicaSet 只数没盖章、没跑完的 Pod。少了一个，**马上**补：新名字、新 UID，节点也可能换。旧的停没停，它不等。',
    en: 'A ReplicaSet counts only Pods that are neither marked nor finished. One is missing, so it makes another **at once**: new name, new UID, maybe a new node. It does not wait for the old one to stop.',
  },
  'too-many-least-needed-first': {
    'zh-CN': '多出来的要删，先删用处最小的：没分到节点的、没就绪的、同一节点上扎堆的、最晚就绪的。',
    en: 'Some are too many, and the least useful go first: those without a node, not ready, crowded on one node, the last to become ready.',
  },
  'same-name-only-when-gone': {
    'zh-CN':
      'StatefulSet 的 Pod 名字是身份，同一时刻只能有一个。旧记录**消失之后**，才做同名的新 Pod：UID 是新的，名字和卷还是原来的。',
    en: 'In a StatefulSet the name is an identity: one at a time. Only **when the old record has gone** is the next made under the same name, with a new UID and the same claims.',
  },
  'the-last-goes-first': {
    'zh-CN': 'StatefulSet 从编号最大的开始，一次动一个，前一个完全妥当了才轮到下一个。',
    en: 'A StatefulSet begins with the highest number and touches one at a time; the next has its turn when that one is completely done.',
  },
  'one-for-each-node': {
    'zh-CN': 'DaemonSet 要的是每个节点**一个**。旧的走了（或者跑完正在删），才在同一个节点上再做一个。',
    en: 'A DaemonSet wants **one** on each node. When the old one has gone, or has ended and is being deleted, it makes the next on the same node.',
  },
  'jobs-try-again': {
    'zh-CN': '没跑成的不算数，Job 再做一个 Pod。重试前要等：**10 秒**起，每次翻倍，最长 10 分钟。',
    en: 'What failed does not count, so the Job makes another Pod. It waits first: **10 s**, then twice as long each time, ten minutes at most.',
  },
  'jobs-give-up': {
    'zh-CN': ({limit}) => `失败超过了 \`backoffLimit\`（默认 **${limit ?? 6}**）：Job 认输，剩下的 Pod 也删掉。`,
    en: ({limit}) =>
      `More failures than \`backoffLimit\` allows, **${limit ?? 6}** by default: the Job gives up and deletes what is left of its Pods.`,
  },
  'static-pods-live-in-a-file': {
    'zh-CN': '静态 Pod 的真身是节点上的文件，API 里的只是镜像 Pod。删掉它，kubelet 马上再造一个，容器毫无知觉。',
    en: 'A static Pod is really a file on its node; what the API has is a mirror. Delete it, and the kubelet makes another at once. The containers notice nothing.',
  },
  'a-new-template-is-a-new-set': {
    'zh-CN': ({kind}) =>
      kind === 'Deployment'
        ? '模板一改，Deployment 就建一个新的 ReplicaSet：新的一边长，旧的一边缩，谁也不改现有的 Pod。'
        : '模板改了，现有的 Pod 不会变：控制器一个一个删旧的，照新模板做新的。',
    en: ({kind}) =>
      kind === 'Deployment'
        ? 'A new template makes a new ReplicaSet: the new one grows while the old one shrinks. No Pod that exists is changed.'
        : 'A new template changes no Pod that exists: the controller deletes the old ones one by one and makes new ones from it.',
  },
  'surge-rounds-up': {
    'zh-CN': ({from, to}) =>
      `新 ReplicaSet 从 ${from} 到 **${to}**：总数最多超出四分之一（\`maxSurge\`），不足一个的**往上进**。`,
    en: ({from, to}) =>
      `The new ReplicaSet goes from ${from} to **${to}**: in all there may be a quarter more (\`maxSurge\`), rounded **up**.`,
  },
  'unavailable-rounds-down': {
    'zh-CN': ({from, to}) =>
      `旧 ReplicaSet 从 ${from} 到 **${to}**：就绪的最多少四分之一（\`maxUnavailable\`），不足一个的**舍掉**，所以要等新的就绪。`,
    en: ({from, to}) =>
      `The old ReplicaSet goes from ${from} to **${to}**: a quarter fewer may be ready (\`maxUnavailable\`), rounded **down**, so it waits for new ones.`,
  },
};
