import type {ContainerRun} from './containerRun';
import {killContainer} from './killContainer';
import {killLastOnes, leavesNothing} from './killLastOnes';
import {stepsForSandbox} from './newSandbox';
import {isUp, type PodWorker} from './podWorker';
import {pokeProbes, rouse} from './probeWorker';
import {publish} from './publish';
import {completeResize} from './resize';
import {restartAll, startsAllAfresh} from './restartAll';
import {hostIP} from './sandbox';
import {isDue, startAfterKill, startContainer} from './startContainer';
import {isStarted, wantsRestart} from './status';
import {inTurn, type Step} from './steps';
import {stopPod} from './stopPod';

/** Marks a container, and has the worker look as soon as this instant's work is done. */
export function touch(worker: PodWorker, run: ContainerRun): void {
  mark(worker, run);
  wake(worker);
}

/** Marks a container as one to be looked at in the next round. */
export function mark(worker: PodWorker, run: ContainerRun): void {
  if (run.isDirty) return;
  run.isDirty = true;
  worker.dirty.push(run);
}

/** Has the worker look at its Pod later in this instant. */
export function wake(worker: PodWorker): void {
  if (worker.isWoken) return;
  worker.isWoken = true;
  worker.world.after(0, () => {
    worker.isWoken = false;
    sync(worker);
  });
}

/**
 * One round: the status is written as things stand, then what has to be done is done, one thing after the other. Whatever happens meanwhile
 * is seen in the next round, which follows at once.
 *
 * The kubelet hears of changes within a second and looks again when a wait is over within ten to fifteen; both are taken as at once.
 *
 * kubernetes/kubernetes pkg/kubelet/kubelet.go SyncPod, pkg/kubelet/kuberuntime/kuberuntime_manager.go SyncPod, computePodActions
 */
export function sync(worker: PodWorker): void {
  if (worker.isBusy || worker.stage !== 'syncing' || !isUp(worker)) return;
  const {dirty} = worker;
  worker.dirty = [];
  if (dirty.length > 1) dirty.sort((one, other) => one.index - other.index);
  for (const run of dirty) run.isDirty = false;
  worker.podIP = worker.live.pod.spec.hostNetwork ? hostIP(worker) : worker.sandboxIP;
  publish(worker, dirty);
  pokeProbes(worker);
  if (worker.stop || worker.isOver || hasNothingLeft(worker, dirty)) {
    stopPod(worker);
    return;
  }
  for (const run of worker.resizing) if (isInForce(run)) completeResize(worker, run);
  const steps = stepsFor(worker, dirty);
  if (steps.length === 0) return;
  worker.isBusy = true;
  const {incarnation} = worker;
  inTurn(steps, () => {
    if (worker.incarnation !== incarnation) return;
    worker.isBusy = false;
    if (worker.dirty.length > 0 || worker.stop) sync(worker);
  });
}

const isInForce = ({stage, resources, spec}: ContainerRun): boolean => stage === 'running' && resources === spec.resources;

/** A container has ended: those who waited for that are told, then the worker looks at it, if it is free. */
export function noticeEnd(worker: PodWorker, run: ContainerRun): void {
  if (run.whenEnded.length > 0) for (const tell of run.whenEnded.splice(0)) tell();
  mark(worker, run);
  sync(worker);
  // Where the kubelet is busy with stopping, its status still says that the container runs, and readiness is asked on.
  if (run.probes.readiness) rouse(worker, run, 'readiness');
}

/**
 * No app container runs, waits or will be started again: sidecars do not keep a Pod going.
 *
 * kubernetes/kubernetes pkg/kubelet/kuberuntime/kuberuntime_manager.go computePodActions, keepCount
 */
function hasNothingLeft(worker: PodWorker, dirty: readonly ContainerRun[]): boolean {
  if (dirty.length === 0) return false;
  const isGone = (run: ContainerRun) =>
    run.stage === 'ended' && run.ended !== undefined && !wantsRestart(worker, run, run.ended);
  return dirty.some((run) => run.role === 'app' && isGone(run)) && worker.apps.every(isGone);
}

/** What has to be done, first for the sandbox, then for containers that are to be stopped, then for those that are to be started. */
function stepsFor(worker: PodWorker, dirty: readonly ContainerRun[]): Step[] {
  if (worker.live.sandbox.is !== 'ready') return stepsForSandbox(worker);
  if (dirty.length === 0) return worker.appsBegun ? [] : nextOnes(worker);
  const trigger = dirty.find((run) => startsAllAfresh(worker, run));
  if (trigger) return [(done) => restartAll(worker, trigger, done), (done) => inTurn(nextOnes(worker), done)];

  if (dirty.some(isToKill) && leavesNothing(worker, dirty.filter(isToKill))) return [(done) => killLastOnes(worker, done)];
  const steps: Step[] = [];
  for (const run of dirty) if (isToKill(run)) steps.push((done) => killContainer(worker, run, done));
  for (const run of dirty) if (isToKill(run) && run.kill?.restarts) steps.push((done) => startAfterKill(worker, run, done));
  for (const run of dirty) if (isDue(worker, run)) steps.push((done) => startContainer(worker, run, done));
  if (!worker.appsBegun) steps.push(...nextOnes(worker));
  return steps;
}

const isToKill = ({kill, stage}: ContainerRun): boolean => kill !== undefined && stage === 'running';

/**
 * The init container whose turn it is, if the one before has completed or, being a sidecar, has started; once all have, the app containers.
 *
 * kubernetes/kubernetes pkg/kubelet/kuberuntime/kuberuntime_container.go computeInitContainerActions
 */
export function nextOnes(worker: PodWorker): Step[] {
  const {inits} = worker;
  while (worker.nextInit < inits.length) {
    const current = inits[worker.nextInit];
    if (!current) break;
    if (current.stage === 'new' && !current.isTried) return [(done) => startContainer(worker, current, done)];
    const isDone = current.role === 'sidecar' ? isStarted(current) : current.stage === 'ended' && current.ended?.exitCode === 0;
    if (!isDone) return [];
    worker.nextInit += 1;
  }
  worker.appsBegun = true;
  return worker.apps.filter((run) => isToBegin(worker, run)).map((run) => (done) => startContainer(worker, run, done));
}

/** In a new sandbox all app containers are started, but for those that have succeeded where only failures are tried again. */
function isToBegin({live}: PodWorker, {ended}: ContainerRun): boolean {
  return live.pod.spec.restartPolicy !== 'OnFailure' || ended === undefined || ended.exitCode !== 0;
}
