import type {AreaWords} from './meaning';

/** What the network calls a Pod, and whom the Pod asks for names. */
export const network = {
  'ip-address': {
    read: 'one-address',
    'zh-CN': {
      says: '{value} 不是 IP 地址。',
      why: '这里只认 IPv4 或 IPv6 地址，不认域名，也不许有多余的零。',
      mend: '写成 `10.9.8.7` 或 `2001:db8::1` 这样。',
    },
    en: {
      says: '{value} is not an IP address.',
      why: 'Only IPv4 and IPv6 addresses are accepted here: no DNS names, and no leading zeros.',
      mend: 'Write it like `10.9.8.7` or `2001:db8::1`.',
    },
  },
  'nameservers-count': {
    read: 'dns-policy',
    'zh-CN': {
      says: '域名服务器写多了：`nameservers` 最多 3 个。',
      why: '容器里的解析库只用 `resolv.conf` 里的前三个。',
      mend: '留最要紧的三个。',
    },
    en: {
      says: 'Too many name servers: `nameservers` takes 3 at most.',
      why: 'The resolver in the container uses only the first three name servers in `resolv.conf`.',
      mend: 'Keep the three that matter most.',
    },
  },
  'searches-count': {
    read: 'dns-policy',
    'zh-CN': {
      says: '搜索域写多了：`searches` 最多 32 个。',
      why: '一个短名字要挨个接上搜索域去问，太多了每次查询都慢。',
      mend: '只留用得着的。',
    },
    en: {
      says: 'Too many search domains: `searches` takes 32 at most.',
      why: 'A short name is asked for with each of them in turn; too many make every look-up slow.',
      mend: 'Keep those you need.',
    },
  },
  'searches-length': {
    read: 'dns-policy',
    'zh-CN': {
      says: '搜索域合起来太长：连空格在内最多 2048 个字符。',
      why: '它们写在 `resolv.conf` 的同一行里，不能没个头。',
      mend: '删掉几个，或者换短一点的。',
    },
    en: {
      says: 'The search domains are too long together: 2048 characters at most, spaces included.',
      why: 'They share one line of `resolv.conf`, and its length is limited.',
      mend: 'Delete some, or take shorter ones.',
    },
  },
  'dns-option-name': {
    read: 'dns-policy',
    'zh-CN': {
      says: 'DNS 选项没有名字：`name` 要写上。',
      why: '选项会写进 `resolv.conf`，没有名字就是一行空话。',
      mend: '写成 `- {name: ndots, value: "2"}` 这样。',
    },
    en: {
      says: 'A DNS option has no name: write its `name`.',
      why: 'Options go into `resolv.conf`, where one without a name means nothing.',
      mend: 'Write it like `- {name: ndots, value: "2"}`.',
    },
  },
  'dns-none-needs-config': {
    read: 'dns-policy',
    'zh-CN': {
      says: '`dnsPolicy: None` 要自带 `dnsConfig`。',
      why: '`None` 的意思是谁的设置都不用，那就得自己说问谁。',
      mend: '写上 `dnsConfig.nameservers`；不需要自己管，就把 `dnsPolicy` 这行删掉。',
    },
    en: {
      says: '`dnsPolicy: None` needs a `dnsConfig`.',
      why: '`None` ignores the DNS settings of cluster and node, so the Pod has to bring its own.',
      mend: 'Write `dnsConfig.nameservers`; or, if you need no settings of your own, delete `dnsPolicy`.',
    },
  },
  'dns-none-needs-server': {
    read: 'dns-policy',
    'zh-CN': {
      says: '`dnsPolicy: None` 至少要有一个域名服务器。',
      why: '一个服务器都没有，什么域名都解析不了。',
      mend: '在 `dnsConfig.nameservers` 里写一个 IP 地址。',
    },
    en: {
      says: '`dnsPolicy: None` needs at least one name server.',
      why: 'Without a server no name can be looked up.',
      mend: 'Write an IP address in `dnsConfig.nameservers`.',
    },
  },
  'hostname-override-fqdn': {
    read: 'hostname',
    'zh-CN': {
      says: '`hostnameOverride` 不能和 `setHostnameAsFQDN: true` 一起用。',
      why: '两个都在定主机名，只能听一个。',
      mend: '要自己定主机名，留 `hostnameOverride`；要带域名的全名，留 `setHostnameAsFQDN`。',
    },
    en: {
      says: '`hostnameOverride` does not go with `setHostnameAsFQDN: true`.',
      why: 'Both set the host name, and a Pod has only one.',
      mend: 'Keep `hostnameOverride` to choose the host name yourself, `setHostnameAsFQDN` for the full domain name.',
    },
  },
  'hostname-override-host-network': {
    read: 'hostname',
    'zh-CN': {
      says: '用了主机网络，就不能写 `hostnameOverride`。',
      why: '主机网络下，主机名就是节点的名字，改不得。',
      mend: '去掉 `hostnameOverride`。',
    },
    en: {
      says: 'With `hostNetwork: true` there can be no `hostnameOverride`.',
      why: 'There the host name is the node’s own and not the Pod’s to change.',
      mend: 'Take `hostnameOverride` out.',
    },
  },
  'hostname-override-length': {
    read: 'hostname',
    'zh-CN': {
      says: '`hostnameOverride` 最多 64 个字节。',
      why: 'Linux 内核里的主机名只有这么长的地方。',
      mend: '换个短的。',
    },
    en: {
      says: '`hostnameOverride` has 64 bytes at most.',
      why: 'The Linux kernel has no more room for a host name.',
      mend: 'Take a shorter one.',
    },
  },
} satisfies AreaWords;
