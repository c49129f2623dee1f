import type {AreaWords} from './meaning';

/** Environment variables and where their values come from; the downward API, which also fills files. */
export const env = {
  'env-name-missing': {
    read: 'environment',
    'zh-CN': {
      says: '这个环境变量没有名字：`name` 要写上。',
      why: '程序凭名字取变量，没有名字的值谁也拿不到。',
      mend: '写成 `- name: LOG_LEVEL`，下一行再写 `value:`。',
    },
    en: {
      says: 'This variable has no name: write its `name`.',
      why: 'A program asks for variables by name; nobody could ask for this one.',
      mend: 'Write `- name: LOG_LEVEL`, and the `value:` on the next line.',
    },
  },
  'env-value-and-source': {
    read: 'environment',
    'zh-CN': {
      says: '`value` 和 `valueFrom` 只能写一个。',
      why: '一个变量只有一个值，两边都写就不知道听谁的。',
      mend: '要固定的值就留 `value`，要从别处取就留 `valueFrom`。',
    },
    en: {
      says: 'Write either `value` or `valueFrom`, not both.',
      why: 'A variable has one value, and these would be two.',
      mend: 'Keep `value` for a fixed text, `valueFrom` for one from elsewhere.',
    },
  },
  'env-source-missing': {
    read: 'environment',
    'zh-CN': {
      says: '没说从哪儿取：{parent} 里要写明一个来源。',
      why: '空的来源取不到任何东西。',
      mend: '写一样：`fieldRef`、`resourceFieldRef`；变量还可以写 `configMapKeyRef`、`secretKeyRef`。',
    },
    en: {
      says: 'Nothing says where to take it from: {parent} has to name a source.',
      why: 'An empty source gives no value.',
      mend: 'Write one of `fieldRef` and `resourceFieldRef`; a variable may also have `configMapKeyRef` or `secretKeyRef`.',
    },
  },
  'one-source': {
    read: 'environment',
    'zh-CN': {
      says: '来源写多了：{field} 里一处只能有一个来源。',
      why: '值只有一份，两个来源就不知道用哪个。',
      mend: '只留一个；两样都要，就分成两条来写。',
    },
    en: {
      says: 'Too many sources: one entry of {field} takes its value from one place.',
      why: 'There is one value, and two sources would disagree about it.',
      mend: 'Keep one; if you need both, write two entries.',
    },
  },
  'env-from-source-missing': {
    read: 'environment',
    'zh-CN': {
      says: '`envFrom` 里有一条没写来源：`configMapRef` 或 `secretRef` 要有一个。',
      why: '这一条的意思是把整个 ConfigMap 或 Secret 倒成变量，总得说是哪个。',
      mend: '写成 `- configMapRef: {name: settings}` 这样。',
    },
    en: {
      says: 'An entry of `envFrom` has no source: it needs a `configMapRef` or a `secretRef`.',
      why: 'It turns a whole ConfigMap or Secret into variables, so it has to say which.',
      mend: 'Write it like `- configMapRef: {name: settings}`.',
    },
  },
  'env-file-volume': {
    read: 'emptydir',
    'zh-CN': {
      says: '{value} 不是 `emptyDir`：从文件取变量，文件得放在 `emptyDir` 里。',
      why: '文件由前面的 Init 容器写下，只有跟 Pod 同生共死的 `emptyDir` 才让这么用。',
      mend: '另建一个 `emptyDir` 卷放这个文件。',
    },
    en: {
      says: '{value} is not an `emptyDir`: a file that variables are read from has to be in one.',
      why: 'An init container writes the file beforehand, and only an `emptyDir`, which lives as long as the Pod, may be used for this.',
      mend: 'Make an `emptyDir` volume for the file.',
    },
  },
  'field-path': {
    read: 'downward-api',
    'zh-CN': {
      says: 'Downward API 不认 {value} 这个字段。',
      why: '能透给容器看的字段只有一小撮，别的没有开放。',
      mend: "写 `metadata.name`、`metadata.labels['app']`、`spec.nodeName`、`status.podIP` 之类。",
    },
    en: {
      says: 'The downward API does not offer the field {value}.',
      why: 'Only a handful of fields can be shown to a container.',
      mend: "Write one such as `metadata.name`, `metadata.labels['app']`, `spec.nodeName` or `status.podIP`.",
    },
  },
  'field-path-unsupported': {
    read: 'downward-api',
    'zh-CN': {
      says: '{value} 在这里用不了，这里能取的是 {choices}。',
      why: '变量和文件能取的字段不一样：整张标签表只有文件装得下，IP 和节点名只有变量能取。',
      mend: '换一个字段，或者在变量和文件之间换个写法。',
    },
    en: {
      says: '{value} cannot be used here; possible are {choices}.',
      why: 'Variables and files can show different fields: only a file can show all labels at once, only a variable can show the IP and the node.',
      mend: 'Take another field, or use a file instead of a variable, or the other way round.',
    },
  },
  'resource-container-missing': {
    read: 'downward-api',
    'zh-CN': {
      says: '没说是哪个容器的资源：`containerName` 要写上。',
      why: '卷是整个 Pod 的，不属于哪个容器，不写就不知道该报谁的数。',
      mend: '加一行 `containerName:`。',
    },
    en: {
      says: 'Nothing says whose resources: write `containerName`.',
      why: 'A volume belongs to the Pod and to no container, so it has to be said whose amounts are meant.',
      mend: 'Add a `containerName:`.',
    },
  },
  'resource-name-unsupported': {
    read: 'request',
    'zh-CN': {
      says: '这里不能写 {value}，能写的是 {choices}。',
      why: ({error}) =>
        error.supported?.includes('limits.cpu')
          ? '透给容器看的只有这几种资源的请求和限制。'
          : '整个 Pod 的额度只按这几种资源来管。',
      mend: ({error}) =>
        error.supported?.includes('limits.cpu')
          ? '写全：`limits.` 或 `requests.` 加上资源名，比如 `limits.memory`。'
          : 'Pod 这一层只管这几样，别的写到容器的 `resources` 里。',
    },
    en: {
      says: '{value} cannot be used here; possible are {choices}.',
      why: ({error}) =>
        error.supported?.includes('limits.cpu')
          ? 'A container can be shown its requests and limits of these resources only.'
          : 'For a Pod as a whole only these resources are managed.',
      mend: ({error}) =>
        error.supported?.includes('limits.cpu')
          ? 'Write it in full: `limits.` or `requests.` and the resource, as in `limits.memory`.'
          : 'The Pod as a whole has only these; others go into `resources` of a container.',
    },
  },
  'resource-divisor': {
    read: 'downward-api',
    'zh-CN': {
      says: '这个 `divisor` 和 {value} 配不上：CPU 只能用 `1` 或 `1m`，字节只能用 `1`、`1k`、`1Ki`、`1Mi` 之类。',
      why: '数是除过以后再给容器的，除数得是这种资源的整单位。',
      mend: '换成上面的一种，或者不写，不写就是 `1`。',
    },
    en: {
      says: 'This `divisor` does not go with {value}: CPU takes `1` or `1m`, bytes take `1`, `1k`, `1Ki`, `1Mi` and so on.',
      why: 'The container gets the amount divided by it, so it has to be a unit of that resource.',
      mend: 'Take one of these, or none: the default is `1`.',
    },
  },
} satisfies AreaWords;
