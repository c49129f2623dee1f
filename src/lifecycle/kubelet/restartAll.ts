import {restartRule} from '../../pod/restartPolicy';
import {setActivity} from './actual';
import type {ContainerRun} from './containerRun';
import {normal} from './events';
import {isRunning} from './killAll';
import {kill} from './killing';
import type {PodWorker} from './podWorker';
import {publish, publishPod} from './publish';
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

const removed = {
  is: 'waiting',
  reason: 'RestartingAllContainers',
  message: 'The container is removed because RestartAllContainers in place',
} as const;

function remove(worker: PodWorker, run: ContainerRun): void {
  if (run.retry) run.retry.cancelled = true;
  run.retry = undefined;
  run.isTried = false;
  if (!run.ended) return;
  run.ended = {...run.ended, exitCode: 137, reason: removed.reason};
  run.waiting = removed;
  run.stage = 'new';
  run.isRemoved = true;
  run.isDirty = false;
  setActivity(worker, run, 'absent');
}
