import type {AreaWords} from './meaning';

/** Kinds of storage that are rare today. */
export const storage = {
  'one-of-two': {
    'zh-CN': {
      says: ({error}) => `两样只能写一样：${pairIn(error.detail, '和')}。`,
      why: '两样说的是同一件事，写了两个就不知道听谁的。',
      mend: '删掉一个。',
    },
    en: {
      says: ({error}) => `Write only one of the two: ${pairIn(error.detail, 'and')}.`,
      why: 'Both say the same thing in two ways, and only one can count.',
      mend: 'Delete one.',
    },
  },
  'one-of-two-missing': {
    'zh-CN': {
      says: ({error}) => `两样里得写一样：${pairIn(error.detail, '或')}。`,
      why: '都不写，就不知道要用哪份存储。',
      mend: '照存储那边给的值补上一个。',
    },
    en: {
      says: ({error}) => `Write one of the two: ${pairIn(error.detail, 'or')}.`,
      why: 'Without either nothing says which storage to use.',
      mend: 'Fill in one of them with the value that your storage gives.',
    },
  },
  'no-slash': {
    'zh-CN': {
      says: '{value} 里不能有斜杠。',
      why: '它是一份数据集的名字，不是路径。',
      mend: '去掉斜杠。',
    },
    en: {
      says: '{value} may not contain a slash.',
      why: 'It is the name of a dataset, not a path.',
      mend: 'Take the slash out.',
    },
  },
  'disk-address': {
    'zh-CN': {
      says: '`diskURI` 不能写 {value}：托管磁盘以 `/subscriptions/` 开头，别的以 `https://` 开头。',
      why: 'Azure 的磁盘有两种，地址的样子不同，`kind` 说的是哪种就得配哪种。',
      mend: '照 Azure 给的地址抄，或者改 `kind`。',
    },
    en: {
      says: '`diskURI` cannot be {value}: that of a managed disk begins with `/subscriptions/`, any other with `https://`.',
      why: 'Azure has two kinds of disks with different addresses, and the address has to fit the `kind`.',
      mend: 'Copy the address from Azure, or change `kind`.',
    },
  },
  'host-port-pairs': {
    'zh-CN': {
      says: '`registry` 要写成 `host:port`，几个之间用逗号隔开。',
      why: '不说端口，就连不上存储的登记处。',
      mend: '写成 `one.example.com:7861,two.example.com:7861` 这样。',
    },
    en: {
      says: '`registry` is a host, a colon and a port, or several of them with commas between.',
      why: 'Without a port the registry of the storage cannot be reached.',
      mend: 'Write it like `one.example.com:7861,two.example.com:7861`.',
    },
  },
  'tenant-length': {
    'zh-CN': {
      says: '`tenant` 太长：它是一个 UUID，最多 64 个字符。',
      why: '存储系统按这个编号认租户。',
      mend: '照存储那边给的编号抄。',
    },
    en: {
      says: '`tenant` is too long: it is a UUID of 64 characters at most.',
      why: 'The storage identifies its tenants by it.',
      mend: 'Copy the one that your storage gives.',
    },
  },
  'reserved-option': {
    'zh-CN': {
      says: '选项 {value} 用了 `kubernetes.io` 或 `k8s.io` 的名头，这是留给 Kubernetes 自己的。',
      why: '驱动把它当成 Kubernetes 给的话，自己写的就会混进去。',
      mend: '换成驱动自己的选项名。',
    },
    en: {
      says: 'The option {value} uses `kubernetes.io` or `k8s.io`, which Kubernetes keeps for itself.',
      why: 'The driver takes such options to come from Kubernetes itself, and yours would be mixed in.',
      mend: 'Use the names of the driver’s own options.',
    },
  },
} satisfies AreaWords;

/** The two fields that the API server names in its sentence. */
function pairIn(detail: string | undefined, and: string): string {
  const names = (detail ?? '').match(/\b(?:datasetName|datasetUUID|targetWWNs|wwids)\b/g) ?? [];
  return names.map((name) => `\`${name}\``).join(` ${and} `);
}
