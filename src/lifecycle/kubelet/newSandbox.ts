import {waitsForVolumes} from '../cluster/volumes';
import type {ContainerRun} from './containerRun';
import {normal} from './events';
import {isRunning, killAll} from './killAll';
import type {PodWorker} from './podWorker';
import {createSandbox} from './sandbox';
import {inTurn, type Step} from './steps';
import {nextOnes, touch, wake} from './sync';

/**
 * The way to a sandbox, once the volumes of all claims are attached to the node. If there was one before, what still runs in the old is stopped,
 * and everything begins anew: init containers too. A Pod whose policy is Never gets no second one.
 *
 * kubernetes/kubernetes pkg/kubelet/kuberuntime/kuberuntime_manager.go computePodActions, util/util.go PodSandboxChanged
 */
export function stepsForSandbox(worker: PodWorker): Step[] {
  if (waitsForVolumes(worker.world, worker.live, () => wake(worker))) return [];
  const create: Step = (done) => createSandbox(worker, done);
  const go: Step = (done) => inTurn(nextOnes(worker), done);
  if (worker.sandboxes === 0) return [create, go];
  const {world, live} = worker;
  const hasRun = worker.runs.some(({instances}) => instances > 0);
  if (live.pod.spec.restartPolicy === 'Never' && hasRun) return [(done) => killAll(worker, 'no-second-sandbox', done)];
  const event = normal('SandboxChanged', 'Pod sandbox changed, it will be killed and re-created.');
  world.tell({who: 'kubelet', what: 'sandbox-changed', why: 'new-sandbox-begins-anew', pod: live.uid, event});
  const killed = worker.runs.filter(isRunning);
  return [(done) => killAll(worker, 'new-sandbox-begins-anew', done), (done) => purge(worker, killed, done), create, go];
}

/** The ends of init containers are forgotten, and all others are to be started again. */
function purge(worker: PodWorker, killed: readonly ContainerRun[], done: () => void): void {
  // Their ends came after the kubelet had looked, so they cost nothing.
  for (const run of killed) run.forgetsEnd = true;
  worker.nextInit = 0;
  worker.appsBegun = false;
  for (const run of worker.runs) {
    if (run.retry) run.retry.cancelled = true;
    run.retry = undefined;
    run.isTried = false;
    touch(worker, run);
    if (run.role === 'app') continue;
    run.stage = 'new';
    run.ended = undefined;
    run.previous = undefined;
    run.waiting = undefined;
  }
  done();
}
