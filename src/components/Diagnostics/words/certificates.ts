import type {AreaWords} from './meaning';

/** Certificates in projected volumes: bundles of trust, and those that the kubelet asks for. */
export const certificates = {
  'bundle-one-selector': {
    read: 'projected',
    'zh-CN': {
      says: '证书包只能用 `name` 或 `signerName` 里的一个来找。',
      why: '一个是点名要，一个是按签发者要，不能两个都听。',
      mend: '要某一个证书包，留 `name`；要一个签发者的，留 `signerName`。',
    },
    en: {
      says: 'A trust bundle is found by `name` or by `signerName`, not by both.',
      why: 'One asks for a bundle by name, the other for all of a signer; both cannot hold.',
      mend: 'Keep `name` for one bundle, `signerName` for those of a signer.',
    },
  },
  'bundle-selector-missing': {
    read: 'projected',
    'zh-CN': {
      says: '没说要哪个证书包：`name` 或 `signerName` 要写一个。',
      why: '不说是哪个，就不知道把谁的证书放进来。',
      mend: '点名要就写 `name`，按签发者要就写 `signerName`。',
    },
    en: {
      says: 'Nothing says which trust bundle: write `name` or `signerName`.',
      why: 'Without that the kubelet cannot know whose certificates to put there.',
      mend: 'Write `name` for one bundle, `signerName` for those of a signer.',
    },
  },
  'bundle-label-selector': {
    read: 'projected',
    'zh-CN': {
      says: '用 `name` 点了名，就不能再写 `labelSelector`。',
      why: '标签是从一个签发者的好几个包里挑的，点了名就没得挑。',
      mend: '去掉 `labelSelector`，或者改用 `signerName`。',
    },
    en: {
      says: 'With a `name` there can be no `labelSelector`.',
      why: 'Labels pick among the bundles of a signer; a name leaves nothing to pick.',
      mend: 'Take `labelSelector` out, or use `signerName`.',
    },
  },
  'bundle-name': {
    read: 'projected',
    'zh-CN': {
      says: '证书包的名字 {value} 不合格。',
      why: '包名要像域名一样写；归某个签发者的，前面还有签发者的名字和一个冒号。',
      mend: '照 `kubectl get clustertrustbundles` 里的名字抄。',
    },
    en: {
      says: '{value} is not a valid name for a trust bundle.',
      why: 'It is written like a DNS name; a bundle of a signer has the signer’s name and a colon before that.',
      mend: 'Copy the name from `kubectl get clustertrustbundles`.',
    },
  },
  'signer-name': {
    read: 'projected',
    'zh-CN': {
      says: '{value} 不是签发者的名字：要写成“域名/名字”，域名至少两段。',
      why: '签发者的名字全集群通用，靠域名来分是谁家的。',
      mend: '写成 `example.com/my-signer` 这样，都用小写。',
    },
    en: {
      says: '{value} is not the name of a signer: write a domain of at least two parts, a slash and a name.',
      why: 'The name holds for the whole cluster, and the domain says whose signer it is.',
      mend: 'Write it like `example.com/my-signer`, in lowercase.',
    },
  },
  'certificate-lifetime': {
    read: 'projected',
    'zh-CN': {
      says: ({error, filled}) =>
        `证书的 ${filled.field} 不能是 ${filled.value}：${bound(error.detail, '不能小于', '不能大于')}秒。`,
      why: '太短了来不及换新，太长了又失去了常换的意思。',
      mend: '写在这个范围里，或者不写。',
    },
    en: {
      says: ({error, filled}) =>
        `${filled.field} of the certificate cannot be ${filled.value}: ${bound(error.detail, 'the least is', 'the most is')}s.`,
      why: 'Too short, and it cannot be renewed in time; too long, and renewing it has no point.',
      mend: 'Write a number within the bounds, or none.',
    },
  },
  'certificate-path-missing': {
    read: 'projected',
    'zh-CN': {
      says: '没说证书要写到哪个文件：几个路径里至少要有一个。',
      why: '领来的证书要落成文件，程序才读得到。',
      mend: '写 `credentialBundlePath`，私钥和证书就放进同一个文件。',
    },
    en: {
      says: 'Nothing says which file the certificate goes to: at least one of the paths has to be there.',
      why: 'A certificate has to become a file before a program can read it.',
      mend: 'Write `credentialBundlePath`: then key and certificates are in one file.',
    },
  },
  'annotation-prefix': {
    read: 'annotation',
    'zh-CN': {
      says: '{value} 前面没有域名：这里的键要写成“域名/名字”。',
      why: '这些话是带给签发者的，得认得出是谁家的规矩。',
      mend: '写成 `example.com/note` 这样。',
    },
    en: {
      says: '{value} has no domain before it: keys here are a domain, a slash and a name.',
      why: 'They are messages to the signer, who has to see whose rules they follow.',
      mend: 'Write it like `example.com/note`.',
    },
  },
} satisfies AreaWords;

/** `if provided, maxExpirationSeconds must be >= 3600`: which end it is, and where. */
function bound(detail: string | undefined, least: string, most: string): string {
  const [, sign, seconds] = /([<>])= (\d+)/.exec(detail ?? '') ?? [];
  return `${sign === '>' ? least : most} ${seconds ?? ''} `;
}
