import {backOffMessage, isInBackOff, nextBackOff, nextRestart} from '../backoff';
import {killGracePeriod} from '../termination';
import {setActivity} from './actual';
import {instanceId} from './containerId';
import type {ContainerRun} from './containerRun';
import {createdEvent, fullName, normal, startedEvent, warning} from './events';
import {hookLasts, hookOutlives} from './hooks';
import {ensureImage} from './images';
import {kill} from './killing';
import type {PodWorker} from './podWorker';
import {beginProcess} from './process';
import {publish} from './publish';
import {wantsRestart} from './status';
import {mark, sync, touch} from './sync';

/**
 * Whether a container that is not running is to be started in this round. One that ended and is wanted again waits out its back-off first,
 * of which the kubelet tells.
 *
 * kubernetes/kubernetes pkg/kubelet/kuberuntime/kuberuntime_manager.go doBackOff
 */
export function isDue(worker: PodWorker, run: ContainerRun): boolean {
  if (run.retry || run.isStuck || (run.role === 'app' && !worker.appsBegun)) return false;
  if (run.stage === 'new') return run.isTried;
  const {ended} = run;
  if (run.stage !== 'ended' || !ended || !wantsRestart(worker, run, ended)) return false;
  const {restartsAt, waitSeconds} = nextRestart(run.backOff, ended.finishedAt, worker.restartSettings);
  if (restartsAt <= worker.world.now) return true;
  waitToRestart(worker, run, waitSeconds, restartsAt);
  return false;
}

/** What the status says during a wait. The last waits are all alike, so the record is made once for each length. */
function waitingOf({live}: PodWorker, run: ContainerRun, wait: number): NonNullable<ContainerRun['waiting']> {
  const known = run.waits.get(wait);
  if (known) return known;
  const message = `${backOffMessage(wait)}=${run.live.name} pod=${fullName(live)}`;
  const made = {is: 'waiting', reason: 'CrashLoopBackOff', message} as const;
  run.waits.set(wait, made);
  return made;
}

function waitToRestart(worker: PodWorker, run: ContainerRun, wait: number, until: number): void {
  const {world, live} = worker;
  const {name} = run.live;
  run.waiting = waitingOf(worker, run, wait);
  run.events.backOff ??= warning('BackOff', `Back-off restarting failed container ${name} in pod ${fullName(live)}`);
  const facts = {wait, until, restarts: run.restartCount};
  world.tell({
    who: 'kubelet',
    what: 'back-off',
    why: 'back-off-doubles',
    pod: live.uid,
    container: name,
    facts,
    event: run.events.backOff,
  });
  setActivity(worker, run, 'back-off', {until});
  publish(worker, [run]);
  run.retry = world.after(until - world.now, () => {
    run.retry = undefined;
    mark(worker, run);
    sync(worker);
  });
}

/**
 * Starts a container: image, creation, start, postStart hook. `done` is called when the kubelet can turn to the next one, whatever came of it.
 *
 * kubernetes/kubernetes pkg/kubelet/kuberuntime/kuberuntime_container.go startContainer
 */
export function startContainer(worker: PodWorker, run: ContainerRun, done: () => void): void {
  const since = run.stage === 'ended' && !run.forgetsEnd ? run.ended?.finishedAt : undefined;
  start(worker, run, since, done);
}

/**
 * Starts a container that has just been killed, in the same round. The kubelet looked at the containers before the kill, so that it goes by
 * the end of the instance before: as long as the back-off is shorter than the time since then, there is no wait.
 *
 * kubernetes/kubernetes pkg/kubelet/kuberuntime/kuberuntime_manager.go SyncPod, doBackOff
 */
export function startAfterKill(worker: PodWorker, run: ContainerRun, done: () => void): void {
  // Of one that was removed with all others the runtime knows nothing any more.
  const since = run.previous?.containerID ? run.previous.finishedAt : undefined;
  if (since !== undefined && isInBackOff(run.backOff, since, worker.world.now, worker.restartSettings)) done();
  else start(worker, run, since, done);
}

/** `since`: the end that the back-off counts from. */
function start(worker: PodWorker, run: ContainerRun, since: number | undefined, done: () => void): void {
  run.isTried = true;
  run.forgetsEnd = false;
  if (since !== undefined) run.backOff = nextBackOff(run.backOff, since, worker.world.now, worker.restartSettings);
  ensureImage(worker, run, () => createAndStart(worker, run, done), done);
}

function createAndStart(worker: PodWorker, run: ContainerRun, done: () => void): void {
  const {world, live} = worker;
  const {name} = run.live;
  run.restartCount = run.instances;
  run.instances += 1;
  run.id = instanceId(run.idPrefix, run.instances);
  run.waiting = undefined;
  run.isRemoved = false;
  run.resources = run.spec.resources;
  run.allocated = run.spec.resources?.requests;
  run.events.created ??= createdEvent(world, name);
  const facts = {instance: run.instances};
  world.tell({
    who: 'runtime',
    what: 'container-created',
    why: 'each-start-is-a-new-container',
    pod: live.uid,
    container: name,
    facts,
    event: run.events.created,
  });
  // It takes no time; noted once, as there may be thousands of restarts.
  if (run.instances === 1) setActivity(worker, run, 'creating');
  run.events.started ??= startedEvent(world, name);
  world.tell({
    who: 'runtime',
    what: 'container-started',
    why: startRule(worker, run),
    pod: live.uid,
    container: name,
    facts,
    event: run.events.started,
  });
  run.stage = 'starting';
  beginProcess(worker, run);
  const {incarnation} = worker;
  const goOn = () => {
    if (worker.incarnation !== incarnation) return;
    if (run.stage === 'starting') run.stage = 'running';
    touch(worker, run);
    done();
  };
  if (run.spec.lifecycle?.postStart) runPostStart(worker, run, goOn);
  else goOn();
}

function startRule({inits}: PodWorker, {role, instances}: ContainerRun) {
  if (instances > 1) return 'restart-is-in-place';
  if (role === 'init') return 'init-one-after-the-other';
  if (role === 'sidecar') return 'sidecar-only-has-to-start';
  return inits.length > 0 ? 'apps-after-all-init' : 'apps-in-list-order';
}

/** The kubelet waits for the hook; if it fails, the container is stopped like any other. */
function runPostStart(worker: PodWorker, run: ContainerRun, goOn: () => void): void {
  const {world, live, incarnation} = worker;
  const {name} = run.live;
  const takes = hookLasts(run, 'postStart');
  const tell = (
    what: 'post-start-began' | 'post-start-ended' | 'post-start-failed',
    why: Parameters<typeof world.tell>[0]['why'],
    event = undefined as ReturnType<typeof warning> | undefined,
  ) => world.tell({who: 'kubelet', what, why, pod: live.uid, container: name, facts: {takes}, ...(event ? {event} : {})});
  tell('post-start-began', 'post-start-holds-up-the-next');
  setActivity(worker, run, 'post-start', {answers: run.live.actual.answers, until: world.now + takes});
  let isOver = false;
  const over = () => {
    if (isOver || worker.incarnation !== incarnation) return;
    isOver = true;
    appointment.cancelled = true;
    const hasDied = run.stage === 'ended' && !hookOutlives(run, 'postStart');
    if (!run.behaviour.postStart?.fails && !hasDied) {
      tell('post-start-ended', 'post-start-holds-up-the-next');
      if (run.stage === 'starting') setActivity(worker, run, 'running', {answers: run.live.actual.answers});
      goOn();
      return;
    }
    tell('post-start-failed', 'failed-post-start-kills', warning('FailedPostStartHook', 'PostStartHook failed'));
    run.waiting = {is: 'waiting', reason: 'PostStartHookError'};
    const failed = () => {
      run.waiting = {is: 'waiting', reason: 'PostStartHookError'};
      goOn();
    };
    if (run.stage === 'ended') failed();
    else {
      const graceSeconds = killGracePeriod(live.pod, name, 'Unknown');
      kill(
        worker,
        run,
        {graceSeconds, event: normal('Killing', 'FailedPostStartHook'), why: 'failed-post-start-kills'},
        failed,
      );
    }
  };
  const appointment = world.after(takes, over);
  if (!hookOutlives(run, 'postStart')) run.whenEnded.push(over);
}
