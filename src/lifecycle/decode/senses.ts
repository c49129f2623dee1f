/**
 * Every word that `kubectl get pods` and `kubectl describe pod` say of how a Pod fares, by what it is. A word that is two things
 * stands twice: `Failed` is a phase, and an event of the kubelet.
 *
 * kubernetes/kubernetes v1.36: pkg/printers/internalversion/printers.go, pkg/kubelet/kubelet_pods.go, pkg/kubelet/status/generate.go,
 * pkg/kubelet/images/types.go, pkg/kubelet/events/event.go, pkg/kubelet/lifecycle/predicate.go and handlers.go
 */
export const senses = {
  /** Words that only the rules of printing choose: they stand in no field of the Pod. */
  printed: ['Terminating', 'Unknown', 'NotReady', 'SchedulingGated'],
  phase: ['Pending', 'Running', 'Succeeded', 'Failed'],
  waiting: [
    ...['ContainerCreating', 'PodInitializing', 'CrashLoopBackOff'],
    ...['ErrImagePull', 'ImagePullBackOff', 'ErrImageNeverPull', 'InvalidImageName', 'ImageInspectError'],
    ...['RegistryUnavailable', 'SignatureValidationFailed'],
    ...['CreateContainerConfigError', 'CreateContainerError', 'RunContainerError'],
    ...['PreCreateHookError', 'PreStartHookError', 'PostStartHookError', 'RestartingAllContainers'],
  ],
  terminated: ['Completed', 'Error', 'OOMKilled', 'StartError', 'ContainerCannotRun', 'ContainerStatusUnknown'],
  podReason: [
    ...['Evicted', 'Preempting', 'DeadlineExceeded', 'Terminated', 'NodeShutdown', 'NodeLost'],
    ...['NodeAffinity', 'NodeName', 'NodePorts', 'TaintToleration', 'UnexpectedAdmissionError', 'InvalidNodeInfo'],
    ...['PodOSSelectorNodeLabelDoesNotMatch', 'PodOSNotSupported', 'SupplementalGroupsPolicyNotSupported'],
    ...['PodLevelResourcesNotSupported', 'AppArmor'],
  ],
  state: ['Waiting', 'Running', 'Terminated'],
  condition: [
    ...['PodScheduled', 'PodReadyToStartContainers', 'Initialized', 'ContainersReady', 'Ready', 'DisruptionTarget'],
    ...['PodResizePending', 'PodResizeInProgress', 'AllContainersRestarting'],
  ],
  conditionReason: [
    ...['Unschedulable', 'SchedulingGated', 'SchedulerError', 'ContainersNotInitialized', 'ContainersNotReady'],
    ...['UnknownContainerStatuses', 'PodCompleted', 'PodFailed', 'ReadinessGatesNotReady'],
    ...['PreemptionByScheduler', 'DeletionByTaintManager', 'EvictionByEvictionAPI', 'DeletionByPodGC', 'TerminationByKubelet'],
    ...['Deferred', 'Infeasible', 'RestartAllContainersStarted'],
  ],
  event: [
    ...['Scheduled', 'FailedScheduling', 'Preempted', 'Pulling', 'Pulled', 'Created', 'Started', 'Killing'],
    ...['Failed', 'BackOff', 'InspectFailed', 'ErrImageNeverPull', 'FailedToRetrieveImagePullSecret'],
    ...['Unhealthy', 'ProbeWarning', 'FailedPostStartHook', 'FailedPreStopHook', 'ExceededGracePeriod'],
    ...['SandboxChanged', 'FailedCreatePodSandBox', 'FailedPodSandBoxStatus', 'FailedKillPod', 'FailedCreatePodContainer'],
    ...['NetworkNotReady', 'FailedMount', 'FailedAttachVolume', 'SuccessfulAttachVolume', 'FailedPrepareDynamicResources'],
    ...['Evicted', 'Preempting', 'DeadlineExceeded', 'NodeNotReady', 'TaintManagerEviction'],
    ...['ResizeStarted', 'ResizeCompleted', 'ResizeDeferred', 'ResizeInfeasible', 'ResizeError'],
  ],
} as const satisfies Record<string, readonly string[]>;

export type Family = keyof typeof senses;

export type WordOf<F extends Family> = (typeof senses)[F][number];

/** One meaning of one word. */
export type Sense = {[F in Family]: {family: F; word: WordOf<F>}}[Family];

export const families = Object.keys(senses) as Family[];

/** What a word is, looked for in the families in their order; undefined: in none of them. */
export function senseOf(word: string, among: readonly Family[] = families): Sense | undefined {
  const family = among.find((one) => (senses[one] as readonly string[]).includes(word));
  return family && ({family, word} as Sense);
}

/** Every word of some families, once. */
export function wordsAmong(among: readonly Family[]): string[] {
  return [...new Set(among.flatMap((family): readonly string[] => senses[family]))];
}
