import type {End, Form} from '../../../book/realPods';
import type {Words} from '../../language/useWords';
import type {ClaimWords, WordsOf} from './claimWords';

/** How the first process of a container takes SIGTERM. */
export const forms: Record<Form, Words<string>> = {
  handles: {'zh-CN': '处理 SIGTERM，收尾 1 秒', en: 'handles SIGTERM, needs 1 s'},
  'takes-three': {'zh-CN': '处理 SIGTERM，收尾 3 秒', en: 'handles SIGTERM, needs 3 s'},
  'chooses-143': {'zh-CN': '处理 SIGTERM，最后自己 `exit 143`', en: 'handles SIGTERM, then chooses `exit 143`'},
  ignores: {'zh-CN': '明说不理 SIGTERM', en: 'ignores SIGTERM'},
  'too-slow': {'zh-CN': '处理 SIGTERM，可收尾要 20 秒', en: 'handles SIGTERM, but needs 20 s'},
  'no-handler': {'zh-CN': '`sleep 3600`，没装处理器', en: '`sleep 3600`, no handler'},
  shell: {'zh-CN': '`sh -c "app; echo bye"`，shell 不转发', en: '`sh -c "app; echo bye"`: the shell passes nothing on'},
  'shell-exec': {'zh-CN': '`sh -c "exec app"`，app 有处理器', en: '`sh -c "exec app"`, app has a handler'},
  'shell-trap': {'zh-CN': 'shell 写了 trap，转发信号再等', en: 'a shell whose trap passes it on and waits'},
};

const end = (form: Form, where: Words<string>): ClaimWords<End> => ({
  'zh-CN': {
    says: `${where['zh-CN']}：${forms[form]['zh-CN']}。`,
    saw: ({exitCode, seconds}) => `退出代码 ${exitCode}，SIGTERM 之后 ${seconds} 秒。`,
  },
  en: {
    says: `${where.en}: ${forms[form].en}`,
    saw: ({exitCode, seconds}) => `Exit code ${exitCode}, ${seconds} s after SIGTERM.`,
  },
});

/** Every form, said of one kind of Pod. */
function eachForm<Kind extends string>(kind: Kind, where: Words<string>) {
  const entries = (Object.keys(forms) as Form[]).map((form) => [`${kind}.${form}`, end(form, where)]);
  return Object.fromEntries(entries) as Record<`${Kind}.${Form}`, ClaimWords<End>>;
}

export const ends: WordsOf<`${'alone' | 'together'}.${Form}` | 'pid-one'> = {
  ...eachForm('alone', {'zh-CN': '1 号进程怎么结束', en: 'How a process 1 ends'}),
  ...eachForm('together', {'zh-CN': '不是 1 号的进程怎么结束', en: 'How a process ends that is not process 1'}),
  'pid-one': {
    'zh-CN': {
      says: '讲终止那一章的 `pid-one.yaml` 停下来，三个容器留下的数字和书里印的一样。',
      saw: ({exitCodes}) => `退出代码 ${exitCodes.join('、')}。`,
    },
    en: {
      says: '`pid-one.yaml` of the chapter on termination ends with the three numbers that the chapter prints.',
      saw: ({exitCodes}) => `Exit codes ${exitCodes.join(', ')}.`,
    },
  },
};
