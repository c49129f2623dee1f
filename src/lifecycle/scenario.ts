import type {ResourceRequirements} from '../pod/pod';
import type {KubernetesVersion} from './version';

/**
 * Everything that is not in the manifest and yet decides how a Pod fares: how its processes behave, what others do to it and when,
 * and what the cluster is like. All times are in seconds, fractions allowed; those of actions count from the beginning.
 * What is left out is the ordinary case, so `{}` is a Pod that starts and runs.
 */
export type Scenario = {
  /** Default: the newest release. */
  version?: KubernetesVersion;
  /** No later than this. Default: until nothing happens any more, at most a day. */
  untilSeconds?: number;
  /** How containers fare, by name. */
  containers?: Record<string, ContainerBehaviour>;
  actions?: readonly Action[];
  /** Who made the Pod, and would make another. Default: nobody. */
  owner?: Owner;
  cluster?: ClusterSettings;
  kubelet?: KubeletSettings;
};

export type ContainerBehaviour = {
  /** Default: 1 s, and it comes. */
  pull?: PullBehaviour;
  /** What the process does each time it is started; the last entry repeats. Default: it runs until it is stopped. */
  runs?: readonly Run[];
  /** How the process takes a stop signal. */
  stop?: StopBehaviour;
  postStart?: HookBehaviour;
  /** A `sleep` hook takes its own seconds. */
  preStop?: HookBehaviour;
  /** What the probes would find. Default: success as soon as the process can answer. */
  probes?: Partial<Record<ProbeType, readonly ProbeWindow[]>>;
};

export type PullBehaviour = {
  /** How long a pull takes, one that fails too. 0: the image is on the node. */
  seconds?: number;
  /** How many pulls fail before one succeeds; `always`: none ever does. */
  failures?: number | 'always';
  /** What the runtime says of it. */
  error?: string;
  /** The size of the image, which the kubelet tells of. Default: 50 million. */
  bytes?: number;
};

export type Run = {
  /** From its start until it can answer. Default: 0. */
  answersAfterSeconds?: number;
  /** It ends by itself after so long. */
  exitsAfterSeconds?: number;
  /** Default: 0. */
  exitCode?: number;
  /** It dies of this signal instead of exiting. */
  signal?: number;
  /** The kernel kills for memory instead: process 1 or one of its children. */
  outOfMemory?: 'process-1' | 'child';
};

/** How the program in the container was started, which decides who is process 1 and who hears a signal. */
export type StartForm = 'exec' | 'shell' | 'shell-exec' | 'shell-trap';

export type StopBehaviour = {
  /** `exec`: the program itself; `shell`: `sh -c "app; …"`; `shell-exec`: `sh -c "exec app"`; `shell-trap`: a shell that forwards. Default: `exec`. */
  form?: StartForm;
  /** Default: `handles`. `none`: it has no handler, so the kernel's rules hold. */
  program?: 'handles' | 'ignores' | 'none';
  /** From the signal to its end, for one that handles it. Default: 1. */
  cleanupSeconds?: number;
  /** What it ends with, for one that handles it. Default: 0. */
  exitCode?: number;
  /** The image's STOPSIGNAL. Default: SIGTERM. */
  imageStopSignal?: string;
};

export type HookBehaviour = {
  /** How long it takes. Default: 1. */
  seconds?: number;
  fails?: boolean;
};

export type ProbeType = 'startup' | 'liveness' | 'readiness';

export type ProbeOutcome = 'success' | 'warning' | 'failure' | 'error';

/** From so many seconds after the start of the container on, the probe would find this. */
export type ProbeWindow = {fromSeconds: number; outcome: ProbeOutcome};

export type OwnerKind = 'ReplicaSet' | 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'Job' | 'Node';

/** `Node` owns the mirror of a static Pod, whose manifest lies in a file on the node. */
export type Owner = {kind: OwnerKind /** Default: 1. */; replicas?: number};

export type ClusterSettings = {
  /** Ready nodes that could take the Pod. Default: 2, `node-1` and `node-2`. */
  nodes?: number;
  /** From creation to binding. Default: 0. */
  schedulingSeconds?: number;
  /** No node fits until then; `never`: none ever does. */
  fitsAfterSeconds?: number | 'never';
  unschedulableMessage?: string;
  /** A Service selects the Pod. Default: true. */
  service?: boolean;
  publishNotReadyAddresses?: boolean;
  /** From a change of the Pod to the moment the last one who sends requests knows of it. Default: 1. */
  endpointDelaySeconds?: number;
  /** A PodDisruptionBudget allows an eviction. Default: true. A number: from this second on. */
  budgetAllows?: boolean | number;
  /** The budget asks for so many ready Pods of the owner's. Default: 0. */
  minAvailable?: number;
};

export type KubeletSettings = {
  /** `crashLoopBackOff.maxContainerRestartPeriod`, 1 to 300. */
  maxContainerRestartSeconds?: number;
  /** Sandbox and network. Default: 1. */
  sandboxSeconds?: number;
  cgroup?: 'v1' | 'v2';
  /** Since 1.32: on cgroup v2 kill one process only, as before 1.28. */
  singleProcessOOMKill?: boolean;
  /** Both default to 0, which turns graceful node shutdown off. */
  shutdownGracePeriodSeconds?: number;
  shutdownGracePeriodCriticalPodsSeconds?: number;
  evictionMaxPodGracePeriodSeconds?: number;
};

/** What somebody or something does to the Pod, its node or its processes, at a time. `pod` is meant where nothing else is said. */
export type Action = {at: number} & (
  | {do: 'delete'; gracePeriodSeconds?: number; force?: boolean}
  | {do: 'evict'}
  | {do: 'preempt'}
  | {do: 'drain'; force?: boolean /** Bare Pods too. */}
  | {do: 'scale'; replicas: number}
  | {do: 'roll-out'}
  | {do: 'remove-finalizer'; name: string}
  | {do: 'remove-gate'; name: string}
  | {do: 'set-condition'; type: string; status: 'True' | 'False'}
  | {
      do: 'resize';
      container: string;
      resources: ResourceRequirements;
      answer?: 'fits' | 'deferred' | 'infeasible';
      fitsAfterSeconds?: number;
    }
  | {do: 'change-image'; container: string; image: string}
  | {do: 'signal'; container: string; signal: number; from?: 'node' | 'container' /** Default: `node`. */}
  | {do: 'exit'; container: string; exitCode: number}
  | {do: 'out-of-memory'; container: string; victim: 'process-1' | 'child'}
  | {do: 'probe-finds'; container: string; probe: ProbeType; outcome: ProbeOutcome}
  | {do: 'node-pressure'; resource: 'memory' | 'ephemeral-storage'; threshold: 'hard' | 'soft'}
  | {do: 'node-shutdown'}
  | {do: 'node-silent'}
  | {do: 'node-off'}
  | {do: 'node-returns'}
  | {do: 'node-reboots'}
  | {do: 'node-object-deleted'}
  | {do: 'taint-out-of-service'}
  | {do: 'kubelet-restarts'}
  | {do: 'sandbox-lost'}
);

export type ActionKind = Action['do'];
