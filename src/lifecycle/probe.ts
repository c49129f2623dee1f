import type {Probe} from '../pod/pod';
import type {ProbeOutcome, ProbeType} from './scenario';

/** What the kubelet goes by. `Unknown`: a startup probe that has not decided yet. */
export type ProbeResult = 'Success' | 'Failure' | 'Unknown';

/** What is kept of a probe between two runs. `inARow` counts how often `last` was found without a break. */
export type ProbeState = {
  result: ProbeResult;
  /** It is not run any more until the container is started again. */
  onHold: boolean;
  last?: 'Success' | 'Failure';
  inARow: number;
};

/** A period of a probe: the time since the container's start, what the probe would find, and what the status and the object say. */
export type ProbeStep = {
  elapsedSeconds: number;
  outcome: ProbeOutcome;
  /** The container's `started`. Default: false for a startup probe, which makes it true, and true for the others. */
  started?: boolean;
  podDeleted?: boolean;
};

export type ProbeStepResult = {
  state: ProbeState;
  /** It was run. Not yet, not now or not any more are all no. */
  executed: boolean;
  /** No: there is nothing left to probe for. */
  keepProbing: boolean;
  /** This run made up the number of the threshold, and decided. Failures of a probe that has failed already decide again. */
  decided: boolean;
};

/** What holds before a probe has decided: not ready, alive, and not known whether it has started. */
const beforehand: Record<ProbeType, ProbeResult> = {readiness: 'Failure', liveness: 'Success', startup: 'Unknown'};

/**
 * A probe of a container that has just been started, `previous` what was kept of the one before. Counts go on over a restart,
 * unless the probe itself was the reason for it: then they were set to zero.
 *
 * kubernetes/kubernetes pkg/kubelet/prober/worker.go newWorker, doProbe
 */
export function probeOfNewContainer(type: ProbeType, previous?: ProbeState): ProbeState {
  return {inARow: 0, ...previous, result: beforehand[type], onHold: false};
}

/** The number of results in a row that it takes. */
function threshold({successThreshold = 1, failureThreshold = 3}: Probe, found: 'Success' | 'Failure'): number {
  return found === 'Success' ? successThreshold : failureThreshold;
}

/** Whether the probe has nothing to do now, though the container runs: too early, not its turn, or its work done. */
function isIdle(type: ProbeType, {initialDelaySeconds = 0}: Probe, {elapsedSeconds, started}: ProbeStep): boolean {
  if (Math.floor(elapsedSeconds) < initialDelaySeconds) return true;
  return type === 'startup' ? (started ?? false) : !(started ?? true);
}

/**
 * One period of a probe of a running container. A warning is a success; one that could not be run counts for nothing. The result stays as
 * it is until a threshold is reached. A liveness or startup probe that has decided on failure rests until the container is started again,
 * and so does a startup probe that has succeeded. While the Pod is being deleted only readiness goes on.
 *
 * kubernetes/kubernetes pkg/kubelet/prober/worker.go doProbe
 */
export function probeStep(type: ProbeType, probe: Probe, state: ProbeState, step: ProbeStep): ProbeStepResult {
  const idle = {state, executed: false, keepProbing: true, decided: false};
  if (state.onHold) return idle;
  if (step.podDeleted && type !== 'readiness') return {...idle, state: {...state, result: 'Success'}, keepProbing: false};
  if (isIdle(type, probe, step)) return idle;
  if (step.outcome === 'error') return {...idle, executed: true};

  const found = step.outcome === 'failure' ? 'Failure' : 'Success';
  const inARow = state.last === found ? state.inARow + 1 : 1;
  const decided = inARow >= threshold(probe, found);
  const onHold = decided && (type === 'startup' || (type === 'liveness' && found === 'Failure'));
  const after = {result: decided ? found : state.result, onHold, last: found, inARow: onHold ? 0 : inARow} as const;
  return {state: after, executed: true, keepProbing: true, decided};
}

export type ProbeRunStep = {result: ProbeResult; executed: boolean; onHold: boolean; keepProbing: boolean};

/** A probe of one container from its start on, period by period: what holds after each step, and whether the probe was run. */
export function probeRun(type: ProbeType, probe: Probe, steps: readonly ProbeStep[]): ProbeRunStep[] {
  let state = probeOfNewContainer(type);
  return steps.map((step) => {
    const done = probeStep(type, probe, state, step);
    state = done.state;
    return {result: state.result, executed: done.executed, onHold: state.onHold, keepProbing: done.keepProbing};
  });
}
