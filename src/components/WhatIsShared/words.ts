import type {LinuxNamespace, Sharing} from '../../pod/namespaces';
import type {Words} from '../language/useWords';
import type {Switch} from './fields';
import type {Place} from './measured';

export type Phrases = {
  figure: string;
  switches: string;
  effect: Record<Switch, string>;
  table: string;
  digits: string;
  places: Record<Place, string>;
  namespaces: Record<LinuxNamespace | 'cgroup', string>;
  owner: Record<Sharing, string>;
  joined: string;
  /** Stands where a number would, if nobody has measured it: the namespace is a new one. */
  unmeasured: string;
  noPod: string;
  cgroup: string;
  legend: string;
  panel: string;
  /** One sentence on the whole table. */
  summary: (by: Record<Sharing, LinuxNamespace[]>) => string;
  usual: string;
  consequence: Record<Switch, string>;
  refused: string;
  /** Why, by the field the API server complains about. */
  conflict: Record<string, string>;
  yaml: string;
  /** Ends where the sources begin. */
  source: string;
  comma: string;
};

export const words: Words<Phrases> = {
  'zh-CN': {
    figure: '图',
    switches: '往清单里写一行',
    effect: {
      shareProcessNamespace: '进程：全 Pod 一份',
      hostNetwork: '网络和主机名：用节点的',
      hostPID: '进程：用节点的',
      hostIPC: '信号量、共享内存：用节点的',
      hostUsers: '用户编号：Pod 自成一份',
    },
    table: '节点、pause 和两个容器各在哪个命名空间（Linux namespace）里',
    digits: '后四位',
    places: {node: '节点', pause: 'pause', first: '容器 1', second: '容器 2'},
    namespaces: {
      net: '网络',
      ipc: '共享内存',
      uts: '主机名',
      pid: '进程',
      mnt: '挂载',
      user: '用户',
      cgroup: '控制组',
    },
    owner: {container: '自己的', pod: 'Pod 的', node: '节点的'},
    joined: '并入',
    unmeasured: '新号',
    noPod: '没有 Pod',
    cgroup: '没量编号。Pod 有自己的控制组，每个容器的都是它的下级，pause 的也是。',
    legend: '一圈砖是一个命名空间，同一圈里编号相同。标着“并入”的，是开关把它并进了那一圈。',
    panel: '此刻谁跟谁共用',
    summary: ({pod, container, node}) => {
      const parts = [
        pod.length > 0 && `全 Pod 一份的有 ${pod.join('、')}`,
        container.length > 0 && `一个容器一份的有 ${container.join('、')}`,
        node.length > 0 && `用节点的有 ${node.join('、')}`,
      ];
      return `${parts.filter(Boolean).join('；')}。`;
    },
    usual: '容器崩了再起来，net、ipc、uts 的编号不变：这三圈墙由 pause 守着。',
    consequence: {
      shareProcessNamespace: '1 号进程成了 pause，容器看得见彼此的进程。mnt 不变。',
      hostNetwork: '地址、端口、主机名都是节点的。uts 按 containerd 画；CRI-O 仍给 Pod 一份 uts，里面写上节点的名字。',
      hostPID: '容器看得见节点上的所有进程。',
      hostIPC: '信号量和共享内存都是节点的。',
      hostUsers: '里面的 root 在节点上只是个没有特权的用户。没量过编号，只知道三处同号，跟节点不同号。',
    },
    refused: 'API 服务器不收这份清单：没有 Pod，也就没有墙。',
    conflict: {
      'spec.securityContext.shareProcessNamespace': '进程要么全 Pod 共用，要么用节点的：这两行只能写一行。',
      'spec.hostNetwork': '用户编号自成一份的 Pod，不能用节点的网络；放行的特性门控还是 alpha。',
      'spec.HostPID': '用户编号自成一份的 Pod，不能用节点的进程命名空间。',
      'spec.HostIPC': '用户编号自成一份的 Pod，不能用节点的 IPC 命名空间。',
    },
    yaml: '管这些的五行，没标的是默认值',
    source:
      '编号在真容器上量的：podman 4.3.1、runc 1.1.5、Linux 6.18。并入的格子写的是那一圈的编号。shareProcessNamespace 也量过，其余开关没量，照源码画：',
    comma: '、',
  },
  en: {
    figure: 'Figure',
    switches: 'Add a line to the manifest',
    effect: {
      shareProcessNamespace: 'processes: one for the Pod',
      hostNetwork: 'network and host name: the node’s',
      hostPID: 'processes: the node’s',
      hostIPC: 'shared memory: the node’s',
      hostUsers: 'user ids: the Pod’s own',
    },
    table: 'Which Linux namespaces the node, pause and two containers are in',
    digits: 'last 4 digits',
    // The soft hyphens show on the narrowest phones only.
    places: {node: 'node', pause: 'pause', first: 'con\u00adtainer 1', second: 'con\u00adtainer 2'},
    namespaces: {
      net: 'network',
      ipc: 'shared memory',
      uts: 'host name',
      pid: 'processes',
      mnt: 'mounts',
      user: 'users',
      cgroup: 'accounts',
    },
    owner: {container: 'own', pod: 'Pod’s', node: 'node’s'},
    joined: 'joined',
    unmeasured: 'new',
    noPod: 'no Pod',
    cgroup:
      'Numbers not measured. A Pod has a cgroup of its own; that of each container is a child of it, and so is that of pause.',
    legend:
      'A ring of bricks is one namespace: behind one ring, one number. What is marked “joined” was put behind that ring by a switch.',
    panel: 'Who shares what now',
    summary: ({pod, container, node}) => {
      const part = (names: string[], rest: string) =>
        names.length > 0 && `${listed(names)} ${names.length > 1 ? 'are' : 'is'} ${rest}`;
      const parts = [part(pod, 'one for the whole Pod'), part(container, 'one for each container'), part(node, 'the node’s')];
      return `${parts.filter(Boolean).join('; ')}.`;
    },
    usual: 'A container that crashes and comes back finds net, ipc and uts unchanged: pause keeps these three walls.',
    consequence: {
      shareProcessNamespace: 'Process 1 is pause, and containers see each other’s processes. mnt stays as it was.',
      hostNetwork:
        'Address, ports and host name are the node’s. uts is drawn as in containerd; CRI-O keeps one for the Pod and writes the node’s name into it.',
      hostPID: 'Containers see every process on the node.',
      hostIPC: 'Semaphores and shared memory are the node’s.',
      hostUsers:
        'Root inside is an unprivileged user on the node. The new number was not measured: it is the same for all three, and not the node’s.',
    },
    refused: 'The API server refuses this manifest: no Pod, and so no walls.',
    conflict: {
      'spec.securityContext.shareProcessNamespace':
        'Processes are shared within the Pod or with the node: one of these two lines, not both.',
      'spec.hostNetwork':
        'A Pod with user ids of its own cannot use the node’s network; the feature gate that allows it is alpha.',
      'spec.HostPID': 'A Pod with user ids of its own cannot use the node’s PID namespace.',
      'spec.HostIPC': 'A Pod with user ids of its own cannot use the node’s IPC namespace.',
    },
    yaml: 'The five lines that decide; unmarked ones are the default',
    source:
      'Numbers measured on real containers: podman 4.3.1, runc 1.1.5, Linux 6.18. Joined cells show the number of the ring they joined. shareProcessNamespace was measured too; the other switches were not, and follow the sources: ',
    comma: ', ',
  },
};

function listed(items: string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
