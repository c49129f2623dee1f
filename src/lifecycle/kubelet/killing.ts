import {toMilliseconds} from '../agenda';
import type {Actor, Facts, PodEvent} from '../entry';
import type {Happening} from '../happening';
import {exitCodeOfSignal, stopSignal} from '../process';
import type {Rule} from '../rule';
import {sigkill, signalName} from '../signals';
import {graceAfter, graceGiven, runsPreStop} from '../termination';
import {setActivity} from './actual';
import type {ContainerRun} from './containerRun';
import {warning} from './events';
import {hookLasts, hookOutlives} from './hooks';
import type {PodWorker} from './podWorker';
import {endProcess, sendSignal} from './process';

export type Killing = {
  graceSeconds: number;
  event: PodEvent;
  why: Rule;
  /** Whose end it waits for before its stop signal is sent. */
  waitsFor?: readonly ContainerRun[];
};

/**
 * Stops a container: its preStop hook, its turn, the stop signal, and SIGKILL when what is left of the grace period is over. `done` is called
 * when it has ended and the kubelet waits for nothing of it any more.
 *
 * kubernetes/kubernetes pkg/kubelet/kuberuntime/kuberuntime_container.go killContainer
 */
export function kill(worker: PodWorker, run: ContainerRun, killing: Killing, done: () => void): void {
  const {world, live} = worker;
  const {graceSeconds, event, why} = killing;
  world.tell({
    who: 'kubelet',
    what: 'stopping',
    why,
    pod: live.uid,
    container: run.live.name,
    facts: {grace: graceSeconds},
    event,
  });
  const stop = new Stop(worker, run, killing, done);
  if (runsPreStop(run.spec, graceSeconds)) stop.runHook();
  else stop.waitForTurn(graceSeconds);
}

/** One container on its way out. */
class Stop {
  private readonly incarnation: number;
  constructor(
    private readonly worker: PodWorker,
    private readonly run: ContainerRun,
    private readonly killing: Killing,
    private readonly done: () => void,
  ) {
    this.incarnation = worker.incarnation;
  }

  private get isVoid(): boolean {
    return this.worker.incarnation !== this.incarnation;
  }

  private tell(what: Happening, why: Rule, facts: Facts = {}, event?: PodEvent, who: Actor = 'kubelet') {
    const {world, live} = this.worker;
    world.tell({who, what, why, pod: live.uid, container: this.run.live.name, facts, ...(event ? {event} : {})});
  }

  /** The hook has the whole grace period; the kubelet waits for it no longer than that. */
  runHook(): void {
    const {worker, run, killing} = this;
    const {world} = worker;
    const {graceSeconds} = killing;
    const began = world.now;
    const takes = hookLasts(run, 'preStop');
    const waits = Math.min(takes, graceSeconds);
    this.tell('pre-stop-began', 'hook-time-is-in-the-grace', {grace: graceSeconds, takes});
    setActivity(worker, run, 'pre-stop', {answers: run.live.actual.answers, until: toMilliseconds(began + waits)});
    const over = () => {
      if (this.isVoid || isOver) return;
      isOver = true;
      appointment.cancelled = true;
      const spent = toMilliseconds(world.now - began);
      const left = graceAfter(graceSeconds, spent);
      if (run.stage === 'ended' && spent < waits) this.tell('pre-stop-ended', 'hook-ends-with-its-container', {spent, left});
      else if (takes > graceSeconds) this.tell('pre-stop-given-up', 'hook-is-not-waited-for', {takes, grace: graceSeconds});
      else if (run.behaviour.preStop?.fails) {
        this.tell(
          'pre-stop-failed',
          'hook-failure-changes-nothing',
          {spent, left},
          warning('FailedPreStopHook', 'PreStopHook failed'),
        );
      } else this.tell('pre-stop-ended', 'hook-time-is-in-the-grace', {spent, left});
      this.waitForTurn(left);
    };
    let isOver = false;
    const appointment = world.after(waits, over);
    if (!hookOutlives(run, 'preStop')) run.whenEnded.push(over);
  }

  /** A sidecar waits until those that need it have ended, or its share of the grace period is used up. */
  waitForTurn(left: number): void {
    const {worker, killing} = this;
    const {world} = worker;
    const others = (killing.waitsFor ?? []).filter(({stage}) => stage === 'running');
    if (left <= 0 || others.length === 0) {
      this.sendStopSignal(left);
      return;
    }
    const began = world.now;
    let [waiting, isOver] = [others.length, false];
    const over = () => {
      if (this.isVoid || isOver) return;
      isOver = true;
      appointment.cancelled = true;
      this.sendStopSignal(graceAfter(left, world.now - began));
    };
    const appointment = world.after(left, over);
    for (const other of others) {
      other.whenEnded.push(() => {
        waiting -= 1;
        if (waiting === 0) world.after(0, over);
      });
    }
  }

  private sendStopSignal(left: number): void {
    const {worker, run} = this;
    const {world} = worker;
    if (run.stage !== 'running' && run.stage !== 'starting') {
      this.done();
      return;
    }
    const given = graceGiven(left);
    const signal = stopSignal(run.behaviour.stop ?? {});
    const why: Rule = given > left ? 'two-seconds-at-least' : 'stop-signal-comes-first';
    const killAt = toMilliseconds(world.now + given);
    this.tell('signal-sent', why, {signal: signalName(signal), given, killAt}, undefined, 'runtime');
    run.whenEnded.push(() => {
      if (!this.isVoid) this.done();
    });
    // Its own end is entered before the kill: a process that is done in the very moment its time is over has been quick enough.
    const effect = sendSignal(worker, run, signal, 'node');
    setActivity(worker, run, 'stopping', {killAt, sawSignal: effect.reachesProgram, answers: run.live.actual.answers});
    if (effect.fate === 'dropped')
      this.tell('signal-ignored', 'process-one-is-spared', {signal: signalName(signal), killAt}, undefined, 'kernel');
    else if (effect.fate === 'ignored')
      this.tell('signal-ignored', 'program-ignores', {signal: signalName(signal), killAt}, undefined, 'app');
    run.killAt = world.after(given, () => {
      this.tell('killed', 'grace-is-over', {given}, undefined, 'runtime');
      endProcess(worker, run, {
        exitCode: exitCodeOfSignal(sigkill),
        who: 'kernel',
        why: 'kill-cannot-be-handled',
        facts: {signal: signalName(sigkill)},
      });
    });
  }
}
