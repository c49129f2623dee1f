import {finishDeletion} from '../cluster/deletePod';
import {setActivity} from './actual';
import {killAll} from './killAll';
import {canTell, type PodWorker} from './podWorker';
import {stopProbes} from './probeWorker';
import {publish} from './publish';
import {stopSandbox} from './sandbox';

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
 * The last status: a container of which no end is known counts as ended with 137, once the Pod was initialized. Of init containers those are
 * meant that come before one that was started.
 *
 * kubernetes/kubernetes pkg/kubelet/status/status_manager.go TerminatePod
 */
function writeLastStatus(worker: PodWorker): void {
  const {runs, inits, apps} = worker;
  const hasInitialized = worker.nextInit >= inits.length;
  const lastStarted = inits.findLastIndex(({instances}) => instances > 0);
  const missed = [...inits.slice(0, lastStarted + 1), ...(hasInitialized ? apps : [])].filter(({ended}) => !ended);
  for (const run of missed) {
    const message = 'The container could not be located when the pod was terminated';
    run.ended = {
      is: 'terminated',
      exitCode: 137,
      reason: 'ContainerStatusUnknown',
      message,
      startedAt: 0,
      finishedAt: 0,
      containerID: '',
    };
    run.stage = 'ended';
  }
  publish(worker, runs);
}
