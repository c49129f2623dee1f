/** The releases whose behaviour the simulator knows, as `minor` strings, oldest first. */
export const kubernetesVersions = ['1.28', '1.29', '1.30', '1.31', '1.32', '1.33', '1.34', '1.35', '1.36', '1.37'] as const;

export type KubernetesVersion = (typeof kubernetesVersions)[number];

export const newestVersion: KubernetesVersion = '1.37';

/**
 * Since when a behaviour is on without anybody asking for it. A gate that is still off in the newest release is not listed: nothing
 * of it is simulated.
 *
 * kubernetes/kubernetes test/compatibility_lifecycle/reference/versioned_feature_list.yaml, and the website's feature-gates pages
 */
const onSince = {
  SidecarContainers: '1.29',
  PodReadyToStartContainersCondition: '1.29',
  PodLifecycleSleepAction: '1.30',
  /** Not a gate: `--node-monitor-grace-period` became 50 s, before it was 40 s (kubernetes/kubernetes#126287). */
  NodeMonitorGrace50: '1.32',
  PodLifecycleSleepActionAllowZero: '1.33',
  InPlacePodVerticalScaling: '1.33',
  ContainerRestartRules: '1.35',
  KubeletCrashLoopBackOffMax: '1.35',
  RestartAllContainersOnContainerExits: '1.36',
} satisfies Record<string, KubernetesVersion>;

export type Behaviour = keyof typeof onSince;

export function isAtLeast(version: KubernetesVersion, other: KubernetesVersion): boolean {
  return kubernetesVersions.indexOf(version) >= kubernetesVersions.indexOf(other);
}

/** Whether a cluster of this release behaves so by default. */
export function behaves(version: KubernetesVersion, behaviour: Behaviour): boolean {
  return isAtLeast(version, onSince[behaviour]);
}
