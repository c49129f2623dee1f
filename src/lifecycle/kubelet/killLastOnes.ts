import type {ContainerRun} from './containerRun';
import {killAll} from './killAll';
import type {PodWorker} from './podWorker';
import {stopSandbox} from './sandbox';
import {wantsRestart} from './status';

/**
 * Whether no app container would be left that runs or is to be started, once these have been killed: they failed a probe, and the policy
 * says Never. Rules that go by exit code are not asked, as there is no exit code yet.
 *
 * kubernetes/kubernetes pkg/kubelet/kuberuntime/kuberuntime_manager.go computePodActions, keepCount
 */
export function leavesNothing(worker: PodWorker, kills: readonly ContainerRun[]): boolean {
  const isLost = (run: ContainerRun) => kills.includes(run) && run.kill?.restarts === false;
  const isDone = (run: ContainerRun) =>
    run.stage === 'ended' && run.ended !== undefined && !wantsRestart(worker, run, run.ended);
  return worker.apps.some(isLost) && worker.apps.every((run) => isLost(run) || isDone(run));
}

/**
 * Then the kubelet does not kill the one that failed, but the whole Pod with its sandbox: the event says no more than that the container is
 * stopped, sidecars wait their turn, and the grace period is the Pod's, whatever the probe asks for.
 *
 * kubernetes/kubernetes pkg/kubelet/kuberuntime/kuberuntime_manager.go SyncPod, step 2
 */
export function killLastOnes(worker: PodWorker, done: () => void): void {
  killAll(worker, 'nothing-left-after-the-kill', () => {
    stopSandbox(worker);
    done();
  });
}
