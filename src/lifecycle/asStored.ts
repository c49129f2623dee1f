import type {Container, Lifecycle, Pod} from '../pod/pod';
import {behaves, type KubernetesVersion} from './version';

/**
 * A Pod as an API server of this release keeps it: fields whose feature is not on are dropped without a word, so that a sidecar becomes an
 * ordinary init container, a `sleep` hook no hook, and rules for restarts no rules.
 *
 * kubernetes/kubernetes pkg/api/pod/util.go dropDisabledFields
 */
export function asStored(version: KubernetesVersion, pod: Pod): Pod {
  const {initContainers, containers} = pod.spec;
  return {
    ...pod,
    spec: {
      ...pod.spec,
      ...(initContainers ? {initContainers: initContainers.map((one) => stored(version, one, true))} : {}),
      containers: containers.map((one) => stored(version, one, false)),
    },
  };
}

function stored(version: KubernetesVersion, container: Container, isInit: boolean): Container {
  const {lifecycle, restartPolicy, restartPolicyRules, ...rest} = container;
  const kept: Container = {...rest};
  if (lifecycle) kept.lifecycle = hooks(version, lifecycle);
  const isSidecar = isInit && restartPolicy === 'Always';
  const keepsPolicy = isSidecar ? behaves(version, 'SidecarContainers') : behaves(version, 'ContainerRestartRules');
  if (restartPolicy !== undefined && keepsPolicy) kept.restartPolicy = restartPolicy;
  if (!restartPolicyRules || !behaves(version, 'ContainerRestartRules')) return kept;
  const restartsAll = behaves(version, 'RestartAllContainersOnContainerExits');
  kept.restartPolicyRules = restartPolicyRules.filter(({action}) => restartsAll || action !== 'RestartAllContainers');
  return kept;
}

/** `stopSignal` is still off in the newest release; a hook without a handler is none. */
function hooks(version: KubernetesVersion, {postStart, preStop}: Lifecycle): Lifecycle {
  const hasSleep = behaves(version, 'PodLifecycleSleepAction');
  const kept: Lifecycle = {};
  if (postStart && (hasSleep || !postStart.sleep)) kept.postStart = postStart;
  if (preStop && (hasSleep || !preStop.sleep)) kept.preStop = preStop;
  return kept;
}
