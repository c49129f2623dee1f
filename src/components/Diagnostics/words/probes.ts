import type {Facts} from './facts';
import type {AreaWords} from './meaning';
import type {Place} from './places';

const probeOrHook = ({path}: Facts): Place => (path.includes('lifecycle') ? 'hooks' : 'probe');

/** Probes and hooks. */
export const probes = {
  'handler-missing': {
    read: probeOrHook,
    'zh-CN': {
      says: '{field} 没说要做什么：得有 `exec`、`httpGet`、`tcpSocket` 之类的一样。',
      why: '没有做法，kubelet 就没有事情可做。',
      mend: ({path}) =>
        path.some((step) => /Probe$/.test(step))
          ? '加一样，比如 `httpGet: {path: /healthz, port: 8080}`。'
          : '加一样，比如 `exec: {command: ["nginx", "-s", "quit"]}`。',
    },
    en: {
      says: '{field} does not say what to do: it needs one of `exec`, `httpGet`, `tcpSocket` and the like.',
      why: 'Without that the kubelet has nothing to do.',
      mend: ({path}) =>
        path.some((step) => /Probe$/.test(step))
          ? 'Add one, such as `httpGet: {path: /healthz, port: 8080}`.'
          : 'Add one, such as `exec: {command: ["nginx", "-s", "quit"]}`.',
    },
  },
  'one-handler': {
    read: probeOrHook,
    'zh-CN': {
      says: '办法写多了：{parent} 只能用一种，多出来的是 {field}。',
      why: '一个探针、一个钩子只做一件事；两种办法结果不一样，就不知道算成还是算败。',
      mend: '留一种，删掉别的。',
    },
    en: {
      says: '{parent} can do only one thing, and {field} is one too many.',
      why: 'A probe or a hook does one thing; with two that disagree nobody could say whether it went well.',
      mend: 'Keep one and delete the other.',
    },
  },
  'http-path-missing': {
    read: probeOrHook,
    'zh-CN': {
      says: '`httpGet` 的 `path` 是空的。',
      why: '发请求总得有个地址。清单里没写的，服务器会先补成 `/`。',
      mend: '写成 `path: /healthz`，或者把这一行删掉。',
    },
    en: {
      says: 'The `path` of `httpGet` is empty.',
      why: 'A request has to go somewhere. Where a manifest has none, the server first fills in `/`.',
      mend: 'Write `path: /healthz`, or delete the line.',
    },
  },
  'sleep-within-grace': {
    read: 'time-left',
    'zh-CN': {
      says: '钩子要睡 {value} 秒，宽限期只有 {limit} 秒。',
      why: '钩子的时间从宽限期里扣；睡过了头，宽限期先用光，程序收到 SIGTERM 以后只剩 2 秒收尾。',
      mend: '把 `sleep` 调短，或者把 `terminationGracePeriodSeconds` 调长。',
    },
    en: {
      says: 'The hook wants to sleep for {value} s, and the grace period is {limit} s.',
      why: 'A hook spends the grace period; if it sleeps past the end, the program has only 2 s left after SIGTERM to wind up.',
      mend: 'Sleep for less, or make `terminationGracePeriodSeconds` longer.',
    },
  },
  'success-threshold': {
    read: 'probe',
    'zh-CN': {
      says: '{parent} 的 `successThreshold` 只能是 1，这里是 {value}。',
      why: '活着、启动好了，成一次就算；只有就绪探针才可以多要几次。',
      mend: '删掉这一行，默认就是 1。',
    },
    en: {
      says: 'The `successThreshold` of {parent} can only be 1; here it is {value}.',
      why: 'One success is enough to be alive or started; only a readiness probe may ask for more.',
      mend: 'Delete the line: 1 is the default.',
    },
  },
  'readiness-grace': {
    read: 'readiness',
    'zh-CN': {
      says: '就绪探针不能写 `terminationGracePeriodSeconds`。',
      why: '就绪探针只管接不接流量，从来不杀容器，也就用不着宽限期。',
      mend: '删掉这一行。',
    },
    en: {
      says: 'A readiness probe cannot have `terminationGracePeriodSeconds`.',
      why: 'It only decides about traffic and never kills a container, so there is nothing to give grace to.',
      mend: 'Delete the line.',
    },
  },
  'probe-grace-positive': {
    read: 'probe',
    'zh-CN': {
      says: '探针的宽限期要大于 0，这里是 {value}。',
      why: '探针失败、容器要重启时，总得给它一点收场的时间。',
      mend: '写一个正数，或者不写：不写就用 Pod 的。',
    },
    en: {
      says: 'The grace period of a probe has to be above 0; here it is {value}.',
      why: 'When the probe fails and the container is restarted, it needs some time to end.',
      mend: 'Write a positive number, or none: then the Pod’s own holds.',
    },
  },
} satisfies AreaWords;
