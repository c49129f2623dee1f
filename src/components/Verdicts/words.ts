import type {CheckName} from '../../pod/podSecurity/podSecurity';
import type {QosClass} from '../../pod/qos';
import type {QosGap} from '../../pod/qosReason';
import type {ResourceSum} from '../../pod/resourceSum';
import type {Words} from '../language/useWords';

/** Code stands between backticks. */
export type Phrases = {
  heading: string;
  lead: string;
  more: string;
  semicolon: string;
  /** Between the names of a list. */
  listed: string;
  colon: string;
  stop: string;
  resource: (name: string) => string;
  line: (number: number) => string;
  container: string;

  qos: string;
  qosLearn: string;
  qosWhy: Record<QosClass, (ofPod: boolean) => string>;
  qosBut: string;
  /** What is missing in a container, and of all that miss the same together. */
  gap: (gap: QosGap) => string;
  gaps: (names: string[], what: string[]) => string;

  resources: string;
  resourcesLearn: string;
  nothingAsked: string;
  requests: string;
  limits: string;
  none: string;
  running: (formula: string) => string;
  starting: (name: string, formula: string, than: string) => string;
  byPod: (sum: string) => string;
  overhead: (amount: string) => string;
  unlimited: (names: string[]) => string;
  rule: string;
  how: (kind: 'requests' | 'limits', sum: ResourceSum) => string;

  oom: string;
  oomLearn: string;
  oomLead: string;
  nodeMemory: string;
  oomScore: string;
  oomNote: Record<QosClass | 'critical', string>;

  security: string;
  securityLearn: string;
  levelMeans: Record<'privileged' | 'baseline' | 'restricted', string>;
  between: (count: number, level: 'baseline' | 'restricted') => string;
  further: (count: number) => string;
  checks: Record<CheckName, {says: string; mend: string}>;

  capabilities: string;
  capabilitiesLearn: string;
  capabilitiesLead: string;
  held: (held: {count: number; all: boolean; isDefault: boolean; privileged: boolean}) => string;
  added: (names: string) => string;
  dropped: (names: string) => string;
  list: string;
  firstProcess: Record<'none' | 'by-image', string>;
  noGain: string;
  userNamespace: string;
  ignored: (names: string) => string;
};

const zhResource: Record<string, string> = {cpu: 'CPU', memory: '内存', 'ephemeral-storage': '临时存储'};
const enResource: Record<string, string> = {cpu: 'CPU', memory: 'memory', 'ephemeral-storage': 'ephemeral storage'};

/** Before a Chinese word and after one: Latin with its spaces. */
const zhBefore = (resource: string): string => {
  const name = zhResource[resource] ?? resource;
  return /^[a-z]/i.test(name) ? ` ${name} ` : name;
};

const code = (names: readonly string[]): string[] => names.map((name) => `\`${name}\``);

export const words: Words<Phrases> = {
  'zh-CN': {
    heading: '照清单就能定的事',
    lead: '还没跑起来，这些已经算得出来。',
    more: '想多知道一点：',
    semicolon: '；',
    listed: '、',
    colon: '：',
    stop: '。',
    resource: (name) => zhResource[name] ?? name,
    line: (number) => `第 ${number} 行`,
    container: '容器',

    qos: 'QoS 类',
    qosLearn: 'QoS 类',
    qosWhy: {
      Guaranteed: (ofPod) =>
        ofPod
          ? '`spec.resources` 里 CPU 和内存都写了限制，请求又和限制相等；写了这一笔，容器自己写的就不看了。'
          : '每个容器的 CPU 和内存都有限制，请求又和限制相等。',
      Burstable: (ofPod) =>
        ofPod
          ? '`spec.resources` 里写了一些，所以不是 BestEffort；容器自己写的不看。'
          : '有容器写了请求或限制，所以不是 BestEffort。',
      BestEffort: (ofPod) =>
        ofPod
          ? '`spec.resources` 在，可里面没写 CPU 也没写内存；有了这一笔，容器自己写的就不看了。'
          : '没有一个容器写了 CPU 或内存的请求、限制。',
    },
    qosBut: '离 Guaranteed 还差：',
    gap: ({resource, request, limit, problem}) => {
      const what = zhBefore(resource);
      if (problem === 'no-limit') return `没有${what}限制`;
      return `${what.trimStart()}请求${request ? `是 ${request}` : '没写'}，限制是 ${limit}，不相等`;
    },
    gaps: (names, what) => `${code(names).join('、')}：${what.join('；')}`,

    resources: '整个 Pod 要多少',
    resourcesLearn: 'Pod 的资源请求',
    nothingAsked: '什么也没写：调度器当它一点不要，光看资源哪儿都放得下；跑起来用多少，没有上限。',
    requests: '请求',
    limits: '限制',
    none: '无',
    running: (formula) => `跑起来以后一起在场的相加：${formula}`,
    starting: (name, formula, than) => `\`${name}\` 启动那一刻要得最多：${formula}，比跑起来以后的 ${than} 多，按它算`,
    byPod: (sum) => `\`spec.resources\` 写了，拿它顶替容器加总的 ${sum}`,
    overhead: (amount) => `再加运行时的开销 ${amount}`,
    unlimited: (names) => `${code(names).join('、')} 没写限制，没有上限，不在这个数里`,
    rule: '规矩是：同时在场的相加，轮流上场的取最大。边车一直在场；Init 容器一次上一个，身边只有排在它前面的边车。',
    how: (kind, {resource}) => `${zhBefore(resource).trimStart()}${kind === 'requests' ? '请求' : '限制'}`,

    oom: '内存不够，先杀谁',
    oomLearn: 'oom_score_adj',
    oomLead: '节点内存耗尽时，内核挑分高的杀。kubelet 给每个容器的进程加上这个分（`oom_score_adj`），越大越先轮到。',
    nodeMemory: '假设节点内存',
    oomScore: '加的分',
    oomNote: {
      Guaranteed: 'Guaranteed 一律 −997，差不多最后才轮到。',
      Burstable: 'Burstable 看内存请求占节点的几成：要得越多，分越低，在 3 和 999 之间。',
      BestEffort: 'BestEffort 一律 1000，头一个。',
      critical: '它是节点关键的 Pod（`system-node-critical`），不看 QoS 类，一律 −997。',
    },

    security: 'Pod 安全性标准',
    securityLearn: 'Pod 安全性标准和准入',
    levelMeans: {
      privileged: '只能进不设防的 Namespace：baseline 也过不了。',
      baseline: '已知的提权路子一条没走，但还没有按最严的写。',
      restricted: '最严的一级也过得了。',
    },
    between: (count, level) => `离 ${level} 还差 ${count} 处`,
    further: (count) => `再往上，restricted 还差 ${count} 处`,
    checks: {
      privileged: {says: '有特权容器', mend: '去掉 `privileged: true`；缺哪个权能，只加哪个。'},
      windowsHostProcess: {says: '有 HostProcess 容器', mend: '去掉 `hostProcess: true`。'},
      hostNamespaces: {says: '用了节点的命名空间', mend: '去掉 `hostNetwork`、`hostPID`、`hostIPC`。'},
      hostPathVolumes: {says: '有 hostPath 卷', mend: '换成 `emptyDir`、持久卷申领或投射卷。'},
      hostPorts: {says: '占了节点的端口', mend: '去掉 `hostPort`，对外用 Service。'},
      hostProbesAndHostLifecycle: {says: '探针或钩子指向别的主机', mend: '去掉 `host`，不写就是 Pod 自己。'},
      capabilities_baseline: {says: '加了 baseline 不许的权能', mend: '从 `capabilities.add` 里去掉它。'},
      appArmorProfile: {says: '关掉了 AppArmor', mend: '写 `RuntimeDefault` 或 `Localhost`，或者不写。'},
      seLinuxOptions: {says: 'SELinux 标签自己定了', mend: '`user` 和 `role` 不写，`type` 只用标准许的那几种。'},
      procMount_baseline: {says: '`/proc` 的遮挡拿掉了', mend: '不写 `procMount`，或者加上 `hostUsers: false`。'},
      procMount_restricted: {says: '`/proc` 的遮挡拿掉了', mend: '不写 `procMount`。'},
      seccompProfile_baseline: {says: '关掉了 seccomp', mend: '把 `Unconfined` 换成 `RuntimeDefault`。'},
      seccompProfile_restricted: {
        says: '没指定 seccomp',
        mend: '在 Pod 的 `securityContext` 里写 `seccompProfile: {type: RuntimeDefault}`。',
      },
      sysctls: {says: '改了不在安全名单上的内核参数', mend: '去掉这一项，或者请集群管理员在节点上调。'},
      restrictedVolumes: {
        says: '用了 restricted 不许的卷',
        mend: '换成 ConfigMap、Secret、投射卷、`emptyDir`、持久卷申领这些。',
      },
      allowPrivilegeEscalation: {says: '没说不许提权', mend: '每个容器写 `allowPrivilegeEscalation: false`。'},
      runAsNonRoot: {says: '没说不当 root', mend: '在 Pod 的 `securityContext` 里写 `runAsNonRoot: true`。'},
      runAsUser: {says: '写明了要当 root', mend: '把 `runAsUser` 换成 0 以外的数。'},
      capabilities_restricted: {
        says: '权能没有全扔',
        mend: '每个容器写 `capabilities: {drop: [ALL]}`，最多再要回 `NET_BIND_SERVICE`。',
      },
    },

    capabilities: '每个容器的权能',
    capabilitiesLearn: '权能，一串钥匙',
    capabilitiesLead: '假定运行时是 containerd，用它的默认设置。',
    held: ({count, all, isDefault, privileged}) => {
      if (privileged) return `全部 ${count} 项，因为是特权容器`;
      if (all) return `全部 ${count} 项`;
      if (count === 0) return '一项也没有';
      return isDefault ? `默认的 ${count} 项` : `${count} 项`;
    },
    added: (names) => `多了 ${names}`,
    dropped: (names) => `少了 ${names}`,
    list: '有哪些',
    firstProcess: {
      none: '主进程不是 root，一启动就一项也没有，这些只是上限。',
      'by-image': '没写 `runAsUser`、`runAsNonRoot` 的，主进程当不当 root 由镜像定；不是 root，一启动就一项也没有。',
    },
    noGain: '不许提权：启动时没有的，以后也拿不到。',
    userNamespace: '只在 Pod 自己的用户命名空间里管用，出了门不认。',
    ignored: (names) => `${names} 不是权能的名字，没有作用。名字不带 \`CAP_\` 前缀。`,
  },
  en: {
    heading: 'What the manifest already decides',
    lead: 'Before anything runs, this much can be worked out.',
    more: 'More on this: ',
    semicolon: '; ',
    listed: ', ',
    colon: ': ',
    stop: '. ',
    resource: (name) => enResource[name] ?? name,
    line: (number) => `line ${number}`,
    container: 'Container',

    qos: 'QoS class',
    qosLearn: 'QoS classes',
    qosWhy: {
      Guaranteed: (ofPod) =>
        ofPod
          ? '`spec.resources` limits both CPU and memory, and the requests are equal to the limits; once it is there, what containers say does not count.'
          : 'Every container has a limit for CPU and for memory, and its requests are equal to them.',
      Burstable: (ofPod) =>
        ofPod
          ? '`spec.resources` requests or limits something, so it is not BestEffort; what containers say does not count.'
          : 'At least one container has a request or a limit, so it is not BestEffort.',
      BestEffort: (ofPod) =>
        ofPod
          ? '`spec.resources` is there and names neither CPU nor memory; once it is there, what containers say does not count.'
          : 'No container has a request or a limit for CPU or memory.',
    },
    qosBut: 'What keeps it from Guaranteed:',
    gap: ({resource, request, limit, problem}) => {
      const what = enResource[resource];
      if (problem === 'no-limit') return `no ${what} limit`;
      return `the ${what} request, ${request ?? 'none'}, is not the limit, ${limit}`;
    },
    gaps: (names, what) => `${code(names).join(', ')}: ${what.join('; ')}`,

    resources: 'What the whole Pod asks for',
    resourcesLearn: 'what a Pod requests',
    nothingAsked:
      'Nothing is written: the scheduler assumes that it needs nothing, so as far as resources go it fits anywhere; how much it then uses is not limited.',
    requests: 'Request',
    limits: 'Limit',
    none: 'none',
    running: (formula) => `once it runs, all that run together are added up: ${formula}`,
    starting: (name, formula, than) =>
      `most is needed while \`${name}\` runs: ${formula}, more than the ${than} later, so this is what counts`,
    byPod: (sum) => `\`spec.resources\` says so, in place of the containers’ sum of ${sum}`,
    overhead: (amount) => `plus the runtime’s own overhead of ${amount}`,
    unlimited: (names) => `${code(names).join(', ')} ${names.length > 1 ? 'have' : 'has'} no limit and may use more than this`,
    rule: 'The rule: what runs at the same time is added up; of what takes turns, the largest counts. Sidecars stay; init containers take turns, each beside the sidecars listed before it.',
    how: (kind, {resource}) => `${enResource[resource] ?? resource} ${kind === 'requests' ? 'request' : 'limit'}`,

    oom: 'Who is killed first when memory runs out',
    oomLearn: 'oom_score_adj',
    oomLead:
      'When the node is out of memory, the kernel kills what scores highest. The kubelet adds this to the score of each container’s processes (`oom_score_adj`): the larger, the sooner.',
    nodeMemory: 'On a node with',
    oomScore: 'Added',
    oomNote: {
      Guaranteed: 'Guaranteed always means −997, nearly the last to go.',
      Burstable:
        'For Burstable it is the share of the node’s memory that is requested: the more, the lower, between 3 and 999.',
      BestEffort: 'BestEffort always means 1000, the first to go.',
      critical: 'It is a node-critical Pod (`system-node-critical`), so its QoS class does not matter: always −997.',
    },

    security: 'Pod Security Standards',
    securityLearn: 'Pod Security Standards and their admission',
    levelMeans: {
      privileged: 'Only a Namespace that enforces no level accepts it: it does not even meet baseline.',
      baseline: 'It uses none of the known ways to escalate privileges, but does not meet the strictest rules.',
      restricted: 'It meets the strictest level.',
    },
    between: (count, level) => `${count} ${count === 1 ? 'thing' : 'things'} to change for ${level}`,
    further: (count) => `For restricted, ${count} more`,
    checks: {
      privileged: {
        says: 'A container is privileged',
        mend: 'Take out `privileged: true`; add the one capability that is missing.',
      },
      windowsHostProcess: {says: 'A container is a HostProcess container', mend: 'Take out `hostProcess: true`.'},
      hostNamespaces: {says: 'It uses namespaces of the node', mend: 'Take out `hostNetwork`, `hostPID` and `hostIPC`.'},
      hostPathVolumes: {
        says: 'It has a hostPath volume',
        mend: 'Use an `emptyDir`, a PersistentVolumeClaim or a projected volume.',
      },
      hostPorts: {says: 'It takes a port of the node', mend: 'Take out `hostPort`; use a Service for others to reach it.'},
      hostProbesAndHostLifecycle: {
        says: 'A probe or hook names another host',
        mend: 'Take out `host`; without it the Pod itself is meant.',
      },
      capabilities_baseline: {says: 'It adds a capability that baseline forbids', mend: 'Take it out of `capabilities.add`.'},
      appArmorProfile: {says: 'AppArmor is turned off', mend: 'Use `RuntimeDefault` or `Localhost`, or leave it out.'},
      seLinuxOptions: {
        says: 'It chooses an SELinux label of its own',
        mend: 'Leave out `user` and `role`, and use only a `type` that the standards allow.',
      },
      procMount_baseline: {says: '`/proc` is unmasked', mend: 'Leave out `procMount`, or add `hostUsers: false`.'},
      procMount_restricted: {says: '`/proc` is unmasked', mend: 'Leave out `procMount`.'},
      seccompProfile_baseline: {says: 'seccomp is turned off', mend: 'Use `RuntimeDefault` in place of `Unconfined`.'},
      seccompProfile_restricted: {
        says: 'No seccomp profile is named',
        mend: 'Set `seccompProfile: {type: RuntimeDefault}` in the Pod’s `securityContext`.',
      },
      sysctls: {
        says: 'It sets a kernel parameter that is not on the safe list',
        mend: 'Take it out, or have it set on the nodes.',
      },
      restrictedVolumes: {
        says: 'It has a volume that restricted forbids',
        mend: 'Use ConfigMaps, Secrets, projected volumes, `emptyDir` or PersistentVolumeClaims.',
      },
      allowPrivilegeEscalation: {
        says: 'Privilege escalation is not ruled out',
        mend: 'Set `allowPrivilegeEscalation: false` in every container.',
      },
      runAsNonRoot: {
        says: 'Running as root is not ruled out',
        mend: 'Set `runAsNonRoot: true` in the Pod’s `securityContext`.',
      },
      runAsUser: {says: 'It asks to run as root', mend: 'Set `runAsUser` to anything but 0.'},
      capabilities_restricted: {
        says: 'Not all capabilities are dropped',
        mend: 'Set `capabilities: {drop: [ALL]}` in every container, and add back at most `NET_BIND_SERVICE`.',
      },
    },

    capabilities: 'Capabilities of each container',
    capabilitiesLearn: 'capabilities, a ring of keys',
    capabilitiesLead: 'Assuming containerd with its defaults.',
    held: ({count, all, isDefault, privileged}) => {
      if (privileged) return `all ${count}, because it is privileged`;
      if (all) return `all ${count}`;
      if (count === 0) return 'none';
      return isDefault ? `the ${count} defaults` : `${count} of them`;
    },
    added: (names) => `added: ${names}`,
    dropped: (names) => `without ${names}`,
    list: 'Which ones',
    firstProcess: {
      none: 'The main process is not root and starts with none of them; they are only the most there could be.',
      'by-image':
        'Where neither `runAsUser` nor `runAsNonRoot` is set, the image decides whether the main process is root; if not, it starts with none of them.',
    },
    noGain: 'Privilege escalation is ruled out: what it does not start with it can never get.',
    userNamespace: 'They count only within the Pod’s own user namespace, not outside.',
    ignored: (names) => `${names}: no such capability, so it has no effect. Names go without \`CAP_\`.`,
  },
};
