import type {AreaWords} from './meaning';

/** Where a Pod may go: selectors, affinity, tolerations, spread, gates. */
export const scheduling = {
  'affinity-weight': {
    read: 'affinity',
    'zh-CN': {
      says: '权重 {value} 不行：要在 1 到 100 之间。',
      why: '调度器拿权重给节点加分，几条偏好按这个分量来比。',
      mend: '写 1 到 100；只有一条偏好的话，写多少都一样。',
    },
    en: {
      says: 'The weight cannot be {value}: it goes from 1 to 100.',
      why: 'The scheduler adds it to the score of a node that fits; the weights say which preference matters more.',
      mend: 'Write 1 to 100; with one preference any of them will do.',
    },
  },
  'selector-operator': {
    read: 'selector',
    'zh-CN': {
      says: '没有 {value} 这种比法。',
      why: '{about}只有 `In`、`NotIn`、`Exists`、`DoesNotExist` 几个，节点上还有 `Gt` 和 `Lt`；按字段选节点只认前两个。',
      mend: '换成其中一个，大小写也要对。',
    },
    en: {
      says: 'There is no operator {value}.',
      why: '{about}There are `In`, `NotIn`, `Exists` and `DoesNotExist`, for nodes also `Gt` and `Lt`; a node’s fields take the first two only.',
      mend: 'Write one of them exactly, case included.',
    },
  },
  'selector-values-missing': {
    read: 'selector',
    'zh-CN': {
      says: '`In` 和 `NotIn` 要有 `values`，这里一个都没有。',
      why: '它们是拿标签的值和一串值比，空的没法比。',
      mend: '写上 `values: [...]`；只想看有没有这个标签，用 `Exists`。',
    },
    en: {
      says: '`In` and `NotIn` need `values`, and there are none.',
      why: 'They compare the label with a list, and an empty list has nothing to compare with.',
      mend: 'Write `values: [...]`; to ask only whether the label is there, use `Exists`.',
    },
  },
  'selector-values-forbidden': {
    read: 'selector',
    'zh-CN': {
      says: '`Exists` 和 `DoesNotExist` 不能带 `values`。',
      why: '它们只看有没有这个标签，不看值是什么。',
      mend: '删掉 `values`；要比值，用 `In` 或 `NotIn`。',
    },
    en: {
      says: '`Exists` and `DoesNotExist` take no `values`.',
      why: 'They ask whether the label is there, not what it says.',
      mend: 'Delete `values`; to compare values, use `In` or `NotIn`.',
    },
  },
  'selector-one-value': {
    read: 'node-selector',
    'zh-CN': {
      says: '`Gt` 和 `Lt` 只能带一个值。',
      why: '比大小要有一个数来比，多了少了都不成。',
      mend: '写成 `values: ["4"]` 这样，一个加引号的整数。',
    },
    en: {
      says: '`Gt` and `Lt` take exactly one value.',
      why: 'They compare with one number, no more and no fewer.',
      mend: 'Write one whole number in quotes, such as `values: ["4"]`.',
    },
  },
  'node-field-key': {
    read: 'node-selector',
    'zh-CN': {
      says: '节点的字段里选不了 {value}，只能用 `metadata.name`。',
      why: '`matchFields` 只为点名要某个节点而设，别的字段没有开放。',
      mend: '要按标签选，写到 `matchExpressions` 里。',
    },
    en: {
      says: 'A node cannot be chosen by its field {value}, only by `metadata.name`.',
      why: '`matchFields` is only for choosing a node by its name; it supports no other field.',
      mend: 'To choose by labels, write it in `matchExpressions`.',
    },
  },
  'node-field-one-value': {
    read: 'node-selector',
    'zh-CN': {
      says: '按节点名选，`values` 里只能写一个名字。',
      why: '`matchFields` 一条只认一个节点。',
      mend: '留一个；要选几个节点，分成几条 `nodeSelectorTerms`。',
    },
    en: {
      says: 'To choose a node by name, write exactly one name in `values`.',
      why: 'An entry of `matchFields` matches one node.',
      mend: 'Keep one; for several nodes write several `nodeSelectorTerms`.',
    },
  },
  'node-terms-missing': {
    read: 'affinity',
    'zh-CN': {
      says: '硬性的节点亲和性里一条条件都没有：`nodeSelectorTerms` 不能空。',
      why: '没有条件的硬性要求，哪个节点都满足不了。',
      mend: '写上条件，或者把整段去掉。',
    },
    en: {
      says: 'The required node affinity has no terms: `nodeSelectorTerms` cannot be empty.',
      why: 'A requirement without terms matches no node at all.',
      mend: 'Write a term, or take the whole section out.',
    },
  },
  'topology-key-missing': {
    read: 'affinity',
    'zh-CN': {
      says: '没写 `topologyKey`：不知道“挨着”“分开”按什么算。',
      why: '同一个节点、同一个可用区，都可以算“一处”，得用节点标签说清楚。',
      mend: '按节点算写 `kubernetes.io/hostname`，按可用区算写 `topology.kubernetes.io/zone`。',
    },
    en: {
      says: 'There is no `topologyKey`: nothing says what “together” and “apart” mean.',
      why: 'One place may be a node or a zone; a label of the nodes says which.',
      mend: 'Write `kubernetes.io/hostname` for nodes, `topology.kubernetes.io/zone` for zones.',
    },
  },
  'match-keys-both': {
    read: 'affinity',
    'zh-CN': {
      says: '{value} 同时在 `matchLabelKeys` 和 `mismatchLabelKeys` 里。',
      why: '一个要值相同，一个要值不同，没有 Pod 能两样都做到。',
      mend: '从一边去掉。',
    },
    en: {
      says: '{value} is in both `matchLabelKeys` and `mismatchLabelKeys`.',
      why: 'One asks for the same value, the other for a different one, and no Pod can have both.',
      mend: 'Take it out of one of them.',
    },
  },
  'match-keys-in-selector': {
    read: 'affinity',
    'zh-CN': {
      says: '{value} 在 `matchLabelKeys` 里，又在 `labelSelector` 里。',
      why: '服务器会把 `matchLabelKeys` 并进选择算符，同一个键就说了两遍。',
      mend: '从一边去掉。',
    },
    en: {
      says: '{value} is in both `matchLabelKeys` and `labelSelector`.',
      why: 'The server adds `matchLabelKeys` to the selector, so the key would be there twice.',
      mend: 'Take it out of one of them.',
    },
  },
  'match-keys-without-selector': {
    read: 'affinity',
    'zh-CN': {
      says: '写了 {field}，就得有 `labelSelector`。',
      why: '这些键是并到选择算符里用的，没有选择算符就没处并。',
      mend: '加上 `labelSelector`，或者去掉 {field}。',
    },
    en: {
      says: '{field} needs a `labelSelector`.',
      why: 'The keys are added to the selector, and there is none.',
      mend: 'Add a `labelSelector`, or take {field} out.',
    },
  },
  'min-domains-soft': {
    read: 'topology-spread',
    'zh-CN': {
      says: '`minDomains` 只能和 `whenUnsatisfiable: DoNotSchedule` 一起写。',
      why: '它是硬性的门槛，“凑合着调度”用不着门槛。',
      mend: '改成 `DoNotSchedule`，或者去掉 `minDomains`。',
    },
    en: {
      says: '`minDomains` goes with `whenUnsatisfiable: DoNotSchedule` only.',
      why: 'It is a hard requirement, which means nothing where Pods are scheduled anyway.',
      mend: 'Write `DoNotSchedule`, or take `minDomains` out.',
    },
  },
  'spread-duplicate': {
    read: 'topology-spread',
    'zh-CN': {
      says: '同一个 `topologyKey`、同一种 `whenUnsatisfiable`，写了两条分布约束。',
      why: '两条各要各的偏差，就不知道该照哪条摆。',
      mend: '合成一条，或者去掉一条。',
    },
    en: {
      says: 'Two spread constraints have the same `topologyKey` and `whenUnsatisfiable`.',
      why: 'Each could want another skew, and nobody would know which holds.',
      mend: 'Merge the two, or delete one.',
    },
  },
  'toleration-exists-value': {
    read: 'toleration',
    'zh-CN': {
      says: '`operator: Exists` 不能带 `value`，这里写了 {value}。',
      why: '`Exists` 只看污点的键，值是什么都容忍。',
      mend: '删掉 `value`，或者改成 `operator: Equal`。',
    },
    en: {
      says: '`operator: Exists` takes no `value`; here there is {value}.',
      why: 'It looks at the key of the taint and tolerates every value.',
      mend: 'Delete `value`, or write `operator: Equal`.',
    },
  },
  'toleration-key-missing': {
    read: 'toleration',
    'zh-CN': {
      says: '没写 `key`，`operator` 就只能是 `Exists`。',
      why: '没有键的意思是什么污点都容忍，没有什么可以比相等。',
      mend: '写上污点的 `key`；真要全都容忍，写 `operator: Exists`。',
    },
    en: {
      says: 'Without a `key` the `operator` can only be `Exists`.',
      why: 'No key means every taint, and there is nothing to be equal to.',
      mend: 'Write the `key` of the taint; to tolerate all of them, write `operator: Exists`.',
    },
  },
  'toleration-seconds': {
    read: 'toleration',
    'zh-CN': {
      says: '`tolerationSeconds` 只能和 `effect: NoExecute` 一起写。',
      why: '只有 `NoExecute` 会赶走已经在跑的 Pod，才谈得上还能赖几秒。',
      mend: '加上 `effect: NoExecute`，或者去掉 `tolerationSeconds`。',
    },
    en: {
      says: '`tolerationSeconds` goes with `effect: NoExecute` only.',
      why: 'Only `NoExecute` drives out running Pods, so only there can one stay a while longer.',
      mend: 'Write `effect: NoExecute`, or take `tolerationSeconds` out.',
    },
  },
  'toleration-value': {
    read: 'toleration',
    'zh-CN': {
      says: '污点的值不会是 {value}：只许用字母、数字、`-`、`_` 和 `.`，至多 63 个字符。',
      why: '污点的值和标签的值是一套规矩，写成这样永远对不上。',
      mend: '照 `kubectl describe node` 里 Taints 那行抄。',
    },
    en: {
      says: 'No taint has the value {value}: letters, digits, `-`, `_` and `.` only, 63 characters at most.',
      why: 'Values of taints follow the rules of labels; this one could never match.',
      mend: 'Copy it from the line “Taints” of `kubectl describe node`.',
    },
  },
  'scheduling-gate-duplicate': {
    read: 'scheduling-gate',
    'zh-CN': {
      says: '调度门控 {value} 写了两遍。',
      why: '一道门开一回就够，写两遍没有别的意思。',
      mend: '留一条，删一条。',
    },
    en: {
      says: 'The scheduling gate {value} is listed twice.',
      why: 'A gate is removed once, by whoever is responsible for it; a second one of the same name says nothing more.',
      mend: 'Keep one of the two.',
    },
  },
  'node-name-with-gates': {
    read: 'scheduling-gate',
    'zh-CN': {
      says: '还有调度门控没开，就不能写 `nodeName`。',
      why: '`nodeName` 是直接定下节点，绕过了门控要拦的那一步。',
      mend: '去掉 `nodeName`，或者去掉 `schedulingGates`。',
    },
    en: {
      says: 'While there are scheduling gates there can be no `nodeName`.',
      why: '`nodeName` settles the node at once and skips the very step that the gates hold back.',
      mend: 'Take `nodeName` out, or the `schedulingGates`.',
    },
  },
  'tolerations-annotation': {
    read: 'toleration',
    'zh-CN': {
      says: '注解 {value} 里要是一个 JSON 写的容忍度列表。',
      why: '这是很老的写法，服务器还照着读，读不懂就不收。',
      mend: '删掉注解，换成字段 `spec.tolerations`。',
    },
    en: {
      says: 'The annotation {value} has to be a list of tolerations in JSON.',
      why: 'It is a very old way to write tolerations; the server still reads it, and refuses what it cannot read.',
      mend: 'Delete the annotation and use the field `spec.tolerations`.',
    },
  },
} satisfies AreaWords;
