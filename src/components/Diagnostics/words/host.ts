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
      says: '`shareProcessNamespace` and `hostPID` cannot both be on.',
      why: 'One gives the Pod’s containers one process namespace, the other uses the node’s; it cannot be both.',
      mend: 'If the containers are to see each other’s processes, keep `shareProcessNamespace`.',
    },
  },
  'sysctl-name-missing': {
    read: 'sysctl',
    'zh-CN': {
      says: '这条 sysctl 没有名字：`name` 要写上。',
      why: '每一条改一个内核参数，得说改的是哪个。',
      mend: '写成 `{name: net.core.somaxconn, value: "1024"}` 这样。',
    },
    en: {
      says: 'This sysctl has no name: write its `name`.',
      why: 'Each entry sets one parameter of the kernel, so it has to say which.',
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
      says: 'The sysctl {value} is listed twice.',
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
      why: '这样的 Pod，权能只在自己的用户命名空间里算数，管不到节点的网络。放行它的特性门控 `UserNamespacesHostNetworkSupport` 从 v1.35 起是 alpha，默认关。',
      mend: '要自己的用户命名空间，就去掉 `hostNetwork`；非用节点的网络不可，就去掉 `hostUsers`。',
    },
    en: {
      says: '`hostUsers: false` does not go with `hostNetwork: true`.',
      why: 'Capabilities of such a Pod count only in its own user namespace, not in the node’s network. The feature gate that allows the two together, `UserNamespacesHostNetworkSupport`, is alpha since v1.35 and off by default.',
      mend: 'To keep a user namespace of its own, take `hostNetwork` out; if it must use the node’s network, take `hostUsers` out.',
    },
  },
  'host-users-pid': {
    read: 'user-namespaces',
    'zh-CN': {
      says: '`hostUsers: false` 不能和 `hostPID: true` 一起用。',
      why: '这样的 Pod 里，root 到了节点上只是没有特权的普通用户，节点的进程轮不到它管。',
      mend: '要自己的用户命名空间，就去掉 `hostPID`；非用节点的进程不可，就去掉 `hostUsers`。',
    },
    en: {
      says: '`hostUsers: false` does not go with `hostPID: true`.',
      why: 'Root in such a Pod is an unprivileged user on the node and has no power over the node’s processes.',
      mend: 'To keep a user namespace of its own, take `hostPID` out; if it must use the node’s processes, take `hostUsers` out.',
    },
  },
  'host-users-ipc': {
    read: 'user-namespaces',
    'zh-CN': {
      says: '`hostUsers: false` 不能和 `hostIPC: true` 一起用。',
      why: '这样的 Pod 里，root 到了节点上只是没有特权的普通用户，节点的 IPC 对象不归它管。',
      mend: '要自己的用户命名空间，就去掉 `hostIPC`；非用节点的 IPC 不可，就去掉 `hostUsers`。',
    },
    en: {
      says: '`hostUsers: false` does not go with `hostIPC: true`.',
      why: 'Root in such a Pod is an unprivileged user on the node, and the node’s IPC objects are not its to manage.',
      mend: 'To keep a user namespace of its own, take `hostIPC` out; if it must use the node’s IPC, take `hostUsers` out.',
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
      says: '{value} 不能当 sysctl 的名字：只许用小写字母、数字、`-`、`_`，各段用 `.` 或 `/` 隔开，至多 253 个字符。',
      why: '名字对应 `/proc/sys` 下的一条路径，写错了就不知道要改内核的哪个参数。',
      mend: '照内核文档里的名字抄，比如 `net.core.somaxconn`。',
    },
    en: {
      says: '{value} cannot be the name of a sysctl: lowercase letters, digits, `-` and `_`, in parts divided by `.` or `/`, 253 characters at most.',
      why: 'The name stands for a path under `/proc/sys`; misspelled, it names no parameter of the kernel.',
      mend: 'Copy the name from the kernel’s manual, such as `net.core.somaxconn`.',
    },
  },
} satisfies AreaWords;
