import {toMilliseconds} from '../agenda';
import {probeStep} from '../probe';
import type {ProbeOutcome} from '../scenario';
import type {ContainerRun} from './containerRun';
import {isUp, type PodWorker} from './podWorker';
import {tellOutcome} from './probeNews';
import {meet, type ProbeWorker, rouse, seemsToRun, tickIn, untilDelay} from './probeWorker';
import {publishProbed} from './publish';
import {touch} from './sync';

/** What a probe of this container would find now. */
function outcomeNow({world}: PodWorker, run: ContainerRun, {type, finds, probe}: ProbeWorker): ProbeOutcome {
  if (run.stage !== 'running') return probe.exec ? 'error' : 'failure';
  if (finds) return finds;
  if (!run.live.actual.answers) return 'failure';
  const elapsed = toMilliseconds(world.now - run.startedAt);
  return run.behaviour.probes?.[type]?.findLast(({fromSeconds}) => fromSeconds <= elapsed)?.outcome ?? 'success';
}

/** When something else might be found, in seconds from now; undefined: never, unless somebody does something. */
function changesIn({world}: PodWorker, run: ContainerRun, {type}: ProbeWorker): number | undefined {
  const elapsed = toMilliseconds(world.now - run.startedAt);
  const windows = (run.behaviour.probes?.[type] ?? []).map(({fromSeconds}) => fromSeconds).filter((from) => from > elapsed);
  if (run.answersAt !== undefined && run.answersAt > world.now) windows.push(run.answersAt - run.startedAt);
  return windows.length > 0 ? Math.min(...windows) - elapsed : undefined;
}

/**
 * One tick of a probe: it is run, if there is anything to run it for, and what it finds is counted.
 *
 * kubernetes/kubernetes pkg/kubelet/prober/worker.go doProbe
 */
export function tick(worker: PodWorker, run: ContainerRun, probing: ProbeWorker): void {
  const {world} = worker;
  if (probing.isDone || !isUp(worker) || !seemsToRun(run)) return;
  meet(run, probing);
  const {type, probe} = probing;
  const outcome = outcomeNow(worker, run, probing);
  const before = probing.state;
  const {state, executed, keepProbing, decided} = probeStep(type, probe, before, {
    elapsedSeconds: toMilliseconds(world.now - run.startedAt),
    outcome,
    started: run.status.started,
    podDeleted: worker.deletionGrace !== undefined,
  });
  probing.state = state;
  if (!keepProbing) {
    probing.isDone = true;
    return;
  }
  if (executed) tellOutcome(worker, run, probing, outcome);
  if (executed && decided && state.result !== before.result) act(worker, run, probing);
  else if (executed && decided && type === 'liveness' && state.result === 'Failure') act(worker, run, probing);
  goOn(worker, run, probing, outcome, executed);
}

/** The next tick at which it could come to something else. What would only repeat itself is left out. */
function goOn(worker: PodWorker, run: ContainerRun, probing: ProbeWorker, outcome: ProbeOutcome, executed: boolean): void {
  const {state, type} = probing;
  if (state.onHold || probing.next) return;
  if (!executed) {
    const wait = untilDelay(worker, run, probing);
    // Before the container has started there is nothing to do; its start will rouse this probe.
    if (wait > 0 || type === 'startup' || run.status.started) tickIn(worker, run, probing, Math.max(wait, 0));
    return;
  }
  const found = outcome === 'failure' ? 'Failure' : 'Success';
  const threshold = (found === 'Failure' ? probing.probe.failureThreshold : probing.probe.successThreshold) ?? 1;
  const isSettled = outcome === 'error' || (state.result === found && state.inARow >= threshold);
  if (!isSettled) {
    tickIn(worker, run, probing, 0);
    return;
  }
  const change = changesIn(worker, run, probing);
  if (change !== undefined) tickIn(worker, run, probing, change);
}

/** The threshold has been reached: the status says so at once, and the worker of the Pod looks at what follows. */
function act(worker: PodWorker, run: ContainerRun, {type, state, probe}: ProbeWorker): void {
  const {world, live} = worker;
  const about = {pod: live.uid, container: run.live.name};
  const isGood = state.result === 'Success';
  if (type === 'startup' && isGood) {
    world.tell({who: 'kubelet', what: 'started', why: 'startup-opens-the-gate', ...about});
  } else if (!isGood) {
    const why = {
      startup: 'startup-failure-kills',
      liveness: 'liveness-failure-kills',
      readiness: 'readiness-failure-takes-out',
    } as const;
    const facts = {probe: type, threshold: probe.failureThreshold ?? 3};
    world.tell({who: 'kubelet', what: 'probe-threshold', why: why[type], ...about, facts});
    if (type !== 'readiness') run.kill = killOf(worker, run, type);
  }
  publishProbed(worker, run);
  touch(worker, run);
  if (type === 'startup' && isGood) for (const next of ['liveness', 'readiness'] as const) rouse(worker, run, next);
}

/** What the kubelet says of the killing, and whether it means to start the container again. */
function killOf({live}: PodWorker, {role, spec, live: {name}}: ContainerRun, type: 'startup' | 'liveness') {
  const reason = type === 'liveness' ? ('LivenessProbe' as const) : ('StartupProbe' as const);
  const why = type === 'liveness' ? ('liveness-failure-kills' as const) : ('startup-failure-kills' as const);
  if (role === 'sidecar') return {reason, why, restarts: true, message: `Init container ${name} failed ${type} probe`};
  const policy = spec.restartPolicy ?? live.pod.spec.restartPolicy;
  const restarts = policy !== 'Never';
  const then = restarts ? ', will be restarted' : '';
  return {reason, why, restarts, message: `Container ${name} failed ${type} probe${then}`};
}
