import {killGracePeriod} from '../termination';
import type {ContainerRun} from './containerRun';
import {normal} from './events';
import {kill} from './killing';
import type {PodWorker} from './podWorker';

/** Stops one container of a Pod that goes on: a probe has failed, or its definition is another now. */
export function killContainer(worker: PodWorker, run: ContainerRun, done: () => void): void {
  const {reason, message, why} = run.kill ?? {reason: 'Unknown' as const, message: '', why: 'changed-image-restarts' as const};
  const graceSeconds = killGracePeriod(worker.live.pod, run.live.name, reason);
  kill(worker, run, {graceSeconds, event: normal('Killing', message), why}, done);
}
