import type {AreaWords} from './meaning';

/** Which system the Pod is for, and what Windows has of its own. */
export const windows = {
  'os-name-missing': {
    'zh-CN': {
      says: '写了 `os`，就得写 `os.name`。',
      why: '不说是哪种系统，就不知道该按哪套规矩查。',
      mend: '写 `linux` 或 `windows`，或者把 `os` 整个去掉。',
    },
    en: {
      says: 'With `os` there has to be an `os.name`.',
      why: 'Without it nothing says which system’s rules apply.',
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
      why: 'It is about the Linux kernel, and Windows has nothing like it.',
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
      why: 'They are about accounts and rights of Windows, which Linux does not have.',
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
      why: 'They are enforced by Linux cgroups, which Windows does not have.',
      mend: 'Write them in `resources` of each container.',
    },
  },
  'host-process-all': {
    'zh-CN': {
      says: '有的容器是 HostProcess，有的不是：一个 Pod 里要么全是，要么全不是。',
      why: 'HostProcess 容器直接跑在 Windows 节点上，用节点的网络；隔离开的容器另有一份，两种合不到一个 Pod 里。',
      mend: '把 `hostProcess` 写到 Pod 的 `windowsOptions` 里，全 Pod 一个样；别的容器另开一个 Pod。',
    },
    en: {
      says: 'Some containers are HostProcess ones and some are not: in a Pod all of them are, or none.',
      why: 'HostProcess containers run directly on the Windows node and use its network; isolated containers have one of their own, so the two do not go in one Pod.',
      mend: 'Write `hostProcess` in `windowsOptions` of the Pod, for all of it; give the others a Pod of their own.',
    },
  },
  'host-process-differs': {
    'zh-CN': {
      says: 'Pod 上的 `hostProcess` 和这个容器的对不上，这里写的是 {value}。',
      why: '一个 Pod 里的容器要么全是 HostProcess，要么全不是。',
      mend: '只在 Pod 上写一处，容器里的去掉。',
    },
    en: {
      says: 'The `hostProcess` of the Pod and of this container do not agree; here it is {value}.',
      why: 'In a Pod all containers are HostProcess ones, or none is.',
      mend: 'Write it once, at the Pod, and take it out of the container.',
    },
  },
  'host-process-network': {
    'zh-CN': {
      says: 'HostProcess 的 Pod 要写 `hostNetwork: true`。',
      why: '这种容器就在节点的网络里，没有自己的一份。',
      mend: '加上 `hostNetwork: true`。',
    },
    en: {
      says: 'A HostProcess Pod needs `hostNetwork: true`.',
      why: 'Its containers are in the node’s network and have none of their own.',
      mend: 'Add `hostNetwork: true`.',
    },
  },
  'windows-credential-spec': {
    'zh-CN': {
      says: '`gmsaCredentialSpec` 写了就不能空着，也不能超过 64 KiB。',
      why: '它是 Windows 域账号的凭据说明，空的认不出是谁。',
      mend: '通常只写 `gmsaCredentialSpecName`，内容由准入 webhook 填进来。',
    },
    en: {
      says: '`gmsaCredentialSpec` can be neither empty nor larger than 64 KiB.',
      why: 'It describes an account of a Windows domain, and an empty one describes nobody.',
      mend: 'Usually one writes `gmsaCredentialSpecName`, and an admission webhook fills in the rest.',
    },
  },
  'windows-user-name': {
    'zh-CN': {
      says: '{value} 不是 Windows 的用户名：写成“用户”或者“域\\用户”，不能空着，也不能带 `/`、`:`、`*` 之类的符号。',
      why: 'Windows 按名字认用户，不合规矩的名字登不了录。',
      mend: '写成 `ContainerUser` 这样。',
    },
    en: {
      says: '{value} is not a Windows user name: write a user, or a domain, a backslash and a user; not empty, and without `/`, `:`, `*` and the like.',
      why: 'Windows identifies users by name, and nobody could log in under this one.',
      mend: 'Write it like `ContainerUser`.',
    },
  },
} satisfies AreaWords;
