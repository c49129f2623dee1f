import {podCondition} from '../../pod/conditions';
import type {PodPhase} from '../../pod/pod';
import type {ConditionRecord} from '../records';
import {behaves} from '../version';
import {knownPod} from './knownPod';
import type {PodWorker} from './podWorker';

export function isTrue(conditions: readonly ConditionRecord[], type: string): boolean {
  return conditions.some((one) => one.type === type && one.status === 'True');
}

/** The same condition with the time of its last transition, which stays as it was while the status does. */
function since(worker: PodWorker, now: Omit<ConditionRecord, 'since'>): ConditionRecord {
  const old = worker.live.object.conditions.find(({type}) => type === now.type);
  return {...now, since: old?.status === now.status ? old.since : worker.world.now};
}

/** Conditions that only some Pods have, and not for long. */
function passingConditions(worker: PodWorker): ConditionRecord[] {
  const {startsAfresh, isTerminal, stop, resizing, resizePending} = worker;
  const [type, reason, message] = [
    'AllContainersRestarting',
    'RestartAllContainersStarted',
    'container exited with restart policy rule',
  ];
  const found: ConditionRecord[] = [];
  if (startsAfresh) found.push(since(worker, {type, status: 'True', reason, message}));
  else if (isTrue(worker.live.object.conditions, type)) found.push(since(worker, {type, status: 'False'}));
  if (resizePending) found.push(since(worker, {type: 'PodResizePending', status: 'True', ...resizePending}));
  if (resizing.size > 0) found.push(since(worker, {type: 'PodResizeInProgress', status: 'True'}));
  if (isTerminal && stop?.disruption) {
    found.push(
      since(worker, {type: 'DisruptionTarget', status: 'True', reason: 'TerminationByKubelet', message: stop.disruption}),
    );
  }
  return found;
}

/** Those that are taken away when they do not hold any more. */
const passing = ['PodResizePending', 'PodResizeInProgress'];

/**
 * The conditions that the kubelet answers for; those of others stay as they are. Since 1.36 `Initialized` is never taken back. The names in
 * their messages are those of the last transition: which containers are lacking at a moment is worked out by whoever reads (`lacking`).
 *
 * kubernetes/kubernetes pkg/kubelet/status/generate.go
 */
export function conditionsOf(worker: PodWorker, phase: PodPhase): ConditionRecord[] {
  const {live, world} = worker;
  const {version} = world.scenario;
  const before = live.object.conditions;
  const pod = knownPod(worker);
  const canStay = behaves(version, 'RestartAllContainersOnContainerExits');
  const known = pod.status?.conditions?.filter(({type}) => canStay || type !== 'Initialized') ?? [];
  const told = {...pod, status: {...pod.status, phase, conditions: known}};
  const statuses = [...(pod.status?.initContainerStatuses ?? []), ...(pod.status?.containerStatuses ?? [])];
  const own = (['Initialized', 'Ready', 'ContainersReady'] as const).map((type) =>
    since(worker, podCondition(type, told, statuses)),
  );
  if (behaves(version, 'PodReadyToStartContainersCondition')) {
    own.unshift(since(worker, {type: 'PodReadyToStartContainers', status: live.sandbox.is === 'ready' ? 'True' : 'False'}));
  }
  own.push(...passingConditions(worker));
  const isOthers = ({type}: ConditionRecord) => !passing.includes(type) && !own.some((one) => one.type === type);
  return [...own, ...before.filter(isOthers)];
}
