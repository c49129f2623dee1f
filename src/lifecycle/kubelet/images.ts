import {isInBackOffSinceUpdate, nextBackOff, pullBackOff} from '../backoff';
import {goDuration} from '../goDuration';
import {isAtLeast} from '../version';
import type {LiveNode} from '../world';
import {setActivity} from './actual';
import type {ContainerRun} from './containerRun';
import {normal, presentEvent, warning} from './events';
import type {PodWorker} from './podWorker';
import {touch} from './sync';

/** What is on a node already, because a container there has needed it. */
const images = new WeakMap<LiveNode, Set<string>>();

function imagesOf(node: LiveNode): Set<string> {
  const found = images.get(node) ?? new Set<string>();
  images.set(node, found);
  return found;
}

/**
 * Sees to it that the image is on the node, by the pull policy, then goes on; `failed` if it is not and cannot be. Pulls that fail are tried
 * again after ten seconds, twenty, and so on up to five minutes, counted by Pod and image.
 *
 * kubernetes/kubernetes pkg/kubelet/images/image_manager.go EnsureImageExists
 */
export function ensureImage(worker: PodWorker, run: ContainerRun, ready: () => void, failed: () => void): void {
  const {world, live, node} = worker;
  const image = run.spec.image ?? '';
  const name = run.live.name;
  const {seconds = 1} = run.behaviour.pull ?? {};
  const isPresent = imagesOf(node).has(image) || (seconds === 0 && (run.behaviour.pull?.failures ?? 0) === 0);
  const policy = run.spec.imagePullPolicy;
  if (policy !== 'Always' && isPresent) {
    run.events.present ??= presentEvent(world, image);
    world.tell({
      who: 'kubelet',
      what: 'pulled',
      why: 'image-is-there',
      pod: live.uid,
      container: name,
      event: run.events.present,
    });
    ready();
    return;
  }
  if (policy === 'Never') {
    const message = `Container image "${image}" is not present with pull policy of Never`;
    run.waiting = {is: 'waiting', reason: 'ErrImageNeverPull', message};
    const event = warning('ErrImageNeverPull', message);
    world.tell({who: 'kubelet', what: 'pull-failed', why: 'never-pulls', pod: live.uid, container: name, event});
    tellError(worker, run, 'ErrImageNeverPull');
    run.isStuck = true;
    touch(worker, run);
    failed();
    return;
  }
  if (isInBackOffSinceUpdate(worker.pulls.get(image), world.now, pullBackOff)) waitToPull(worker, run, image, failed);
  else pull(worker, run, image, isPresent ? 0 : seconds, ready, failed);
}

/** The general event that follows each failure to start. */
function tellError({world, live}: PodWorker, run: ContainerRun, reason: string): void {
  const event = warning('Failed', `Error: ${reason}`);
  world.tell({
    who: 'kubelet',
    what: 'start-failed',
    why: 'others-do-not-wait',
    pod: live.uid,
    container: run.live.name,
    facts: {reason},
    event,
  });
}

function pull(
  worker: PodWorker,
  run: ContainerRun,
  image: string,
  seconds: number,
  ready: () => void,
  failed: () => void,
): void {
  const {world, live, node, incarnation} = worker;
  const name = run.live.name;
  const {failures = 0, error = `failed to resolve reference "${image}": not found`} = run.behaviour.pull ?? {};
  const event = normal('Pulling', `Pulling image "${image}"`);
  const until = world.now + seconds;
  world.tell({
    who: 'kubelet',
    what: 'pulling',
    why: 'pull-holds-up-the-rest',
    pod: live.uid,
    container: name,
    facts: {image},
    event,
  });
  setActivity(worker, run, 'pulling', {until});
  const over = () => {
    if (worker.incarnation !== incarnation) return;
    if (failures === 'always' || run.failedPulls < failures) {
      run.failedPulls += 1;
      pullFailed(worker, run, image, error);
      failed();
      return;
    }
    imagesOf(node).add(image);
    const facts = {image, seconds};
    world.tell({
      who: 'kubelet',
      what: 'pulled',
      why: 'image-by-policy',
      pod: live.uid,
      container: name,
      facts,
      event: pulledEvent(),
    });
    ready();
  };
  const pulledEvent = () => {
    const took = goDuration(seconds);
    const size = isAtLeast(world.scenario.version, '1.30')
      ? `. Image size: ${run.behaviour.pull?.bytes ?? 50_000_000} bytes.`
      : '';
    return normal('Pulled', `Successfully pulled image "${image}" in ${took} (${took} including waiting)${size}`);
  };
  if (seconds > 0) world.after(seconds, over);
  else over();
}

function pullFailed(worker: PodWorker, run: ContainerRun, image: string, error: string): void {
  const {world, live} = worker;
  worker.pulls.set(image, nextBackOff(worker.pulls.get(image), world.now, world.now, pullBackOff));
  run.waiting = {is: 'waiting', reason: 'ErrImagePull', message: error};
  run.pullError = error;
  const event = warning('Failed', `Failed to pull image "${image}": ${error}`);
  const facts = {image, count: run.failedPulls};
  world.tell({
    who: 'runtime',
    what: 'pull-failed',
    why: 'pull-failures-wait',
    pod: live.uid,
    container: run.live.name,
    facts,
    event,
  });
  tellError(worker, run, 'ErrImagePull');
  setActivity(worker, run, 'absent');
  touch(worker, run);
}

function waitToPull(worker: PodWorker, run: ContainerRun, image: string, failed: () => void): void {
  const {world, live} = worker;
  const backOff = worker.pulls.get(image);
  const until = (backOff?.updatedAt ?? 0) + (backOff?.seconds ?? 0);
  const facts = {image, wait: backOff?.seconds ?? 0, until};
  const event = normal('BackOff', `Back-off pulling image "${image}"`);
  world.tell({
    who: 'kubelet',
    what: 'pull-back-off',
    why: 'pull-failures-wait',
    pod: live.uid,
    container: run.live.name,
    facts,
    event,
  });
  run.waiting = {
    is: 'waiting',
    reason: 'ImagePullBackOff',
    message: `Back-off pulling image "${image}": ErrImagePull: ${run.pullError ?? ''}`,
  };
  tellError(worker, run, 'ImagePullBackOff');
  setActivity(worker, run, 'pull-back-off', {until});
  if (run.retry) run.retry.cancelled = true;
  run.retry = world.after(until - world.now, () => {
    run.retry = undefined;
    touch(worker, run);
  });
  touch(worker, run);
  failed();
}
