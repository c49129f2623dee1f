import type {AreaWords} from './meaning';

/** Volumes of the Pod, and what containers do with them. */
export const volumes = {
  'volume-name-missing': {
    read: 'pod-volumes',
    'zh-CN': {
      says: '这个卷没有名字：`name` 要写上。',
      why: '容器凭名字来挂载，没有名字就挂不上。',
      mend: '加一行 `name:`，再在 `volumeMounts` 里用同一个名字。',
    },
    en: {
      says: 'This volume has no name: write its `name`.',
      why: 'Containers mount a volume by its name; without one, none could mount it.',
      mend: 'Add a `name:`, and use the same one in `volumeMounts`.',
    },
  },
  'volume-name-duplicate': {
    read: 'pod-volumes',
    'zh-CN': {
      says: '两个卷都叫 {value}。',
      why: '容器凭名字挂载，重了名就不知道端哪只碗。',
      mend: '给其中一个改名，挂它的 `volumeMounts` 也跟着改。',
    },
    en: {
      says: 'Two volumes are called {value}.',
      why: 'Containers mount by name; with two of one name it would be unclear which bowl is meant.',
      mend: 'Rename one, and the `volumeMounts` that mean it.',
    },
  },
  'volume-type-missing': {
    read: 'lifetimes',
    'zh-CN': {
      says: '这个卷没说里面装什么：得写一种来源，比如 `emptyDir`。',
      why: '卷的来源决定数据从哪儿来、跟着谁活。',
      mend: '临时用就写 `emptyDir: {}`；要别的，写 `configMap`、`secret`、`persistentVolumeClaim` 等。',
    },
    en: {
      says: 'This volume does not say what is in it: it needs a source, such as `emptyDir`.',
      why: 'The source decides where the data comes from and how long it lives.',
      mend: 'For scratch space write `emptyDir: {}`; otherwise `configMap`, `secret`, `persistentVolumeClaim` and so on.',
    },
  },
  'one-volume-type': {
    read: 'lifetimes',
    'zh-CN': {
      says: '一个卷只能有一种来源，{field} 是多出来的。',
      why: '数据从哪儿来、跟着谁活，都由来源决定，不能有两个答案。',
      mend: '留一种；几样要合到一个目录里，用投射卷 `projected`。',
    },
    en: {
      says: 'A volume has one source, and {field} is one more.',
      why: 'The source decides where the data comes from and how long it lives; there cannot be two answers.',
      mend: 'Keep one; to have several in one folder, use a `projected` volume.',
    },
  },
  'volume-not-found': {
    read: 'pod-volumes',
    'zh-CN': {
      says: ({error}) =>
        error.badValue
          ? '没有叫 {value} 的卷可用：`spec.volumes` 里没有它，或者它自己就写错了。'
          : '没写卷的名字，也就没有卷可用。',
      why: '容器只能挂 Pod 自己的卷，名字得一字不差。',
      mend: '对一对名字，或者在 `spec.volumes` 里添上这个卷。',
    },
    en: {
      says: ({error}) =>
        error.badValue
          ? 'There is no volume {value} to use: `spec.volumes` does not have it, or the volume itself has an error.'
          : 'No volume is named, so there is none to use.',
      why: 'A container can mount the Pod’s own volumes only, and by exactly their names.',
      mend: 'Compare the names, or add the volume to `spec.volumes`.',
    },
  },
  'mount-name-missing': {
    read: 'pod-volumes',
    'zh-CN': {
      says: '没说要挂哪个卷：`name` 要写上。',
      why: '挂载就是把某个卷放到某个路径上，少了卷就不成。',
      mend: '写 `spec.volumes` 里的一个名字。',
    },
    en: {
      says: 'Nothing says which volume to mount: write its `name`.',
      why: 'To mount is to put a volume at a path; without the volume there is nothing to put.',
      mend: 'Write one of the names in `spec.volumes`.',
    },
  },
  'mount-path-missing': {
    read: 'pod-volumes',
    'zh-CN': {
      says: '没说挂到哪儿：`mountPath` 要写上。',
      why: '容器要在某个路径上才看得见这个卷。',
      mend: '写容器里的路径，比如 `mountPath: /data`。',
    },
    en: {
      says: 'Nothing says where to mount it: write `mountPath`.',
      why: 'A container can see a volume only at some path.',
      mend: 'Write a path inside the container, such as `mountPath: /data`.',
    },
  },
  'mount-path-duplicate': {
    read: 'pod-volumes',
    'zh-CN': {
      says: '{value} 上已经挂了一个卷。',
      why: '同一个容器里一个路径只能看见一个卷，后挂的会盖住先挂的。',
      mend: '换一个 `mountPath`。',
    },
    en: {
      says: 'Something is mounted at {value} already.',
      why: 'At one path a container sees one volume; the second would cover the first.',
      mend: 'Take another `mountPath`.',
    },
  },
  'mount-and-device': {
    read: 'pvc',
    'zh-CN': {
      says: '{value} 既当目录挂，又当块设备用。',
      why: '一个卷要么是文件系统，要么是裸设备，路径也只能归一样。',
      mend: '在 `volumeMounts` 和 `volumeDevices` 里只留一处。',
    },
    en: {
      says: '{value} is used as a folder and as a raw device.',
      why: 'A volume is either a file system or a device, and a path is either the one or the other.',
      mend: 'Keep it in `volumeMounts` or in `volumeDevices`, not in both.',
    },
  },
  'sub-path-and-expression': {
    read: 'pod-volumes',
    'zh-CN': {
      says: '`subPath` 和 `subPathExpr` 只能写一个。',
      why: '两个说的都是挂卷里的哪个子目录，不能有两个答案。',
      mend: '路径里要用变量就留 `subPathExpr`，不然留 `subPath`。',
    },
    en: {
      says: 'Write either `subPath` or `subPathExpr`, not both.',
      why: 'Both say which folder of the volume to mount, and it can be only one.',
      mend: 'Keep `subPathExpr` if the path has variables, else `subPath`.',
    },
  },
  'propagation-needs-privileged': {
    read: 'privileged',
    'zh-CN': {
      says: '`mountPropagation: Bidirectional` 只许特权容器用。',
      why: '它会把容器里挂的东西传到节点上，等于动了节点自己的文件树。',
      mend: '换成 `HostToContainer` 或 `None`；真要用，容器得写 `privileged: true`。',
    },
    en: {
      says: '`mountPropagation: Bidirectional` is for privileged containers only.',
      why: 'It carries mounts of the container over to the node, which changes the node’s own file tree.',
      mend: 'Use `HostToContainer` or `None`; if you really need it, the container has to be `privileged: true`.',
    },
  },
  'recursive-needs-read-only': {
    read: 'pod-volumes',
    'zh-CN': {
      says: '写了 `recursiveReadOnly`，就得先写 `readOnly: true`。',
      why: '连里头嵌的挂载点都要只读，外头这层不能是可写的。',
      mend: '加上 `readOnly: true`，或者去掉 `recursiveReadOnly`。',
    },
    en: {
      says: '`recursiveReadOnly` needs `readOnly: true`.',
      why: 'If mounts within are to be read-only, the mount itself cannot be writable.',
      mend: 'Add `readOnly: true`, or take `recursiveReadOnly` out.',
    },
  },
  'recursive-with-propagation': {
    read: 'pod-volumes',
    'zh-CN': {
      says: '`recursiveReadOnly` 和 `mountPropagation` 不能一起用。',
      why: '以后再传进来的挂载点可能是可写的，“全都只读”就守不住了。',
      mend: '去掉 `mountPropagation`，或者写成 `None`。',
    },
    en: {
      says: '`recursiveReadOnly` does not go with `mountPropagation`.',
      why: 'A mount that came over later could be writable, and “all of it read-only” would not hold.',
      mend: 'Take `mountPropagation` out, or write `None`.',
    },
  },
  'device-duplicate': {
    read: 'pvc',
    'zh-CN': {
      says: '{value} 在 `volumeDevices` 里用了两回。',
      why: '一个设备在容器里只放一处，一个路径也只放一个设备。',
      mend: '删掉一条，或者换个 `devicePath`。',
    },
    en: {
      says: '{value} is listed twice in `volumeDevices`.',
      why: 'A device has one path in a container, and a path has one device.',
      mend: 'Delete one entry, or take another `devicePath`.',
    },
  },
  'device-volume-kind': {
    read: 'pvc',
    'zh-CN': {
      says: '{value} 当不了块设备：只有持久卷申领和临时申领（`ephemeral`）可以。',
      why: '别的卷本来就是目录，没有裸设备可给。',
      mend: '换成 `persistentVolumeClaim`，或者把它挪到 `volumeMounts` 里当目录挂。',
    },
    en: {
      says: '{value} cannot be a raw device: only a persistent volume claim or an `ephemeral` one can.',
      why: 'Other volumes are folders to begin with and have no device to give.',
      mend: 'Use a `persistentVolumeClaim`, or mount it as a folder in `volumeMounts`.',
    },
  },
  'size-limit': {
    read: 'emptydir',
    'zh-CN': {
      says: '`sizeLimit` 不能是负数。',
      why: '它是这个 `emptyDir` 最多能装多少；放在磁盘上的，装超了 Pod 会被驱逐。',
      mend: '写成 `500Mi` 这样的数量，或者不写。',
    },
    en: {
      says: '`sizeLimit` cannot be negative.',
      why: 'It is the most that this `emptyDir` may hold; if it is on disk and holds more, the Pod is evicted.',
      mend: 'Write an amount such as `500Mi`, or none.',
    },
  },
} satisfies AreaWords;
