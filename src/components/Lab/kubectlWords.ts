import type {Pod} from '../../pod/pod';
import {printedRow} from '../../pod/printedStatus';
import type {StatusOrigin} from '../../pod/statusOrigin';
import type {Words} from '../language/useWords';

type Origin = StatusOrigin['from'];

/** Why the printer wrote what it wrote, of one Pod. Code stands between backticks. */
export const whyStatus: Words<Record<Origin, (pod: Pod, container: string) => string>> = {
  'zh-CN': {
    phase: ({status}) => `没有更具体的可写，就写阶段：\`status.phase\` 是 \`${status?.phase}\`。`,
    'pod-reason': ({status}) => `Pod 自己有个 \`status.reason\`，它盖过了阶段 \`${status?.phase}\`。`,
    gate: () => '状况 PodScheduled 的 reason 是 `SchedulingGated`：门没开，调度器不管它。',
    'init-reason': (_pod, container) => `Init 容器 \`${container}\` 没走完，写它的原因，前面加上 \`Init:\`。`,
    'init-count': (_pod, container) => `还在初始化，轮到 \`${container}\`：写走完几个、一共几个，边车也算在一共里。`,
    waiting: ({status}, container) => `容器 \`${container}\` 在等，写它的等待原因。阶段还是 \`${status?.phase}\`。`,
    terminated: ({status}, container) => `容器 \`${container}\` 结束了，写它结束的原因。阶段是 \`${status?.phase}\`。`,
    'still-running': () => '有容器已经 `Completed`，可还有别的在跑：Ready 就写 `Running`，不 Ready 写 `NotReady`。',
    deletion: ({status}) =>
      `有 \`deletionTimestamp\`，阶段又还不是 \`Succeeded\` 或 \`Failed\`，就写 \`Terminating\`。它不是阶段：阶段是 \`${status?.phase}\`。`,
    'node-lost': () => '正在删，而且 `status.reason` 是 `NodeLost`，写 `Unknown`。',
  },
  en: {
    phase: ({status}) =>
      `There is nothing more particular to say, so it is the phase: \`status.phase\` is \`${status?.phase}\`.`,
    'pod-reason': ({status}) => `The Pod has a \`status.reason\` of its own, which goes before the phase \`${status?.phase}\`.`,
    gate: () =>
      'The condition PodScheduled has the reason `SchedulingGated`: a gate is shut, and the scheduler leaves the Pod alone.',
    'init-reason': (_pod, container) => `Init container \`${container}\` has not made it: its reason, with \`Init:\` in front.`,
    'init-count': (_pod, container) =>
      `Still initializing, at \`${container}\`: how many are done, of how many, sidecars counted in the total.`,
    waiting: ({status}, container) =>
      `Container \`${container}\` waits: its reason is printed. The phase is still \`${status?.phase}\`.`,
    terminated: ({status}, container) =>
      `Container \`${container}\` has ended: its reason is printed. The phase is \`${status?.phase}\`.`,
    'still-running': () =>
      'One container has `Completed` while another still runs: `Running` if the Pod is Ready, `NotReady` if not.',
    deletion: ({status}) =>
      `There is a \`deletionTimestamp\`, and the phase is neither \`Succeeded\` nor \`Failed\`, so it says \`Terminating\`. That is no phase: the phase is \`${status?.phase}\`.`,
    'node-lost': () => 'It is being deleted, and `status.reason` is `NodeLost`: `Unknown`.',
  },
};

export const whyReady: Words<(pod: Pod) => string> = {
  'zh-CN': (pod) =>
    `斜杠前是就绪的，斜杠后是应用容器加边车的总数（${printedRow(pod, '1970-01-01T00:00:00Z').ready}）。应用容器还得在跑才算。`,
  en: (pod) =>
    `Before the stroke those that are ready, behind it app containers and sidecars (${printedRow(pod, '1970-01-01T00:00:00Z').ready}). An app container must also be running to count.`,
};

export const whyRestarts: Words<string> = {
  'zh-CN': '应用容器和边车的 `restartCount` 加起来；还在初始化，数的就是 Init 容器的。换了一个新 Pod，从 0 数起。',
  en: 'The `restartCount` of app containers and sidecars, added up; during initialization, that of the init containers. A new Pod counts from 0.',
};
