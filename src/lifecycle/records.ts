import type {ContainerRole} from '../pod/containerRole';
import type {PodPhase, ResourceRequirements} from '../pod/pod';

/** How a container ended. Times are in seconds since the beginning. */
export type Ended = {
  exitCode: number;
  signal?: number;
  reason: string;
  message?: string;
  startedAt: number;
  finishedAt: number;
  containerID: string;
};

/** The state of a container that has ended: the same record serves as the last state of the next instance. */
export type EndedState = {is: 'terminated'} & Ended;

export type WaitingState = {is: 'waiting'; reason?: string; message?: string};

export type StateRecord = WaitingState | {is: 'running'; startedAt: number} | EndedState;

/** What the status of a container says, as the kubelet last wrote it. */
export type ContainerRecord = {
  name: string;
  role: ContainerRole;
  image: string;
  state: StateRecord;
  last?: Ended;
  restartCount: number;
  ready: boolean;
  started: boolean;
  containerID?: string;
  resources?: ResourceRequirements;
  allocatedResources?: ResourceRequirements['requests'];
};

/** What a container is really at on its node, whether or not anybody can know. */
export type Activity =
  | 'absent'
  | 'pulling'
  | 'pull-back-off'
  | 'creating'
  | 'post-start'
  | 'running'
  | 'pre-stop'
  | 'stopping'
  | 'exited'
  | 'back-off';

export type ActualRecord = {
  activity: Activity;
  /** The instance: another one after each restart. */
  containerID?: string;
  /** Since when it has been at that. */
  since: number;
  /** When what it is at will be over, if that is known: the wait of a back-off, a hook, a pull. */
  until?: number;
  /** Before it answers, and after it has ended, it does not. */
  answers: boolean;
  /** Whether the program itself has seen the stop signal. */
  sawSignal?: boolean;
  /** SIGKILL comes at. */
  killAt?: number;
};

export type ConditionRecord = {
  type: string;
  status: 'True' | 'False' | 'Unknown';
  reason?: string;
  message?: string;
  /** Last transition. */
  since: number;
};

/** All of the stored object that is not its containers: metadata that changes, binding, and the Pod's part of the status. */
export type ObjectRecord = {
  /** False once the object has gone from the API server. */
  exists: boolean;
  nodeName?: string;
  schedulingGates: readonly string[];
  finalizers: readonly string[];
  /** `deletionTimestamp` is `at`, which is a deadline: the time of the request and the grace. */
  deletion?: {requestedAt: number; at: number; graceSeconds: number};
  phase: PodPhase;
  reason?: string;
  message?: string;
  startTime?: number;
  podIP?: string;
  hostIP?: string;
  /** What an update has changed in the spec since the Pod was created, by container. */
  changes?: Readonly<Record<string, {image?: string; resources?: ResourceRequirements}>>;
  conditions: readonly ConditionRecord[];
};

/** The Pod's cage on its node. */
export type SandboxRecord = {is: 'none' | 'creating' | 'ready' | 'gone'; id?: string};

/** One endpoint in the EndpointSlice, and what those who send requests know of it. */
export type EndpointRecord = {
  address: string;
  ready: boolean;
  serving: boolean;
  terminating: boolean;
};

export type EndpointsRecord = {
  /** In the slice now; undefined: not in it. */
  inSlice?: EndpointRecord;
  /** What the last one to hear goes by; undefined: sends nothing. */
  heard?: EndpointRecord;
};

/** A node, as the API server has it, and as it is. */
export type NodeRecord = {
  exists: boolean;
  ready: 'True' | 'False' | 'Unknown';
  taints: readonly string[];
  unschedulable: boolean;
  /** The claims whose volumes are attached to it. */
  attached: readonly string[];
  /** What it really is. */
  power: 'on' | 'off';
  connected: boolean;
  /** Counts its starts. */
  boot: number;
};
