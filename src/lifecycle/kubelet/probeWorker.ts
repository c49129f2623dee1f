import type {Probe} from '../../pod/pod';
import {type Appointment, toMilliseconds} from '../agenda';
import {type ProbeState, probeOfNewContainer, probeStep} from '../probe';
import type {ProbeOutcome, ProbeType} from '../scenario';
import type {ContainerRun} from './containerRun';
import {warning} from './events';
import {isUp, type PodWorker} from './podWorker';
import {probeOutput} from './probeOutput';
import {publishProbed} from './publish';
import {touch} from './sync';

/** What runs one probe of one container, over all its instances. */
export type ProbeWorker = {
  readonly type: ProbeType;
  readonly probe: Probe;
  state: ProbeState;
  /** Ticks come every period from here on. */
  origin: number;
  /** The instance it has seen last. */
  containerID?: string;
  next?: Appointment;
  /** It has come to its end, for good. */
  isDone: boolean;
  /** Somebody has said what it would find from now on. */
  finds?: ProbeOutcome;
};

const probeOf = {startup: 'startupProbe', liveness: 'livenessProbe', readiness: 'readinessProbe'} as const;

/**
 * The workers of all probes of a Pod, which begin to tick when the kubelet first looks at it, long before there is anything to probe.
 *
 * kubernetes/kubernetes pkg/kubelet/prober/prober_manager.go AddPod
 */
export function addProbes(worker: PodWorker): void {
  const {world, runs} = worker;
  for (const run of runs) {
    if (run.role === 'init') continue;
    for (const type of ['startup', 'liveness', 'readiness'] as const) {
      const probe = run.spec[probeOf[type]];
      if (probe) run.probes[type] = {type, probe, state: probeOfNewContainer(type), origin: world.now, isDone: false};
    }
    if (Object.keys(run.probes).length > 0) worker.probed.push(run);
  }
}

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

/** The container runs as far as the kubelet knows. */
const seemsToRun = ({status}: ContainerRun): boolean => status.state.is === 'running';

/** Has a probe run at the first tick that is at least so many seconds away. */
function tickIn(worker: PodWorker, run: ContainerRun, probing: ProbeWorker, seconds: number): void {
  const {world} = worker;
  if (probing.next) probing.next.cancelled = true;
  const period = probing.probe.periodSeconds || 10;
  const earliest = Math.max(world.now + seconds, world.now + 0.001);
  const ticks = Math.ceil((toMilliseconds(earliest - probing.origin) - 0.0001) / period);
  probing.next = world.after(probing.origin + ticks * period - world.now, () => {
    probing.next = undefined;
    tick(worker, run, probing);
  });
}

/** A new instance, or a change of what would be found: the probe has something to do again. */
export function rouse(worker: PodWorker, run: ContainerRun, type: ProbeType): void {
  const probing = run.probes[type];
  if (!probing || probing.isDone || !seemsToRun(run)) return;
  meet(run, probing);
  if (!probing.next) tickIn(worker, run, probing, untilDelay(worker, run, probing));
}

/** Somebody decides what the probe finds from now on. */
export function poke(worker: PodWorker, run: ContainerRun, type: ProbeType, outcome: ProbeOutcome): void {
  const probing = run.probes[type];
  if (!probing) return;
  probing.finds = outcome;
  rouse(worker, run, type);
}

function untilDelay({world}: PodWorker, run: ContainerRun, {probe}: ProbeWorker): number {
  return (probe.initialDelaySeconds ?? 0) - toMilliseconds(world.now - run.startedAt);
}

/** Counts go on over a restart, results do not. */
function meet({id, status}: ContainerRun, probing: ProbeWorker): void {
  if (status.state.is !== 'running' || probing.containerID === id) return;
  if (probing.containerID !== undefined) probing.state = probeOfNewContainer(probing.type, probing.state);
  probing.containerID = id;
}

function tick(worker: PodWorker, run: ContainerRun, probing: ProbeWorker): void {
  const {world, live} = worker;
  if (probing.isDone || !isUp(worker) || !seemsToRun(run)) return;
  meet(run, probing);
  const {type, probe} = probing;
  const outcome = outcomeNow(worker, run, probing);
  const before = probing.state;
  const {state, executed, keepProbing, decided} = probeStep(type, probe, before, {
    elapsedSeconds: toMilliseconds(world.now - run.startedAt),
    outcome,
    started: run.status.started,
    podDeleted: live.object.deletion !== undefined,
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

const words = {startup: 'Startup', liveness: 'Liveness', readiness: 'Readiness'} as const;

function tellOutcome(worker: PodWorker, run: ContainerRun, probing: ProbeWorker, outcome: ProbeOutcome): void {
  const {world, live} = worker;
  const {type, probe, state} = probing;
  const about = {pod: live.uid, container: run.live.name};
  const threshold = outcome === 'failure' ? (probe.failureThreshold ?? 3) : (probe.successThreshold ?? 1);
  const count = state.onHold ? threshold : state.inARow;
  const facts = {probe: type, count, threshold, period: probe.periodSeconds ?? 10};
  if (outcome === 'failure') {
    const event = warning('Unhealthy', `${words[type]} probe failed: ${probeOutput(worker, run, probe)}`);
    world.tell({who: 'kubelet', what: 'probe-failed', why: 'failures-are-counted', ...about, facts, event});
  } else if (outcome === 'error') {
    const event = warning('Unhealthy', `${words[type]} probe errored and resulted in unknown state: rpc error`);
    world.tell({who: 'kubelet', what: 'probe-errored', why: 'errors-count-for-nothing', ...about, facts, event});
  } else {
    const text = 'Probe terminated redirects, Response body: ';
    const event = outcome === 'warning' ? warning('ProbeWarning', `${words[type]} probe warning: ${text}`) : undefined;
    const why = outcome === 'warning' ? 'warning-is-success' : 'successes-are-counted';
    world.tell({who: 'kubelet', what: 'probe-succeeded', why, ...about, facts, ...(event ? {event} : {})});
  }
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

/**
 * Each time the kubelet writes the status, readiness probes of started containers that are not ready are run at once, and their period begins
 * anew. Probes of new instances have something to do from then on.
 *
 * kubernetes/kubernetes pkg/kubelet/prober/prober_manager.go UpdatePodStatus, worker.go run
 */
export function pokeProbes(worker: PodWorker): void {
  for (const run of worker.probed) {
    const {startup, liveness, readiness} = run.probes;
    if (startup && startup.containerID !== run.id) rouse(worker, run, 'startup');
    if (liveness && liveness.containerID !== run.id) rouse(worker, run, 'liveness');
    if (!readiness || readiness.isDone || !seemsToRun(run)) continue;
    meet(run, readiness);
    if (!run.status.started || readiness.state.result === 'Success') continue;
    readiness.origin = worker.world.now;
    if (readiness.next) readiness.next.cancelled = true;
    readiness.next = worker.world.after(0, () => {
      readiness.next = undefined;
      tick(worker, run, readiness);
    });
  }
}

/** No more of these: the Pod is being stopped. */
export function stopProbes({runs}: PodWorker, type: ProbeType): void {
  for (const {probes} of runs) {
    const probing = probes[type];
    if (!probing) continue;
    probing.isDone = true;
    if (probing.next) probing.next.cancelled = true;
    probing.next = undefined;
  }
}
