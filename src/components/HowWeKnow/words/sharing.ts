import type {Sightings} from '../../../book/realPods';
import type {WordsOf} from './claimWords';

type Kinds = Sightings['namespaces'];

/** The kinds of namespaces by who is in one together. */
function sorted(kinds: Kinds) {
  const entries = Object.entries(kinds);
  const isTheNodes = ([, {node, sandbox}]: (typeof entries)[number]) => node === sandbox;
  const isThePods = ([, {node, sandbox, first, second}]: (typeof entries)[number]) =>
    node !== sandbox && sandbox === first && first === second;
  return {
    node: entries.filter(isTheNodes).map(([kind, {node}]) => `${kind} ${node}`),
    pod: entries.filter(isThePods).map(([kind, {sandbox}]) => `${kind} ${sandbox}`),
    own: entries
      .filter((entry) => !isTheNodes(entry) && !isThePods(entry))
      .map(([kind, {sandbox, first, second}]) => `${kind} ${sandbox}/${first}/${second}`),
  };
}

export const sharing: WordsOf<
  | 'namespaces'
  | 'one-address'
  | 'localhost'
  | 'loopback-only'
  | 'one-volume'
  | 'shared-memory'
  | 'port-taken'
  | 'one-process-table'
  | 'files-of-siblings'
  | 'signals-to-siblings'
  | 'host-network'
  | 'hostname-field'
> = {
  namespaces: {
    'zh-CN': {
      says: '一个 Pod 里，网络、IPC、主机名大家一份；文件和进程各看各的；用户跟节点同一份。',
      saw: (seen) => {
        const {pod, own, node} = sorted(seen);
        return `命名空间的编号（末四位）：沙箱和两个容器同号的，${pod.join('、')}；各是各的，${own.join('、')}；跟节点同号的，${node.join('、')}。`;
      },
    },
    en: {
      says: 'In a Pod, all share one network, one IPC and one host name; files and processes are each their own; users are the node’s.',
      saw: (seen) => {
        const {pod, own, node} = sorted(seen);
        return `Numbers of the namespaces, last four digits. The same in the sandbox and in both containers: ${pod.join(', ')}. Different in each: ${own.join(', ')}. The node’s: ${node.join(', ')}.`;
      },
    },
  },
  'one-address': {
    'zh-CN': {
      says: '两个容器同一个地址，同一个主机名：Pod 的名字。',
      saw: ({addresses, hostnames}) => `地址 ${addresses.join(' 和 ')}，主机名 \`${hostnames.join('` 和 `')}\`。`,
    },
    en: {
      says: 'Two containers have one address and one host name: the Pod’s name.',
      saw: ({addresses, hostnames}) => `Addresses ${addresses.join(' and ')}, host names \`${hostnames.join('` and `')}\`.`,
    },
  },
  localhost: {
    'zh-CN': {
      says: '邻居在 `localhost` 上就找得到。',
      saw: ({answer}) => `一个容器问 \`localhost\` 的 80 端口，邻居的服务器答了一页，开头是 \`${answer}\`。`,
    },
    en: {
      says: 'A sibling is found on `localhost`.',
      saw: ({answer}) =>
        `Asked on port 80 of \`localhost\`, the sibling’s server answered with a page that begins with \`${answer}\`.`,
    },
  },
  'loopback-only': {
    'zh-CN': {
      says: '只听 127.0.0.1 的程序，邻居够得着，从 Pod 的地址够不着。',
      saw: ({onLocalhost, onAddress}) =>
        `127.0.0.1：${onLocalhost ? '连上了' : '连不上'}；Pod 的地址：${onAddress ? '连上了' : '连不上'}。`,
    },
    en: {
      says: 'A program that listens on 127.0.0.1 only is reached by its sibling, and not on the address of the Pod.',
      saw: ({onLocalhost, onAddress}) =>
        `127.0.0.1: ${onLocalhost ? 'connected' : 'refused'}; the Pod’s address: ${onAddress ? 'connected' : 'refused'}.`,
    },
  },
  'one-volume': {
    'zh-CN': {
      says: '同一只碗，两处放在不同的路径上；挂成只读的那边写不进去。',
      saw: ({read, refusal}) =>
        `这边在 \`/data\` 写下 \`${read}\`，那边在自己的路径上读到，它那里没有 \`/data\`；它要写，系统回 \`${refusal}\`。`,
    },
    en: {
      says: 'One volume can be at two paths, and whoever mounts it read-only cannot write to it.',
      saw: ({read, refusal}) =>
        `What one wrote to \`/data\`, \`${read}\`, the other read at its own path, where there is no \`/data\`; when it tried to write, it was told \`${refusal}\`.`,
    },
  },
  'shared-memory': {
    'zh-CN': {
      says: '一个容器建的共享内存，邻居用得上，出了这层皮谁也找不到。',
      saw: ({segment, file, outside}) =>
        `System V 的段里邻居读到 \`${segment}\`，\`/dev/shm\` 里读到 \`${file}\`；Pod 外的容器去找，得到 \`${outside}\`。`,
    },
    en: {
      says: 'Shared memory made by one container is there for its sibling and for nobody outside the skin.',
      saw: ({segment, file, outside}) =>
        `The sibling read \`${segment}\` from the System V segment and \`${file}\` from \`/dev/shm\`; a container outside the Pod found \`${outside}\`.`,
    },
  },
  'port-taken': {
    'zh-CN': {
      says: '端口让邻居占了，后来的以 1 退出；先来的照常跑。',
      saw: ({complaint, exitCode, firstRuns}) =>
        `\`${complaint}\`，退出代码 ${exitCode}；先来的${firstRuns ? '还在跑，没重启过' : '也停了'}。`,
    },
    en: {
      says: 'Whoever finds its port taken by a sibling exits with 1; the one that came first runs on.',
      saw: ({complaint, exitCode, firstRuns}) =>
        `\`${complaint}\`, exit code ${exitCode}; the first ${firstRuns ? 'was running, never restarted' : 'had stopped, too'}.`,
    },
  },
  'one-process-table': {
    'zh-CN': {
      says: '设了 `shareProcessNamespace: true`，进程表合成一张，文件仍然各看各的。',
      saw: ({pid, mnt, seesSibling}) =>
        `沙箱和两个容器的编号：pid ${pid.sandbox}/${pid.first}/${pid.second}，mnt ${mnt.sandbox}/${mnt.first}/${mnt.second}；邻居的进程${seesSibling ? '看得见' : '看不见'}。`,
    },
    en: {
      says: 'With `shareProcessNamespace: true` there is one table of processes, while files stay apart.',
      saw: ({pid, mnt, seesSibling}) =>
        `Numbers of sandbox and containers: pid ${pid.sandbox}/${pid.first}/${pid.second}, mnt ${mnt.sandbox}/${mnt.first}/${mnt.second}; the sibling’s process was ${seesSibling ? 'seen' : 'not seen'}.`,
    },
  },
  'files-of-siblings': {
    'zh-CN': {
      says: '进程表合成一张以后，绕道 `/proc/PID/root`，邻居的文件也读得到。',
      saw: ({direct, around}) => `直接读，${direct === '' ? '没有这个文件' : `读到 \`${direct}\``}；绕道，读到 \`${around}\`。`,
    },
    en: {
      says: 'Where the table is shared, a sibling’s files can be read by the detour of `/proc/PID/root`.',
      saw: ({direct, around}) => `Directly: ${direct === '' ? 'no such file' : `\`${direct}\``}. By the detour: \`${around}\`.`,
    },
  },
  'signals-to-siblings': {
    'zh-CN': {
      says: '进程表合成一张以后，信号也发得过去。',
      saw: ({restarts}) => `一个容器给邻居发了 SIGTERM，邻居停下，重启了 ${restarts} 次。`,
    },
    en: {
      says: 'Where the table is shared, a sibling can be sent signals.',
      saw: ({restarts}) =>
        `One container sent the other a SIGTERM: it ended and was started again (${restarts === 1 ? 'once' : `${restarts} times`}).`,
    },
  },
  'host-network': {
    'zh-CN': {
      says: '开了 `hostNetwork: true`，容器就站在节点的网络里。',
      saw: ({node, container}) => `网络命名空间的编号：节点 ${node}，容器 ${container}。`,
    },
    en: {
      says: 'With `hostNetwork: true` a container stands in the node’s network.',
      saw: ({node, container}) => `Number of the network namespace: node ${node}, container ${container}.`,
    },
  },
  'hostname-field': {
    'zh-CN': {
      says: '写了 `hostname`，主机名就听它的，不听 Pod 的名字。',
      saw: ({name, hostname}) => `Pod 叫 \`${name}\`，里面敲 \`hostname\`，答 \`${hostname}\`。`,
    },
    en: {
      says: 'The field `hostname` decides the host name, not the name of the Pod.',
      saw: ({name, hostname}) => `In a Pod called \`${name}\`, \`hostname\` printed \`${hostname}\`.`,
    },
  },
};
