import type {Format} from '../../../book/conformance';
import type {Words} from '../../language/useWords';

/** What is asked in each truth table. */
export const tables: Record<Format, Words<string>> = {
  backoff: {
    'zh-CN': '退出以后还来不来，再起要等多久',
    en: 'Whether a container is started again, and how long it waits',
  },
  conditions: {
    'zh-CN': '状况 `Ready`、`ContainersReady`、`Initialized` 怎么定',
    en: 'The conditions `Ready`, `ContainersReady` and `Initialized`',
  },
  decoding: {'zh-CN': 'YAML 怎么读，写错的字段怎么报', en: 'How YAML is read, and which fields are refused'},
  defaults: {'zh-CN': '没写的字段，服务器补上什么', en: 'What the server fills in'},
  'effective-resources': {'zh-CN': '整个 Pod 要多少 CPU 和内存', en: 'How much CPU and memory a whole Pod asks for'},
  'oom-score': {'zh-CN': '内存不够时先杀谁：`oom_score_adj`', en: 'Who goes first when memory is short: `oom_score_adj`'},
  phase: {'zh-CN': 'Pod 的阶段', en: 'The phase of a Pod'},
  'printer-status': {'zh-CN': '`kubectl get pods` 印哪一行', en: 'The row that `kubectl get pods` prints'},
  probes: {'zh-CN': '探针：第几次才算数', en: 'Probes: which failure counts'},
  qos: {'zh-CN': 'QoS 类', en: 'QoS classes'},
  'termination-order': {'zh-CN': '终止：谁先谁后，各有几秒', en: 'Termination: who goes when, with how many seconds'},
  'validation-invalid': {'zh-CN': '不合格的清单，错在哪几处', en: 'What is wrong with a manifest that is refused'},
  'validation-valid': {'zh-CN': '合格的清单，一处也不能挑', en: 'That nothing is found in a manifest that is accepted'},
};
