import type {ProbeOutcome} from '../scenario';
import type {ContainerRun} from './containerRun';
import {warning} from './events';
import type {PodWorker} from './podWorker';
import {probeOutput} from './probeOutput';
import type {ProbeWorker} from './probeWorker';

const words = {startup: 'Startup', liveness: 'Liveness', readiness: 'Readiness'} as const;

/** Tells what a probe has found, with the event that Kubernetes makes of it. */
export function tellOutcome(worker: PodWorker, run: ContainerRun, probing: ProbeWorker, outcome: ProbeOutcome): void {
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
