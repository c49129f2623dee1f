import type {AreaWords} from './meaning';

/** What stands in the metadata: names, owners, annotations that mean something. */
export const metadata = {
  'object-name-missing': {
    read: 'required',
    'zh-CN': {
      says: 'Pod 还没有名字：`metadata.name` 要写上。',
      why: '对象存在哪儿，靠的就是名字；没有名字，谁也找不着它。',
      mend: '在 `metadata` 下面写一行 `name:`。想让服务器起名，就写 `generateName`。',
    },
    en: {
      says: 'The Pod has no name: write `metadata.name`.',
      why: 'An object is stored and found under its name; without one nobody can ask for it.',
      mend: 'Put a `name:` under `metadata`. To let the server make one up, write `generateName`.',
    },
  },
  'annotations-size': {
    read: 'annotation',
    'zh-CN': {
      says: '注解太多了：键和值合起来不能超过 256 KiB。',
      why: '注解跟着对象一起存进 etcd，每次读写都要搬一遍。',
      mend: '大块的内容放进 ConfigMap 或卷里。',
    },
    en: {
      says: 'The annotations are too large: keys and values together may not exceed 256 KiB.',
      why: 'Annotations are stored in etcd with the object and travel along each time it is read or written.',
      mend: 'Put large texts in a ConfigMap or a volume.',
    },
  },
  'finalizers-both': {
    read: 'finalizer',
    'zh-CN': {
      says: '`orphan` 和 `foregroundDeletion` 只能留一个。',
      why: '一个说删了对象就放下属走，一个说等下属先删完，两样不能都听。',
      mend: '想好删的时候怎么办，去掉另一个。',
    },
    en: {
      says: 'Write either `orphan` or `foregroundDeletion`, not both.',
      why: 'On deletion, one leaves the objects that it owns alone, the other waits until they are gone; only one can be done.',
      mend: 'Decide what deletion should do, and remove the other.',
    },
  },
  'owner-field-missing': {
    read: 'owner',
    'zh-CN': {
      says: '属主引用里 {field} 是空的：`apiVersion`、`kind`、`name`、`uid` 四样都要有。',
      why: '垃圾收集器要凭这四样认准属主；认不准，要么删错，要么删不掉。',
      mend: '属主引用通常由控制器来写。手写的话，把四样补全，或者整条去掉。',
    },
    en: {
      says: '{field} is empty in the owner reference: `apiVersion`, `kind`, `name` and `uid` all have to be there.',
      why: 'The garbage collector identifies the owner by these four; if it got that wrong, it would delete the wrong objects, or none.',
      mend: 'Owner references are usually written by controllers. By hand, fill in all four or take the reference out.',
    },
  },
  'owner-event': {
    read: 'owner',
    'zh-CN': {
      says: 'Event 不能当属主。',
      why: '事件放一阵子就会被清掉，跟着它活的东西也会跟着没了。',
      mend: '去掉这条属主引用。',
    },
    en: {
      says: 'An Event cannot be an owner.',
      why: 'Events are cleared away after a while, and what they owned would go with them.',
      mend: 'Take this owner reference out.',
    },
  },
  'one-controller': {
    read: 'owner',
    'zh-CN': {
      says: '只能有一个属主写 `controller: true`，这里不止一个。',
      why: '一个 Pod 归一个控制器管；两个都来管，一个建一个删，没完没了。',
      mend: '只留真正管它的那个，别的改成 `controller: false`。',
    },
    en: {
      says: 'Only one owner may have `controller: true`, and here there are more.',
      why: 'A Pod is managed by one controller; with two, one would create what the other deletes.',
      mend: 'Keep it for the owner that really manages the Pod, and write `controller: false` for the others.',
    },
  },
  'mirror-needs-node': {
    read: 'mirror-pod',
    'zh-CN': {
      says: '写了镜像 Pod 的注解，就得写 `spec.nodeName`。',
      why: '镜像 Pod 是某个节点上静态 Pod 的影子，说不出是哪个节点就不成立。',
      mend: '这个注解由 kubelet 来写，自己写的清单里去掉它。',
    },
    en: {
      says: 'With the annotation of a mirror Pod there has to be a `spec.nodeName`.',
      why: 'A mirror Pod shows a static Pod of one node; without the node it mirrors nothing.',
      mend: 'The kubelet writes this annotation. Take it out of a manifest of your own.',
    },
  },
  'deletion-cost': {
    read: 'annotation',
    'zh-CN': {
      says: '{value} 不是删除代价：要写成 32 位整数，不带小数点，不带多余的零。',
      why: 'ReplicaSet 缩容时拿这个数比大小，先删数小的。',
      mend: '写成 `"100"` 这样加引号的整数。',
    },
    en: {
      says: '{value} is not a deletion cost: it has to be a 32-bit integer without a decimal point or leading zeros.',
      why: 'A ReplicaSet that scales down compares these numbers and deletes the smallest first.',
      mend: 'Write a whole number in quotes, such as `"100"`.',
    },
  },
  'managed-fields': {
    'zh-CN': {
      says: '`managedFields` 里的 {field} 不能是 {value}。',
      why: '这一段是服务器自己记的账：哪个字段是谁写的。',
      mend: '整段删掉。它多半是从 `kubectl get -o yaml` 里抄来的。',
    },
    en: {
      says: '{field} in `managedFields` cannot be {value}.',
      why: 'This part is the server’s own record of who wrote which field.',
      mend: 'Delete all of it. Most likely it was copied from `kubectl get -o yaml`.',
    },
  },
} satisfies AreaWords;
