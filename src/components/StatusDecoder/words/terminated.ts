import type {Explanations} from './explained';

export const terminated: Explanations<'terminated'> = {
  Completed: {
    'zh-CN': {
      says: '容器以 0 退出。Job 的 Pod 停在这儿是好事；该一直跑的服务停在这儿，就是程序自己走了。',
      next: '不该走的话，看日志，看命令是不是干完就退。',
    },
    en: {
      says: 'The container exited with 0. For the Pod of a Job that is the happy end; for a service that should run on, the program left by itself.',
      next: 'If it should not have, read the log, and see whether its command simply comes to an end.',
    },
  },
  Error: {
    'zh-CN': {
      says: '容器以别的代码退出，不是 0。具体哪个代码，STATUS 里不写。',
      next: '`kubectl describe pod` 的 `Exit Code`，再看日志；已经重启过就加 `--previous`。',
    },
    en: {
      says: 'The container exited with a code other than 0. STATUS does not say which.',
      next: '`Exit Code` in `kubectl describe pod`, then the log, with `--previous` if it has been restarted.',
    },
  },
  OOMKilled: {
    'zh-CN': {
      says: '内存用过了头，内核用 SIGKILL 杀了它，退出代码 137。杀的要是 1 号进程以外的进程，容器可能照跑，什么都看不出来。',
      next: '看 `resources.limits.memory` 和真正的用量；也可能是节点的内存光了。',
    },
    en: {
      says: 'It used too much memory, and the kernel killed it with SIGKILL: exit code 137. If a process other than number 1 is killed, the container may run on and nothing tells.',
      next: 'Compare `resources.limits.memory` with what it really uses; the node may have run out, too.',
    },
  },
  StartError: {
    'zh-CN': {
      says: '进程没能启动：命令找不到，没有执行权限，一类的事。这个词来自运行时。',
      next: '对一对 `command` 和镜像里有的程序。',
    },
    en: {
      says: 'The process could not be started: command not found, no permission to execute, and the like. The word comes from the runtime.',
      next: 'Compare `command` with what is in the image.',
    },
  },
  ContainerCannotRun: {
    'zh-CN': {
      says: '进程没能启动，跟 `StartError` 一个意思，是另一些运行时的说法。',
      next: '对一对 `command` 和镜像里有的程序。',
    },
    en: {
      says: 'The process could not be started: what `StartError` says, in the words of other runtimes.',
      next: 'Compare `command` with what is in the image.',
    },
  },
  ContainerStatusUnknown: {
    'zh-CN': {
      says: 'kubelet 找不到这个容器了，只好按 137 记上一笔：节点重启、容器给人从外头删了、驱逐的时候，都可能这样。这个 137 不是量出来的。',
      next: '看节点在那段时间出过什么事。',
    },
    en: {
      says: 'The kubelet could not find the container any more and wrote 137 for want of a better number: after a reboot, a removal from outside, an eviction. Nobody measured that 137.',
      next: 'See what happened to the node at that time.',
    },
  },
};
