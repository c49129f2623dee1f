import {toMilliseconds} from '../agenda';
import type {Actor, Facts} from '../entry';
import {exitCodeOfSignal, isProcessOne, outOfMemory, type SignalEffect, takesSignal} from '../process';
import type {Rule} from '../rule';
import type {Run} from '../scenario';
import {sigkill, signalName} from '../signals';
import {setActivity} from './actual';
import type {ContainerRun} from './containerRun';
import type {PodWorker} from './podWorker';
import {noticeEnd} from './sync';

export type End = {exitCode: number; reason?: string; who: Actor; why: Rule; facts?: Facts};

/** Which of its runs the process is at: each start is the next one, and the last one repeats. */
function runOf({behaviour, instances, role}: ContainerRun): Run {
  const runs = behaviour.runs ?? [];
  const run = runs[Math.min(instances, runs.length) - 1];
  // An init container that nobody says anything of does its work in a second: one that ran for ever would be no example of anything.
  return run ?? (role === 'init' ? {exitsAfterSeconds: 1} : {});
}

/** The process begins to run: from here on the program decides, until somebody stops it. */
export function beginProcess(worker: PodWorker, run: ContainerRun): void {
  const {world} = worker;
  const {answersAfterSeconds = 0, exitsAfterSeconds} = runOf(run);
  run.startedAt = world.now;
  run.answersAt = toMilliseconds(world.now + answersAfterSeconds);
  setActivity(worker, run, 'running', {answers: answersAfterSeconds <= 0});
  if (answersAfterSeconds > 0) {
    run.fate.push(world.after(answersAfterSeconds, () => world.setActual(run.live, {answers: true})));
  }
  if (exitsAfterSeconds !== undefined) run.fate.push(world.after(exitsAfterSeconds, () => endByItself(worker, run)));
}

function endByItself(worker: PodWorker, run: ContainerRun): void {
  const {exitCode = 0, signal, outOfMemory: victim} = runOf(run);
  if (victim) runOutOfMemory(worker, run, victim);
  else if (signal !== undefined) {
    const facts = {signal: signalName(signal)};
    endProcess(worker, run, {exitCode: exitCodeOfSignal(signal), who: 'kernel', why: 'signal-makes-the-code', facts});
  } else endProcess(worker, run, {exitCode, who: 'app', why: 'process-one-decides'});
}

/** The kernel kills for memory: the container, or only a child of its process 1. */
export function runOutOfMemory(worker: PodWorker, run: ContainerRun, victim: 'process-1' | 'child'): void {
  const {world, live} = worker;
  const found = outOfMemory(victim, world.scenario.version, world.scenario.kubelet);
  if (found.kills === 'container') {
    const why: Rule = victim === 'child' ? 'memory-kills-the-group' : 'memory-kills';
    endProcess(worker, run, {exitCode: 137, reason: 'OOMKilled', who: 'kernel', why});
    return;
  }
  world.tell({who: 'kernel', what: 'child-killed', why: 'memory-may-kill-a-child', pod: live.uid, container: run.live.name});
}

/**
 * A signal to the first process of a container: what becomes of it, and the end that follows, if any. The end is entered as an appointment
 * unless it comes at once.
 */
export function sendSignal(worker: PodWorker, run: ContainerRun, signal: number, from: 'node' | 'container'): SignalEffect {
  const {world, live} = worker;
  const effect = takesSignal(run.behaviour.stop ?? {}, signal, {isProcessOne: isProcessOne(live.pod), from});
  const {exitsAfterSeconds, exitCode = 0, fate} = effect;
  if (exitsAfterSeconds === undefined) return effect;
  const end: End =
    fate === 'handled'
      ? {exitCode, who: 'app', why: 'handler-decides'}
      : {
          exitCode,
          who: 'kernel',
          why: signal === sigkill ? 'kill-cannot-be-handled' : 'signal-makes-the-code',
          facts: {signal: signalName(signal)},
        };
  run.fate.push(world.after(exitsAfterSeconds, () => endProcess(worker, run, end)));
  return effect;
}

/** The container ends: its first process is gone, and all others of it with it. */
export function endProcess(worker: PodWorker, run: ContainerRun, {exitCode, reason, who, why, facts}: End): void {
  const {world, live} = worker;
  if (run.stage !== 'running' && run.stage !== 'starting') return;
  for (const appointment of run.fate) appointment.cancelled = true;
  run.fate.length = 0;
  if (run.killAt) run.killAt.cancelled = true;
  run.killAt = undefined;
  const ran = toMilliseconds(world.now - run.startedAt);
  const said = reason ?? (exitCode === 0 ? 'Completed' : 'Error');
  world.tell({
    who,
    what: 'exited',
    why,
    pod: live.uid,
    container: run.live.name,
    facts: facts ? {exitCode, reason: said, ran, ...facts} : {exitCode, reason: said, ran},
  });
  run.previous = run.ended;
  run.ended = {
    is: 'terminated',
    exitCode,
    reason: said,
    startedAt: run.startedAt,
    finishedAt: toMilliseconds(world.now),
    containerID: run.id ?? '',
  };
  run.stage = 'ended';
  run.waiting = undefined;
  run.kill = undefined;
  setActivity(worker, run, 'exited');
  noticeEnd(worker, run);
}
