import {exitCodeOfSignal} from '../process';
import {sigkill} from '../signals';
import {isRunning} from './killAll';
import type {PodWorker} from './podWorker';
import {endProcess} from './process';
import {wake} from './sync';

/**
 * The pause process dies, and the sandbox with it. Where it is process 1 of a PID namespace that all share, everything in there dies at once;
 * else the kubelet stops what is left, before it makes a new one.
 *
 * kubernetes/kubernetes pkg/kubelet/kuberuntime/util/util.go PodSandboxChanged
 */
export function loseSandbox(worker: PodWorker): void {
  const {world, live} = worker;
  if (live.sandbox.is !== 'ready') return;
  const shared = live.pod.spec.shareProcessNamespace === true;
  world.tell({who: 'kernel', what: 'sandbox-lost', why: 'sandbox-holds-the-namespaces', pod: live.uid, facts: {shared}});
  world.setSandbox(live, {...live.sandbox, is: 'gone'});
  if (shared) {
    const end = {exitCode: exitCodeOfSignal(sigkill), who: 'kernel', why: 'namespace-dies-with-process-one'} as const;
    for (const run of worker.runs.filter(isRunning)) endProcess(worker, run, end);
  }
  wake(worker);
}
