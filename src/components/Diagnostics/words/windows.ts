import type {AreaWords} from './meaning';

/** What only Pods for Windows have: users, credentials, and containers that run as processes of the node. */
export const windows = {
  'windows-user-name': {
    'zh-CN': {
      says: '{value} 不是 Windows 的用户名。',
      why: '容器里的程序要用这个用户来跑，名字得是 `用户` 或 `域\\用户`，不能有 `"/:;|=,+*?<>@[]` 这些字符。',
      mend: '写成 `ContainerUser` 或 `corp.example.com\\app` 这样。',
    },
    en: {
      says: '{value} is not the name of a Windows user.',
      why: 'The program runs as this user: `USER` or `DOMAIN\\USER`, without any of `"/:;|=,+*?<>@[]`.',
      mend: 'Write it like `ContainerUser` or `corp.example.com\\app`.',
    },
  },
  'windows-credential-spec': {
    'zh-CN': {
      says: '`gmsaCredentialSpec` 不能是空的，也不能超过 64 KiB。',
      why: '这里放的是域身份的说明书，一般只有几百个字节。',
      mend: '把说明书的内容放进来；只想提它的名字，就写 `gmsaCredentialSpecName`。',
    },
    en: {
      says: '`gmsaCredentialSpec` cannot be empty, nor larger than 64 KiB.',
      why: 'It holds the description of an identity in the domain, usually a few hundred bytes.',
      mend: 'Put the description here; to refer to it by name, write `gmsaCredentialSpecName`.',
    },
  },
  'host-process-all': {
    'zh-CN': {
      says: '一部分容器是 HostProcess，一部分不是。',
      why: 'HostProcess 容器直接在 Windows 节点上跑，没有单间；同一个 Pod 里，要么都这样，要么都不这样。',
      mend: '把 `hostProcess: true` 写在 Pod 的 `securityContext.windowsOptions` 里，容器里就不用写了。',
    },
    en: {
      says: 'Some of the containers are HostProcess containers and some are not.',
      why: 'A HostProcess container runs on the Windows node itself, in no room of its own; in one Pod that goes for all or for none.',
      mend: 'Write `hostProcess: true` in `securityContext.windowsOptions` of the Pod, and leave it out of the containers.',
    },
  },
  'host-process-differs': {
    'zh-CN': {
      says: '容器的 `hostProcess` 和 Pod 的不一样。',
      why: '两处都写了，就得说一样的话。',
      mend: '只在 Pod 上写，容器里的删掉。',
    },
    en: {
      says: 'The container’s `hostProcess` is not that of the Pod.',
      why: 'Where both say it, they have to say the same.',
      mend: 'Write it at the Pod only and delete it from the container.',
    },
  },
  'host-process-network': {
    read: 'host-namespaces',
    'zh-CN': {
      says: '有 HostProcess 容器的 Pod 要写 `hostNetwork: true`。',
      why: '这样的容器就是节点上的进程，用的本来就是节点的网络。',
      mend: '加上 `hostNetwork: true`，或者不用 `hostProcess`。',
    },
    en: {
      says: 'A Pod with HostProcess containers needs `hostNetwork: true`.',
      why: 'Such a container is a process of the node and uses the node’s network anyway.',
      mend: 'Add `hostNetwork: true`, or do without `hostProcess`.',
    },
  },
} satisfies AreaWords;
