import type {Probe} from '../../pod/pod';
import {type Appointment, toMilliseconds} from '../agenda';
import {type ProbeState, probeOfNewContainer} from '../probe';
import type {ProbeOutcome, ProbeType} from '../scenario';
import type {ContainerRun} from './containerRun';
import type {PodWorker} from './podWorker';
import {tick} from './probeTick';

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

/** The container runs as far as the kubelet knows. */
export const seemsToRun = ({status}: ContainerRun): boolean => status.state.is === 'running';

/** Has a probe run at the first tick that is at least so many seconds away. */
export function tickIn(worker: PodWorker, run: ContainerRun, probing: ProbeWorker, seconds: number): void {
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

/** How long its delay still lasts, in seconds; less than 0 once it is over. */
export function untilDelay({world}: PodWorker, run: ContainerRun, {probe}: ProbeWorker): number {
  return (probe.initialDelaySeconds ?? 0) - toMilliseconds(world.now - run.startedAt);
}

/** Counts go on over a restart, results do not. */
export function meet({id, status}: ContainerRun, probing: ProbeWorker): void {
  if (status.state.is !== 'running' || probing.containerID === id) return;
  if (probing.containerID !== undefined) probing.state = probeOfNewContainer(probing.type, probing.state);
  probing.containerID = id;
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
