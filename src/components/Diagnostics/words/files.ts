import type {AreaWords} from './meaning';

/** Paths and files: where they may lead, and who may read them. */
export const files = {
  'path-absolute': {
    'zh-CN': {
      says: '{value} 不是绝对路径：要以 `/` 开头。',
      why: '这是那一头机器上的路径，没有“当前目录”可以接着往下走。',
      mend: '从 `/` 写起。',
    },
    en: {
      says: '{value} is not an absolute path: it has to begin with `/`.',
      why: 'It is a path on the machine at the other end, which has no current folder to start from.',
      mend: 'Write it from `/` on.',
    },
  },
  'path-relative': {
    read: 'pod-volumes',
    'zh-CN': {
      says: '{value} 不能以 `/` 开头：这里要的是卷里面的相对路径。',
      why: '路径从卷的根上往下数，写成绝对路径就跑到卷外面去了。',
      mend: '去掉开头的 `/`。',
    },
    en: {
      says: '{value} may not begin with `/`: what is wanted is a path within the volume.',
      why: 'It starts from the root of the volume; an absolute path would lead out of it.',
      mend: 'Remove the leading `/`.',
    },
  },
  'path-backsteps': {
    read: ({path}) => (path.includes('hostPath') ? 'hostpath' : 'pod-volumes'),
    'zh-CN': {
      says: '路径 {value} 里有 `..`，不许往上走。',
      why: '靠 `..` 可以爬到别人的目录里去，许多漏洞就是这么来的。',
      mend: '把路径写全，不用 `..`。',
    },
    en: {
      says: 'The path {value} has `..` in it, which is not allowed.',
      why: 'With `..` one can climb into folders that belong to somebody else; many security holes were of this kind.',
      mend: 'Write the path in full, without `..`.',
    },
  },
  'path-reserved': {
    read: 'projected',
    'zh-CN': {
      says: '文件名 {value} 不能以 `..` 开头。',
      why: 'kubelet 更新这种卷的时候，用 `..data` 之类的名字来一次换齐所有文件，这些名字归它。',
      mend: '换个不以 `..` 开头的名字。',
    },
    en: {
      says: 'The file {value} may not begin with `..`.',
      why: 'The kubelet renews such volumes all at once by means of names like `..data`, and keeps those for itself.',
      mend: 'Take a name that does not begin with `..`.',
    },
  },
  'file-mode': {
    read: 'projected',
    'zh-CN': {
      says: '权限 {value} 超出了 0 到 0777（八进制）。',
      why: '文件权限只有九位，`setuid` 之类的高位不许设。',
      mend: 'YAML 里写八进制要带前面的 0，比如 `0644`；写成 JSON 要换算成十进制，0644 就是 420。',
    },
    en: {
      says: 'The mode {value} is beyond 0 to 0777 (octal).',
      why: 'Permissions have nine bits; higher ones such as setuid cannot be set here.',
      mend: 'In YAML write octal with the 0 in front, as in `0644`; in JSON write it in decimal, where 0644 is 420.',
    },
  },
  'key-missing': {
    read: 'configmap',
    'zh-CN': {
      says: '没说要取哪个键：`key` 要写上。',
      why: '一个 ConfigMap 或 Secret 里有好些键，得说清是哪个。',
      mend: '写上真有的键，比如 `key: app.properties`。',
    },
    en: {
      says: 'Nothing says which key to take: write `key`.',
      why: 'A ConfigMap or Secret can have many keys, so it has to be said which.',
      mend: 'Write one that really exists, such as `key: app.properties`.',
    },
  },
} satisfies AreaWords;
