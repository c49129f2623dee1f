import type {Facts} from './facts';
import type {AreaWords} from './meaning';
import type {Place} from './places';

/** Where the book explains the fields that take one of a few words. */
const choicePlaces: Record<string, Place> = {
  restartPolicy: 'crash-loop',
  imagePullPolicy: 'image-pull-policy',
  pullPolicy: 'image-pull-policy',
  dnsPolicy: 'dns-policy',
  protocol: 'one-address',
  scheme: 'probe',
  effect: 'toleration',
  whenUnsatisfiable: 'topology-spread',
  nodeAffinityPolicy: 'topology-spread',
  nodeTaintsPolicy: 'topology-spread',
  procMount: 'privileged',
  fsGroupChangePolicy: 'security-context',
  resizePolicy: 'resize',
  mountPropagation: 'pod-volumes',
  recursiveReadOnly: 'pod-volumes',
};

function choicePlace({path}: Facts): Place {
  if (path.includes('seccompProfile') || path.includes('appArmorProfile')) return 'profiles';
  if (path.includes('tolerations')) return 'toleration';
  const own = path.findLast((step) => Object.hasOwn(choicePlaces, step));
  return (own && choicePlaces[own]) || 'errors';
}

/** Rules that are asked in many places: what the field is, its name says. */
export const general = {
  'field-missing': {
    read: 'required',
    'zh-CN': {
      says: '{parent} 里少了 {field}，这个字段非写不可。',
      why: ({filled}) => filled.about || `少了它，${filled.parent} 说了一半，服务器没法替你猜。`,
      mend: '把 {field} 补上。',
    },
    en: {
      says: '{parent} lacks {field}, which is required.',
      why: ({filled}) => filled.about || `Without it ${filled.parent} is incomplete, and the server cannot guess the rest.`,
      mend: 'Write {field}.',
    },
  },
  choice: {
    read: choicePlace,
    'zh-CN': {
      says: ({filled, text, error}) =>
        error.supported?.some((choice) => choice !== '' && choice.toLowerCase() === text.toLowerCase())
          ? `大小写也算数：要写 ${filled.nearest}。`
          : `${filled.field} 没有 ${filled.value} 这个选项，能写的只有 ${filled.choices}。`,
      why: '{about}能写的就那么几个词，程序按词办事，差一个字母也不认。',
      mend: '从里面挑一个，照样抄，大小写也要对。',
    },
    en: {
      says: ({filled, text, error}) =>
        error.supported?.some((choice) => choice !== '' && choice.toLowerCase() === text.toLowerCase())
          ? `Case counts: write ${filled.nearest}.`
          : `${filled.field} cannot be ${filled.value}; write ${filled.choices}.`,
      why: '{about}Only these exact words are recognised; one letter off, and the value means nothing.',
      mend: 'Copy one of them exactly, case included.',
    },
  },
  'choice-missing': {
    read: choicePlace,
    'zh-CN': {
      says: '{field} 是空的。',
      why: '{about}空着等于没说，服务器也没有默认值可补。',
      mend: ({path}) =>
        path.includes('resizePolicy')
          ? '`resourceName` 写 `cpu` 或 `memory`，`restartPolicy` 写 `NotRequired` 或 `RestartContainer`。'
          : '写上一个选项，或者把这一行删掉。',
    },
    en: {
      says: '{field} is empty.',
      why: '{about}Empty, it says nothing, and there is no default to fill in.',
      mend: ({path}) =>
        path.includes('resizePolicy')
          ? 'Write `cpu` or `memory` for `resourceName`, `NotRequired` or `RestartContainer` for `restartPolicy`.'
          : 'Write one of the choices, or delete the line.',
    },
  },
  'number-range': {
    'zh-CN': {
      says: '{field} 不能是 {value}，只能从 {least} 到 {most}。',
      why: '{about}超出这个范围的数没有意义，或者底下的系统存不下。',
      mend: '写范围里的数。',
    },
    en: {
      says: '{field} cannot be {value}: it goes from {least} to {most}.',
      why: '{about}Numbers outside this range mean nothing, or the system underneath cannot store them.',
      mend: 'Write a number within these bounds.',
    },
  },
  'not-negative': {
    'zh-CN': {
      says: '{field} 不能是负数，这里是 {value}。',
      why: '{about}时间、次数、数量，最少也就是 0。',
      mend: '写 0 或者正数。',
    },
    en: {
      says: '{field} cannot be negative; here it is {value}.',
      why: '{about}Times, counts and amounts begin at 0.',
      mend: 'Write 0 or more.',
    },
  },
  'greater-than-zero': {
    read: 'topology-spread',
    'zh-CN': {
      says: '{field} 要大于 0，这里是 {value}。',
      why: ({path}) =>
        path.at(-1) === 'maxSkew'
          ? '它是各处 Pod 数最多能差几个；一个都不许差，大多数时候摆不出来，所以从 1 开始。'
          : '它是至少要有几处可以摆；0 处等于没要求。',
      mend: '写 1 或者更大。',
    },
    en: {
      says: '{field} has to be above 0; here it is {value}.',
      why: ({path}) =>
        path.at(-1) === 'maxSkew'
          ? 'It is by how many Pods two places may differ; a difference of 0 could hardly ever be kept, so it begins at 1.'
          : 'It is the least number of places there have to be; 0 would demand nothing.',
      mend: 'Write 1 or more.',
    },
  },
  'value-too-long': {
    'zh-CN': {
      says: ({error, filled}) => `${filled.field} 太长：最多 ${/(\d+)/.exec(error.detail ?? '')?.[1] ?? ''} 个字节。`,
      why: '这个值要原样存着、传着，有的还要拼进路径里，所以长度有限。',
      mend: '换个短的。',
    },
    en: {
      says: ({error, filled}) => `${filled.field} is too long: ${/(\d+)/.exec(error.detail ?? '')?.[1] ?? ''} bytes at most.`,
      why: 'It is stored and passed on as it is, some of it as part of a path, so its length is limited.',
      mend: 'Take a shorter one.',
    },
  },
  'too-many-items': {
    'zh-CN': {
      says: ({error, filled}) =>
        `${filled.field} 里有 ${filled.value} 条，最多 ${/(\d+)/.exec(error.detail ?? '')?.[1] ?? ''} 条。`,
      why: '列表要跟着 Pod 存着、传着、逐条比着，不能没个头。',
      mend: '删掉用不着的；退出代码能写成 `NotIn` 的，反过来写会短些。',
    },
    en: {
      says: ({error, filled}) =>
        `${filled.field} has ${filled.value} items; ${/(\d+)/.exec(error.detail ?? '')?.[1] ?? ''} is the most.`,
      why: 'The list is stored and sent with the Pod and checked item by item, so its length is limited.',
      mend: 'Delete what is not needed; a list of exit codes may be shorter the other way round, with `NotIn`.',
    },
  },
} satisfies AreaWords;
