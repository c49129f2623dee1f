import {restartRule} from '../../pod/restartPolicy';
import type {EndedState} from '../records';
import {setActivity} from './actual';
import type {ContainerRun} from './containerRun';
import {normal} from './events';
import {isRunning} from './killAll';
import {kill} from './killing';
import type {PodWorker} from './podWorker';
import {publish, publishPod} from './publish';
import {defaultWait} from './status';
import {inTurn, type Step} from './steps';

/** The end of this container makes all of them begin anew, by a rule of its own. */
export function startsAllAfresh(_worker: PodWorker, {stage, spec, ended, retry, isRemoved}: ContainerRun): boolean {
  if (stage !== 'ended' || !ended || retry || isRemoved || !spec.restartPolicyRules) return false;
  return restartRule(spec, ended.exitCode)?.action === 'RestartAllContainers';
}

/**
 * Stops all containers, one after the other, with no grace and so without hooks, and removes them. The sandbox stays, with address and
 * volumes; then they are started again as they were the first time.
 *
 * kubernetes/kubernetes pkg/kubelet/kuberuntime/kuberuntime_manager.go SyncPod (since 1.36)
 */
export function restartAll(worker: PodWorker, trigger: ContainerRun, done: () => void): void {
  const {world, live, runs} = worker;
  const facts = {exitCode: trigger.ended?.exitCode ?? 0};
  world.tell({
    who: 'kubelet',
    what: 'restarting-all',
    why: 'rule-restarts-all',
    pod: live.uid,
    container: trigger.live.name,
    facts,
  });
  worker.startsAfresh = trigger;
  publishPod(worker);
  const killing = {graceSeconds: 0, event: normal('Killing', 'killing'), why: 'rule-restarts-all'} as const;
  const kills: Step[] = runs.filter(isRunning).map((run) => (over) => kill(worker, run, killing, over));
  inTurn(kills, () => {
    for (const run of runs) remove(worker, run);
    worker.nextInit = 0;
    worker.appsBegun = false;
    worker.startsAfresh = undefined;
    publish(worker, runs);
    // Removing them and looking anew is taken as a second: there is no back-off, and a rule that fires at once must not stop time.
    const {incarnation} = worker;
    world.after(1, () => {
      if (worker.incarnation === incarnation) done();
    });
  });
}

const reason = 'RestartingAllContainers';
const message = 'The container is removed because RestartAllContainers in place';

/** What is written of a container that ran or had ended: how it really ended is lost, and the restart counts already. */
const removedEnd: EndedState = {is: 'terminated', exitCode: 137, reason, message, startedAt: 0, finishedAt: 0, containerID: ''};

/**
 * A container is removed, to be started as if for the first time. One that was waiting keeps its last end.
 *
 * kubernetes/kubernetes pkg/kubelet/kubelet_pods.go convertToAPIContainerStatuses (podRestarting)
 */
function remove(worker: PodWorker, run: ContainerRun): void {
  if (run.retry) run.retry.cancelled = true;
  run.retry = undefined;
  run.isTried = false;
  if (!run.ended) return;
  const waited = run.status.state.is === 'waiting';
  if (!waited) {
    run.ended = removedEnd;
    run.restartCount = run.instances;
  }
  run.waiting = waited ? {is: 'waiting', reason: defaultWait(worker)} : {is: 'waiting', reason, message};
  run.stage = 'new';
  run.isRemoved = true;
  run.isDirty = false;
  setActivity(worker, run, 'absent');
}
