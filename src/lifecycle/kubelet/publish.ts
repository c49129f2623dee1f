import {podCondition} from '../../pod/conditions';
import {podPhase} from '../../pod/phase';
import type {ContainerStatus, Pod, PodPhase} from '../../pod/pod';
import type {ConditionRecord, ContainerRecord, ObjectRecord} from '../records';
import type {Rule} from '../rule';
import {behaves} from '../version';
import type {ContainerRun} from './containerRun';
import {canTell, type PodWorker} from './podWorker';
import {hostIP} from './sandbox';
import {containerRecord, wantsRestart} from './status';
import {codesPerRole, roleNumber} from './tally';

/** The status of a container as the API has it, without times: enough for phase and conditions. */
function statusOf({name, image, state, last, restartCount, ready, started, containerID}: ContainerRecord): ContainerStatus {
  return {
    name,
    image,
    imageID: '',
    ready,
    started,
    restartCount,
    ...(containerID === undefined ? {} : {containerID}),
    state:
      state.is === 'waiting'
        ? {waiting: state}
        : state.is === 'running'
          ? {running: {}}
          : {terminated: {exitCode: state.exitCode, reason: state.reason}},
    ...(last ? {lastState: {terminated: {exitCode: last.exitCode, reason: last.reason}}} : {}),
  };
}

/** The Pod with the statuses of its containers as the kubelet knows them. */
function podAsKnown({live, inits, apps}: PodWorker): Pod {
  const {phase, conditions} = live.object;
  return {
    ...live.pod,
    status: {
      phase,
      conditions: conditions.map(({type, status}) => ({type, status})),
      initContainerStatuses: inits.map((run) => statusOf(run.status)),
      containerStatuses: apps.map((run) => statusOf(run.status)),
    },
  };
}

/** A digit for where a container stands, as far as the phase can tell: two with the same digit count the same. */
function codeOf(worker: PodWorker, run: ContainerRun, {state, last, started}: ContainerRecord): number {
  if (state.is === 'running') return started ? 2 : 1;
  const ended = state.is === 'terminated' ? state : last;
  if (!ended) return 0;
  const restarts = run.isRemoved || wantsRestart(worker, run, ended);
  if (state.is === 'waiting') return restarts ? 7 : 8;
  return 3 + (ended.exitCode === 0 ? 0 : 1) + (restarts ? 2 : 0);
}

/** Counts a container where it stands now. */
function count(worker: PodWorker, run: ContainerRun, before: ContainerRecord, now: ContainerRecord): void {
  const {tally} = worker;
  const code = roleNumber[run.role] * codesPerRole + codeOf(worker, run, now);
  const old = tally.codes[run.index] ?? 0;
  if (code !== old) {
    tally.counts[old] = (tally.counts[old] ?? 0) - 1;
    tally.counts[code] = (tally.counts[code] ?? 0) + 1;
    tally.codes[run.index] = code;
  }
  if (run.role !== 'init') tally.unready += Number(before.ready) - Number(now.ready);
  if (run.role === 'init') tally.uninitialized += Number(before.ready) - Number(now.ready);
  if (run.role === 'sidecar') tally.uninitialized += Number(before.started) - Number(now.started);
  if (run.role !== 'app') return;
  const isThere = now.state.is !== 'waiting' || (now.last !== undefined && !run.isRemoved);
  tally.appsStarted += Number(isThere) - Number(run.isThere);
  run.isThere = isThere;
}

/** All that phase and conditions depend on, in one number: which digits occur at all, and what is known of the whole. */
function keyOf({tally, isTerminal, live, podIP, startsAfresh, resizing, resizePending}: PodWorker): number {
  let key = 0;
  for (let code = 0; code < tally.counts.length; code++) if ((tally.counts[code] ?? 0) > 0) key += 2 ** code;
  if (isTerminal) key += 2 ** 27;
  if (tally.appsStarted > 0) key += 2 ** 28;
  if (tally.unready > 0) key += 2 ** 29;
  if (tally.uninitialized > 0) key += 2 ** 30;
  if (live.sandbox.is === 'ready') key += 2 ** 31;
  if (podIP !== live.object.podIP) key += 2 ** 32;
  if (startsAfresh) key += 2 ** 33;
  if (resizing.size > 0) key += 2 ** 34;
  if (resizePending) key += resizePending.reason === 'Deferred' ? 2 ** 35 : 2 ** 36;
  return key;
}

const isFinal = (phase: PodPhase): boolean => phase === 'Succeeded' || phase === 'Failed';

/** The same condition with the time of its last transition, which stays as it was while the status does. */
function since(worker: PodWorker, before: readonly ConditionRecord[], now: Omit<ConditionRecord, 'since'>): ConditionRecord {
  const old = before.find(({type}) => type === now.type);
  return {...now, since: old?.status === now.status ? old.since : worker.world.now};
}

/** Conditions that only some Pods have, and not for long. */
function passingConditions(worker: PodWorker): ConditionRecord[] {
  const {startsAfresh, isTerminal, stop, resizing, resizePending} = worker;
  const before = worker.live.object.conditions;
  const [type, reason] = ['AllContainersRestarting', 'RestartAllContainersStarted'];
  const found: ConditionRecord[] = [];
  if (startsAfresh)
    found.push(since(worker, before, {type, status: 'True', reason, message: 'container exited with restart policy rule'}));
  else if (isTrue(before, type)) found.push(since(worker, before, {type, status: 'False'}));
  if (resizePending) found.push(since(worker, before, {type: 'PodResizePending', status: 'True', ...resizePending}));
  if (resizing.size > 0) found.push(since(worker, before, {type: 'PodResizeInProgress', status: 'True'}));
  if (isTerminal && stop?.disruption) {
    const disruption = {
      type: 'DisruptionTarget',
      status: 'True',
      reason: 'TerminationByKubelet',
      message: stop.disruption,
    } as const;
    found.push(since(worker, before, disruption));
  }
  return found;
}

/** Those that are taken away when they do not hold any more. */
const passing = ['PodResizePending', 'PodResizeInProgress'];

/** The conditions that the kubelet answers for; those of others stay as they are. */
function conditionsOf(worker: PodWorker, phase: PodPhase): ConditionRecord[] {
  const {live, world} = worker;
  const pod = podAsKnown(worker);
  const told = {...pod, status: {...pod.status, phase}};
  const statuses = [...(pod.status?.initContainerStatuses ?? []), ...(pod.status?.containerStatuses ?? [])];
  const before = live.object.conditions;
  const keepsInitialized = behaves(world.scenario.version, 'RestartAllContainersOnContainerExits');
  const generated = (['Initialized', 'Ready', 'ContainersReady'] as const).map((type) => {
    const condition = podCondition(type, told, statuses);
    const keeps =
      type === 'Initialized' && keepsInitialized && before.some((one) => one.type === type && one.status === 'True');
    return since(worker, before, keeps && condition.status === 'False' ? {type, status: 'True'} : condition);
  });
  const sandbox = {type: 'PodReadyToStartContainers', status: live.sandbox.is === 'ready' ? 'True' : 'False'} as const;
  const own = [...generated, ...passingConditions(worker)];
  if (behaves(world.scenario.version, 'PodReadyToStartContainersCondition')) own.unshift(since(worker, before, sandbox));
  const isOthers = ({type}: ConditionRecord) => !passing.includes(type) && !own.some((one) => one.type === type);
  return [...own, ...before.filter(isOthers)];
}

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
    run.status = containerRecord(worker, run);
    count(worker, run, before, run.status);
    if (tells) worker.world.setTold(run.live, run.status);
  }
  publishPod(worker);
}

/**
 * Phase, conditions and address, if they are others now. The phase never leaves Succeeded or Failed, and becomes one of them only when
 * nothing can be running any more.
 */
export function publishPod(worker: PodWorker): void {
  const {world, live, stop} = worker;
  const key = keyOf(worker);
  if (key === worker.publishedKey) return;
  const {object} = live;
  const found = podPhase(podAsKnown(worker), {
    podIsTerminal: worker.isTerminal,
    podHasInitialized: worker.tally.appsStarted > 0,
  });
  worker.isOver = isFinal(found);
  if (!canTell(worker)) return;
  worker.publishedKey = key;
  const ending = stop?.reason !== undefined || !isFinal(found) ? 'Failed' : found;
  const phase = isFinal(object.phase) ? object.phase : worker.isTerminal ? ending : worker.isOver ? object.phase : found;
  const conditions = conditionsOf(worker, phase);
  const change: Partial<ObjectRecord> = {phase, conditions};
  if (object.startTime === undefined) Object.assign(change, {startTime: world.now, hostIP: hostIP(worker)});
  if (worker.podIP !== undefined && worker.podIP !== object.podIP) change.podIP = worker.podIP;
  if (worker.isTerminal && stop?.reason !== undefined) Object.assign(change, {reason: stop.reason, message: stop.message});
  tellOfPod(worker, change, phase, conditions);
  world.setObject(live, change);
  if (phase !== object.phase) world.changed(live, 'phase');
  if (isTrue(conditions, 'Ready') !== isTrue(object.conditions, 'Ready')) world.changed(live, 'readiness');
  if (change.podIP !== undefined) world.changed(live, 'status');
}

/** What a reader should be told of the whole Pod. */
function tellOfPod(
  {world, live}: PodWorker,
  _change: Partial<ObjectRecord>,
  phase: PodPhase,
  conditions: ConditionRecord[],
): void {
  const {object} = live;
  if (
    isTrue(conditions, 'Initialized') &&
    object.conditions.some(({type, status}) => type === 'Initialized' && status === 'False')
  ) {
    world.tell({who: 'kubelet', what: 'initialized', why: 'initialized-stays', pod: live.uid});
  }
  if (phase !== object.phase) {
    const why: Rule = isFinal(phase) ? 'last-status-is-final' : 'phase-follows-containers';
    world.tell({who: 'kubelet', what: 'phase-changed', why, pod: live.uid, facts: {phase, before: object.phase}});
  }
  const isReady = isTrue(conditions, 'Ready');
  if (isReady === isTrue(object.conditions, 'Ready')) return;
  world.tell({who: 'kubelet', what: isReady ? 'ready' : 'not-ready', why: 'ready-when-all-are', pod: live.uid});
}

export function isTrue(conditions: readonly ConditionRecord[], type: string): boolean {
  return conditions.some((one) => one.type === type && one.status === 'True');
}
