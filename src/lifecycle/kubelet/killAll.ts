import type {Rule} from '../rule';
import {killGracePeriod, waitsFor} from '../termination';
import type {ContainerRun} from './containerRun';
import {normal} from './events';
import {kill} from './killing';
import type {PodWorker} from './podWorker';
import {atOnce} from './steps';

/**
 * Stops all that runs, at the same time; only sidecars wait for those that need them. `grace`: takes the place of the Pod's own.
 *
 * kubernetes/kubernetes pkg/kubelet/kuberuntime/kuberuntime_container.go killContainersWithSyncResult
 */
export function killAll(worker: PodWorker, why: Rule, done: () => void, grace?: number): void {
  const {live, runs} = worker;
  const running = runs.filter(isRunning);
  const order = waitsFor(
    live.pod,
    running.map((run) => run.live.name),
  );
  const steps = running.map((run) => (over: () => void) => {
    const {name} = run.live;
    const others = order.get(name) ?? [];
    const killing = {
      graceSeconds: grace ?? killGracePeriod(live.pod, name, 'Unknown'),
      event: normal('Killing', `Stopping container ${name}`),
      why,
      waitsFor: others.length > 0 ? running.filter((one) => others.includes(one.live.name)) : [],
    };
    kill(worker, run, killing, over);
  });
  atOnce(steps, done);
}

export const isRunning = ({stage}: ContainerRun): boolean => stage === 'running' || stage === 'starting';
