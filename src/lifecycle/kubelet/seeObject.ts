import {finishDeletion} from '../cluster/deletePod';
import {seeImages} from './changeImage';
import {canTell, type PodWorker} from './podWorker';
import {publishPod} from './publish';
import {seeResources} from './resize';
import {wake} from './sync';

/** The kubelet hears of the object as it is now: that it is to go, or has gone, or is another. */
export function seeObject(worker: PodWorker): void {
  const {live} = worker;
  const {deletion, exists} = live.object;
  if (!exists) seeDeletion(worker);
  else if (deletion) seeDeletion(worker, deletion.graceSeconds);
  else {
    seeImages(worker);
    seeResources(worker);
    worker.publishedKey = undefined;
    if (worker.stage !== 'terminated') publishPod(worker);
  }
}

/**
 * The grace period of a deletion can only get shorter, and only what the kubelet has heard counts: one that finds the object gone, and
 * never saw it being deleted, uses the Pod's own. What it has begun with a longer one it carries through.
 *
 * kubernetes/kubernetes pkg/kubelet/pod_workers.go UpdatePod, pkg/kubelet/kubelet.go SyncTerminatingPod
 */
export function seeDeletion(worker: PodWorker, graceSeconds?: number): void {
  const {world, live, stage} = worker;
  const before = worker.deletionGrace;
  const asked = graceSeconds ?? before ?? live.pod.spec.terminationGracePeriodSeconds ?? 0;
  worker.deletionGrace = Math.min(before ?? asked, asked);
  if (stage === 'terminating' && before !== undefined && asked < before) {
    world.tell({
      who: 'kubelet',
      what: 'grace-kept',
      why: 'shorter-grace-comes-too-late',
      pod: live.uid,
      facts: {before, asked},
    });
  }
  if (stage === 'terminated') {
    // All had stopped before the news came.
    if (canTell(worker)) finishDeletion(world, live);
    return;
  }
  worker.stop ??= {why: graceSeconds === undefined ? 'kubelet-finds-it-gone' : 'kubelet-sees-the-deletion'};
  wake(worker);
}
