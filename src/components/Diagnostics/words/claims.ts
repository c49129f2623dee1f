import type {AreaWords} from './meaning';

/** Claims for storage, those of ephemeral volumes among them. */
export const claims = {
  'claim-of-ephemeral': {
    read: 'claim-template',
    'zh-CN': {
      says: '申领 {value} 是这个 Pod 自己的临时卷现开的，不能再拿来当普通申领用。',
      why: '那份申领归临时卷管，Pod 没了它也没了；两头都用就乱了主次。',
      mend: '要共用，就在两处 `volumeMounts` 里挂同一个卷。',
    },
    en: {
      says: 'The claim {value} is made for an ephemeral volume of this very Pod and cannot be used as an ordinary claim too.',
      why: 'That claim belongs to the ephemeral volume and goes with the Pod; used from both sides, nobody would own it.',
      mend: 'To share it, mount the same volume twice in `volumeMounts`.',
    },
  },
  'ephemeral-claim-name': {
    read: 'claim-template',
    'zh-CN': {
      says: '卷名 {value} 前面接上 Pod 的名字，做申领的名字不合格。',
      why: '临时卷的申领叫“Pod 名-卷名”，合起来也得是个合格的名字，太长也不行。',
      mend: '把 Pod 或卷的名字改短。',
    },
    en: {
      says: 'The volume name {value} with the Pod’s name before it is not a valid name for a claim.',
      why: 'The claim of an ephemeral volume is called `<Pod>-<volume>`, and the two together have to be a valid name that is not too long.',
      mend: 'Shorten the name of the Pod or of the volume.',
    },
  },
  'claim-template-metadata': {
    read: 'claim-template',
    'zh-CN': {
      says: '申领模板的元数据里不能写 {field}。',
      why: '名字之类由服务器来定，模板里只许写标签和注解。',
      mend: '只留 `labels` 和 `annotations`。',
    },
    en: {
      says: 'The metadata of a claim template cannot have {field}.',
      why: 'The server decides on names and the like; a template has labels and annotations only.',
      mend: 'Keep `labels` and `annotations` only.',
    },
  },
  'access-mode': {
    read: 'pvc',
    'zh-CN': {
      says: '没有 {value} 这种访问模式，能写的是 {choices}。',
      why: '{about}存储系统按这几个词来配。',
      mend: '照上面的写法抄，大小写也要对。一个节点读写，用 `ReadWriteOnce`。',
    },
    en: {
      says: 'There is no access mode {value}; write {choices}.',
      why: '{about}Storage is matched by these words.',
      mend: 'Copy one as it is, case included. To read and write from one node, take `ReadWriteOnce`.',
    },
  },
  'access-mode-alone': {
    read: 'pvc',
    'zh-CN': {
      says: '`ReadWriteOncePod` 不能和别的访问模式一起写。',
      why: '它的意思是全集群只许一个 Pod 用，跟别的一起写就矛盾了。',
      mend: '只留它，或者去掉它。',
    },
    en: {
      says: '`ReadWriteOncePod` cannot stand with another access mode.',
      why: 'It means that one single Pod of the cluster may use the volume, which any other mode would contradict.',
      mend: 'Keep it as the only one, or take it out.',
    },
  },
  'access-modes-missing': {
    read: 'pvc',
    'zh-CN': {
      says: '申领没写访问模式：`accessModes` 里至少要有一个。',
      why: '{about}不写，就不知道要配哪种存储。',
      mend: '一般写 `accessModes: [ReadWriteOnce]`。',
    },
    en: {
      says: 'The claim has no access mode: `accessModes` needs at least one.',
      why: '{about}Without one nothing says which storage fits.',
      mend: 'Usually it is `accessModes: [ReadWriteOnce]`.',
    },
  },
  'storage-request-missing': {
    read: 'pvc',
    'zh-CN': {
      says: '申领没说要多大：`resources.requests.storage` 要写上。',
      why: '存储按这个数来分，或者去找够大的卷。',
      mend: '写成 `resources: {requests: {storage: 1Gi}}`。',
    },
    en: {
      says: 'The claim does not say how much: write `resources.requests.storage`.',
      why: 'Storage is made to this size, or a volume is found that is large enough.',
      mend: 'Write `resources: {requests: {storage: 1Gi}}`.',
    },
  },
  'storage-request-positive': {
    read: 'pvc',
    'zh-CN': {
      says: '要的存储得大于 0，这里是 {value}。',
      why: '零大小的卷分不出来。',
      mend: '写成 `1Gi` 这样的数量。',
    },
    en: {
      says: 'The requested storage has to be above 0; here it is {value}.',
      why: 'A volume of no size cannot be made.',
      mend: 'Write an amount such as `1Gi`.',
    },
  },
  'data-source-kind': {
    read: 'pvc',
    'zh-CN': {
      says: '{value} 不能拿来填新卷：没写 `apiGroup`，`kind` 就只能是 `PersistentVolumeClaim`。',
      why: '核心 API 里能拷的只有另一份申领，快照之类都在别的 API 组里。',
      mend: '从快照来，写 `apiGroup: snapshot.storage.k8s.io` 和 `kind: VolumeSnapshot`。',
    },
    en: {
      says: 'A volume cannot be filled from {value}: without an `apiGroup` the `kind` can only be `PersistentVolumeClaim`.',
      why: 'Of the core API only another claim can be copied; snapshots and the like are in other groups.',
      mend: 'For a snapshot write `apiGroup: snapshot.storage.k8s.io` and `kind: VolumeSnapshot`.',
    },
  },
  'data-source-differs': {
    read: 'pvc',
    'zh-CN': {
      says: '`dataSource` 和 `dataSourceRef` 说的不是同一样东西。',
      why: '两个字段是新旧两种写法，说的是同一件事：新卷照谁来填。',
      mend: '只留 `dataSourceRef`，另一个由服务器来补。',
    },
    en: {
      says: '`dataSource` and `dataSourceRef` do not name the same thing.',
      why: 'They are the old and the new way to say one thing: what the new volume is filled from.',
      mend: 'Keep `dataSourceRef`; the server fills in the other.',
    },
  },
  'data-source-with-namespace': {
    read: 'pvc',
    'zh-CN': {
      says: '`dataSourceRef` 里写了 `namespace`，就不能再写 `dataSource`。',
      why: '老写法 `dataSource` 说不出别的 Namespace，两边没法一致。',
      mend: '去掉 `dataSource`。',
    },
    en: {
      says: 'With a `namespace` in `dataSourceRef` there can be no `dataSource`.',
      why: 'The old `dataSource` cannot name another Namespace, so the two could not agree.',
      mend: 'Take `dataSource` out.',
    },
  },
} satisfies AreaWords;
