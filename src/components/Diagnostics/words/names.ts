import type {AreaWords, Told} from './meaning';
import {flawInWords, isTooLong} from './nameFlaws';

/** “`two_servers` has an underscore: …”: what is wrong with this very name, then what a name may be. */
const flawed =
  (allowed: RegExp, rest: string): Told =>
  ({error, language, filled}) =>
    `${filled.value} ${flawInWords(error, allowed, language)}${language === 'zh-CN' ? '：' : ': '}${rest}`;

const shorter =
  (short: string, tidy: string): Told =>
  ({error}) =>
    isTooLong(error) ? short : tidy;

/** What names may look like, whatever they are the name of. */
export const names = {
  'dns-label': {
    read: ({path}) => {
      if (path.at(-1) === 'namespace') return 'two-namespaces';
      return path.at(-1) === 'hostname' || path.at(-1) === 'subdomain' ? 'hostname' : 'dns-label';
    },
    'zh-CN': {
      says: flawed(/[a-z0-9-]/, '{thing}只许用小写字母、数字和 `-`，首尾得是字母或数字，至多 63 个字符。'),
      why: '这样的名字要能原样放进域名、目录名和命令行里；域名不分大小写，主机名里也不许有下划线。',
      mend: shorter('换个短的。', '换成小写，别的符号改成 `-`。'),
    },
    en: {
      says: flawed(
        /[a-z0-9-]/,
        '{thing} may have lowercase letters, digits and `-` only; it begins and ends with a letter or digit and has 63 characters at most.',
      ),
      why: 'Such a name is used as it is in DNS names, folders and command lines; DNS ignores case, and host names have no underscores.',
      mend: shorter('Take a shorter one.', 'Write it in lowercase, with `-` for everything else.'),
    },
  },
  'dns-subdomain': {
    read: 'dns-subdomain',
    'zh-CN': {
      says: flawed(/[a-z0-9.-]/, '{thing}只许用小写字母、数字、`-` 和 `.`，每一段的首尾得是字母或数字，至多 253 个字符。'),
      why: '对象的名字要能放进网址和域名里，集群里的人和程序都靠它找东西；域名不分大小写，主机名里也不许有下划线。',
      mend: shorter('换个短的。', '换成小写，别的符号改成 `-`。'),
    },
    en: {
      says: flawed(
        /[a-z0-9.-]/,
        '{thing} may have lowercase letters, digits, `-` and `.` only; each part begins and ends with a letter or digit, and there are 253 characters at most.',
      ),
      why: 'Names of objects are used in URLs and DNS names, and people and programs find things by them; DNS ignores case, and host names have no underscores.',
      mend: shorter('Take a shorter one.', 'Write it in lowercase, with `-` for everything else.'),
    },
  },
  'dns-search': {
    read: 'dns-policy',
    'zh-CN': {
      says: flawed(/[a-z0-9._-]/, '搜索域只许用小写字母、数字、`-`、`_` 和 `.`。'),
      why: '它会原样写进容器的 `/etc/resolv.conf`，短名字接上它再去查；写坏了就查不到。',
      mend: '写成像 `svc.cluster.local` 这样的域名。',
    },
    en: {
      says: flawed(/[a-z0-9._-]/, 'a search domain may have lowercase letters, digits, `-`, `_` and `.` only.'),
      why: 'It goes as it is into `/etc/resolv.conf` of the containers and is appended to short names; if it is broken, they are not found.',
      mend: 'Write a domain such as `svc.cluster.local`.',
    },
  },
  'driver-name': {
    'zh-CN': {
      says: flawed(/[A-Za-z0-9.-]/, '驱动的名字要像域名一样：字母、数字、`-` 和 `.`，首尾得是字母或数字。'),
      why: 'kubelet 靠这个名字在节点上找 CSI 驱动。',
      mend: '照驱动文档里的名字抄，比如 `csi.example.com`。',
    },
    en: {
      says: flawed(
        /[A-Za-z0-9.-]/,
        'the name of a driver is like a DNS name: letters, digits, `-` and `.`, with a letter or digit at both ends.',
      ),
      why: 'The kubelet finds the CSI driver on the node by this name.',
      mend: 'Copy the name from the driver’s own manual, such as `csi.example.com`.',
    },
  },
  'qualified-name': {
    read: 'label',
    'zh-CN': {
      says: ({filled, text}) =>
        text.split('/').length > 2
          ? `${filled.value} 里的斜杠太多：前缀和名字之间只许有一个。`
          : text.includes('/')
            ? `${filled.value} 不合格：斜杠前面要像域名，后面是字母、数字、\`-\`、\`_\`、\`.\`，首尾得是字母或数字，至多 63 个字符。`
            : `${filled.value} 不能当键：只许用字母、数字、\`-\`、\`_\`、\`.\`，首尾得是字母或数字，至多 63 个字符；前面可以加“域名/”。`,
      why: '这种键是大家共用的。前缀标明是谁家的，字符限得死一点，选择算符和命令行才分得清键、值和运算符。',
      mend: '改成 `app` 或者 `example.com/app` 这样的写法。',
    },
    en: {
      says: ({filled, text}) =>
        text.split('/').length > 2
          ? `${filled.value} has too many slashes: only one may separate prefix and name.`
          : text.includes('/')
            ? `${filled.value} is not valid: before the slash comes a DNS name, after it letters, digits, \`-\`, \`_\` and \`.\`, a letter or digit at both ends, 63 characters at most.`
            : `${filled.value} cannot be a key: letters, digits, \`-\`, \`_\` and \`.\` only, a letter or digit at both ends, 63 characters at most; a DNS name and a slash may come before it.`,
      why: 'Everybody shares these keys. The prefix says whose key it is, and with so few characters selectors and command lines can tell key, value and operator apart.',
      mend: 'Write it like `app` or `example.com/app`.',
    },
  },
  'annotation-key': {
    read: 'annotation',
    'zh-CN': {
      says: '{value} 不能当注解的键：斜杠前面要像域名，后面只许用字母、数字、`-`、`_` 和 `.`，至多 63 个字符。',
      why: '注解是给各路工具留话的地方，键得认得出是谁家的。',
      mend: '改成 `example.com/note` 这样的写法。长话写在值里，值不限字符。',
    },
    en: {
      says: '{value} cannot be the key of an annotation: before the slash comes a DNS name, after it letters, digits, `-`, `_` and `.`, 63 characters at most.',
      why: 'Annotations are where tools leave notes, and a key has to show whose note it is.',
      mend: 'Write it like `example.com/note`. Long texts go into the value, which may hold anything.',
    },
  },
  'label-value': {
    read: 'label',
    'zh-CN': {
      says: flawed(
        /[A-Za-z0-9._-]/,
        '标签的值只许用字母、数字、`-`、`_` 和 `.`，首尾得是字母或数字，至多 63 个字符，也可以空着。',
      ),
      why: '标签是拿来挑选的，值会写进选择算符；逗号、空格、等号在那儿另有意思。',
      mend: '换成简短的词。要写句子、网址，放进注解里。',
    },
    en: {
      says: flawed(
        /[A-Za-z0-9._-]/,
        'the value of a label may have letters, digits, `-`, `_` and `.` only, a letter or digit at both ends, 63 characters at most; it may be empty.',
      ),
      why: 'Labels are there to select by, and values are written in selectors, where commas, spaces and equals signs mean something.',
      mend: 'Take a short word. Sentences and addresses belong in an annotation.',
    },
  },
  'config-key': {
    read: 'configmap',
    'zh-CN': {
      says: ({error, filled}) =>
        /must not/.test(error.detail ?? '')
          ? `${filled.value} 不能当键：不许是 \`.\`、\`..\`，也不许以 \`..\` 开头。`
          : `${filled.value} 不能当键：ConfigMap 和 Secret 的键只许用字母、数字、\`-\`、\`_\` 和 \`.\`，至多 253 个字符。`,
      why: '每个键挂进卷里就是一个文件名，不能有斜杠，也不能跑到上级目录去。',
      mend: '写 ConfigMap 或 Secret 里真有的键，比如 `app.properties`。',
    },
    en: {
      says: ({error, filled}) =>
        /must not/.test(error.detail ?? '')
          ? `${filled.value} cannot be a key: it may be neither \`.\` nor \`..\`, and may not begin with \`..\`.`
          : `${filled.value} cannot be a key: those of ConfigMaps and Secrets have letters, digits, \`-\`, \`_\` and \`.\` only, 253 characters at most.`,
      why: 'In a volume every key becomes a file name, so it can have no slash and cannot lead to the folder above.',
      mend: 'Write a key that the ConfigMap or Secret really has, such as `app.properties`.',
    },
  },
  'env-name': {
    read: 'environment',
    'zh-CN': {
      says: flawed(/[ -<>-~]/, '{thing}只许用看得见的 ASCII 字符，不许有等号。'),
      why: '环境变量传给进程的时候是“名字=值”这样一串，第一个等号就是分界。',
      mend: '用大写字母、数字和下划线，比如 `LOG_LEVEL`，程序和脚本都认。',
    },
    en: {
      says: flawed(/[ -<>-~]/, '{thing} may have printable ASCII characters only, and no equals sign.'),
      why: 'A process gets each variable as one string, name=value, and the first equals sign separates the two.',
      mend: 'Use capitals, digits and underscores, as in `LOG_LEVEL`: every program and script understands those.',
    },
  },
  'port-name': {
    read: 'one-address',
    'zh-CN': {
      says: ({error, filled, text}) => {
        const {detail = ''} = error;
        if (/^\d+$/.test(text)) return `${filled.value} 加了引号，就成了端口的名字，而名字里至少要有一个字母。`;
        if (/no more than/.test(detail)) return `${filled.value} 太长：端口的名字至多 15 个字符。`;
        if (/consecutive/.test(detail)) return `${filled.value} 里有两个连着的 \`-\`，端口的名字不许这样。`;
        if (/begin or end/.test(detail)) return `${filled.value} 的首尾是 \`-\`，端口的名字不许这样。`;
        if (/at least one letter/.test(detail)) return `${filled.value} 里没有字母，端口的名字至少要有一个。`;
        return `${filled.value} 不能当端口的名字：只许用小写字母、数字和 \`-\`。`;
      },
      why: '端口名用的是 IANA 服务名的写法；至少要有一个字母，才不会和端口号混起来。',
      mend: ({text}) => (/^\d+$/.test(text) ? '要写端口号，去掉引号。' : '换个短名字，比如 `http`、`metrics`。'),
    },
    en: {
      says: ({error, filled, text}) => {
        const {detail = ''} = error;
        if (/^\d+$/.test(text)) return `${filled.value} in quotes is the name of a port, and a name has at least one letter.`;
        if (/no more than/.test(detail)) return `${filled.value} is too long: the name of a port has 15 characters at most.`;
        if (/consecutive/.test(detail)) return `${filled.value} has two hyphens in a row, which the name of a port may not.`;
        if (/begin or end/.test(detail))
          return `${filled.value} begins or ends with a hyphen, which the name of a port may not.`;
        if (/at least one letter/.test(detail)) return `${filled.value} has no letter; the name of a port needs at least one.`;
        return `${filled.value} cannot name a port: lowercase letters, digits and \`-\` only.`;
      },
      why: 'Port names follow the rules of IANA service names; with at least one letter, a name cannot be mistaken for a number.',
      mend: ({text}) =>
        /^\d+$/.test(text) ? 'If you mean the number, leave out the quotes.' : 'Take a short name such as `http` or `metrics`.',
    },
  },
  'http-header-name': {
    read: 'probe',
    'zh-CN': {
      says: flawed(/[-A-Za-z0-9]/, 'HTTP 头的名字只许用字母、数字和 `-`。'),
      why: '头的名字里夹了冒号、空格，这个请求就不成样子了。',
      mend: '名字和值分开写：`name: X-Probe`，`value: yes` 记得加引号。',
    },
    en: {
      says: flawed(/[-A-Za-z0-9]/, 'the name of an HTTP header may have letters, digits and `-` only.'),
      why: 'With a colon or a space in the name the request would be malformed.',
      mend: 'Write name and value separately, as in `name: X-Probe`, and quote values such as `"yes"`.',
    },
  },
  'finalizer-name': {
    read: 'finalizer',
    'zh-CN': {
      says: 'Finalizer {value} 没有前缀：除了 Kubernetes 自己的几个，都要写成“域名/名字”。',
      why: 'Finalizer 不撤，对象就删不掉；得认得出该由谁来撤。',
      mend: '写成 `example.com/cleanup` 这样，或者干脆不写：多数 Pod 用不着。',
    },
    en: {
      says: 'The finalizer {value} has no prefix: except for a few of Kubernetes’ own, write a DNS name, a slash and a name.',
      why: 'An object stays until its finalizers are removed, so it has to be clear who is to remove this one.',
      mend: 'Write it like `example.com/cleanup`, or leave it out: few Pods need one.',
    },
  },
  'resource-name': {
    read: 'request',
    'zh-CN': {
      says: '{value} 不是容器能申请的资源：自带的有 `cpu`、`memory`、`ephemeral-storage` 和 `hugepages-…`，别家的要写成“域名/名字”。',
      why: '调度器按名字去节点的账上找；没有前缀又不是自带的名字，谁的账上都没有。',
      mend: '看看是不是拼错了；显卡之类写成 `nvidia.com/gpu`。',
    },
    en: {
      says: '{value} is not a resource that a container can ask for: built in are `cpu`, `memory`, `ephemeral-storage` and `hugepages-…`; any other is a DNS name, a slash and a name.',
      why: 'The scheduler looks for the name among the resources of each node; no node offers a name without a prefix that is not built in.',
      mend: 'Check the spelling; a GPU is written like `nvidia.com/gpu`.',
    },
  },
  'iscsi-name': {
    'zh-CN': {
      says: '{value} 不是 iSCSI 的名字：要以 `iqn.`、`eui.` 或 `naa.` 开头，并照各自的格式写。',
      why: 'iSCSI 的两头靠这种全球唯一的名字互相认。',
      mend: '照存储设备给的名字抄，比如 `iqn.2001-04.com.example:storage`。',
    },
    en: {
      says: '{value} is not an iSCSI name: such a name begins with `iqn.`, `eui.` or `naa.` and goes on in the form of that kind.',
      why: 'The two ends of iSCSI identify each other by these globally unique names.',
      mend: 'Copy what the storage device says, such as `iqn.2001-04.com.example:storage`.',
    },
  },
  'iscsi-volume-name': {
    'zh-CN': {
      says: '卷名 {value} 加上 `targetPortal` 太长：写了 `initiatorName`，两样合起来要少于 64 个字符。',
      why: 'kubelet 拿这两样拼成接口的名字，长了装不下。',
      mend: '把卷名改短。',
    },
    en: {
      says: 'The volume name {value} and `targetPortal` are too long together: with an `initiatorName` they have to stay under 64 characters.',
      why: 'The kubelet makes the name of an interface out of the two, and there is no room for more.',
      mend: 'Give the volume a shorter name.',
    },
  },
} satisfies AreaWords;
