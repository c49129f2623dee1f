import {fitError, noRoom} from './cluster/fitError';
import type {Action, ClusterSettings, ContainerBehaviour, KubeletSettings, Owner, Scenario} from './scenario';
import {behaves, type KubernetesVersion, newestVersion} from './version';

/** A scenario with nothing left open. */
export type Settled = {
  version: KubernetesVersion;
  untilSeconds: number;
  containers: Record<string, ContainerBehaviour>;
  actions: readonly Action[];
  owner?: Owner;
  cluster: Required<ClusterSettings> & {nodeMonitorGraceSeconds: number};
  kubelet: Required<KubeletSettings>;
};

const aDay = 86_400;

/**
 * Fills in what a scenario leaves out, as a cluster of its release would have it.
 *
 * The kubelet's cap on restarts is 300 s; `nodeMonitorGraceSeconds` is 50 since v1.32 and 40 before (kubernetes/kubernetes#126287).
 */
export function settle(scenario: Scenario): Settled {
  const version = scenario.version ?? newestVersion;
  const nodes = scenario.cluster?.nodes ?? 2;
  return {
    version,
    untilSeconds: Math.min(Math.max(scenario.untilSeconds ?? aDay, 0), 7 * aDay),
    containers: scenario.containers ?? {},
    actions: [...(scenario.actions ?? [])].sort((one, other) => one.at - other.at),
    ...(scenario.owner ? {owner: scenario.owner} : {}),
    cluster: {
      schedulingSeconds: 0,
      fitsAfterSeconds: 0,
      unschedulableMessage: fitError(
        version,
        Array.from({length: nodes}, () => noRoom),
      ),
      service: true,
      publishNotReadyAddresses: false,
      endpointDelaySeconds: 1,
      budgetAllows: true,
      minAvailable: 0,
      nodeMonitorGraceSeconds: behaves(version, 'NodeMonitorGrace50') ? 50 : 40,
      ...scenario.cluster,
      nodes,
    },
    kubelet: {
      maxContainerRestartSeconds: 300,
      sandboxSeconds: 1,
      cgroup: 'v2',
      singleProcessOOMKill: false,
      shutdownGracePeriodSeconds: 0,
      shutdownGracePeriodCriticalPodsSeconds: 0,
      evictionMaxPodGracePeriodSeconds: 0,
      ...scenario.kubelet,
    },
  };
}
