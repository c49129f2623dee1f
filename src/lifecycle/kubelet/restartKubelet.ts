import {isAtLeast} from '../version';
import type {LiveNode, World} from '../world';
import {setActivity} from './actual';
import {isRunning} from './killAll';
import {type PodWorker, workersOn} from './podWorker';
import {addProbes} from './probeWorker';
import {wake} from './sync';

/**
 * The kubelet of a node is started again. Containers run on and do not notice; what the kubelet was in the middle of is begun anew, and what it
 * kept in mind is gone: back-offs, and how often a probe had failed. A Pod that was being stopped gets its full grace period again.
 *
 * kubernetes/kubernetes pkg/kubelet/pod_workers.go, pkg/kubelet/kubelet.go HandlePodCleanups
 */
export function restartKubelet(world: World, node: LiveNode): void {
  world.tell({who: 'kubelet', what: 'kubelet-restarted', why: 'containers-outlive-the-kubelet', facts: {node: node.name}});
  for (const worker of workersOn(world, node)) if (worker.stage !== 'terminated') beginAnew(worker);
}

/** Forgets what the kubelet was doing for a Pod, and looks at it as if for the first time. */
export function beginAnew(worker: PodWorker): void {
  const {runs, world} = worker;
  abandon(worker);
  worker.pulls.clear();
  worker.stage = 'syncing';
  for (const run of runs) {
    run.backOff = undefined;
    run.isStuck = false;
    // A container whose start had come as far as its hook runs; the hook is not run again.
    if (run.stage === 'starting') run.stage = 'running';
    if (isRunning(run)) setActivity(worker, run, 'running', {answers: run.live.actual.answers});
    if (run.stage === 'new') run.isTried = run.role === 'app' && worker.appsBegun;
  }
  if (worker.live.sandbox.is === 'creating') world.setSandbox(worker.live, {is: worker.sandboxes > 1 ? 'gone' : 'none'});
  forgetProbes(worker);
  for (const run of runs) {
    run.isDirty = true;
    worker.dirty.push(run);
  }
  wake(worker);
}

/** Whatever was going on is void. */
export function abandon(worker: PodWorker): void {
  worker.incarnation += 1;
  worker.isBusy = false;
  worker.dirty = [];
  for (const run of worker.runs) {
    run.isDirty = false;
    if (run.retry) run.retry.cancelled = true;
    run.retry = undefined;
    if (run.killAt) run.killAt.cancelled = true;
    run.killAt = undefined;
    run.whenEnded = [];
    run.kill = undefined;
  }
}

/** New workers for all probes. Since 1.35 a container that was ready or started stays so until a probe says otherwise. */
function forgetProbes(worker: PodWorker): void {
  const keeps = isAtLeast(worker.world.scenario.version, '1.35');
  const before = new Map(worker.probed.map((run) => [run, {...run.probes}]));
  for (const probing of worker.probed.flatMap(({probes}) => Object.values(probes)))
    if (probing.next) probing.next.cancelled = true;
  worker.probed = [];
  addProbes(worker);
  for (const [run, probes] of before) {
    for (const type of ['startup', 'readiness'] as const) {
      const [now, old] = [run.probes[type], probes[type]];
      if (keeps && now && old && isRunning(run)) now.state = {...now.state, result: old.state.result};
    }
  }
}
