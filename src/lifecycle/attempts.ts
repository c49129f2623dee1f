import type {Pod} from '../pod/pod';
import {type BackOff, type BackOffSettings, nextRestart, shouldRestart} from './backoff';

/** One run of a container, and what its end costs. All times are in seconds. */
export type Attempt = {
  /** 1 is the first start; the restart count is one less. */
  number: number;
  startedAt: number;
  ranSeconds: number;
  finishedAt: number;
  exitCode: number;
  /** What comes after: nothing, if policies and rules say so. */
  restart?: {
    waitSeconds: number;
    restartsAt: number;
    /** How many ends there have been since the count began, this one included: the first is free, the second costs the first wait. */
    count: number;
    /** The run was so long that the count begins with its end. Of the first run nothing is known before. */
    startsOver: boolean;
  };
};

/**
 * What becomes of a container that starts at 0 and ends as `runs` say, one after the other: as far as the runs go, or until it is not
 * started again. Exit code and wait have nothing to do with each other: the code decides whether, the run how soon.
 *
 * kubernetes/kubernetes pkg/kubelet/kuberuntime/kuberuntime_manager.go SyncPod, doBackOff
 */
export function attempts(
  pod: Pod,
  containerName: string,
  settings: BackOffSettings,
  runs: readonly {seconds: number; exitCode: number}[],
): Attempt[] {
  const list: Attempt[] = [];
  let [startedAt, count, backOff]: [number, number, BackOff | undefined] = [0, 0, undefined];
  for (const {seconds, exitCode} of runs) {
    const attempt = {number: list.length + 1, startedAt, ranSeconds: seconds, finishedAt: startedAt + seconds, exitCode};
    if (!shouldRestart(pod, containerName, {terminated: {exitCode}}, false)) {
      list.push(attempt);
      break;
    }
    const {waitSeconds, restartsAt, backOff: kept} = nextRestart(backOff, attempt.finishedAt, settings);
    const startsOver = backOff !== undefined && waitSeconds === 0;
    count = startsOver ? 1 : count + 1;
    list.push({...attempt, restart: {waitSeconds, restartsAt, count, startsOver}});
    [startedAt, backOff] = [restartsAt, kept];
  }
  return list;
}
