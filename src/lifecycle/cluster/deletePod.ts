import {toMilliseconds} from '../agenda';
import type {Actor} from '../entry';
import type {Rule} from '../rule';
import type {LivePod, World} from '../world';
import {isFinished} from './finished';

export type DeleteRequest = {
  /** The grace that the request asks for, in seconds; without it the Pod's own holds. */
  graceSeconds?: number;
  /** The one who asks said `--force`, which is nothing but a grace of 0. */
  force?: boolean;
  who: Actor;
  /** Why it is asked for; by default somebody simply asks. */
  why?: Rule;
};

/**
 * A DELETE reaches the API server. The first one stamps the object with the time at which its grace will be over, and leaves the rest to the
 * kubelet; later ones can only bring that time forward. With a grace of 0 nobody has to confirm, and the object goes in the same moment.
 * Finalizers hold it whatever the grace. A Pod whose object has gone already is left alone.
 *
 * kubernetes/kubernetes staging/src/k8s.io/apiserver/pkg/registry/rest/delete.go BeforeDelete, pkg/registry/core/pod/strategy.go
 * CheckGracefulDelete, staging/src/k8s.io/apiserver/pkg/registry/generic/registry/store.go Delete
 */
export function deletePod(world: World, pod: LivePod, request: DeleteRequest): void {
  if (!pod.object.exists) return;
  const {graceSeconds} = request;
  // Never more than the server takes for a negative one: a second.
  const asked = graceSeconds !== undefined && graceSeconds < 0 ? 1 : graceSeconds;
  if (pod.object.deletion) deleteAgain(world, pod, asked, request);
  else deleteFirst(world, pod, asked, request);
}

/** What takes the object away at once, if anything does. */
function shortcut(pod: LivePod, asked: number | undefined): Rule | undefined {
  if (pod.object.nodeName === undefined) return 'unbound-goes-at-once';
  if (isFinished(pod)) return 'finished-goes-at-once';
  return asked === 0 ? 'force-removes-the-record-only' : undefined;
}

function deleteFirst(world: World, pod: LivePod, asked: number | undefined, {who, why, force}: DeleteRequest): void {
  const atOnce = shortcut(pod, asked);
  const wanted = asked ?? pod.pod.spec.terminationGracePeriodSeconds ?? 0;
  const grace = atOnce ? 0 : wanted < 0 ? 1 : wanted;
  const deletion = {requestedAt: world.now, at: toMilliseconds(world.now + grace), graceSeconds: grace};
  world.tell({
    who,
    what: 'deletion-requested',
    why: why ?? 'deletion-stamps',
    pod: pod.uid,
    facts: {grace, deadline: deletion.at, ...(force ? {force} : {})},
  });
  world.setObject(pod, {deletion});
  world.changed(pod, 'deletion');
  if (grace === 0) remove(world, pod, atOnce ?? 'no-grace-goes-at-once');
}

function deleteAgain(world: World, pod: LivePod, asked: number | undefined, {who, why, force}: DeleteRequest): void {
  const {deletion} = pod.object;
  if (!deletion) return;
  if (deletion.graceSeconds === 0) {
    // All grace is over, so only finalizers can have kept it.
    remove(world, pod, 'last-finalizer-lets-go');
    return;
  }
  if (asked === undefined || asked >= deletion.graceSeconds) {
    const facts = {grace: deletion.graceSeconds, deadline: deletion.at, ...(asked === undefined ? {} : {asked})};
    world.tell({who, what: 'deletion-unchanged', why: 'deletion-only-moves-earlier', pod: pod.uid, facts});
    return;
  }
  const wanted = toMilliseconds(deletion.requestedAt + asked);
  const isPast = wanted < world.now;
  const graceSeconds = isPast && asked > 0 ? 1 : asked;
  // Never later than it was promised before.
  const at = Math.min(deletion.at, Math.max(wanted, world.now));
  world.tell({
    who,
    what: 'deletion-shortened',
    why: why ?? 'deletion-only-moves-earlier',
    pod: pod.uid,
    facts: {before: deletion.graceSeconds, grace: graceSeconds, deadline: at, ...(force ? {force} : {})},
  });
  world.setObject(pod, {deletion: {...deletion, at, graceSeconds}});
  world.changed(pod, 'deletion');
  if (graceSeconds === 0) remove(world, pod, 'force-removes-the-record-only');
}

/** The object goes, unless somebody has left a finalizer on it. */
function remove(world: World, pod: LivePod, why: Rule): void {
  const [finalizer, ...others] = pod.object.finalizers;
  if (finalizer !== undefined) {
    world.tell({
      who: 'kube-apiserver',
      what: 'held-by-finalizer',
      why: 'finalizers-hold-the-object',
      pod: pod.uid,
      facts: {finalizer, count: others.length + 1},
    });
    return;
  }
  world.tell({who: 'kube-apiserver', what: 'object-removed', why, pod: pod.uid});
  world.setObject(pod, {exists: false});
  world.changed(pod, 'gone');
}

/**
 * The kubelet's last word on a Pod that was deleted: all has stopped, so the grace becomes 0 and the object goes once no finalizer holds it.
 * It names the UID, so that a namesake is safe.
 *
 * kubernetes/kubernetes pkg/kubelet/status/status_manager.go syncPod
 */
export function finishDeletion(world: World, pod: LivePod, why: Rule = 'kubelet-confirms-the-end'): void {
  const {exists, deletion} = pod.object;
  if (!exists || deletion?.graceSeconds === 0) return;
  const at = Math.min(deletion?.at ?? world.now, world.now);
  world.setObject(pod, {deletion: {requestedAt: deletion?.requestedAt ?? world.now, at, graceSeconds: 0}});
  remove(world, pod, why);
}

/**
 * Somebody takes a finalizer off. If it was the last, and all grace is over, the object goes with it.
 *
 * kubernetes/kubernetes staging/src/k8s.io/apiserver/pkg/registry/generic/registry/store.go ShouldDeleteDuringUpdate
 */
export function removeFinalizer(world: World, pod: LivePod, name: string): void {
  const {exists, finalizers, deletion} = pod.object;
  if (!exists || !finalizers.includes(name)) return;
  const left = finalizers.filter((one) => one !== name);
  world.tell({
    who: 'you',
    what: 'finalizer-removed',
    why: 'finalizers-hold-the-object',
    pod: pod.uid,
    facts: {finalizer: name, left: left.length},
  });
  world.setObject(pod, {finalizers: left});
  if (left.length === 0 && deletion?.graceSeconds === 0) remove(world, pod, 'last-finalizer-lets-go');
}
