import {containersInOrder, isSidecar} from '../pod/containerRole';
import type {Container, Pod} from '../pod/pod';
import {toMilliseconds} from './agenda';

/**
 * However little is left of the grace period, between the stop signal and SIGKILL lie at least so many seconds.
 *
 * kubernetes/kubernetes pkg/kubelet/kuberuntime/kuberuntime_container.go minimumGracePeriodInSeconds
 */
export const minimumGraceSeconds = 2;

/** Why a container is killed. `Unknown`: its whole Pod is stopped. */
export type KillReason = 'Unknown' | 'LivenessProbe' | 'StartupProbe';

function probeThatFailed({livenessProbe, startupProbe}: Container, reason: KillReason) {
  if (reason === 'LivenessProbe') return livenessProbe;
  return reason === 'StartupProbe' ? startupProbe : undefined;
}

/**
 * The grace period with which the killing of a container begins, in seconds, before hook and waiting take their part: that of the
 * deletion; else that of the probe that failed; else the Pod's. The Pod is taken as it is: one that says nothing gets the minimum, but
 * stored ones always say.
 *
 * kubernetes/kubernetes pkg/kubelet/kuberuntime/kuberuntime_container.go setTerminationGracePeriod
 */
export function killGracePeriod(pod: Pod, containerName: string, reason: KillReason): number {
  const {deletionGracePeriodSeconds} = pod.metadata;
  if (deletionGracePeriodSeconds !== undefined) return deletionGracePeriodSeconds;
  const {terminationGracePeriodSeconds} = pod.spec;
  if (terminationGracePeriodSeconds === undefined) return minimumGraceSeconds;
  const container = containersInOrder(pod).find((one) => one.container.name === containerName)?.container;
  const own = container && probeThatFailed(container, reason)?.terminationGracePeriodSeconds;
  return own ?? terminationGracePeriodSeconds;
}

/**
 * What is left of the grace period when so much time has gone by with a hook or with waiting for one's turn: only whole seconds are taken out.
 * So a hook of 2.5 s takes 2, and SIGKILL comes half a second late.
 *
 * kubernetes/kubernetes pkg/kubelet/kuberuntime/kuberuntime_container.go killContainer, executePreStopHook
 */
export function graceAfter(graceSeconds: number, spentSeconds: number): number {
  return graceSeconds - Math.floor(toMilliseconds(spentSeconds));
}

/** What a container really gets between the stop signal and SIGKILL. */
export function graceGiven(graceLeft: number): number {
  return Math.max(graceLeft, minimumGraceSeconds);
}

/** Whether the preStop hook is run: there must be one, and some grace period for it. */
export function runsPreStop({lifecycle}: Container, graceSeconds: number): boolean {
  return lifecycle?.preStop !== undefined && graceSeconds > 0;
}

/**
 * Whom each container waits for before it is sent its stop signal, among those that are running: nobody, but a sidecar waits for all
 * app containers and for the sidecar that is listed after it. If that one is not running it does not look further down the list.
 *
 * kubernetes/kubernetes pkg/kubelet/kuberuntime/kuberuntime_termination_order.go newTerminationOrdering
 */
export function waitsFor(pod: Pod, running: readonly string[]): Map<string, string[]> {
  const runs = (name: string) => running.includes(name);
  const apps = pod.spec.containers.map(({name}) => name).filter(runs);
  const order = new Map(running.map((name) => [name, [] as string[]]));
  const sidecars = (pod.spec.initContainers ?? []).filter(isSidecar).map(({name}) => name);
  sidecars.forEach((name, index) => {
    const next = sidecars.slice(index + 1, index + 2).filter(runs);
    if (runs(name)) order.set(name, [...apps, ...next]);
  });
  return order;
}

/** How a container takes to being stopped, in seconds. */
export type StopTimes = {
  /** How long its preStop hook takes. Default: the seconds of a `sleep` hook, else 0. */
  preStopSeconds?: number;
  /** From the stop signal to its end; -1: it would never end. Default: 0. */
  exitAfterTermSeconds?: number;
};

export type ContainerEnd = {
  /** Absent: no hook was run. */
  preStopStartedAt?: number;
  termSentAt: number;
  graceGivenSeconds: number;
  exitedAt: number;
  sigkill: boolean;
};

export type Termination = {containers: Record<string, ContainerEnd>; allExitedAt: number};

/** When hook and waiting of a container are over, and what is then left of its grace period. */
function untilSignal(container: Container, times: StopTimes, grace: number, othersEndAt: number): {at: number; left: number} {
  let [at, left] = [0, grace];
  if (runsPreStop(container, grace)) {
    const takes = times.preStopSeconds ?? container.lifecycle?.preStop?.sleep?.seconds ?? 0;
    at = Math.min(takes, grace);
    left = graceAfter(grace, at);
  }
  if (left > 0 && othersEndAt > at) {
    const turn = Math.min(othersEndAt, at + left);
    left = graceAfter(left, turn - at);
    at = turn;
  }
  return {at, left};
}

function isRunningByDefault({role}: {role: string}): boolean {
  return role !== 'init';
}

/**
 * How a Pod that is stopped at 0 comes to its end, container by container. All hooks start at once. Each container's stop signal follows
 * its own hook, that of a sidecar also the end of all it waits for; hook and waiting use up the one grace period that all of them count
 * from 0. When it is used up nobody waits any longer. Times are in seconds, fractions allowed; what a container does not stand out
 * within its time ends with SIGKILL. `running`: the containers that still run, by name (default: all but init containers);
 * `gracePeriodOverride` takes the place of the Pod's grace period.
 *
 * kubernetes/kubernetes pkg/kubelet/kuberuntime/kuberuntime_container.go killContainersWithSyncResult, killContainer
 */
export function terminate(
  pod: Pod,
  behaviour: Readonly<Record<string, StopTimes>>,
  {running, gracePeriodOverride}: {running?: readonly string[]; gracePeriodOverride?: number} = {},
): Termination {
  const all = containersInOrder(pod);
  const names = running ?? all.filter(isRunningByDefault).map(({container}) => container.name);
  const order = waitsFor(pod, names);
  const ends = new Map<string, ContainerEnd>();
  const endOf = (name: string): ContainerEnd => {
    const known = ends.get(name);
    if (known) return known;
    const container = all.find((one) => one.container.name === name)?.container ?? {name};
    const grace = gracePeriodOverride ?? killGracePeriod(pod, name, 'Unknown');
    const times = behaviour[name] ?? {};
    const othersEndAt = Math.max(0, ...(order.get(name) ?? []).map((other) => endOf(other).exitedAt));
    const {at, left} = untilSignal(container, times, grace, othersEndAt);
    const end = {...(runsPreStop(container, grace) ? {preStopStartedAt: 0} : {}), ...afterSignal(at, graceGiven(left), times)};
    ends.set(name, end);
    return end;
  };
  const containers = Object.fromEntries(names.map((name) => [name, endOf(name)]));
  return {containers, allExitedAt: Math.max(0, ...Object.values(containers).map(({exitedAt}) => exitedAt))};
}

function afterSignal(termSentAt: number, graceGivenSeconds: number, {exitAfterTermSeconds = 0}: StopTimes) {
  const sigkill = exitAfterTermSeconds < 0 || exitAfterTermSeconds > graceGivenSeconds;
  const lasts = sigkill ? graceGivenSeconds : exitAfterTermSeconds;
  return {
    termSentAt: toMilliseconds(termSentAt),
    graceGivenSeconds,
    exitedAt: toMilliseconds(termSentAt + lasts),
    sigkill,
  };
}
