import type {HostNamespace, VolumeFamily} from '../../diagram/figure';
import type {Lens} from '../../diagram/lens';
import type {ContainerRole} from '../../pod/containerRole';
import type {Words} from '../language/useWords';

/** Everything a figure of a Pod says. Functions take what the manifest holds; whoever calls them knows no language. */
export type Phrases = {
  figure: string;
  lens: string;
  lenses: Record<Lens, string>;
  roles: Record<ContainerRole, string>;
  kind: (role: ContainerRole, order: number | undefined) => string;
  lifetimes: Record<VolumeFamily, string>;
  sandbox: string;
  sandboxLines: (what: SandboxFacts) => string[];
  node: string;
  nodeText: (name: string | undefined) => string;
  volumeLine: (type: string, lifetime: string) => string;
  taken: string;
  readOnlyMark: string;
  parts: string;
  partsHint: string;
  closePanel: string;
  textTwin: string;
  twinTable: {container: string; kind: string; ports: string; none: string; scroll: string};
  yaml: (file: string) => string;
  yamlHint: string;
  actions: {
    copyManifest: string;
    download: string;
    playground: string;
    downloadSvg: string;
    downloadPng: string;
    copied: string;
    failed: string;
    more: string;
  };
  title: (name: string) => string;
  summary: (counts: Counts) => string;
  owner: (kind: string, name: string) => string;
  fields: Record<
    | 'image'
    | 'ports'
    | 'mounts'
    | 'probes'
    | 'hooks'
    | 'resources'
    | 'security'
    | 'start'
    | 'shares'
    | 'apart'
    | 'type'
    | 'usedBy'
    | 'lifetime'
    | 'protocol'
    | 'onNode'
    | 'container'
    | 'volume'
    | 'path'
    | 'access'
    | 'subPath'
    | 'network'
    | 'ipc'
    | 'hostname'
    | 'pid'
    | 'user'
    | 'files'
    | 'restart'
    | 'grace'
    | 'placement'
    | 'podSecurity',
    string
  >;
  port: (text: string) => string;
  portTaken: (text: string, by: string) => string;
  mountLine: (path: string, volume: string, type: string, readOnly: boolean) => string;
  usedByLine: (container: string, path: string, readOnly: boolean) => string;
  start: Record<ContainerRole, (order: number) => string>;
  pid: Record<'own' | 'shared' | 'host', string>;
  netFact: Record<'own' | 'host', string>;
  ipcFact: Record<'own' | 'host', string>;
  hostnameFact: (name: string | undefined) => string;
  userFact: Record<'node' | 'own', string>;
  filesFact: string;
  sharesWith: (names: string[]) => string;
  alone: string;
  openingText: Record<HostNamespace, string>;
  volumeInsight: Record<VolumeFamily, string>;
  sameVolume: (volume: string, container: string, path: string) => string;
  noVolume: string;
  portInsight: string;
  portTakenInsight: string;
  portHostInsight: string;
  mountInsight: (readOnly: boolean) => string;
  sandboxInsight: string;
  nodeInsight: string;
  lensText: Record<Lens, string>;
  privileged: string;
  notPrivileged: string;
  separator: string;
  colon: string;
};

export type Counts = {init: number; sidecar: number; app: number; ephemeral: number; volumes: number};

export type SandboxFacts = {
  hostname: string | undefined;
  hostNetwork: boolean;
  hostIPC: boolean;
  sharedPid: boolean;
  lines: 1 | 2;
};

export const words: Words<Phrases> = {
  'zh-CN': {
    figure: '图',
    lens: '镜头',
    lenses: {whole: '全貌', network: '网络', storage: '存储', processes: '进程', security: '安全'},
    roles: {init: 'Init 容器', sidecar: '边车', app: '应用容器', ephemeral: '临时容器'},
    kind: (role, order) => {
      const word = {init: 'Init 容器', sidecar: '边车', app: '应用容器', ephemeral: '临时容器'}[role];
      return order ? `${order}. ${word}` : word;
    },
    lifetimes: {pod: '随 Pod', projection: '只读投影', outlives: '比 Pod 久', node: '节点的目录', missing: '没有这个卷'},
    sandbox: '沙箱',
    sandboxLines: ({hostname, hostNetwork, hostIPC, sharedPid, lines}) => {
      const first = hostNetwork ? ['节点的网络'] : ['一个 IP', '一套端口'];
      const second = [
        hostIPC ? '节点的 IPC' : 'IPC',
        ...(sharedPid ? ['PID'] : []),
        hostname === undefined ? '节点的主机名' : `主机名 ${hostname}`,
      ];
      const [one, two] = [`沙箱：${first.join('、')}`, second.join('、')];
      return lines === 1 ? [`${one}、${two}`] : [one, two];
    },
    node: '节点（Node）',
    nodeText: (name) => (name ? `节点（Node）${name}` : '节点（Node），哪一台由调度器定'),
    volumeLine: (type, lifetime) => `${type}，${lifetime}`,
    taken: '已被占用',
    readOnlyMark: 'ro',
    parts: '图上的各个部分',
    partsHint: '方向键在各部分之间移动，回车选中，Esc 取消。',
    closePanel: '取消选中',
    textTwin: '文字版',
    twinTable: {container: '容器', kind: '种类', ports: '端口', none: '无', scroll: '容器、卷与端口的对照表'},
    yaml: (file) => `清单 ${file}`,
    yamlHint: '点一行，或用上下键移到一行再按回车，图上就选中它说的那部分。',
    actions: {
      copyManifest: '复制清单',
      download: '下载清单',
      playground: '在试验台打开',
      downloadSvg: '下载 SVG',
      downloadPng: '下载 PNG',
      copied: '已复制',
      failed: '没复制成，请手动选中复制',
      more: '带走这张图',
    },
    title: (name) => `Pod ${name}`,
    summary: ({init, sidecar, app, ephemeral, volumes}) => {
      const counts = [
        app ? `${app} 个应用容器` : '',
        init ? `${init} 个 Init 容器` : '',
        sidecar ? `${sidecar} 个边车` : '',
        ephemeral ? `${ephemeral} 个临时容器` : '',
      ].filter(Boolean);
      return `一个 Pod，里面有 ${counts.join('、')}，${volumes ? `${volumes} 个卷` : '没有卷'}。`;
    },
    owner: (kind, name) => `它是 ${kind} ${name} 的模板，照它造出来的每个 Pod 都长这样。`,
    fields: {
      image: '镜像',
      ports: '端口',
      mounts: '挂载',
      probes: '探针',
      hooks: '钩子',
      resources: '资源',
      security: '安全设置',
      start: '启动',
      shares: '共用',
      apart: '不共用',
      type: '类型',
      usedBy: '谁挂了它',
      lifetime: '寿命',
      protocol: '协议',
      onNode: '节点端口',
      container: '容器',
      volume: '卷',
      path: '路径',
      access: '读写',
      subPath: '子路径',
      network: '网络',
      ipc: 'IPC',
      hostname: '主机名',
      pid: '进程号',
      user: '用户',
      files: '文件系统',
      restart: '重启策略',
      grace: '宽限期',
      placement: '放置要求',
      podSecurity: 'Pod 级设置',
    },
    port: (text) => `${text} 只是声明，占的是整个 Pod 的端口`,
    portTaken: (text, by) => `${text} 已被 ${by} 占用，后来的绑不上`,
    mountLine: (path, volume, type, readOnly) => `${path} ← ${volume}（${type}）${readOnly ? '，只读' : ''}`,
    usedByLine: (container, path, readOnly) => `${container}：${path}${readOnly ? '，只读' : ''}`,
    start: {
      init: (order) => `第 ${order} 个，成功结束了才轮到下一个`,
      sidecar: (order) => `第 ${order} 个，启动成功就轮到下一个；它自己一直跑，最后才停`,
      app: () => '前面的都就位之后启动，和别的应用容器一起跑',
      ephemeral: () => 'Pod 跑起来之后才加进来，不重启，也删不掉',
    },
    pid: {
      own: '各看各的：每个容器有自己的 1 号进程',
      shared: '整个 Pod 共用一个，1 号进程是沙箱的 pause',
      host: '用节点的：看得见节点上所有进程',
    },
    netFact: {
      own: '整个 Pod 一个 IP、一套端口，容器之间走 localhost',
      host: '用节点的：IP 和端口都是节点的',
    },
    ipcFact: {own: '整个 Pod 共用一份，别的 Pod 碰不到', host: '用节点的：和节点上的进程共用'},
    hostnameFact: (name) => (name === undefined ? '节点的主机名' : `${name}，容器里看到的都一样`),
    userFact: {
      node: '用节点的：容器里的 root 就是节点上的 root（权能少一些）',
      own: 'Pod 有自己的用户命名空间：里面的 root 在节点上是普通用户',
    },
    filesFact: '每个容器各有一套根文件系统，想共用只能挂同一个卷',
    sharesWith: (names) => `和 ${names.join('、')} 共用网络、IPC 和主机名`,
    alone: 'Pod 里只有它一个，沙箱归它独用',
    openingText: {
      network: 'hostNetwork：壳破了口，网络接到节点上，端口占的是节点的',
      pid: 'hostPID：看得见节点上的所有进程',
      ipc: 'hostIPC：和节点共用进程间通信',
    },
    volumeInsight: {
      pod: '它跟着 Pod（认 UID）走：容器重启它还在，Pod 没了它就没了。',
      projection: '内容来自别处，投影进来给容器读，改不了。',
      outlives: '东西不在 Pod 里：Pod 没了，数据还在。',
      node: '它就是节点上的一个目录：换一台节点，看到的是另一份东西。',
      missing: '清单里没有叫这个名字的卷，API 服务器不会收下这个 Pod。',
    },
    sameVolume: (volume, container, path) => `同一个卷 ${volume}，在 ${container} 里叫 ${path}。卷是共用的，路径各叫各的。`,
    noVolume: '它没挂任何卷：写在自己文件系统里的东西，容器一重建就没了。',
    portInsight: '端口是沙箱的，不是容器的：同一个 Pod 里，一个端口只能有一个主人。',
    portTakenInsight: 'API 服务器照收不误，跑起来才出事：后启动的那个绑不上端口。',
    portHostInsight: '它占了节点上的端口：同一台节点上放不下第二个要这个端口的 Pod。',
    mountInsight: (readOnly) =>
      readOnly ? '只读：容器往这里写会报错。' : '可读可写：它写的，别的挂了同一个卷的容器立刻看得见。',
    sandboxInsight: '容器来来去去，沙箱一直在：容器重启，IP 不变。',
    nodeInsight: 'Pod 只绑定一次节点，以后不搬家；节点没了，只能在别处另造一个，换新的 UID。',
    lensText: {
      whole: '点一粒豆、一只碗、一个端口，看它是什么、和谁共用、写在清单哪几行。',
      network: '看谁共用网络：壳就是网络，端口贴在壳上。',
      storage: '看数据在哪儿：碗是卷，线是挂载。',
      processes: '看谁看得见谁的进程：砖墙是进程命名空间。',
      security: '看墙厚不厚：谁有特权，谁通着节点。',
    },
    privileged: '特权：权能全开，节点的设备全看得见',
    notPrivileged: '没有特权容器',
    separator: '；',
    colon: '：',
  },
  en: {
    figure: 'Figure',
    lens: 'Lens',
    lenses: {whole: 'Whole', network: 'Network', storage: 'Storage', processes: 'Processes', security: 'Security'},
    roles: {init: 'init container', sidecar: 'sidecar', app: 'app container', ephemeral: 'ephemeral container'},
    kind: (role, order) => {
      const word = {init: 'init', sidecar: 'sidecar', app: 'app', ephemeral: 'ephemeral'}[role];
      return order ? `${order} · ${word}` : word;
    },
    lifetimes: {
      pod: 'dies with Pod',
      projection: 'read-only',
      outlives: 'outlives Pod',
      node: 'on the node',
      missing: 'no such volume',
    },
    sandbox: 'Sandbox',
    sandboxLines: ({hostname, hostNetwork, hostIPC, sharedPid, lines}) => {
      const first = ['Sandbox', hostNetwork ? 'the node’s network' : 'one IP', ...(hostNetwork ? [] : ['one port space'])];
      const second = [
        hostIPC ? 'the node’s IPC' : 'IPC',
        ...(sharedPid ? ['PID'] : []),
        hostname === undefined ? 'the node’s hostname' : `hostname ${hostname}`,
      ];
      return lines === 1 ? [[...first, ...second].join(' · ')] : [first.join(' · '), second.join(' · ')];
    },
    node: 'Node',
    nodeText: (name) => (name ? `Node ${name}` : 'Node · the scheduler decides which'),
    volumeLine: (type, lifetime) => `${type} · ${lifetime}`,
    taken: 'taken',
    readOnlyMark: 'ro',
    parts: 'Parts of the figure',
    partsHint: 'Arrow keys move between the parts, Enter selects, Esc clears.',
    closePanel: 'Clear selection',
    textTwin: 'In words',
    twinTable: {
      container: 'container',
      kind: 'kind',
      ports: 'ports',
      none: 'none',
      scroll: 'Containers by volumes and ports',
    },
    yaml: (file) => `Manifest ${file}`,
    yamlHint: 'Click a line, or move to it with the arrow keys and press Enter: the figure selects the part it is about.',
    actions: {
      copyManifest: 'Copy manifest',
      download: 'Download manifest',
      playground: 'Open in Playground',
      downloadSvg: 'Download SVG',
      downloadPng: 'Download PNG',
      copied: 'Copied',
      failed: 'Could not copy; please select and copy by hand',
      more: 'Take this figure with you',
    },
    title: (name) => `Pod ${name}`,
    summary: ({init, sidecar, app, ephemeral, volumes}) => {
      const count = (number: number, one: string) => (number ? `${number} ${one}${number > 1 ? 's' : ''}` : '');
      const counts = [
        count(app, 'app container'),
        count(init, 'init container'),
        count(sidecar, 'sidecar'),
        count(ephemeral, 'ephemeral container'),
      ].filter(Boolean);
      return `A Pod with ${counts.join(', ')} and ${count(volumes, 'volume') || 'no volume'}.`;
    },
    owner: (kind, name) => `It is the template of ${kind} ${name}: every Pod made from it looks like this.`,
    fields: {
      image: 'Image',
      ports: 'Ports',
      mounts: 'Mounts',
      probes: 'Probes',
      hooks: 'Hooks',
      resources: 'Resources',
      security: 'Security',
      start: 'Start',
      shares: 'Shared',
      apart: 'Not shared',
      type: 'Type',
      usedBy: 'Mounted by',
      lifetime: 'Lifetime',
      protocol: 'Protocol',
      onNode: 'Port on the node',
      container: 'Container',
      volume: 'Volume',
      path: 'Path',
      access: 'Access',
      subPath: 'Sub-path',
      network: 'Network',
      ipc: 'IPC',
      hostname: 'Host name',
      pid: 'Processes',
      user: 'Users',
      files: 'File systems',
      restart: 'Restart policy',
      grace: 'Grace period',
      placement: 'Placement',
      podSecurity: 'For the Pod',
    },
    port: (text) => `${text} is only declared here; the port space belongs to the whole Pod`,
    portTaken: (text, by) => `${text} is taken by ${by}; whoever comes second cannot listen`,
    mountLine: (path, volume, type, readOnly) => `${path} ← ${volume} (${type})${readOnly ? ', read-only' : ''}`,
    usedByLine: (container, path, readOnly) => `${container}: ${path}${readOnly ? ', read-only' : ''}`,
    start: {
      init: (order) => `number ${order}; the next one waits until it has ended well`,
      sidecar: (order) => `number ${order}; the next one waits only until it has started; it runs on and stops last`,
      app: () => 'when all those before it are in place; runs along with the other app containers',
      ephemeral: () => 'added to a running Pod; never restarted, cannot be removed',
    },
    pid: {
      own: 'each to itself: every container has a process 1 of its own',
      shared: 'one for the whole Pod; process 1 is the sandbox’s pause',
      host: 'the node’s: all processes of the node are in sight',
    },
    netFact: {
      own: 'one IP and one port space for the whole Pod; containers meet on localhost',
      host: 'the node’s: its address and its ports',
    },
    ipcFact: {own: 'one for the whole Pod, out of reach of other Pods', host: 'the node’s, shared with its processes'},
    hostnameFact: (name) => (name === undefined ? 'that of the node' : `${name}, the same in every container`),
    userFact: {
      node: 'the node’s: root inside is root on the node, with fewer capabilities',
      own: 'the Pod has a user namespace of its own: root inside is nobody special on the node',
    },
    filesFact: 'each container has a root file system of its own; only a volume mounted in both is common ground',
    sharesWith: (names) => `network, IPC and host name with ${names.join(', ')}`,
    alone: 'the only container of the Pod; the sandbox is all its own',
    openingText: {
      network: 'hostNetwork: the shell is cut open and the network is the node’s, ports and all',
      pid: 'hostPID: every process of the node is in sight',
      ipc: 'hostIPC: inter-process communication is shared with the node',
    },
    volumeInsight: {
      pod: 'It lives as long as the Pod with this UID: it survives a container restart, and goes when the Pod goes.',
      projection: 'Its content comes from elsewhere and is projected in to be read, not changed.',
      outlives: 'The data is not in the Pod: the Pod goes, the data stays.',
      node: 'It is a directory of the node: on another node there is something else in it.',
      missing: 'The manifest has no volume of that name; the API server will not accept this Pod.',
    },
    sameVolume: (volume, container, path) =>
      `The same volume ${volume} is called ${path} in ${container}. The volume is shared, the paths are each container’s own.`,
    noVolume: 'It mounts no volume: what it writes to its own file system is gone once the container is made anew.',
    portInsight: 'Ports belong to the sandbox, not to the container: within one Pod a port has one owner.',
    portTakenInsight: 'The API server accepts it all the same; the trouble comes at run time, when the second cannot bind.',
    portHostInsight: 'It takes a port of the node: no second Pod that wants this port fits on the same node.',
    mountInsight: (readOnly) =>
      readOnly
        ? 'Read-only: a write to this path fails.'
        : 'Read-write: what it writes here, every other container that mounts the volume sees at once.',
    sandboxInsight: 'Containers come and go, the sandbox stays: a container restarts and the IP is the same.',
    nodeInsight:
      'A Pod is bound to a node once and never moves; if the node is lost, another Pod is made elsewhere, with a new UID.',
    lensText: {
      whole:
        'Click a bean, a bowl or a port to see what it is, what it shares with whom, and which lines of the manifest say so.',
      network: 'Who shares the network: the shell is the network, and ports stick to the shell.',
      storage: 'Where the data is: bowls are volumes, threads are mounts.',
      processes: 'Who sees whose processes: a brick wall is a PID namespace.',
      security: 'How thick the walls are: who is privileged, who has a way to the node.',
    },
    privileged: 'privileged: every capability, and every device of the node in sight',
    notPrivileged: 'no privileged container',
    separator: '; ',
    colon: ': ',
  },
};
