import type {LedgerRow, Remark, Trait, Verdict} from '../../lifecycle/ledger';
import type {Words} from '../language/useWords';
import type {BlowId, Target} from './blows';
import type {OwnerId} from './settings';

export type Phrases = {
  blow: string;
  targets: Record<Target, string>;
  /** `lead`: what exactly is done, and what there is to know of it. */
  blows: Record<BlowId, {name: string; lead: string}>;
  knobs: {owner: string; back: string; version: string};
  owners: Record<OwnerId, string>;
  /** What the Pod of such an owner cannot mount. */
  without: Partial<Record<OwnerId, string>>;
  after: (seconds: number) => string;
  tooOld: string;
  question: (place: string) => string;
  ledger: string;
  table: {before: string; hit: string; next: (number: number) => string};
  groups: {views: string; identity: string; data: string};
  /** Beside the title of the group that is covered until the reader has guessed. */
  covered: string;
  views: {
    api: string;
    node: string;
    noObject: string;
    running: (names: string) => string;
    nothing: string;
    disagree: string;
    unseen: string;
  };
  traits: Record<Exclude<Trait, 'data'>, (of: string) => string>;
  /** Each kind of place, with the volume's name. */
  places: Partial<Record<NonNullable<LedgerRow['kind']>, (of: string) => string>>;
  written: string;
  verdicts: Record<Verdict, string>;
  /** `kept`, of what is no data. */
  sameWord: string;
  /** Of a count: goes on, begins anew. */
  counts: {on: string; anew: string};
  remarks: Record<Remark, string>;
  notMounted: string;
  nodes: {title: string; says: Record<'True' | 'False' | 'Unknown' | 'gone', string>};
  jumps: Record<'exited' | 'notReady' | 'marked' | 'replaced' | 'gone' | 'returned' | 'ready', string>;
  kind: {app: string; pod: (name: string) => string};
  legend: string;
  note: string;
  summary: (blow: string, owner: string, lines: string) => string;
  twin: {lead: string; owner: (name: string) => string};
};

export const words: Words<Phrases> = {
  'zh-CN': {
    blow: '打哪儿',
    targets: {process: '打进程', container: '打容器', pod: '打 Pod', node: '打节点'},
    blows: {
      child: {
        name: '子进程被杀',
        lead: '内存不够，内核挑中 `app` 的一个子进程。这里设成只杀一个（cgroup v1，或者 `singleProcessOOMKill`）；cgroup v2 默认整个容器一起杀。',
      },
      inside: {name: '容器里 kill -9 1', lead: '从容器里给 1 号进程发 9 号信号：`kubectl exec … -c app -- kill -9 1`。'},
      kill: {name: '节点上 kill -9', lead: '在节点上给 `app` 的程序发 9 号信号，它在容器里是 1 号。'},
      exit: {name: '退出，代码 1', lead: '`app` 的程序自己结束，退出代码 1。'},
      oom: {name: '内存用超', lead: '`app` 用超了内存限制，内核杀掉它的 1 号进程。'},
      'restart-all': {
        name: 'RestartAllContainers',
        lead: '`app` 以 88 退出，清单里有条规则：见到 88 就全部容器就地重来，`helper` 也算。v1.36 起默认可用。',
      },
      delete: {name: 'kubectl delete', lead: '照规矩删：`kubectl delete pod`。'},
      force: {name: '强删 --force', lead: '`kubectl delete pod --force`：记录当场删掉，不等节点确认。'},
      evict: {name: '驱逐', lead: '走驱逐接口（Eviction API），没有 PodDisruptionBudget 拦着。'},
      sandbox: {name: '沙箱没了', lead: '守着沙箱的 pause 进程没了，Pod 的网络跟着没了。'},
      kubelet: {name: 'kubelet 重启', lead: '`systemctl restart kubelet`，别的什么也没动。'},
      drain: {name: '腾空 drain', lead: '`kubectl drain --ignore-daemonsets --delete-emptydir-data`，没有加 `--force`。'},
      reboot: {name: '重启', lead: '节点重启，赶在控制平面发觉之前就回来了。'},
      silent: {name: '断联', lead: '网线松了。节点上一切照跑，只是控制平面听不见它，它也听不见控制平面。'},
      'cut-force': {name: '断联，再强删', lead: '节点断了联系，第 100 秒有人等不及，敲了 `kubectl delete pod --force`。'},
      off: {name: '断电，再没回来', lead: '节点断电，谁也没再去管它。'},
      removed: {name: '断电，删节点对象', lead: '节点断电，第 100 秒有人敲了 `kubectl delete node`。'},
      'out-of-service': {
        name: '断电，挂 out-of-service',
        lead: '节点断电，第 100 秒有人替它担保，挂上 `node.kubernetes.io/out-of-service` 污点。',
      },
    },
    knobs: {owner: 'Pod 归谁管', back: '节点多久回来', version: 'Kubernetes'},
    owners: {
      none: '没人管，裸 Pod',
      Deployment: 'Deployment',
      StatefulSet: 'StatefulSet',
      DaemonSet: 'DaemonSet',
      static: '静态 Pod',
      Job: 'Job',
    },
    without: {
      DaemonSet: 'DaemonSet 的 Pod 出自一个模板，会抢同一份申领，所以这里没挂 `data`。',
      static: '静态 Pod 不许引用 API 里的对象，所以没有 `data`、`spool` 和 `settings`。',
    },
    after: (seconds) => (seconds === 0 ? '再没回来' : `${seconds} 秒后`),
    tooOld: '这个版本还没有 `RestartAllContainers`，规则存不进去：只有 `app` 自己重启。',
    question: (place) => `写进 ${place} 的东西，最后会怎样？`,
    ledger: '账本：打之前，打之后',
    table: {before: '打之前', hit: 'Pod 1，挨打的', next: (number) => `Pod ${number}，补上来的`},
    groups: {views: '两边怎么说', identity: '身份', data: '写下的数据'},
    covered: '先猜，再揭晓',
    views: {
      api: 'API 服务器',
      node: '节点上其实',
      noObject: '没有这个对象',
      running: (names) => `在跑：${names}`,
      nothing: '没有进程在跑',
      disagree: '两边对不上',
      unseen: '断着联系，外面看不见',
    },
    traits: {
      name: () => '名字',
      uid: () => 'UID',
      ip: () => 'IP',
      node: () => '节点',
      container: (of) => `\`${of}\` 的容器 ID`,
      restarts: (of) => `\`${of}\` 的 restartCount`,
    },
    places: {
      'container-layer': (of) => `\`${of}\` 自己的文件`,
      emptyDir: (of) => `emptyDir \`${of}\``,
      'emptyDir-memory': (of) => `内存里的 emptyDir \`${of}\``,
      ephemeral: (of) => `通用临时卷 \`${of}\``,
      persistentVolumeClaim: (of) => `PVC \`${of}\``,
      hostPath: (of) => `hostPath \`${of}\``,
      projected: (of) => `ConfigMap \`${of}\``,
    },
    written: '有',
    verdicts: {kept: '还在', replaced: '换了', lost: '没了', 'out-of-reach': '够不着'},
    sameWord: '没变',
    counts: {on: '接着数', anew: '从头数'},
    remarks: {
      empty: '有一份新的，是空的',
      elsewhere: '留在原来的节点上',
      again: '照 API 再放了一份',
      'in-api': 'API 里有，没放到 Pod 里',
      'not-yet': '新的还没有',
    },
    notMounted: '没挂',
    nodes: {title: '节点', says: {True: 'Ready', False: 'NotReady', Unknown: 'Unknown', gone: '对象没了'}},
    jumps: {
      exited: '容器退出',
      notReady: '节点 NotReady',
      marked: '标记删除',
      replaced: '补上一个',
      gone: '对象消失',
      returned: '节点回来',
      ready: '又就绪',
    },
    kind: {app: '应用', pod: (name) => name},
    legend: '够不着：字还在原处，可外面这会儿读不到。',
    note: '为看清楚，镜像都已经在节点上；`app` 收到 SIGTERM 要收尾 5 秒。',
    summary: (blow, owner, lines) => `${owner}，${blow}。最后：${lines}`,
    twin: {lead: '下面是最后的结果，从补上来的那个 Pod 看；没人补，就看原来那个。', owner: (name) => `归谁管：${name}`},
  },
  en: {
    blow: 'What is hit',
    targets: {process: 'Hit the process', container: 'Hit the container', pod: 'Hit the Pod', node: 'Hit the node'},
    blows: {
      child: {
        name: 'a child is killed',
        lead: 'Memory runs out, and the kernel picks a child process of `app`. Here it kills one process only (cgroup v1, or `singleProcessOOMKill`); with cgroup v2 the whole container goes by default.',
      },
      inside: {
        name: 'kill -9 1 from inside',
        lead: 'Signal 9 to process 1 from within the container: `kubectl exec … -c app -- kill -9 1`.',
      },
      kill: {
        name: 'kill -9 on the node',
        lead: 'Signal 9, sent on the node, to the program of `app`, which is process 1 in its container.',
      },
      exit: {name: 'exits with 1', lead: 'The program of `app` ends by itself, with exit code 1.'},
      oom: {name: 'out of memory', lead: '`app` goes over its memory limit, and the kernel kills its process 1.'},
      'restart-all': {
        name: 'RestartAllContainers',
        lead: '`app` exits with 88, and the manifest has a rule for that: all containers start over in place, `helper` too. On by default since v1.36.',
      },
      delete: {name: 'kubectl delete', lead: 'Deleted in the ordinary way: `kubectl delete pod`.'},
      force: {name: '--force', lead: '`kubectl delete pod --force`: the record goes at once, and the node is not waited for.'},
      evict: {name: 'evict', lead: 'Evicted through the Eviction API, with no PodDisruptionBudget in the way.'},
      sandbox: {name: 'sandbox lost', lead: 'The pause process that holds the sandbox is gone, and the Pod’s network with it.'},
      kubelet: {name: 'kubelet restarts', lead: '`systemctl restart kubelet`, and nothing else is touched.'},
      drain: {name: 'drain', lead: '`kubectl drain --ignore-daemonsets --delete-emptydir-data`, without `--force`.'},
      reboot: {name: 'reboots', lead: 'The node reboots, and is back before the control plane has noticed.'},
      silent: {
        name: 'falls silent',
        lead: 'A cable is loose. All on the node runs on; only, the control plane does not hear it, nor it the control plane.',
      },
      'cut-force': {
        name: 'silent, then --force',
        lead: 'The node falls silent, and at second 100 somebody loses patience: `kubectl delete pod --force`.',
      },
      off: {name: 'power off for good', lead: 'The node loses its power, and nobody looks after it.'},
      removed: {
        name: 'off, Node object deleted',
        lead: 'The node loses its power, and at second 100 somebody says `kubectl delete node`.',
      },
      'out-of-service': {
        name: 'off, out-of-service',
        lead: 'The node loses its power, and at second 100 somebody vouches for that with the taint `node.kubernetes.io/out-of-service`.',
      },
    },
    knobs: {owner: 'Who owns the Pod', back: 'The node is back', version: 'Kubernetes'},
    owners: {
      none: 'nobody: a bare Pod',
      Deployment: 'Deployment',
      StatefulSet: 'StatefulSet',
      DaemonSet: 'DaemonSet',
      static: 'static Pod',
      Job: 'Job',
    },
    without: {
      DaemonSet: 'The Pods of a DaemonSet have one template and would fight over one claim, so `data` is not mounted here.',
      static: 'A static Pod may not refer to objects in the API, so it has no `data`, `spool` or `settings`.',
    },
    after: (seconds) => (seconds === 0 ? 'never' : `after ${seconds} s`),
    tooOld: 'This release has no `RestartAllContainers` yet and does not store the rule: `app` restarts alone.',
    question: (place) => `What becomes of what was written to ${place}?`,
    ledger: 'Ledger: before the blow, and now',
    table: {before: 'before', hit: 'Pod 1, the one hit', next: (number) => `Pod ${number}, in its place`},
    groups: {views: 'Two accounts', identity: 'Identity', data: 'Data that was written'},
    covered: 'guess first',
    views: {
      api: 'the API server',
      node: 'really on the node',
      noObject: 'no such object',
      running: (names) => `runs: ${names}`,
      nothing: 'no process runs',
      disagree: 'they disagree',
      unseen: 'cut off, unseen from outside',
    },
    traits: {
      name: () => 'name',
      uid: () => 'UID',
      ip: () => 'IP',
      node: () => 'node',
      container: (of) => `container ID of \`${of}\``,
      restarts: (of) => `restartCount of \`${of}\``,
    },
    places: {
      'container-layer': (of) => `\`${of}\`’s own files`,
      emptyDir: (of) => `emptyDir \`${of}\``,
      'emptyDir-memory': (of) => `in-memory emptyDir \`${of}\``,
      ephemeral: (of) => `generic ephemeral \`${of}\``,
      persistentVolumeClaim: (of) => `PVC \`${of}\``,
      hostPath: (of) => `hostPath \`${of}\``,
      projected: (of) => `ConfigMap \`${of}\``,
    },
    written: 'there',
    verdicts: {kept: 'kept', replaced: 'replaced', lost: 'lost', 'out-of-reach': 'out of reach'},
    sameWord: 'kept',
    counts: {on: 'counts on', anew: 'from 0'},
    remarks: {
      empty: 'a new one, empty',
      elsewhere: 'left on the old node',
      again: 'put there again from the API',
      'in-api': 'in the API, not in a Pod',
      'not-yet': 'a new one is to come',
    },
    notMounted: 'not mounted',
    nodes: {title: 'Nodes', says: {True: 'Ready', False: 'NotReady', Unknown: 'Unknown', gone: 'object gone'}},
    jumps: {
      exited: 'exit',
      notReady: 'node not ready',
      marked: 'marked for deletion',
      replaced: 'replacement',
      gone: 'object gone',
      returned: 'node back',
      ready: 'ready again',
    },
    kind: {app: 'app', pod: (name) => name},
    legend: 'Out of reach: what was written is where it was, but cannot be read from outside now.',
    note: 'To keep it plain, all images are on the nodes; `app` takes 5 s to clean up after SIGTERM.',
    summary: (blow, owner, lines) => `${owner}, ${blow}. In the end: ${lines}`,
    twin: {
      lead: 'What is left in the end, for the Pod that came in its place, or for the one hit if none came.',
      owner: (name) => `Owner: ${name}`,
    },
  },
};
