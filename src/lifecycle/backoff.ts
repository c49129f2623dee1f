import {containersInOrder} from '../pod/containerRole';
import type {Pod} from '../pod/pod';
import {restartsAfter} from '../pod/restartPolicy';
import {toMilliseconds} from './agenda';
import {goDuration} from './goDuration';

/** Bounds of a back-off, in seconds: the first wait, the longest one, and how long without a failure makes it start over. */
export type BackOffSettings = {initialSeconds: number; maxSeconds: number; resetAfterSeconds: number};

/** What is kept of something that failed: the wait its next failure costs, and when that was set. */
export type BackOff = {seconds: number; updatedAt: number};

/**
 * The kubelet's settings for restarts. A cap below ten seconds is the first wait, too. What makes the wait start over does not depend on it.
 *
 * kubernetes/kubernetes pkg/kubelet/kubelet.go NewMainKubelet
 */
export function restartBackOff(maxContainerRestartSeconds = 300): BackOffSettings {
  return {
    initialSeconds: Math.min(10, maxContainerRestartSeconds),
    maxSeconds: maxContainerRestartSeconds,
    resetAfterSeconds: 600,
  };
}

/** The kubelet's settings for image pulls. */
export const pullBackOff: BackOffSettings = {initialSeconds: 10, maxSeconds: 300, resetAfterSeconds: 600};

/** Whether so much time lies between the last failure and what happened at `eventAt` that it counts as the first. */
function isForgotten({updatedAt}: BackOff, eventAt: number, {resetAfterSeconds}: BackOffSettings): boolean {
  return toMilliseconds(eventAt - updatedAt) > resetAfterSeconds;
}

/**
 * After one more failure, which happened at `eventAt` and is reported at `now`: the wait is doubled up to the cap, or is the first one
 * again.
 *
 * kubernetes/kubernetes staging/src/k8s.io/client-go/util/flowcontrol/backoff.go Next
 */
export function nextBackOff(previous: BackOff | undefined, eventAt: number, now: number, settings: BackOffSettings): BackOff {
  const startsOver = previous === undefined || isForgotten(previous, eventAt, settings);
  const seconds = startsOver ? settings.initialSeconds : Math.min(previous.seconds * 2, settings.maxSeconds);
  return {seconds, updatedAt: now};
}

/**
 * Whether something that happened at `eventAt` must still wait at `now`. Restarts go by this, counted from the end of the last run.
 *
 * kubernetes/kubernetes staging/src/k8s.io/client-go/util/flowcontrol/backoff.go IsInBackOffSince
 */
export function isInBackOff(backOff: BackOff | undefined, eventAt: number, now: number, settings: BackOffSettings): boolean {
  if (backOff === undefined || isForgotten(backOff, eventAt, settings)) return false;
  return toMilliseconds(now - eventAt) < backOff.seconds;
}

/**
 * Whether the last failure is so short a time ago that one must wait at `now`. Image pulls go by this.
 *
 * kubernetes/kubernetes staging/src/k8s.io/client-go/util/flowcontrol/backoff.go IsInBackOffSinceUpdate
 */
export function isInBackOffSinceUpdate(backOff: BackOff | undefined, now: number, settings: BackOffSettings): boolean {
  if (backOff === undefined || isForgotten(backOff, now, settings)) return false;
  return toMilliseconds(now - backOff.updatedAt) < backOff.seconds;
}

/** How long a container that ended waits, and what is kept once it has been started again. */
export type Restart = {waitSeconds: number; restartsAt: number; backOff: BackOff};

/**
 * When a container that ended at `finishedAt`, and is to run again, is started. The first end costs nothing; each further one costs twice
 * the last wait, from 10 s up to the cap. A run of more than ten minutes makes it the first again. How it ended does not matter:
 * exit code 0 waits as long as any other.
 *
 * The kubelet is taken to look at once. The wait it works out at the restart is the one that the next end will cost.
 * Left out, here as in the tables: its housekeeping (GC, every two seconds) throws a count away ten minutes after it was set, even in the
 * middle of a wait. So on a real node the wait after a run of more than five minutes can end early.
 *
 * kubernetes/kubernetes pkg/kubelet/kuberuntime/kuberuntime_manager.go doBackOff
 */
export function nextRestart(previous: BackOff | undefined, finishedAt: number, settings: BackOffSettings): Restart {
  const waits = isInBackOff(previous, finishedAt, finishedAt, settings);
  const waitSeconds = waits && previous ? previous.seconds : 0;
  const restartsAt = toMilliseconds(finishedAt + waitSeconds);
  return {waitSeconds, restartsAt, backOff: nextBackOff(previous, finishedAt, restartsAt, settings)};
}

/** The beginning of what the kubelet says while a container waits; behind it come container and Pod. */
export function backOffMessage(waitSeconds: number): string {
  return `back-off ${goDuration(waitSeconds)} restarting failed container`;
}

export type CrashLoopStep = {finishedAt: number; restartDelay: number; restartedAt: number; message?: string};

/**
 * The waits of a container that starts at 0 and each time ends after the next entry of `runSeconds`, and is always started again.
 * All times are in seconds. No message: there was no wait.
 */
export function crashLoop(settings: BackOffSettings, runSeconds: readonly number[]): CrashLoopStep[] {
  let [startedAt, backOff]: [number, BackOff | undefined] = [0, undefined];
  return runSeconds.map((ran) => {
    const finishedAt = toMilliseconds(startedAt + ran);
    const restart = nextRestart(backOff, finishedAt, settings);
    [startedAt, backOff] = [restart.restartsAt, restart.backOff];
    const {waitSeconds, restartsAt} = restart;
    const message = waitSeconds > 0 ? {message: backOffMessage(waitSeconds)} : {};
    return {finishedAt, restartDelay: waitSeconds, restartedAt: restartsAt, ...message};
  });
}

/** What is known of a container on its node: `null`, it was never started; `{}`, nobody knows, or it was created and no more. */
export type KnownState = {terminated?: {exitCode: number}; running?: object; waiting?: object} | null;

/**
 * Whether a container is to be started: never once its Pod is being deleted, always if it never was or nobody knows, else by exit code,
 * rules and policies. A name that the Pod does not have is not started.
 *
 * Sidecars and app containers go by this. An init container that has ended with 0 is done, whatever this says.
 *
 * kubernetes/kubernetes pkg/kubelet/container/helpers.go ShouldContainerBeRestarted
 */
export function shouldRestart(pod: Pod, containerName: string, state: KnownState, deleted: boolean): boolean {
  const container = containersInOrder(pod).find((one) => one.container.name === containerName)?.container;
  if (!container || deleted) return false;
  if (state?.running) return false;
  return state?.terminated ? restartsAfter(container, pod.spec, state.terminated.exitCode) : true;
}
