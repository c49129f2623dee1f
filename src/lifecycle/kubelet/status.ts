import {restartsAfter} from '../../pod/restartPolicy';
import type {ContainerRecord, Ended, StateRecord} from '../records';
import type {ContainerRun} from './containerRun';
import type {PodWorker} from './podWorker';

/**
 * Whether a container that ended is to be started again, as things stand. An init container that ended with 0 is done; sidecars always
 * come back; of the others exit code, rules and policies decide. Once the Pod is being deleted, nothing is started.
 *
 * kubernetes/kubernetes pkg/kubelet/container/helpers.go ShouldContainerBeRestarted, kuberuntime_container.go computeInitContainerActions
 */
export function wantsRestart({live, deletionGrace}: PodWorker, run: ContainerRun, {exitCode}: Ended): boolean {
  if (deletionGrace !== undefined) return false;
  if (run.role === 'sidecar') return true;
  if (run.role === 'init' && exitCode === 0) return false;
  if (run.verdict?.exitCode !== exitCode) run.verdict = {exitCode, restarts: restartsAfter(run.spec, live.pod.spec, exitCode)};
  return run.verdict.restarts;
}

/** What a container waits for that has never been started, before anything is known. */
export function defaultWait({inits}: PodWorker): string {
  return inits.length > 0 ? 'PodInitializing' : 'ContainerCreating';
}

/** The state of a container, and the end of the instance before, if there was one. */
function stateOf(worker: PodWorker, run: ContainerRun, restarts: boolean): [state: StateRecord, last?: Ended] {
  const {stage, ended, previous, waiting, startedAt} = run;
  if (stage === 'running' || stage === 'starting') return [{is: 'running', startedAt}, ended];
  if (!ended) return [waiting ?? {is: 'waiting', reason: defaultWait(worker)}];
  const waits = run.isRemoved || restarts;
  return waits && waiting ? [waiting, ended] : [ended, previous];
}

/** Started: running, its postStart hook over, and its startup probe, if it has one, has succeeded. */
export function isStarted({stage, probes}: ContainerRun): boolean {
  return stage === 'running' && (probes.startup === undefined || probes.startup.state.result === 'Success');
}

export function isReady(run: ContainerRun): boolean {
  if (run.role === 'init') return run.stage === 'ended' && run.ended?.exitCode === 0;
  return isStarted(run) && (run.probes.readiness === undefined || run.probes.readiness.state.result === 'Success');
}

/**
 * What the status of a container says when the kubelet writes it now: the very record of the last time, if it says the same.
 *
 * kubernetes/kubernetes pkg/kubelet/kubelet_pods.go convertToAPIContainerStatuses, pkg/kubelet/prober/prober_manager.go UpdatePodStatus
 */
export function containerRecord(worker: PodWorker, run: ContainerRun): ContainerRecord {
  const {live, role, spec, restartCount, id, status} = run;
  run.restarts = run.ended !== undefined && wantsRestart(worker, run, run.ended);
  const [state, last] = stateOf(worker, run, run.restarts);
  const image = spec.image ?? '';
  const ready = isReady(run);
  const started = state.is === 'running' && isStarted(run);
  const resources = worker.isResizable ? run.resources : undefined;
  const allocatedResources = worker.isResizable ? run.allocated : undefined;
  const isTheSame =
    status.state === state &&
    status.last === last &&
    status.ready === ready &&
    status.started === started &&
    status.restartCount === restartCount &&
    status.containerID === id &&
    status.image === image &&
    status.resources === resources &&
    status.allocatedResources === allocatedResources;
  if (isTheSame) return status;
  return {
    name: live.name,
    role,
    image,
    state,
    last,
    restartCount,
    ready,
    started,
    containerID: id,
    resources,
    allocatedResources,
  };
}
