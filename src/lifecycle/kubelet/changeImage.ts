import type {Action} from '../scenario';
import type {LivePod, World} from '../world';
import {isRunning} from './killAll';
import type {PodWorker} from './podWorker';
import {touch} from './sync';

/**
 * Somebody changes the image of a container, which the server lets pass. The kubelet sees another definition and starts the container anew,
 * whatever the policy says; what it remembers of back-offs belongs to the old definition.
 *
 * kubernetes/kubernetes pkg/kubelet/kuberuntime/kuberuntime_manager.go computePodActions, containerChanged
 */
export function changeImage(world: World, pod: LivePod, {container, image}: Extract<Action, {do: 'change-image'}>): void {
  const found = pod.containers.get(container);
  const stored = [...pod.pod.spec.containers, ...(pod.pod.spec.initContainers ?? [])].find(({name}) => name === container);
  const before = pod.object.changes?.[container]?.image ?? stored?.image;
  if (!pod.object.exists || !found || before === image) return;
  world.tell({
    who: 'you',
    what: 'image-changed',
    why: 'changed-image-restarts',
    pod: pod.uid,
    container,
    facts: {before: before ?? '', image},
  });
  const {changes} = pod.object;
  world.setObject(pod, {changes: {...changes, [container]: {...changes?.[container], image}}});
  world.changed(pod, 'spec');
}

/** Takes over images that the object has now. */
export function seeImages(worker: PodWorker): void {
  for (const run of worker.runs) {
    const image = worker.live.object.changes?.[run.live.name]?.image;
    if (image === undefined || image === run.spec.image) continue;
    run.spec = {...run.spec, image};
    run.events = {};
    run.backOff = undefined;
    run.isStuck = false;
    if (run.retry) run.retry.cancelled = true;
    run.retry = undefined;
    if (isRunning(run) && run.role !== 'init') {
      const what = run.role === 'sidecar' ? 'Init container' : 'Container';
      const then = run.role === 'sidecar' ? '' : ', will be restarted';
      const message = `${what} ${run.live.name} definition changed${then}`;
      run.kill = {reason: 'Unknown', message, why: 'changed-image-restarts', restarts: true};
    }
    touch(worker, run);
  }
}
