import type {AreaWords} from './meaning';

/** Profiles of seccomp and AppArmor, and the annotations they were once written in. */
export const profiles = {
  'profile-type-missing': {
    read: 'profiles',
    'zh-CN': {
      says: '{parent} 没写 `type`。',
      why: '得先说是用运行时自带的、节点上的，还是不设防。',
      mend: '一般写 `type: RuntimeDefault`。',
    },
    en: {
      says: '{parent} has no `type`.',
      why: 'It has to say whether it means the runtime’s own profile, one on the node, or none.',
      mend: 'Usually it is `type: RuntimeDefault`.',
    },
  },
  'profile-file-missing': {
    read: 'profiles',
    'zh-CN': {
      says: '`type: Localhost` 要配上 `localhostProfile`。',
      why: '它的意思是用节点上的一份配置，不说名字就找不着。',
      mend: '写上节点上那份配置的名字；没有的话，改用 `type: RuntimeDefault`。',
    },
    en: {
      says: '`type: Localhost` needs a `localhostProfile`.',
      why: 'It means a profile on the node, which cannot be found without its name.',
      mend: 'Write the name of that profile; if there is none, use `type: RuntimeDefault`.',
    },
  },
  'profile-file-unused': {
    read: 'profiles',
    'zh-CN': {
      says: '`localhostProfile` 只在 `type: Localhost` 时才能写。',
      why: '别的类型不看节点上的文件，写了会让人以为它管用。',
      mend: '删掉 `localhostProfile`，或者把 `type` 改成 `Localhost`。',
    },
    en: {
      says: '`localhostProfile` goes with `type: Localhost` only.',
      why: 'The other types use no profile of the node; written here, it would look as if it counted.',
      mend: 'Delete `localhostProfile`, or make the `type` `Localhost`.',
    },
  },
  'profile-padded': {
    read: 'profiles',
    'zh-CN': {
      says: '配置名 {value} 的首尾有空格。',
      why: '空格也算名字的一部分，节点上没有这样一份配置。',
      mend: '删掉首尾的空格。',
    },
    en: {
      says: 'The profile {value} begins or ends with a space.',
      why: 'The space would be a part of the name, and no node has such a profile.',
      mend: 'Delete the spaces at the ends.',
    },
  },
  'seccomp-annotation': {
    read: 'profiles',
    'zh-CN': {
      says: '{value} 不是 seccomp 的配置：注解里只许写 `runtime/default`（旧名 `docker/default`）、`unconfined` 或 `localhost/…`。',
      why: '注解是 seccomp 的老写法，能写的词就这几个。',
      mend: '换成字段：在 `securityContext` 里写 `seccompProfile`。',
    },
    en: {
      says: '{value} is not a seccomp profile: the annotation may say `runtime/default` (once `docker/default`), `unconfined` or `localhost/…`.',
      why: 'The annotation is the old way to write it and knows only these words.',
      mend: 'Use the field instead: `seccompProfile` in `securityContext`.',
    },
  },
  'seccomp-mismatch': {
    read: 'profiles',
    'zh-CN': {
      says: 'seccomp 的配置写了两遍，注解里一样，字段里又一样。',
      why: '两处说法不一，就不知道该照哪个来筛系统调用。',
      mend: '删掉老的注解，只留 `seccompProfile`。',
    },
    en: {
      says: 'The seccomp profile is written twice, and the annotation and the field do not agree.',
      why: 'With two answers nobody could tell which filter of system calls to use.',
      mend: 'Delete the old annotation and keep `seccompProfile`.',
    },
  },
  'app-armor-annotation': {
    read: 'profiles',
    'zh-CN': {
      says: '{value} 不是 AppArmor 的配置：注解里只许写 `runtime/default`、`unconfined` 或 `localhost/…`。',
      why: '注解是 AppArmor 的老写法，能写的词就这几个。',
      mend: '换成字段：在 `securityContext` 里写 `appArmorProfile`。',
    },
    en: {
      says: '{value} is not an AppArmor profile: the annotation may say `runtime/default`, `unconfined` or `localhost/…`.',
      why: 'AppArmor profiles were once set by annotations, which allow only these forms.',
      mend: 'Use the field instead: `appArmorProfile` in `securityContext`.',
    },
  },
  'app-armor-container': {
    read: 'profiles',
    'zh-CN': {
      says: 'AppArmor 的注解说的容器 {value} 不在这个 Pod 里。',
      why: '注解的键里写着容器的名字；没有这个容器，配置就落了空，还让人以为它受着管。',
      mend: '改成真有的容器名；更好的是换成字段 `appArmorProfile`。',
    },
    en: {
      says: 'The AppArmor annotation is about a container {value}, which this Pod does not have.',
      why: 'The key of the annotation holds the name of a container; without it the profile confines nobody, and one would believe it did.',
      mend: 'Write the name of a container that is there; better, use the field `appArmorProfile`.',
    },
  },
  'app-armor-mismatch': {
    read: 'profiles',
    'zh-CN': {
      says: 'AppArmor 的配置写了两遍，注解里一样，字段里又一样。',
      why: '两处说法不一，就不知道该照哪份配置来管。',
      mend: '删掉老的注解，只留 `appArmorProfile`。',
    },
    en: {
      says: 'The AppArmor profile is written twice, and the annotation and the field do not agree.',
      why: 'With two answers nobody could tell which profile holds.',
      mend: 'Delete the old annotation and keep `appArmorProfile`.',
    },
  },
} satisfies AreaWords;
