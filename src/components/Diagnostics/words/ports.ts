import type {AreaWords} from './meaning';

/** `TCP/10.0.0.1/8080`, as the API server names a port of the node, as people say it. */
function nodePort(text: string): string {
  const [protocol = '', address = '', port = ''] = text.split('/');
  return [address, protocol, port].filter((part) => part !== '').join(' ');
}

/** Ports of containers and of the node. */
export const ports = {
  'port-range': {
    read: 'one-address',
    'zh-CN': {
      says: ({filled, text}) =>
        Number(text) > 65535 ? `端口号只到 65535，${filled.value} 太大了。` : `端口号从 1 开始，${filled.value} 不行。`,
      why: 'TCP 和 UDP 的报文里，端口号只占 16 位，再大就写不下了。',
      mend: '写 1 到 65535 之间的数，看看是不是多打或者少打了一位。',
    },
    en: {
      says: ({filled, text}) =>
        Number(text) > 65535
          ? `Ports end at 65535: ${filled.value} is too large.`
          : `Ports begin at 1: ${filled.value} is not one.`,
      why: 'A port has 16 bits in a TCP or UDP packet; there is no room for more.',
      mend: 'Write a number from 1 to 65535; perhaps a digit is missing, or one too many.',
    },
  },
  'container-port-missing': {
    read: 'container-port',
    'zh-CN': {
      says: '这个端口没写 `containerPort`，或者写成了 0。',
      why: '一条端口说的就是“里头有程序在听几号”；没有号，这条就没意思。',
      mend: '写上程序真正监听的端口号，比如 `containerPort: 80`。',
    },
    en: {
      says: 'This port has no `containerPort`, or it is 0.',
      why: 'The entry says which number a program inside listens on; without the number it says nothing.',
      mend: 'Write the number that the program really listens on, such as `containerPort: 80`.',
    },
  },
  'port-name-duplicate': {
    read: 'one-address',
    'zh-CN': {
      says: '两个端口都叫 {value}：同一个容器里，端口不能重名。',
      why: 'Service 和探针可以凭名字找端口，重了名就不知道找哪个。',
      mend: '给其中一个改名，比如 `http` 和 `metrics`。',
    },
    en: {
      says: 'Two ports are called {value}: within a container no two ports may share a name.',
      why: 'Services and probes can find a port by its name; with two of one name they could not.',
      mend: 'Rename one of them: `http` and `metrics`, for instance.',
    },
  },
  'host-port-duplicate': {
    read: 'host-port',
    'zh-CN': {
      says: ({text}) => `节点的 ${nodePort(text)} 端口占了两回：同一个端口，只能给一个容器。`,
      why: '`containerPort` 只是一条登记，`hostPort` 却是真在节点上占座，一个座坐不下两位。',
      mend: '换一个 `hostPort`，或者干脆不写：多数 Pod 用 Service 就够了。',
    },
    en: {
      says: ({text}) => `Port ${nodePort(text)} of the node is taken twice: it can go to one container only.`,
      why: 'A `containerPort` only informs; a `hostPort` really takes a port of the node, and two containers cannot have the same one.',
      mend: 'Take another `hostPort`, or none: for most Pods a Service is enough.',
    },
  },
  'host-network-port': {
    read: 'host-namespaces',
    'zh-CN': {
      says: '用了主机网络，`hostPort` 就得和 `containerPort` 一样，这里是 {value}。',
      why: '容器直接用节点的网络，它听的端口就是节点的端口，中间没有转一道手的地方。',
      mend: '两个写成同一个数，或者去掉 `hostPort`：服务器会补成一样的。',
    },
    en: {
      says: 'With `hostNetwork: true`, `hostPort` has to equal `containerPort`; here it is {value}.',
      why: 'The container uses the node’s own network: the port it listens on is the node’s port, with nothing between them to translate.',
      mend: 'Write the same number in both, or leave `hostPort` out: the server fills it in.',
    },
  },
} satisfies AreaWords;
