import type {LivePod, World} from '../../world';
import {deletePod} from '../deletePod';
import {isActive} from '../finished';
import {remembers} from '../memory';
import {chanceName, makePod, type OwnerState, ownedPods, unreplaced} from './ownerState';

/** What a Job writes into its status, with its defaults: `backoffLimit` 6, the first wait 10 s, the longest 600 s. */
const backOffLimit = 6;
const firstWaitSeconds = 10;
const longestWaitSeconds = 600;

type Tally = {succeeded: Set<LivePod>; failed: Set<LivePod>; failuresInARow: number; lastFailureAt: number};

const tallyOf = remembers<World, Tally>(() => ({succeeded: new Set(), failed: new Set(), failuresInARow: 0, lastFailureAt: 0}));

/**
 * Runs Pods until as many have succeeded as there should be replicas. One that failed is replaced after a wait that doubles, and one that
 * is being deleted counts as failed (`podReplacementPolicy: TerminatingOrFailed`, the default). After six failures the Job gives up.
 *
 * kubernetes/kubernetes pkg/controller/job/job_controller.go syncJob, backoff_utils.go
 */
export function syncJob(world: World, owner: OwnerState): void {
  if (owner.isOver) return;
  const tally = count(world);
  if (tally.failed.size > backOffLimit || hasRestartedTooOften(world, owner)) {
    giveUp(world, owner, tally.failed.size);
    return;
  }
  const active = ownedPods(world).filter(isActive).length;
  const missing = owner.replicas - tally.succeeded.size - active;
  if (missing <= 0) {
    owner.isOver = tally.succeeded.size >= owner.replicas;
    return;
  }
  const wait = waitSeconds(world, tally);
  if (wait > 0) {
    world.after(wait, () => syncJob(world, owner));
    return;
  }
  for (let made = 0; made < missing; made++) {
    const predecessor = unreplaced(world, (pod) => tally.failed.has(pod));
    makePod(world, owner, chanceName(owner, owner.name), {}, predecessor ? {predecessor} : {});
  }
}

/** Counts those that have ended since the last time. Each is counted once. */
function count(world: World): Tally {
  const tally = tallyOf(world);
  for (const pod of world.pods) {
    if (tally.succeeded.has(pod) || tally.failed.has(pod)) continue;
    const {phase, deletion, exists} = pod.object;
    if (phase === 'Succeeded') {
      tally.succeeded.add(pod);
      tally.failuresInARow = 0;
    } else if (phase === 'Failed' || deletion || !exists) {
      tally.failed.add(pod);
      tally.failuresInARow += 1;
      tally.lastFailureAt = Math.max(tally.lastFailureAt, failedAt(world, pod));
    }
  }
  return tally;
}

/** When a Pod failed: when its last container ended, else when it stopped being ready, else when its deletion was asked for. */
function failedAt(world: World, {object, containers}: LivePod): number {
  const states = [...containers.values()].filter(({told: {role}}) => role !== 'init').map(({told}) => told.state);
  const ends = states.map((state) => (state.is === 'terminated' ? state.finishedAt : undefined));
  const known = ends.filter((end) => end !== undefined);
  if (known.length === ends.length && known.length > 0) return Math.max(...known);
  const unready = object.conditions.find(({type, status}) => type === 'Ready' && status === 'False');
  return unready?.since ?? object.deletion?.requestedAt ?? world.now;
}

function waitSeconds(world: World, {failuresInARow, lastFailureAt}: Tally): number {
  if (failuresInARow === 0) return 0;
  const wait = Math.min(longestWaitSeconds, firstWaitSeconds * 2 ** (failuresInARow - 1));
  return lastFailureAt + wait - world.now;
}

/** With `OnFailure` the kubelet restarts the container in its Pod, and the Job counts those restarts. */
function hasRestartedTooOften(world: World, {template}: OwnerState): boolean {
  if (template.spec.restartPolicy !== 'OnFailure') return false;
  const running = ownedPods(world).filter(({object: {phase}}) => phase === 'Running' || phase === 'Pending');
  const restarts = running.flatMap(({containers}) => [...containers.values()].map(({told}) => told.restartCount));
  return restarts.reduce((sum, one) => sum + one, 0) >= backOffLimit;
}

function giveUp(world: World, owner: OwnerState, failures: number): void {
  owner.isOver = true;
  world.tell({who: 'owner', what: 'gave-up', why: 'jobs-give-up', facts: {failures, limit: backOffLimit}});
  for (const pod of ownedPods(world).filter(isActive)) deletePod(world, pod, {who: 'owner', why: 'jobs-give-up'});
}
