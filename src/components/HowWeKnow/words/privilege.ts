import type {Sightings} from '../../../book/realPods';
import type {Words} from '../../language/useWords';
import type {ClaimWords, WordsOf} from './claimWords';

type Mask = Sightings['mask.default'];
type Devices = Sightings['devices.default'];

const mask = (says: Words<string>): ClaimWords<Mask> => ({
  'zh-CN': {
    says: says['zh-CN'],
    saw: ({effective, bounding, noNewPrivs}) =>
      `\`CapEff ${effective}\`，\`CapBnd ${bounding}\`，\`NoNewPrivs ${noNewPrivs ? 1 : 0}\`。`,
  },
  en: {
    says: says.en,
    saw: ({effective, bounding, noNewPrivs}) =>
      `\`CapEff ${effective}\`, \`CapBnd ${bounding}\`, \`NoNewPrivs ${noNewPrivs ? 1 : 0}\`.`,
  },
});

const devices = (says: Words<string>): ClaimWords<Devices> => ({
  'zh-CN': {
    says: says['zh-CN'],
    saw: ({devices: count, seccomp}) => `\`/dev\` 里 ${count} 项；seccomp ${seccomp ? '开着' : '关着'}。`,
  },
  en: {
    says: says.en,
    saw: ({devices: count, seccomp}) => `${count} entries in \`/dev\`; seccomp ${seccomp ? 'on' : 'off'}.`,
  },
});

export const privilege: WordsOf<
  | 'mask.default'
  | 'mask.one'
  | 'mask.adds'
  | 'mask.drops-all'
  | 'mask.user'
  | 'mask.cannot-gain'
  | 'mask.restricted'
  | 'mask.privileged'
  | 'root-without-capabilities'
  | 'read-only-root'
  | 'devices.default'
  | 'devices.privileged'
> = {
  'mask.default': mask({
    'zh-CN': '什么也不写，root 拿到的是运行时的默认权能。这里照 containerd 的 14 项配的。',
    en: 'Where nothing is said, root holds the runtime’s defaults. Here they were set to containerd’s fourteen.',
  }),
  'mask.one': mask({
    'zh-CN': '`drop: [ALL]` 再 `add: [NET_BIND_SERVICE]`，就剩这一项。',
    en: '`drop: [ALL]` with `add: [NET_BIND_SERVICE]` leaves that one.',
  }),
  'mask.adds': mask({
    'zh-CN': '只写 `add`，是在默认的上面再添。',
    en: '`add` alone comes on top of the defaults.',
  }),
  'mask.drops-all': mask({
    'zh-CN': '`drop: [ALL]`，一项不剩。',
    en: '`drop: [ALL]` leaves nothing.',
  }),
  'mask.user': mask({
    'zh-CN': '不当 root，生效的一项也没有，留着的只是上限。',
    en: 'Whoever is not root has none in effect; what remains is only the bound.',
  }),
  'mask.cannot-gain': mask({
    'zh-CN': '`allowPrivilegeEscalation: false`，就是内核的 no_new_privs。',
    en: '`allowPrivilegeEscalation: false` is the kernel’s no_new_privs.',
  }),
  'mask.restricted': mask({
    'zh-CN': '过得了 restricted 的清单，权能一项没有，也没处多要。',
    en: 'A manifest that passes restricted has no capability and no way to get one.',
  }),
  'mask.privileged': {
    'zh-CN': {
      says: '开了特权，节点给得出的权能全给。',
      saw: ({effective, host}) => `\`CapEff ${effective}\`；这台机器自己能给的，也就是 \`${host}\`。`,
    },
    en: {
      says: 'Privileged gets every capability that the node has to give.',
      saw: ({effective, host}) => `\`CapEff ${effective}\`; what this machine had to give was \`${host}\`.`,
    },
  },
  'root-without-capabilities': {
    'zh-CN': {
      says: '还叫 root，权能扔光了，连 `chown` 都不行。',
      saw: ({user, refusal}) => `\`id -u\` 答 ${user}，\`chown\` 得到 \`${refusal}\`。`,
    },
    en: {
      says: 'Root without capabilities is still called root and may not even `chown`.',
      saw: ({user, refusal}) => `\`id -u\` printed ${user}, and \`chown\` was told \`${refusal}\`.`,
    },
  },
  'read-only-root': {
    'zh-CN': {
      says: '根文件系统只读，写 `/` 不行，写卷行。',
      saw: ({user, root, volume}) =>
        `用户 ${user}；写 \`/\`，得到 \`${root}\`；写 emptyDir，${volume === 'written' ? '写进去了' : '没写进去'}。`,
    },
    en: {
      says: 'With a read-only root file system, `/` cannot be written to and a volume can.',
      saw: ({user, root, volume}) =>
        `User ${user}; writing to \`/\`: \`${root}\`; writing to the emptyDir: ${volume === 'written' ? 'done' : 'not done'}.`,
    },
  },
  'devices.default': devices({
    'zh-CN': '普通容器的 `/dev` 里只有十来样，seccomp 挡在前面。',
    en: 'An ordinary container has a dozen or so devices, and seccomp stands before it.',
  }),
  'devices.privileged': devices({
    'zh-CN': '开了特权，节点的设备全在 `/dev` 里，seccomp 也撤了。',
    en: 'A privileged container has all the node’s devices in `/dev`, and no seccomp.',
  }),
};
