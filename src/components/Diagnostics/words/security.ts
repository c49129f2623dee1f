import type {AreaWords} from './meaning';

/** Who the processes are and what they may do; which of the host's namespaces the Pod uses; which system it is for. */
export const security = {
  'id-range': {
    read: 'security-context',
    'zh-CN': {
      says: '{field} 不能是 {value}：用户和组的编号从 0 到 2147483647。',
      why: '编号要交给内核；Kubernetes 只收这个范围里的数，负数谁也不是。',
      mend: '写一个正整数，比如 `1000`；0 就是 root。',
    },
    en: {
      says: '{field} cannot be {value}: users and groups are numbered from 0 to 2147483647.',
      why: 'The number is handed to the kernel; Kubernetes accepts this range only, and no user has a negative number.',
      mend: 'Write a positive number such as `1000`; 0 is root.',
    },
  },
  'escalation-with-privileged': {
    read: 'privileged',
    'zh-CN': {
      says: '`privileged: true` 和 `allowPrivilegeEscalation: false` 自相矛盾。',
      why: '特权容器什么都给了，再说不许提权就是空话。',
      mend: '多半该去掉的是 `privileged`。真要特权，就别写 `allowPrivilegeEscalation`。',
    },
    en: {
      says: '`privileged: true` and `allowPrivilegeEscalation: false` contradict each other.',
      why: 'A privileged container has everything already; to forbid gaining more would mean nothing.',
      mend: 'Most likely `privileged` should go. If it must stay, leave `allowPrivilegeEscalation` out.',
    },
  },
  'escalation-with-sys-admin': {
    read: 'privileged',
    'zh-CN': {
      says: '给了 `CAP_SYS_ADMIN`，就不能再写 `allowPrivilegeEscalation: false`。',
      why: '这一项权能大到差不多等于 root，再说不许提权就是空话。',
      mend: '去掉 `CAP_SYS_ADMIN`，只给真正用得着的权能。',
    },
    en: {
      says: 'With `CAP_SYS_ADMIN` there can be no `allowPrivilegeEscalation: false`.',
      why: 'This capability is nearly as good as root; to forbid gaining more would mean nothing.',
      mend: 'Take `CAP_SYS_ADMIN` out and give only the capabilities that are needed.',
    },
  },
  'proc-mount-unmasked': {
    read: 'user-namespaces',
    'zh-CN': {
      says: '`procMount: Unmasked` 只许和 `hostUsers: false` 一起用。',
      why: '`/proc` 里遮住的地方能看到、改到内核；只有容器里的 root 在外面谁也不是，才敢揭开。',
      mend: '加上 `hostUsers: false`，或者去掉 `procMount`。',
    },
    en: {
      says: '`procMount: Unmasked` needs `hostUsers: false`.',
      why: 'The masked parts of `/proc` show and change the kernel; they may be uncovered only where root inside is nobody outside.',
      mend: 'Add `hostUsers: false`, or take `procMount` out.',
    },
  },
} satisfies AreaWords;
