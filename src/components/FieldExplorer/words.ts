import type {Mutability} from '../../book/fields/mutability';
import type {FieldDefault} from '../../pod/fieldDefaults';
import type {Words} from '../language/useWords';

type When = NonNullable<FieldDefault['when']>;

export type Phrases = {
  figure: string;
  find: string;
  placeholder: string;
  tree: string;
  chosen: string;
  found: (count: number) => string;
  nothing: (query: string) => string;
  elsewhere: (count: number) => string;
  hint: string;
  unknown: (path: string) => string;
  coming: string;
  failed: string;
  again: string;
  required: string;
  optional: string;
  rows: Record<'type' | 'required' | 'default' | 'change' | 'gate' | 'taught' | 'also' | 'reference' | 'explain', string>;
  noDefault: string;
  /** Of a field that must be written. */
  notFilledIn: string;
  octal: (mode: string) => string;
  when: Record<When, (value: string) => string>;
  /** Between two defaults of one field. */
  or: string;
  change: Record<Mutability, string>;
  stage: (stage: string, from: string, on: boolean) => string;
  between: string;
  gateOf: (name: string, history: string) => string;
  sources: string;
  comma: string;
  more: (count: number) => string;
  quoted: (path: string) => string;
};

const stages = {
  'zh-CN': {alpha: 'alpha', beta: 'beta', stable: '稳定', deprecated: '弃用'} as Record<string, string>,
  en: {alpha: 'alpha', beta: 'beta', stable: 'stable', deprecated: 'deprecated'} as Record<string, string>,
};

export const words: Words<Phrases> = {
  'zh-CN': {
    figure: '图',
    find: '找字段',
    placeholder: '名字、路径，或者“宽限期”这样的词',
    tree: 'Pod 的字段',
    chosen: '选中的字段',
    found: (count) => `找到 ${count} 个`,
    nothing: (query) => `没有哪个字段对得上“${query}”。`,
    elsewhere: (count) => `另有 ${count} 处`,
    hint: '点一个字段，这里就说它：什么类型，不写会补什么，跑起来还改不改得动，从哪一版起有，哪一节讲它。',
    unknown: (path) => `Pod 里没有 ${path} 这个字段。`,
    coming: '正在取来……',
    failed: '字段表没取来。',
    again: '再试一次',
    required: '必填',
    optional: '可以不写',
    rows: {
      type: '类型',
      required: '必填',
      default: '不写的话',
      change: '存下以后',
      gate: '特性门控',
      taught: '在哪儿讲',
      also: '还出现在',
      reference: '官方原文',
      explain: '终端里看',
    },
    noDefault: '空着，服务器不补',
    notFilledIn: '服务器不会替你补',
    octal: (mode) => `（就是 ${mode}）`,
    when: {
      untagged: (value) => `镜像没写标签，或者标签是 \`latest\`，补 \`${value}\``,
      'host-network': (value) => `写了 \`hostNetwork: true\`，补成跟 \`${value}\` 一样`,
      limits: (value) => `写了 \`${value}\`，就照抄过来`,
    },
    or: '；',
    change: {
      free: '随时能改，容器不动。',
      identity: '定下就不变。',
      'at-creation': '只在创建那一刻管用。',
      finalizers: '删除开始以前随便改，开始以后只能摘，不能加。',
      'metadata-by-system': '系统记的，不归你写。',
      status: '系统写的，走子资源 `/status`；平常的更新改它不算数。',
      fixed: '改不了，要改就换一个新 Pod。',
      image: '能换成别的镜像，只重启这一个容器。',
      'init-image': '能换。边车会重启；普通 Init 容器不重启，还没轮到跑的才用得上。',
      deadline: '没有可以加，有了只能改小，不能去掉。',
      tolerations: '只能加，旧的不能动。',
      'toleration-seconds': '能改，旧的那几条也能。',
      grace: '改不了；只有原来是负数的，能改成 1。',
      gates: '只能摘，不能加。',
      'while-gated': '调度门控没摘完的时候，还能往严里收；摘完就改不了。',
      resize: '走子资源 `/resize`，只改 CPU 和内存。',
      'resize-pod': '走子资源 `/resize`；它的特性门控 `InPlacePodLevelResourcesVerticalScaling` 从 v1.36 起是 beta，默认打开。',
      ephemeral: '走子资源 `/ephemeralcontainers`，只能加，加了就不能改，也不能删。',
      binding: '空着的时候由调度器走子资源 `/binding` 写一次，写了就不变。',
      mixed: '里面各有各的规矩，点开看。',
    },
    stage: (stage, from, on) =>
      stage === 'stable' || stage === 'deprecated'
        ? `${from} 起${stages['zh-CN'][stage]}`
        : `${from} ${stage}，默认${on ? '开' : '关'}`,
    between: '；',
    gateOf: (name, history) => `\`${name}\`：${history}`,
    sources: '出处：',
    comma: '、',
    more: (count) => `还有 ${count} 处`,
    quoted: (path) => `字段 ${path}`,
  },
  en: {
    figure: 'Figure',
    find: 'Find a field',
    placeholder: 'a name, a path, or a word such as “grace”',
    tree: 'Fields of a Pod',
    chosen: 'The chosen field',
    found: (count) => (count === 1 ? '1 field' : `${count} fields`),
    nothing: (query) => `No field matches “${query}”.`,
    elsewhere: (count) => (count === 1 ? '1 more place' : `${count} more places`),
    hint: 'Press a field and read here: its type, what is filled in if you leave it out, whether it can still be changed on a running Pod, since which version it exists, and where it is taught.',
    unknown: (path) => `A Pod has no field ${path}.`,
    coming: 'Loading…',
    failed: 'The table of fields could not be loaded.',
    again: 'Try again',
    required: 'required',
    optional: 'may be left out',
    rows: {
      type: 'Type',
      required: 'Required',
      default: 'If left out',
      change: 'Once stored',
      gate: 'Feature gate',
      taught: 'Taught in',
      also: 'Also at',
      reference: 'API reference',
      explain: 'In a terminal',
    },
    noDefault: 'stays empty; the server fills in nothing',
    notFilledIn: 'the server does not fill it in for you',
    octal: (mode) => ` (that is ${mode})`,
    when: {
      untagged: (value) => `\`${value}\` if the image has no tag, or the tag \`latest\``,
      'host-network': (value) => `the same as \`${value}\` under \`hostNetwork: true\``,
      limits: (value) => `copied from \`${value}\` where those are given`,
    },
    or: '; ',
    change: {
      free: 'Can be changed at any time; containers are left alone.',
      identity: 'Never changes.',
      'at-creation': 'Matters only at the moment of creation.',
      finalizers: 'Can be changed freely until deletion begins; from then on they can be removed, not added.',
      'metadata-by-system': 'Kept by the system; not yours to write.',
      status: 'Written by the system through the subresource `/status`; ordinary updates cannot change it.',
      fixed: 'Cannot be changed; it takes a new Pod.',
      image: 'Can be changed to another image; only this container is restarted.',
      'init-image':
        'Can be changed. A sidecar is restarted; a plain init container is not, and the new image is used only if that container has yet to run.',
      deadline: 'Can be added, then only lowered, never taken away.',
      tolerations: 'Can be added; those that are there stay as they are.',
      'toleration-seconds': 'Can be changed, also of those that are there.',
      grace: 'Cannot be changed, except from a negative number to 1.',
      gates: 'Can be removed, not added.',
      'while-gated': 'Can be narrowed while there are scheduling gates; fixed once the last is removed.',
      resize: 'Through the subresource `/resize`, for CPU and memory only.',
      'resize-pod':
        'Through the subresource `/resize`; its feature gate `InPlacePodLevelResourcesVerticalScaling` has been beta and on by default since v1.36.',
      ephemeral: 'Through the subresource `/ephemeralcontainers`; they can be added, but not changed or removed.',
      binding: 'While it is empty the scheduler writes it once, through the subresource `/binding`; then it never changes.',
      mixed: 'Each field inside has its own rule; open it to see.',
    },
    stage: (stage, from, on) =>
      stage === 'stable' || stage === 'deprecated'
        ? `${stages.en[stage]} since ${from}`
        : `${stage} in ${from}, ${on ? 'on' : 'off'} by default`,
    between: '; ',
    gateOf: (name, history) => `\`${name}\`: ${history}`,
    sources: 'Sources: ',
    comma: ', ',
    more: (count) => `${count} more`,
    quoted: (path) => `Field ${path}`,
  },
};
