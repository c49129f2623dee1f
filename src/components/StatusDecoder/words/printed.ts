import type {Explanations} from './explained';

export const printed: Explanations<'printed'> = {
  Terminating: {
    'zh-CN': {
      says: '正在删：`deletionTimestamp` 写上了，阶段还不是 `Succeeded` 或 `Failed`。这个词哪个字段里都没有，阶段多半还是 Running，容器也可能还在跑。',
      next: '老是不走，先看过没过最后期限，再看 `metadata.finalizers` 有没有人没摘，再看节点是不是失联。`--force` 只删记录，放到最后。',
    },
    en: {
      says: 'It is being deleted: `deletionTimestamp` is set and the phase is not yet `Succeeded` or `Failed`. No field holds this word; the phase is usually still Running, and containers may be running.',
      next: 'If it stays: is it past its deadline, are there `metadata.finalizers` that nobody takes off, has the node gone silent? `--force` only deletes the record and comes last.',
    },
  },
  Unknown: {
    'zh-CN': {
      says: '正在删，而且 Pod 的 `reason` 是 `NodeLost`：当年的控制器认定节点丢了。v1.36 里没有谁再写 `NodeLost`，看见它，多半是很老的集群。也有个阶段叫 Unknown，早就弃用，2015 年以后没人写过。',
      next: '看节点：`kubectl get node`。',
    },
    en: {
      says: 'It is being deleted and its `reason` is `NodeLost`: a controller of old gave the node up. Nothing in v1.36 writes `NodeLost` any more, so this is most likely a very old cluster. A phase of this name is deprecated, and nothing has set it since 2015.',
      next: 'Look at the node: `kubectl get node`.',
    },
  },
  NotReady: {
    'zh-CN': {
      says: '打印规则改出来的词：有的容器以 0 结束了，还有的在跑，而 Pod 没就绪。跟节点的 NotReady 不是一回事。',
      next: '常见于老式边车：正主干完了，帮手不退，Job 也就完不了。把帮手挪进 `initContainers`，加上 `restartPolicy: Always`。',
    },
    en: {
      says: 'A word made up by the rules of printing: some container has ended with 0, another still runs, and the Pod is not ready. It has nothing to do with a node that is NotReady.',
      next: 'Typical of old-style sidecars: the work is done, the helper stays, and the Job cannot complete. Move the helper to `initContainers` with `restartPolicy: Always`.',
    },
  },
  SchedulingGated: {
    'zh-CN': {
      says: '`spec.schedulingGates` 里还有没摘的门，调度器连看都不看这个 Pod。它是状况 `PodScheduled` 的 reason，打印的时候单有一条规则把它写上。',
      next: '门是创建时加的，等加门的那个控制器来摘。摘光了，自然进调度。',
    },
    en: {
      says: '`spec.schedulingGates` still holds a gate, and the scheduler does not even look at this Pod. It is the reason of the condition `PodScheduled`, and a printing rule of its own puts it here.',
      next: 'Gates are set at creation; wait for the controller that set them to take them off. Then scheduling begins.',
    },
  },
};
