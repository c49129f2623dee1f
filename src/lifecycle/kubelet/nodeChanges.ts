import {finishDeletion} from '../cluster/deletePod';
import type {LiveNode, World} from '../world';
import {setActivity} from './actual';
import type {ContainerRun} from './containerRun';
import {isRunning} from './killAll';
import {takeOn} from './kubelet';
import {isIndependent} from './mirror';
import {type PodWorker, workersOn} from './podWorker';
import {publish} from './publish';
import {abandon, beginAnew} from './restartKubelet';
import {seeObject} from './seeObject';

/** The node loses its power: every process on it is gone, and no status tells. */
export function nodeWentOff(world: World, node: LiveNode): void {
  for (const worker of workersOn(world, node)) die(worker);
}

/** Containers that died with their node, of whose end nobody knows yet. */
const diedUnseen = new WeakSet<ContainerRun>();

function die(worker: PodWorker): void {
  const {world, live} = worker;
  abandon(worker);
  for (const run of worker.runs) {
    for (const appointment of run.fate) appointment.cancelled = true;
    run.fate = [];
    for (const probing of Object.values(run.probes)) {
      if (probing.next) probing.next.cancelled = true;
      probing.next = undefined;
    }
    if (isRunning(run)) {
      run.previous = run.ended;
      // What a runtime says of a container that it finds dead when it comes up.
      run.ended = {
        is: 'terminated',
        exitCode: 255,
        reason: 'Unknown',
        startedAt: run.startedAt,
        finishedAt: world.now,
        containerID: run.id ?? '',
      };
      run.stage = 'ended';
      diedUnseen.add(run);
    }
    if (run.live.actual.activity !== 'absent') setActivity(worker, run, run.ended ? 'exited' : 'absent');
  }
  if (live.sandbox.is === 'ready' || live.sandbox.is === 'creating') world.setSandbox(live, {...live.sandbox, is: 'gone'});
}

/** The runtime comes up and finds a container dead of which it knows no end: it writes down the present time. */
function findDead(run: ContainerRun, now: number): void {
  if (!diedUnseen.delete(run) || !run.ended) return;
  run.ended = {...run.ended, finishedAt: now};
}

/** The node has been started again: the kubelet finds its Pods without sandboxes, and hears what it has missed. */
export function nodeCameBack(world: World, node: LiveNode): void {
  for (const worker of workersOn(world, node)) {
    for (const run of worker.runs) findDead(run, world.now);
    worker.publishedKey = undefined;
    if (worker.stage === 'terminated') continue;
    publish(worker, worker.runs);
    beginAnew(worker);
  }
  hearAll(world, node);
}

/** Off and on again, too fast for anybody to miss it. */
export function nodeRebooted(world: World, node: LiveNode): void {
  nodeWentOff(world, node);
  nodeCameBack(world, node);
}

/** The kubelet goes on with what it knows. */
export function nodeDisconnected(_world: World, _node: LiveNode): void {}

/** The kubelet tells all that has happened meanwhile, and hears what it has missed. */
export function nodeReconnected(world: World, node: LiveNode): void {
  for (const worker of workersOn(world, node)) {
    worker.publishedKey = undefined;
    publish(worker, worker.runs);
  }
  hearAll(world, node);
}

function hearAll(world: World, node: LiveNode): void {
  for (const worker of workersOn(world, node)) {
    if (isIndependent(worker.live)) continue;
    seeObject(worker);
    if (worker.stage === 'terminated' && worker.live.object.deletion) finishDeletion(world, worker.live);
  }
  for (const pod of world.pods) if (pod.object.nodeName === node.name) takeOn(world, pod);
}
