import {type ContainerRole, containersInOrder} from '../../pod/containerRole';
import type {Container, Pod, ResourceRequirements} from '../../pod/pod';
import type {Appointment} from '../agenda';
import type {BackOff} from '../backoff';
import type {PodEvent} from '../entry';
import type {ContainerRecord, EndedState, WaitingState} from '../records';
import type {Rule} from '../rule';
import type {ContainerBehaviour, ProbeType} from '../scenario';
import type {KillReason} from '../termination';
import type {LiveContainer, LivePod, World} from '../world';
import {idPrefix} from './containerId';
import type {ProbeWorker} from './probeWorker';

/** `starting` ends with the postStart hook; `ended` also while it waits to be started again. */
export type Stage = 'new' | 'starting' | 'running' | 'ended';

/** A container as its kubelet knows it, over all its instances. */
export type ContainerRun = {
  live: LiveContainer;
  readonly role: ContainerRole;
  /** Its place among all containers of the Pod. */
  readonly index: number;
  readonly behaviour: ContainerBehaviour;
  /** As the manifest has it now: an update may change image and resources. */
  spec: Container;
  stage: Stage;
  /** How many instances there have been. */
  instances: number;
  id?: string;
  /** What the IDs of its instances begin with. */
  readonly idPrefix: string;
  /** Of the instance that runs, or ran last. */
  startedAt: number;
  /** When it begins to answer. */
  answersAt?: number;
  restartCount: number;
  /** Those in force, once it has been created. */
  resources?: ResourceRequirements;
  /** Those that an update asks for, and what the node has granted. */
  wanted?: ResourceRequirements;
  allocated?: ResourceRequirements['requests'];
  /** How the last instance ended, and the one before. */
  ended?: EndedState;
  /** As things stood when its record was made, it would be started again. */
  restarts: boolean;
  /** What policies and rules say of an exit code. */
  verdict?: {exitCode: number; restarts: boolean};
  previous?: EndedState;
  /** What its next end will cost. */
  backOff?: BackOff;
  /** The kubelet has tried to start it, in this sandbox. */
  isTried: boolean;
  /** Its last end does not count for the back-off. */
  forgetsEnd?: boolean;
  /** When it is started again, if an appointment was made. */
  retry?: Appointment;
  /** What the last attempt to start it came to, which the status tells of until the next. */
  waiting?: WaitingState;
  /** The states of waits for a restart, by their length. */
  readonly waits: Map<number, WaitingState>;
  /** Its status as the kubelet knows it, whether or not the API server has heard of it. */
  status: ContainerRecord;
  /** The kubelet wants this instance stopped. */
  kill?: {reason: KillReason; message: string; why: Rule; restarts: boolean};
  /** What is to happen to the process of itself. */
  fate: Appointment[];
  /** When SIGKILL comes, once a stop signal was sent. */
  killAt?: Appointment;
  /** Whom to tell when the process has ended. */
  whenEnded: (() => void)[];
  /** Pulls that have failed, and what was said of the last. */
  failedPulls: number;
  pullError?: string;
  /** It was removed with all others, to be made anew. */
  isRemoved?: boolean;
  /** The runtime has an instance of it, running or ended. */
  isThere: boolean;
  /** Trying again would come to the same. */
  isStuck?: boolean;
  probes: Partial<Record<ProbeType, ProbeWorker>>;
  /** Something happened to it that the worker of its Pod has not looked at. */
  isDirty: boolean;
  /** Events that are always the same, made once. */
  events: Partial<Record<'present' | 'created' | 'started' | 'backOff', PodEvent>>;
};

/** All containers of a Pod in the order in which they are started. */
export function containerRuns(world: World, live: LivePod, pod: Pod): ContainerRun[] {
  return containersInOrder(pod)
    .filter(({container}) => live.containers.has(container.name))
    .flatMap(({container, role}, index) => {
      const found = live.containers.get(container.name);
      return found ? [newRun(world, found, container, role, index, live.uid)] : [];
    });
}

function newRun(
  world: World,
  live: LiveContainer,
  spec: Container,
  role: ContainerRole,
  index: number,
  uid: string,
): ContainerRun {
  const behaviour = world.scenario.containers[spec.name] ?? {};
  return {
    live,
    role,
    index,
    behaviour,
    spec,
    idPrefix: `containerd://${idPrefix(uid, spec.name)}`,
    stage: 'new',
    instances: 0,
    startedAt: 0,
    restartCount: 0,
    isTried: false,
    isThere: false,
    waits: new Map(),
    restarts: false,
    status: live.told,
    fate: [],
    whenEnded: [],
    failedPulls: 0,
    probes: {},
    isDirty: false,
    events: {},
  };
}
