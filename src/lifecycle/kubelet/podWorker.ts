import type {PodPhase} from '../../pod/pod';
import {type BackOff, type BackOffSettings, restartBackOff} from '../backoff';
import type {Rule} from '../rule';
import {behaves} from '../version';
import type {LiveNode, LivePod, World} from '../world';
import {type ContainerRun, containerRuns} from './containerRun';
import {newTally, type Tally} from './tally';

/** Why a whole Pod is stopped, and what that writes into its status. */
export type StopRequest = {
  /** Takes the place of the Pod's grace period. */
  graceOverride?: number;
  reason?: string;
  message?: string;
  /** Of the condition DisruptionTarget. */
  disruption?: string;
  why?: Rule;
  /** It counts as failed from now on, so that it is not ready any more, while its containers are still being stopped. */
  failsAtOnce?: true;
};

/**
 * What the kubelet does for one Pod, one thing after the other. While it waits for a pull, a hook or the end of a container it looks at
 * nothing else of this Pod, and writes no status.
 *
 * kubernetes/kubernetes pkg/kubelet/pod_workers.go
 */
export type PodWorker = {
  readonly world: World;
  /** Its object; the mirror of a static Pod may be another one later. */
  live: LivePod;
  readonly node: LiveNode;
  /** Init containers and sidecars in their order, then app containers. */
  runs: ContainerRun[];
  inits: ContainerRun[];
  /** Those that have a probe. */
  probed: ContainerRun[];
  apps: ContainerRun[];
  stage: 'syncing' | 'terminating' | 'terminated';
  /** In the middle of something that takes time. */
  isBusy: boolean;
  isWoken: boolean;
  /** The containers to be looked at. */
  dirty: ContainerRun[];
  /** The init container whose turn it is; as many as there are: all are done. */
  nextInit: number;
  /** All init containers are done, and the app containers have been begun with. */
  appsBegun: boolean;
  /** When the worker first looked at the Pod: its probes tick from then on. */
  beganAt?: number;
  /** All containers have stopped and none will start again: now the phase may be a final one. */
  isTerminal: boolean;
  /** By its containers the Pod has succeeded or failed; what still runs is to be stopped. */
  isOver: boolean;
  /** What phase and conditions were worked out from last: see `publish`. */
  publishedKey?: number;
  /** Phases that have been worked out, by what they depend on. */
  readonly phases: Map<number, PodPhase>;
  stop?: StopRequest;
  /** The grace period of the deletion, once the kubelet has heard of one. */
  deletionGrace?: number;
  /** Who it was whose end made all containers begin anew, while they do. */
  startsAfresh?: ContainerRun;
  /** A resize that was not granted, and those that are granted and not in force. */
  resizePending?: {reason: string; message: string};
  readonly resizing: Set<ContainerRun>;
  /** Of the spec, as the kubelet has seen it. */
  generation: number;
  /** Whom to tell when everything has stopped. */
  readonly whenStopped: (() => void)[];
  /** The kubelet itself is not running, or its node is off. Another incarnation: what was going on before is void. */
  incarnation: number;
  readonly restartSettings: BackOffSettings;
  /** The release can change resources in place, and then tells of them. */
  readonly isResizable: boolean;
  /** Of image pulls, by image. */
  readonly pulls: Map<string, BackOff>;
  readonly tally: Tally;
  /** How many sandboxes there have been, the address of the last one, and that which the kubelet has told of. */
  sandboxes: number;
  sandboxIP?: string;
  podIP?: string;
};

const workers = new WeakMap<LivePod, PodWorker>();

/** The worker of a Pod, if the kubelet of its node has ever seen it. */
export function workerOf(pod: LivePod): PodWorker | undefined {
  return workers.get(pod);
}

export function newWorker(world: World, live: LivePod, node: LiveNode): PodWorker {
  const {version, kubelet} = world.scenario;
  const runs = containerRuns(world, live, live.pod);
  const cap = behaves(version, 'KubeletCrashLoopBackOffMax') ? kubelet.maxContainerRestartSeconds : 300;
  const worker: PodWorker = {
    world,
    live,
    node,
    runs,
    inits: runs.filter(({role}) => role === 'init' || role === 'sidecar'),
    probed: [],
    apps: runs.filter(({role}) => role === 'app'),
    stage: 'syncing',
    isBusy: false,
    isWoken: false,
    dirty: [],
    nextInit: 0,
    appsBegun: false,
    isTerminal: false,
    isOver: false,
    incarnation: 0,
    restartSettings: restartBackOff(cap),
    isResizable: behaves(version, 'InPlacePodVerticalScaling'),
    pulls: new Map(),
    phases: new Map(),
    tally: newTally(runs),
    sandboxes: 0,
    resizing: new Set(),
    generation: 1,
    whenStopped: [],
  };
  workers.set(live, worker);
  return worker;
}

/** The workers of all Pods on a node, in the order in which the Pods were made. */
export function workersOn(world: World, node: LiveNode): PodWorker[] {
  return world.pods.flatMap((pod) => {
    const worker = workers.get(pod);
    return worker?.node === node && worker.live === pod ? [worker] : [];
  });
}

/** What the kubelet writes arrives at the API server, and the object is still there. */
export function canTell({node, live}: PodWorker): boolean {
  return node.record.connected && live.object.exists;
}

/** The kubelet can do something: its node is on. Whether it can tell the API server is another matter. */
export function isUp({node}: PodWorker): boolean {
  return node.record.power === 'on';
}

/** The worker goes on for another object: the mirror of a static Pod was made anew. */
export function handOver(worker: PodWorker, to: LivePod): void {
  workers.set(to, worker);
  Object.assign(worker, {live: to, publishedKey: undefined});
}
