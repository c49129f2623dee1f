import type {AreaWords} from './meaning';

/** What of the node the Pod shares: its namespaces, its users, parameters of its kernel. */
export const host = {
  'share-process-and-host-pid': {
    read: 'host-namespaces',
    'zh-CN': {
      says: '`shareProcessNamespace` 和 `hostPID` 只能开一个。',
      why: '一个是全 Pod 的容器共用一个进程命名空间，一个是直接用节点的，不能又这样又那样。',
      mend: '只是想让容器互相看见进程，留 `shareProcessNamespace`。',
    },
    en: {
      says: 'Of `shareProcessNamespace` and `hostPID` only one may be on.',
      why: 'One gives the Pod’s containers one process namespace, the other uses the node’s; both at once cannot be.',
      mend: 'If the containers are to see each other’s processes, keep `shareProcessNamespace`.',
    },
  },
  'sysctl-name-missing': {
    read: 'sysctl',
    'zh-CN': {
      says: '这条 sysctl 没有名字：`name` 要写上。',
      why: '不说改哪个内核参数，就没法改。',
      mend: '写成 `{name: net.core.somaxconn, value: "1024"}` 这样。',
    },
    en: {
      says: 'This sysctl has no name: write its `name`.',
      why: 'Nothing says which parameter of the kernel to set.',
      mend: 'Write it like `{name: net.core.somaxconn, value: "1024"}`.',
    },
  },
  'sysctl-duplicate': {
    read: 'sysctl',
    'zh-CN': {
      says: 'sysctl {value} 写了两遍。',
      why: '一个内核参数只有一个值。',
      mend: '留一条，删一条。',
    },
    en: {
      says: 'The sysctl {value} stands twice.',
      why: 'A parameter of the kernel has one value.',
      mend: 'Keep one of the two.',
    },
  },
  'sysctl-host-network': {
    read: 'host-namespaces',
    'zh-CN': {
      says: '用了主机网络，就不能改 {value}。',
      why: '这个参数归网络命名空间；Pod 用的是节点的，改了就改到整个节点头上。',
      mend: '去掉这条 sysctl，或者不用 `hostNetwork`。',
    },
    en: {
      says: 'On the host’s network {value} cannot be set.',
      why: 'It belongs to the network namespace, which here is the node’s: the whole node would change.',
      mend: 'Take this sysctl out, or do without `hostNetwork`.',
    },
  },
  'sysctl-host-ipc': {
    read: 'host-namespaces',
    'zh-CN': {
      says: '用了主机 IPC，就不能改 {value}。',
      why: '这个参数归 IPC 命名空间；Pod 用的是节点的，改了就改到整个节点头上。',
      mend: '去掉这条 sysctl，或者不用 `hostIPC`。',
    },
    en: {
      says: 'With the host’s IPC {value} cannot be set.',
      why: 'It belongs to the IPC namespace, which here is the node’s: the whole node would change.',
      mend: 'Take this sysctl out, or do without `hostIPC`.',
    },
  },
  'host-users-network': {
    read: 'user-namespaces',
    'zh-CN': {
      says: '`hostUsers: false` 不能和 `hostNetwork: true` 一起用。',
      why: '自立门户的用户在节点的网络里没有身份，该拦的拦不住，该给的给不了。',
      mend: '两样去掉一样。',
    },
    en: {
      says: '`hostUsers: false` does not go with `hostNetwork: true`.',
      why: 'Users of the Pod’s own have no standing in the node’s network.',
      mend: 'Take one of the two out.',
    },
  },
  'host-users-pid': {
    read: 'user-namespaces',
    'zh-CN': {
      says: '`hostUsers: false` 不能和 `hostPID: true` 一起用。',
      why: '自立门户的用户在节点的进程里没有身份。',
      mend: '两样去掉一样。',
    },
    en: {
      says: '`hostUsers: false` does not go with `hostPID: true`.',
      why: 'Users of the Pod’s own have no standing among the node’s processes.',
      mend: 'Take one of the two out.',
    },
  },
  'host-users-ipc': {
    read: 'user-namespaces',
    'zh-CN': {
      says: '`hostUsers: false` 不能和 `hostIPC: true` 一起用。',
      why: '自立门户的用户在节点的 IPC 里没有身份。',
      mend: '两样去掉一样。',
    },
    en: {
      says: '`hostUsers: false` does not go with `hostIPC: true`.',
      why: 'Users of the Pod’s own have no standing in the node’s IPC.',
      mend: 'Take one of the two out.',
    },
  },
  'host-users-devices': {
    read: 'user-namespaces',
    'zh-CN': {
      says: '`hostUsers: false` 的 Pod 不能用块设备（`volumeDevices`）。',
      why: '文件的属主可以换算成外面的用户，裸设备没法换算。',
      mend: '改成目录挂载，或者去掉 `hostUsers: false`。',
    },
    en: {
      says: 'A Pod with `hostUsers: false` cannot use raw devices (`volumeDevices`).',
      why: 'Owners of files can be mapped to users outside; a raw device cannot.',
      mend: 'Mount the volume as a folder, or take `hostUsers: false` out.',
    },
  },
  'sysctl-name': {
    read: 'sysctl',
    'zh-CN': {
      says: 'sysctl 没有叫 {value} 的写法：小写字母、数字、`-`、`_`，各段用 `.` 或 `/` 隔开，至多 253 个字符。',
      why: '名字对应 `/proc/sys` 下的一条路径，写错了就不知道要改内核的哪个参数。',
      mend: '照内核文档里的名字抄，比如 `net.core.somaxconn`。',
    },
    en: {
      says: 'No sysctl can be called {value}: lowercase letters, digits, `-` and `_`, in parts divided by `.` or `/`, 253 characters at most.',
      why: 'The name stands for a path under `/proc/sys`; misspelled, it names no parameter of the kernel.',
      mend: 'Copy the name from the kernel’s manual: `net.core.somaxconn`, for one.',
    },
  },
} satisfies AreaWords;
