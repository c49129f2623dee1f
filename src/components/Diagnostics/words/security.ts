import type {AreaWords} from './meaning';

/** Who the processes are and what they may do; which of the host's namespaces the Pod uses; which system it is for. */
export const security = {
  'id-range': {
    read: 'security-context',
    'zh-CN': {
      says: '{field} 不能是 {value}：用户和组的编号从 0 到 2147483647。',
      why: '编号是交给内核认的，内核只认这个范围里的数。',
      mend: '写一个正整数，比如 `1000`；0 就是 root。',
    },
    en: {
      says: '{field} cannot be {value}: users and groups are numbered from 0 to 2147483647.',
      why: 'The number is handed to the kernel, which knows no other.',
      mend: 'Write a positive number such as `1000`; 0 is root.',
    },
  },
  'escalation-with-privileged': {
    read: 'privileged',
    'zh-CN': {
      says: '`privileged: true` 和 `allowPrivilegeEscalation: false` 自相矛盾。',
      why: '特权容器什么都给了，再说不许提权就是空话。',
      mend: '多半该去掉的是 `privileged`。真要特权，就别写 `allowPrivilegeEscalation`。',
    },
    en: {
      says: '`privileged: true` and `allowPrivilegeEscalation: false` contradict each other.',
      why: 'A privileged container has everything already; to forbid it more would be idle talk.',
      mend: 'Most likely `privileged` should go. If it must stay, leave `allowPrivilegeEscalation` out.',
    },
  },
  'escalation-with-sys-admin': {
    read: 'privileged',
    'zh-CN': {
      says: '给了 `CAP_SYS_ADMIN`，就不能再写 `allowPrivilegeEscalation: false`。',
      why: '这把钥匙大到差不多等于 root，再说不许提权就是空话。',
      mend: '去掉 `CAP_SYS_ADMIN`，只给真正用得着的权能。',
    },
    en: {
      says: 'With `CAP_SYS_ADMIN` there can be no `allowPrivilegeEscalation: false`.',
      why: 'That key is nearly as good as root; to forbid more would be idle talk.',
      mend: 'Take `CAP_SYS_ADMIN` out and give only the capabilities that are needed.',
    },
  },
  'proc-mount-unmasked': {
    read: 'user-namespaces',
    'zh-CN': {
      says: '`procMount: Unmasked` 只许和 `hostUsers: false` 一起用。',
      why: '`/proc` 里遮住的地方能看到、改到内核；只有容器里的 root 在外面谁也不是，才敢揭开。',
      mend: '加上 `hostUsers: false`，或者去掉 `procMount`。',
    },
    en: {
      says: '`procMount: Unmasked` needs `hostUsers: false`.',
      why: 'What is masked in `/proc` reaches the kernel; it may be bared only where root inside is nobody outside.',
      mend: 'Add `hostUsers: false`, or take `procMount` out.',
    },
  },
  'profile-type-missing': {
    read: 'profiles',
    'zh-CN': {
      says: '{parent} 没写 `type`。',
      why: '得先说是用运行时自带的、节点上的，还是不设防。',
      mend: '一般写 `type: RuntimeDefault`。',
    },
    en: {
      says: '{parent} has no `type`.',
      why: 'It has to say whether it means the runtime’s own profile, one on the node, or none.',
      mend: 'Usually it is `type: RuntimeDefault`.',
    },
  },
  'profile-file-missing': {
    read: 'profiles',
    'zh-CN': {
      says: '`type: Localhost` 要配上 `localhostProfile`。',
      why: '它的意思是用节点上的一份配置，不说名字就找不着。',
      mend: '写上节点上那份配置的名字；没有的话，改用 `type: RuntimeDefault`。',
    },
    en: {
      says: '`type: Localhost` needs a `localhostProfile`.',
      why: 'It means a profile on the node, which cannot be found without its name.',
      mend: 'Write the name of that profile; if there is none, use `type: RuntimeDefault`.',
    },
  },
  'profile-file-unused': {
    read: 'profiles',
    'zh-CN': {
      says: '`localhostProfile` 只在 `type: Localhost` 时才能写。',
      why: '别的类型不看节点上的文件，写了会让人以为它管用。',
      mend: '删掉 `localhostProfile`，或者把 `type` 改成 `Localhost`。',
    },
    en: {
      says: '`localhostProfile` may be there with `type: Localhost` only.',
      why: 'The other types look at no file of the node; written, it would seem to count.',
      mend: 'Delete `localhostProfile`, or make the `type` `Localhost`.',
    },
  },
  'profile-padded': {
    read: 'profiles',
    'zh-CN': {
      says: '配置名 {value} 的首尾有空格。',
      why: '空格也算名字的一部分，节点上没有这样一份配置。',
      mend: '删掉首尾的空格。',
    },
    en: {
      says: 'The profile {value} begins or ends with a space.',
      why: 'The space would be a part of the name, and no node has such a profile.',
      mend: 'Delete the spaces at the ends.',
    },
  },
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
  'os-name-missing': {
    'zh-CN': {
      says: '写了 `os`，就得写 `os.name`。',
      why: '不说是哪种系统，就不知道该按哪套规矩查。',
      mend: '写 `linux` 或 `windows`，或者把 `os` 整个去掉。',
    },
    en: {
      says: 'With `os` there has to be an `os.name`.',
      why: 'Nothing says by which system’s rules to judge.',
      mend: 'Write `linux` or `windows`, or take `os` out.',
    },
  },
  'os-name': {
    'zh-CN': {
      says: '没有 {value} 这种系统，只能写 {choices}。',
      why: '节点只有这两种系统，Pod 得跑在说好的那种上。',
      mend: '改成其中一个，都用小写。',
    },
    en: {
      says: 'There is no system {value}; write {choices}.',
      why: 'Nodes run one of these two, and the Pod runs on the one it names.',
      mend: 'Take one of them, in lowercase.',
    },
  },
  'windows-field': {
    'zh-CN': {
      says: 'Windows 的 Pod 不能写 {field}。',
      why: '它说的是 Linux 内核里的东西，Windows 上没有。',
      mend: '删掉它；要是 Pod 其实跑在 Linux 上，就改 `os.name`。',
    },
    en: {
      says: 'A Pod for Windows cannot have {field}.',
      why: 'It speaks of the Linux kernel, which Windows has not.',
      mend: 'Delete it; or, if the Pod is for Linux after all, change `os.name`.',
    },
  },
  'linux-windows-options': {
    'zh-CN': {
      says: 'Linux 的 Pod 不能写 `windowsOptions`。',
      why: '它说的是 Windows 上的账号和权限，Linux 上没有。',
      mend: '删掉它；要是 Pod 其实跑在 Windows 上，就改 `os.name`。',
    },
    en: {
      says: 'A Pod for Linux cannot have `windowsOptions`.',
      why: 'They speak of accounts and rights on Windows, which Linux has not.',
      mend: 'Delete them; or, if the Pod is for Windows after all, change `os.name`.',
    },
  },
  'windows-pod-resources': {
    read: 'pod-resources',
    'zh-CN': {
      says: 'Windows 的 Pod 不能写 Pod 级别的 `resources`。',
      why: '整个 Pod 的额度靠 Linux 的 cgroup 来管，Windows 上没有。',
      mend: '写到每个容器的 `resources` 里。',
    },
    en: {
      says: 'A Pod for Windows cannot have `resources` for the Pod as a whole.',
      why: 'They are kept by cgroups, which Linux has and Windows has not.',
      mend: 'Write them in `resources` of each container.',
    },
  },
} satisfies AreaWords;
