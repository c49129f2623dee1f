import type {AreaWords} from './meaning';

/** What containers and the Pod ask for, and what they may use at most. */
export const resources = {
  'request-above-limit': {
    read: 'request',
    'zh-CN': {
      says: ({error, filled}) =>
        /equal to/.test(error.detail ?? '') && !/less than/.test(error.detail ?? '')
          ? `${filled.resource} 要了 ${filled.value}，上限却是 ${filled.limit}：这种资源两个数得一样。`
          : `${filled.resource} 要了 ${filled.value}，上限却只有 ${filled.limit}：要的不能比上限多。`,
      why: ({error}) =>
        /less than/.test(error.detail ?? '')
          ? '请求是节点给你留的份，限制是你最多能用的份；留得比能用的多，多出来的谁也用不上。'
          : '这种资源（显卡、大页之类）不能超卖，留多少就用多少。',
      mend: '把 `requests` 调低，或者把 `limits` 调高。',
    },
    en: {
      says: ({error, filled}) =>
        /equal to/.test(error.detail ?? '') && !/less than/.test(error.detail ?? '')
          ? `${filled.resource} asks for ${filled.value} with a limit of ${filled.limit}: of this resource both have to be the same.`
          : `${filled.resource} asks for ${filled.value} with a limit of ${filled.limit}: a request cannot be above its limit.`,
      why: ({error}) =>
        /less than/.test(error.detail ?? '')
          ? 'A request is what the node sets aside, a limit the most that may be used; what is set aside beyond it nobody could use.'
          : 'Such a resource (a GPU, huge pages) cannot be promised twice: what is set aside is what is used.',
      mend: 'Lower `requests`, or raise `limits`.',
    },
  },
  'limit-missing': {
    read: 'request',
    'zh-CN': {
      says: '这种资源写了请求，还得写上限：`limits` 里没有它。',
      why: '显卡、大页之类不能超卖，请求和上限得是同一个数。',
      mend: '在 `limits` 里写同样的数；只写 `limits` 也行，请求会照它补上。',
    },
    en: {
      says: 'With a request for this resource there has to be a limit: `limits` does not have it.',
      why: 'GPUs, huge pages and the like cannot be promised twice; request and limit are one number.',
      mend: 'Write the same number in `limits`; `limits` alone will do, the request is filled in.',
    },
  },
  'resource-integer': {
    read: 'request',
    'zh-CN': {
      says: '{key} 要写整数，{value} 不行。',
      why: '这种资源论个数，半块显卡分不出来。',
      mend: '写成 `1`、`2` 这样的整数。',
    },
    en: {
      says: '{key} has to be a whole number, and {value} is not.',
      why: 'It is counted in whole units: nobody can hand out half a GPU.',
      mend: 'Write `1`, `2` and so on.',
    },
  },
  'huge-pages-alone': {
    read: 'request',
    'zh-CN': {
      says: '只要大页不行，还得要 `cpu` 或 `memory`。',
      why: '大页是另算的一份；光要大页，程序连跑起来的内存和 CPU 都没着落。',
      mend: '加上 `memory` 或 `cpu`。',
    },
    en: {
      says: 'Huge pages alone are not enough: ask for `cpu` or `memory` too.',
      why: 'Huge pages are counted separately; with nothing else the program has neither CPU nor ordinary memory to run on.',
      mend: 'Add `memory` or `cpu`.',
    },
  },
  'huge-pages-multiple': {
    read: 'request',
    'zh-CN': {
      says: '{value} 不是 {resource} 的整数倍。',
      why: '大页是一页一页给的，不能只给半页。',
      mend: '凑成页大小的整数倍，比如 `hugepages-2Mi` 写 `4Mi`。',
    },
    en: {
      says: '{value} is not a whole multiple of {resource}.',
      why: 'Huge pages are handed out page by page, never half of one.',
      mend: 'Make it a multiple of the page size, such as `4Mi` of `hugepages-2Mi`.',
    },
  },
  'pod-resources-too-small': {
    read: 'pod-resources',
    'zh-CN': {
      says: '整个 Pod 的 {key} 是 {value}，还不够里头容器加起来的 {limit}。',
      why: 'Pod 的总数是容器们合用的，分出去的不能比总数还多。',
      mend: '把 Pod 的调高，或者把容器的调低。',
    },
    en: {
      says: 'The Pod’s {key} is {value}, less than the {limit} of its containers together.',
      why: 'The containers share what the Pod has; they cannot be given more than that.',
      mend: 'Raise the Pod’s, or lower those of the containers.',
    },
  },
  'pod-limits-exceeded': {
    read: 'pod-resources',
    'zh-CN': {
      says: '这个容器的上限 {value} 比整个 Pod 的 {limit} 还高。',
      why: '容器再怎么用也越不过 Pod 的总数，写高了是空头支票。',
      mend: '把容器的调低，或者把 Pod 的调高。',
    },
    en: {
      says: 'The limit {value} of this container is above the Pod’s own {limit}.',
      why: 'A container can never use more than its Pod; a higher limit would promise nothing.',
      mend: 'Lower the container’s, or raise the Pod’s.',
    },
  },
  'pod-resource-claims': {
    read: 'pod-resources',
    'zh-CN': {
      says: 'Pod 级别的 `resources` 里不能写 `claims`。',
      why: '申领来的设备是给具体容器用的。',
      mend: '挪到用它的容器的 `resources.claims` 里。',
    },
    en: {
      says: 'The Pod’s own `resources` cannot have `claims`.',
      why: 'A claimed device is for a container.',
      mend: 'Move it to `resources.claims` of the container that uses it.',
    },
  },
  'claim-name-duplicate': {
    'zh-CN': {
      says: '两份资源申领都叫 {value}。',
      why: '容器凭名字来用，重了名就不知道是哪份。',
      mend: '给其中一份改名。',
    },
    en: {
      says: 'Two resource claims are called {value}.',
      why: 'Containers use a claim by its name; with two of one name they could not tell which.',
      mend: 'Rename one of them.',
    },
  },
  'claim-not-found': {
    'zh-CN': {
      says: '没有叫 {value} 的资源申领。',
      why: '容器只能用 Pod 的 `resourceClaims` 里列出来的。',
      mend: '对一对名字，或者在 `spec.resourceClaims` 里添上它。',
    },
    en: {
      says: 'There is no resource claim {value}.',
      why: 'A container can use only what stands in the Pod’s `resourceClaims`.',
      mend: 'Compare the names, or add it to `spec.resourceClaims`.',
    },
  },
  'claim-one-source': {
    'zh-CN': {
      says: '资源申领的来源只能写一个：`resourceClaimName` 或 `resourceClaimTemplateName`。',
      why: '一个是用现成的，一个是照模板现开，不能两样都要。',
      mend: '用现成的，留 `resourceClaimName`；照模板现开，留 `resourceClaimTemplateName`。',
    },
    en: {
      says: 'A resource claim has one source: `resourceClaimName` or `resourceClaimTemplateName`.',
      why: 'One uses an existing claim, the other makes a new one; it cannot be both.',
      mend: 'Keep `resourceClaimName` to use an existing claim, `resourceClaimTemplateName` to make a new one.',
    },
  },
  'claim-source-missing': {
    'zh-CN': {
      says: '资源申领没写来源：`resourceClaimName` 或 `resourceClaimTemplateName` 要有一个。',
      why: '不说用现成的还是现开，就没有设备可分。',
      mend: '补上一个。',
    },
    en: {
      says: 'The resource claim has no source: it needs `resourceClaimName` or `resourceClaimTemplateName`.',
      why: 'Without one nothing says which device to hand out.',
      mend: 'Write one of them.',
    },
  },
  'claim-use-duplicate': {
    'zh-CN': {
      says: '{value} 在这个容器的 `claims` 里用了两回。',
      why: '整份和其中一项不能都列，同一项也不能列两遍。',
      mend: '留一条，删一条。',
    },
    en: {
      says: '{value} is used twice in the `claims` of this container.',
      why: 'Neither the whole and a part of it nor the same part can be listed twice.',
      mend: 'Keep one of the two.',
    },
  },
  'static-pod-claims': {
    read: 'static-pod',
    'zh-CN': {
      says: '静态 Pod 不能用资源申领。',
      why: '静态 Pod 由 kubelet 直接拉起，不经过调度器，没有人给它分设备。',
      mend: '去掉 `resourceClaims`，或者换成普通的 Pod。',
    },
    en: {
      says: 'A static Pod cannot use resource claims.',
      why: 'The kubelet starts it directly; the scheduler, which would allocate the devices, never sees it.',
      mend: 'Take `resourceClaims` out, or use an ordinary Pod.',
    },
  },
} satisfies AreaWords;
