import {podPhase} from '../../pod/phase';
import type {PodPhase} from '../../pod/pod';
import type {ConditionRecord, ObjectRecord} from '../records';
import type {Rule} from '../rule';
import {conditionsOf, isTrue} from './conditions';
import type {ContainerRun} from './containerRun';
import {knownPod} from './knownPod';
import {canTell, type PodWorker} from './podWorker';
import {hostIP} from './sandbox';
import {containerRecord} from './status';
import {count} from './tally';

/**
 * Writes what is known of these containers into the stored status, and phase and conditions if they are others now. Tells whoever watches
 * when the Pod has become ready or is not any more, and when its phase has changed. While the node is cut off nothing is written; the
 * kubelet goes by what it knows itself.
 *
 * kubernetes/kubernetes pkg/kubelet/kubelet_pods.go generateAPIPodStatus, pkg/kubelet/status/status_manager.go
 */
export function publish(worker: PodWorker, runs: readonly ContainerRun[]): void {
  const tells = canTell(worker);
  for (const run of runs) {
    const before = run.status;
    const now = containerRecord(worker, run);
    run.status = now;
    count(worker.tally, run, before, now, run.restarts);
    if (tells && run.live.told !== now) worker.world.putTold(run.live, now);
  }
  publishPod(worker);
}

/**
 * Writes what a probe has come to: the flags of the container and what follows for the Pod, and nothing else of it. This is done at once, even
 * while the kubelet is busy with the Pod.
 *
 * kubernetes/kubernetes pkg/kubelet/status/status_manager.go SetContainerReadiness, SetContainerStartup
 */
export function publishProbed(worker: PodWorker, run: ContainerRun): void {
  const before = run.status;
  const {startup, readiness} = run.probes;
  const started = before.state.is === 'running' && (startup === undefined || startup.state.result === 'Success');
  const ready = started && (readiness === undefined || readiness.state.result === 'Success');
  run.status = {...before, started, ready};
  count(worker.tally, run, before, run.status, run.restarts);
  if (canTell(worker)) worker.world.putTold(run.live, run.status);
  publishPod(worker);
}

const isFinal = (phase: PodPhase): boolean => phase === 'Succeeded' || phase === 'Failed';

/** The phase, by what it depends on: which standings there are among the containers, and what is known of the whole. */
function phaseOf(worker: PodWorker): PodPhase {
  const {tally, isTerminal, phases} = worker;
  const key = tally.mask + (isTerminal ? 2 ** 27 : 0) + (tally.appsStarted > 0 ? 2 ** 28 : 0);
  const known =
    phases.get(key) ?? podPhase(knownPod(worker), {podIsTerminal: isTerminal, podHasInitialized: tally.appsStarted > 0});
  phases.set(key, known);
  return known;
}

/** What the conditions depend on, and all else that is written of the whole Pod. */
function keyOf({tally, isTerminal, isOver, stop, live, podIP, startsAfresh, resizing, resizePending}: PodWorker): number {
  let key = 0;
  if (isTerminal) key |= 1;
  if (tally.appsStarted > 0) key |= 2;
  if (tally.unready > 0) key |= 4;
  if (tally.uninitialized > 0) key |= 8;
  if (live.sandbox.is === 'ready') key |= 16;
  if (podIP !== live.object.podIP) key |= 32;
  if (startsAfresh) key |= 64;
  if (resizing.size > 0) key |= 128;
  if (resizePending) key |= resizePending.reason === 'Deferred' ? 256 : 512;
  if (isOver) key |= 1024;
  if (stop?.failsAtOnce) key |= 2048;
  return key;
}

/**
 * Phase, conditions and address, if they are others now. The phase never leaves Succeeded or Failed, and becomes one of them only when
 * nothing can be running any more.
 */
export function publishPod(worker: PodWorker): void {
  const {world, live, stop, isTerminal} = worker;
  const {object} = live;
  const found = phaseOf(worker);
  worker.isOver = isFinal(found);
  if (!canTell(worker)) return;
  const ending = stop?.reason !== undefined || !isFinal(found) ? 'Failed' : found;
  const waits = isFinal(object.phase) || (worker.isOver && !isTerminal);
  const phase = waits ? object.phase : isTerminal ? ending : found;
  const foreseen = stop?.failsAtOnce ? 'Failed' : found;
  const key = keyOf(worker);
  if (key === worker.publishedKey && phase === object.phase) return;
  worker.publishedKey = key;
  // The conditions speak of the phase that is to come as soon as it is known; the phase itself waits for the last container.
  const conditions = conditionsOf(worker, isFinal(object.phase) || isTerminal ? phase : foreseen);
  tellOfPod(worker, phase, conditions);
  world.setObject(live, {phase, conditions, ...firstAndLast(worker)});
  if (phase !== object.phase) world.changed(live, 'phase');
  if (isTrue(conditions, 'Ready') !== isTrue(object.conditions, 'Ready')) world.changed(live, 'readiness');
  if (live.object.podIP !== object.podIP) world.changed(live, 'status');
}

/** What is written once: with the first status, with each new sandbox, and with the last status. */
function firstAndLast({world, live, stop, isTerminal, podIP, ...worker}: PodWorker): Partial<ObjectRecord> {
  const change: Partial<ObjectRecord> = {};
  if (live.object.startTime === undefined)
    Object.assign(change, {startTime: world.now, hostIP: hostIP({world, node: worker.node})});
  if (podIP !== undefined) change.podIP = podIP;
  if (isTerminal && stop?.reason !== undefined) Object.assign(change, {reason: stop.reason, message: stop.message});
  return change;
}

/** What a reader should be told of the whole Pod, one thing after the other, each with its change. */
function tellOfPod(worker: PodWorker, phase: PodPhase, conditions: readonly ConditionRecord[]): void {
  const {world, live} = worker;
  const {object, uid} = live;
  const initialized = conditions.find(({type}) => type === 'Initialized');
  const wasFalse = object.conditions.some(({type, status}) => type === 'Initialized' && status === 'False');
  if (initialized && wasFalse && initialized.status === 'True') {
    world.tell({who: 'kubelet', what: 'initialized', why: 'initialized-stays', pod: uid});
    world.setObject(live, {conditions: object.conditions.map((one) => (one.type === initialized.type ? initialized : one))});
  }
  if (phase !== object.phase) {
    const why: Rule = isFinal(phase) ? 'last-status-is-final' : 'phase-follows-containers';
    world.tell({who: 'kubelet', what: 'phase-changed', why, pod: uid, facts: {phase, before: object.phase}});
    world.setObject(live, {phase, ...firstAndLast(worker)});
  }
  const isReady = isTrue(conditions, 'Ready');
  if (isReady === isTrue(object.conditions, 'Ready')) return;
  const what = isReady ? 'ready' : 'not-ready';
  if (!isReady && worker.stop?.failsAtOnce) {
    const facts = {deadline: live.pod.spec.activeDeadlineSeconds ?? 0};
    world.tell({who: 'kubelet', what, why: 'deadline-fails-the-pod', pod: uid, facts});
  } else world.tell({who: 'kubelet', what, why: 'ready-when-all-are', pod: uid});
}
