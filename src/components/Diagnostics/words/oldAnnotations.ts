import type {AreaWords} from './meaning';

/** Annotations that said something before there was a field for it. The server still reads them. */
export const oldAnnotations = {
  'tolerations-annotation': {
    read: 'toleration',
    'zh-CN': {
      says: '注解 {value} 里的内容读不懂：它该是一个 JSON 列表，每项一条容忍度。',
      why: '容忍度从前写在这个注解里，如今没人照它办事，服务器却还要看它写得对不对。',
      mend: '删掉这个注解，写 `spec.tolerations`。',
    },
    en: {
      says: 'The annotation {value} cannot be read: it should hold a JSON list of tolerations.',
      why: 'Tolerations once stood in this annotation; nobody acts on it now, but the server still checks its form.',
      mend: 'Delete the annotation and write `spec.tolerations`.',
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
      says: '{value} is no AppArmor profile: the annotation may say `runtime/default`, `unconfined` or `localhost/…`.',
      why: 'The annotation is the old way to write it and knows only these words.',
      mend: 'Use the field instead: `appArmorProfile` in `securityContext`.',
    },
  },
  'app-armor-container': {
    read: 'profiles',
    'zh-CN': {
      says: 'AppArmor 的注解说的是容器 {value}，这个 Pod 里没有它。',
      why: '注解的键以容器名结尾；名字对不上，就不知道管的是谁。',
      mend: '把名字改成 Pod 里有的容器，或者换成字段：在 `securityContext` 里写 `appArmorProfile`。',
    },
    en: {
      says: 'The AppArmor annotation speaks of the container {value}, and the Pod has none of that name.',
      why: 'The key of the annotation ends with a container’s name; if there is no such container, it is about nobody.',
      mend: 'Correct the name, or use the field instead: `appArmorProfile` in `securityContext`.',
    },
  },
  'app-armor-mismatch': {
    read: 'profiles',
    'zh-CN': {
      says: 'AppArmor 写了两遍，注解里一样，字段里又一样。',
      why: '两处说法不一，就不知道该照哪个来。',
      mend: '删掉老的注解，只留 `appArmorProfile`。',
    },
    en: {
      says: 'AppArmor is written twice, and the annotation and the field do not agree.',
      why: 'With two answers nobody could tell which profile to use.',
      mend: 'Delete the old annotation and keep `appArmorProfile`.',
    },
  },
} satisfies AreaWords;
