import {finishDeletion} from '../cluster/deletePod';
import type {Rule} from '../rule';
import {killGracePeriod, waitsFor} from '../termination';
import {setActivity} from './actual';
import {normal} from './events';
import {kill} from './killing';
import type {PodWorker} from './podWorker';
import {stopProbes} from './probeWorker';
import {publish} from './publish';
import {stopSandbox} from './sandbox';
import {atOnce} from './steps';

/**
 * The grace period with which the kubelet stops a whole Pod: that of the deletion, or what an eviction allows if that is less, else the
 * Pod's own; never less than a second.
 *
 * kubernetes/kubernetes pkg/kubelet/pod_workers.go calculateEffectiveGracePeriod
 */
export function effectiveGrace({live, stop}: PodWorker): number {
  const asked = [live.object.deletion?.graceSeconds, stop?.graceOverride].filter((one) => one !== undefined);
  const grace = asked.length > 0 ? Math.min(...asked) : (live.pod.spec.terminationGracePeriodSeconds ?? 0);
  return Math.max(grace, 1);
}

function reasonToStop({live, stop}: PodWorker): Rule {
  if (stop?.why) return stop.why;
  if (live.object.deletion) return 'kubelet-sees-the-deletion';
  return 'nothing-left-to-run';
}

/**
 * Stops all containers of a Pod, then its sandbox, writes the last status, and has the object removed if it was deleted. Nothing is started
 * any more, and a shorter grace period that comes now changes nothing.
 *
 * kubernetes/kubernetes pkg/kubelet/kubelet.go SyncTerminatingPod, SyncTerminatedPod
 */
export function stopPod(worker: PodWorker): void {
  const {live, runs, incarnation} = worker;
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
  const running = runs.filter(({stage}) => stage === 'running' || stage === 'starting');
  const order = waitsFor(
    live.pod,
    running.map(({live: {name}}) => name),
  );
  const isAsked = worker.stop !== undefined || live.object.deletion !== undefined;
  const why = reasonToStop(worker);
  const steps = running.map((run) => (done: () => void) => {
    const {name} = run.live;
    const graceSeconds = isAsked ? effectiveGrace(worker) : killGracePeriod(live.pod, name, 'Unknown');
    const others = order.get(name) ?? [];
    const event = normal('Killing', `Stopping container ${name}`);
    kill(worker, run, {graceSeconds, event, why, waitsFor: runs.filter((one) => others.includes(one.live.name))}, done);
  });
  atOnce(steps, () => {
    if (worker.incarnation === incarnation) allStopped(worker);
  });
}

function allStopped(worker: PodWorker): void {
  const {live} = worker;
  stopProbes(worker, 'readiness');
  stopSandbox(worker);
  worker.stage = 'terminated';
  worker.isTerminal = true;
  writeLastStatus(worker);
  if (live.object.deletion) finishDeletion(worker.world, live);
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
    run.ended = {exitCode: 137, reason: 'ContainerStatusUnknown', message, startedAt: 0, finishedAt: 0, containerID: ''};
    run.stage = 'ended';
  }
  publish(worker, runs);
}
