import {finishDeletion} from '../cluster/deletePod';
import type {EndedState} from '../records';
import {setActivity} from './actual';
import type {ContainerRun} from './containerRun';
import {killAll} from './killAll';
import {canTell, type PodWorker} from './podWorker';
import {stopProbes} from './probeWorker';
import {publish} from './publish';
import {stopSandbox} from './sandbox';
import {containerRecord} from './status';

/**
 * The grace period with which the kubelet stops a whole Pod: that of the deletion, or what an eviction allows if that is less, else the
 * Pod's own; never less than a second.
 *
 * kubernetes/kubernetes pkg/kubelet/pod_workers.go calculateEffectiveGracePeriod
 */
export function effectiveGrace({live, stop, deletionGrace}: PodWorker): number {
  const asked = [deletionGrace, stop?.graceOverride].filter((one) => one !== undefined);
  const grace = asked.length > 0 ? Math.min(...asked) : (live.pod.spec.terminationGracePeriodSeconds ?? 0);
  return Math.max(grace, 1);
}

/**
 * Stops all containers of a Pod, then its sandbox, writes the last status, and has the object removed if it was deleted. Nothing is started
 * any more, and a shorter grace period that comes now changes nothing.
 *
 * kubernetes/kubernetes pkg/kubelet/kubelet.go SyncTerminatingPod, SyncTerminatedPod
 */
export function stopPod(worker: PodWorker): void {
  const {runs, incarnation} = worker;
  worker.stage = 'terminating';
  worker.isBusy = true;
  for (const run of runs) {
    if (run.retry) run.retry.cancelled = true;
    run.retry = undefined;
    if (run.live.actual.activity !== 'exited' && run.stage !== 'running')
      setActivity(worker, run, run.ended ? 'exited' : 'absent');
  }
  stopProbes(worker, 'liveness');
  stopProbes(worker, 'startup');
  publish(worker, runs);
  const grace = worker.stop || worker.isOver ? effectiveGrace(worker) : undefined;
  const over = () => {
    if (worker.incarnation === incarnation) allStopped(worker);
  };
  killAll(worker, worker.stop?.why ?? 'nothing-left-to-run', over, grace);
}

function allStopped(worker: PodWorker): void {
  stopProbes(worker, 'readiness');
  stopSandbox(worker);
  worker.stage = 'terminated';
  worker.isTerminal = true;
  writeLastStatus(worker);
  for (const tell of worker.whenStopped.splice(0)) tell();
  if (worker.deletionGrace !== undefined && canTell(worker)) finishDeletion(worker.world, worker.live);
}

/**
 * The last status: a container that does not say how it ended counts as ended with 137, be it that nobody saw its end or that it was waiting
 * for another start. App containers are meant once the Pod was initialized, of init containers all up to the last that ever ran, and the
 * first in any case.
 *
 * kubernetes/kubernetes pkg/kubelet/status/status_manager.go TerminatePod, hasPodInitialized, initializedContainers
 */
function writeLastStatus(worker: PodWorker): void {
  const {runs, inits, apps} = worker;
  const records = new Map(runs.map((run) => [run, containerRecord(worker, run)]));
  const hasRun = (run: ContainerRun) => records.get(run)?.state.is !== 'waiting' || records.get(run)?.last !== undefined;
  const ofInits = inits.slice(0, Math.max(inits.findLastIndex(hasRun) + 1, 1));
  const wasInitialized = inits.length === 0 || apps.some(hasRun) || hasCompleted(inits.at(-1));
  for (const run of [...ofInits, ...(wasInitialized ? apps : [])]) {
    if (records.get(run)?.state.is === 'terminated') continue;
    run.previous = run.ended;
    run.ended = unknownEnd;
    run.stage = 'ended';
    run.waiting = undefined;
    run.isRemoved = false;
  }
  publish(worker, runs);
}

const unknownEnd: EndedState = {
  is: 'terminated',
  exitCode: 137,
  reason: 'ContainerStatusUnknown',
  message: 'The container could not be located when the pod was terminated',
  startedAt: 0,
  finishedAt: 0,
  containerID: '',
};

const hasCompleted = (run: ContainerRun | undefined): boolean => run?.role === 'init' && run.ended?.exitCode === 0;
