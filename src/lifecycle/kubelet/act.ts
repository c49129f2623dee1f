import type {Action} from '../scenario';
import {signalName} from '../signals';
import type {LivePod, World} from '../world';
import {changeImage} from './changeImage';
import type {ContainerRun} from './containerRun';
import {evictForPressure} from './evict';
import {isRunning} from './killAll';
import {loseSandbox} from './loseSandbox';
import {isUp, type PodWorker, workerOf} from './podWorker';
import {poke} from './probeWorker';
import {endProcess, runOutOfMemory, sendSignal} from './process';
import {resize} from './resize';
import {restartKubelet} from './restartKubelet';
import {shutDown} from './shutdown';

/** What is done to a Pod on its node. What does not apply as things stand does nothing. */
export function actOnNode(world: World, pod: LivePod, action: Action): void {
  if (action.do === 'resize') resize(world, pod, action);
  if (action.do === 'change-image') changeImage(world, pod, action);
  const worker = workerOf(pod);
  if (!worker || !isUp(worker)) return;
  if (action.do === 'node-pressure') evictForPressure(worker, action);
  else if (action.do === 'node-shutdown') shutDown(world, worker.node);
  else if (action.do === 'kubelet-restarts') restartKubelet(world, worker.node);
  else if (action.do === 'sandbox-lost') loseSandbox(worker);
  else if ('container' in action) {
    const run = worker.runs.find(({live}) => live.name === action.container);
    if (run && isRunning(run)) actOnContainer(worker, run, action);
  }
}

function actOnContainer(worker: PodWorker, run: ContainerRun, action: Action): void {
  if (action.do === 'exit') endProcess(worker, run, {exitCode: action.exitCode, who: 'app', why: 'process-one-decides'});
  else if (action.do === 'out-of-memory') runOutOfMemory(worker, run, action.victim);
  else if (action.do === 'probe-finds') poke(worker, run, action.probe, action.outcome);
  else if (action.do === 'signal') kill(worker, run, action.signal, action.from ?? 'node');
}

/** Somebody sends a signal to the first process of a container: nobody has been told to expect its end. */
function kill(worker: PodWorker, run: ContainerRun, signal: number, from: 'node' | 'container'): void {
  const {world, live} = worker;
  const about = {pod: live.uid, container: run.live.name};
  const name = signalName(signal);
  world.tell({who: 'you', what: 'signalled', why: 'anybody-may-signal', ...about, facts: {signal: name, from}});
  const {fate} = sendSignal(worker, run, signal, from);
  if (fate === 'dropped') {
    world.tell({who: 'kernel', what: 'signal-ignored', why: 'process-one-is-spared', ...about, facts: {signal: name}});
  } else if (fate === 'ignored') {
    world.tell({who: 'app', what: 'signal-ignored', why: 'program-ignores', ...about, facts: {signal: name}});
  }
}
