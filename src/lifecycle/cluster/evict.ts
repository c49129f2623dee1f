import type {LivePod, World} from '../world';
import {isTrue, writeCondition} from './condition';
import {deletePod} from './deletePod';
import {isFinished} from './finished';
import {fill} from './refusal';

/** What the server answers when a budget says no, with status 429. */
export const overBudget = "Cannot evict pod as it would violate the pod's disruption budget.";

/**
 * Somebody POSTs an Eviction. It is a deletion that asks the PodDisruptionBudget first. A Pod that has ended, does not run yet, or is
 * being deleted already disturbs nobody, so nothing is asked. Answers whether it was allowed.
 *
 * kubernetes/kubernetes pkg/registry/core/pod/storage/eviction.go Create
 */
export function evictPod(world: World, pod: LivePod): boolean {
  if (!pod.object.exists) return true;
  const asksNobody = isFinished(pod) || pod.object.phase === 'Pending' || pod.object.deletion !== undefined;
  if (!asksNobody && !isAllowed(world, pod)) {
    world.tell({
      who: 'kube-apiserver',
      what: 'eviction-refused',
      why: 'budget-says-not-now',
      pod: pod.uid,
      facts: {status: 429, message: overBudget},
    });
    return false;
  }
  world.tell({who: 'kube-apiserver', what: 'evicted', why: 'eviction-asks-the-budget', pod: pod.uid, facts: {status: 200}});
  writeCondition(world, pod, {
    type: 'DisruptionTarget',
    status: 'True',
    reason: 'EvictionByEvictionAPI',
    message: 'Eviction API: evicting',
  });
  deletePod(world, pod, {who: 'kube-apiserver', why: 'eviction-asks-the-budget'});
  return true;
}

/**
 * A Pod that is not ready takes nothing from the healthy ones, so it may go as long as there are enough of those.
 *
 * kubernetes/kubernetes pkg/controller/disruption/disruption.go, unhealthyPodEvictionPolicy IfHealthyBudget
 */
function isAllowed(world: World, pod: LivePod): boolean {
  const {budgetAllows, minAvailable} = world.scenario.cluster;
  if (budgetAllows === false || (typeof budgetAllows === 'number' && world.now < budgetAllows)) return false;
  if (minAvailable === 0) return true;
  const isHealthy = (one: LivePod) => one.object.exists && !one.object.deletion && isTrue(one, 'Ready');
  const healthy = world.pods.filter(isHealthy).length;
  return isHealthy(pod) ? healthy > minAvailable : healthy >= minAvailable;
}

/**
 * The scheduler needs the room for a Pod of higher priority, which keeps it. Budgets are heeded where it can be done, no more.
 *
 * kubernetes/kubernetes pkg/scheduler/framework/preemption/executor.go
 */
export function preemptPod(world: World, pod: LivePod): void {
  if (!pod.object.exists || pod.object.deletion || pod.object.nodeName === undefined) return;
  const node = pod.object.nodeName;
  world.tell({
    who: 'default-scheduler',
    what: 'preempted',
    why: 'higher-priority-takes-the-room',
    pod: pod.uid,
    facts: {node},
    event: {
      type: 'Normal',
      reason: 'Preempted',
      message: `Preempted by pod ${preemptor} on node ${node}`,
      from: 'default-scheduler',
    },
  });
  writeCondition(world, pod, {
    type: 'DisruptionTarget',
    status: 'True',
    reason: 'PreemptionByScheduler',
    message: 'default-scheduler: preempting to accommodate a higher priority pod',
  });
  deletePod(world, pod, {who: 'default-scheduler', why: 'higher-priority-takes-the-room'});
  const room = world.node(node);
  if (room) fill(room);
}

/** The Pod of higher priority is none of this run; it has a UID all the same. */
const preemptor = 'ffffffff-0000-4000-8000-000000000001';
