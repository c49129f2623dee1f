import type {Pod} from '../pod/pod';
import type {KubeletSettings, StopBehaviour} from './scenario';
import {defaultAction, sigkill, signalNumber, sigstop, sigterm} from './signals';
import {isAtLeast, type KubernetesVersion} from './version';

/** The exit code of a process that a signal ended, as the runtime reports it: 137 for SIGKILL, 143 for SIGTERM. */
export function exitCodeOfSignal(signal: number): number {
  return 128 + signal;
}

/**
 * Whether the first process of a container is process 1 of its PID namespace. It is not when the Pod's containers share one, where pause
 * is, or when they see the processes of the node.
 *
 * Seen on real containers: `npm run test:pods`
 */
export function isProcessOne({spec}: Pod): boolean {
  return !spec.shareProcessNamespace && !spec.hostPID;
}

/** The number of the signal that asks the container to stop: its image's, else SIGTERM. */
export function stopSignal({imageStopSignal}: StopBehaviour): number {
  return (imageStopSignal === undefined ? undefined : signalNumber(imageStopSignal)) ?? sigterm;
}

/**
 * What becomes of a signal. `handled`: the program's own handler runs; `ignored`: the program has said that it wants none of it; `dropped`:
 * process 1 has no handler, and the kernel spares it; `harmless`: it ends nobody; `ended`: the kernel ends the process at once;
 * `stopped`: it stands still.
 */
export type Fate = 'handled' | 'ignored' | 'dropped' | 'harmless' | 'ended' | 'stopped';

export type SignalEffect = {
  fate: Fate;
  /** Whether the signal got as far as the program itself, whatever it does about it. A shell before it may keep it. */
  reachesProgram: boolean;
  /** From the signal to the end of the container, in seconds. Undefined: it does not end of that. */
  exitsAfterSeconds?: number;
  exitCode?: number;
};

const livesOn = (fate: Fate, reachesProgram: boolean): SignalEffect => ({fate, reachesProgram});

const ends = (fate: Fate, reachesProgram: boolean, exitsAfterSeconds: number, exitCode: number): SignalEffect => ({
  fate,
  reachesProgram,
  exitsAfterSeconds,
  exitCode,
});

/** A process without a handler: process 1 is spared, any other suffers what the signal does by default. */
function withoutHandler(signal: number, isFirst: boolean, reachesProgram: boolean): SignalEffect {
  const action = defaultAction(signal);
  if (action === 'nothing') return livesOn('harmless', reachesProgram);
  if (isFirst) return livesOn('dropped', reachesProgram);
  return action === 'stops' ? livesOn('stopped', reachesProgram) : ends('ended', reachesProgram, 0, exitCodeOfSignal(signal));
}

export type SignalCircumstances = {
  /** Whether the first process of the container is process 1: see `isProcessOne`. */
  isProcessOne: boolean;
  /** Who sends it: somebody on the node, as runtime and kernel do (the default), or somebody in the same PID namespace, as with `kubectl exec`. */
  from?: 'node' | 'container';
};

/**
 * What a signal to the first process of a container does: when the container ends of it, if at all, and with what exit code.
 *
 * The kernel drops every signal to a process 1 that has no handler for it; only SIGKILL and SIGSTOP from outside its PID namespace get
 * through, and from inside not even those. `sh -c "app; …"` makes a shell process 1 that has no handler and passes nothing on: the
 * program never hears of it. After `sh -c "exec app"` the program is what the shell was. A shell with a trap hands the signal on and
 * ends as its program does, which is then not process 1 and so is not spared. Traps and handlers are taken to be for the container's
 * own stop signal, and to do nothing about others.
 *
 * Linux: kernel/signal.c sig_task_ignored, pid_namespaces(7); seen on real containers: `npm run test:pods`
 */
export function takesSignal(stop: StopBehaviour, signal: number, circumstances: SignalCircumstances): SignalEffect {
  const {isProcessOne: isFirst, from = 'node'} = circumstances;
  const {form = 'exec', program = 'handles', cleanupSeconds = 1, exitCode = 0} = stop;
  const isSpared = isFirst && from === 'container';
  const hasShell = form === 'shell' || form === 'shell-trap';
  if (signal === sigkill) return isSpared ? livesOn('dropped', false) : ends('ended', !hasShell, 0, exitCodeOfSignal(sigkill));
  if (signal === sigstop) return livesOn(isSpared ? 'dropped' : 'stopped', !isSpared && !hasShell);

  const isTheStopSignal = signal === stopSignal(stop);
  if (hasShell && (form === 'shell' || !isTheStopSignal)) return withoutHandler(signal, isFirst, false);
  if (!isTheStopSignal || program === 'none') return withoutHandler(signal, isFirst && !hasShell, true);
  return program === 'ignores' ? livesOn('ignored', true) : ends('handled', true, cleanupSeconds, exitCode);
}

/** What running out of memory does: who is killed, and how the container ends of it, if it does. */
export type OutOfMemory = {kills: 'container' | 'child'; exitCode?: 137; reason?: 'OOMKilled'};

/**
 * What the kernel's OOM killer does to a container whose process 1, or a child of it, is chosen. The end of process 1 is the end of the
 * container. With cgroup v2 the kubelet (since 1.28) has all processes of a container killed together, so that a child takes it down,
 * too, unless the node is set to `singleProcessOOMKill` (since 1.32). With cgroup v1 only the child dies, and no status tells.
 *
 * kubernetes/kubernetes pkg/kubelet/kuberuntime/kuberuntime_container_linux.go (memory.oom.group), pkg/kubelet/kubelet.go
 */
export function outOfMemory(
  victim: 'process-1' | 'child',
  version: KubernetesVersion,
  {cgroup, singleProcessOOMKill}: Required<Pick<KubeletSettings, 'cgroup' | 'singleProcessOOMKill'>>,
): OutOfMemory {
  const killsOne = cgroup === 'v1' || (singleProcessOOMKill && isAtLeast(version, '1.32'));
  if (victim === 'child' && killsOne) return {kills: 'child'};
  return {kills: 'container', exitCode: 137, reason: 'OOMKilled'};
}
