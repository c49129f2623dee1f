import type {Pod, PodStatus} from '../pod/pod';
import type {PrintedRow} from '../pod/printedStatus';
import type {PodEvent} from './entry';
import type {Activity, EndpointsRecord, NodeRecord, SandboxRecord} from './records';

/** A process in a container, as `ps` on the node would list it. */
export type ProcessView = {
  /** Empty: it is pause, which belongs to the sandbox. */
  container: string;
  /** Its number within its PID namespace. */
  pid: number;
  what: 'pause' | 'shell' | 'program' | 'child' | 'hook';
  /** `deaf`: the signal was sent, and process 1 has no handler for it. */
  state: 'runs' | 'starts' | 'finishes' | 'deaf';
};

/** A place that holds data. Two moments with the same `instance` have the same data; with another, what was written is gone or elsewhere. */
export type DataView = {
  /** A volume's name, or a container's for its own layer. */
  name: string;
  kind:
    | 'container-layer'
    | 'emptyDir'
    | 'emptyDir-memory'
    | 'ephemeral'
    | 'persistentVolumeClaim'
    | 'hostPath'
    | 'projected'
    | 'image'
    | 'other';
  /** Whose data it is: `uid/container/2`, `claim/data`, `node-1`. */
  instance: string;
  /** Whether anybody could read it now. */
  reachable: boolean;
};

/**
 * An event as `kubectl describe` lists it at a moment: those that are alike are one line with a count. Since 1.35 it prints the field path and a
 * colon before the message.
 */
export type EventView = PodEvent & {
  /** The UID of the Pod it is about; none: a node. */
  pod?: string;
  container?: string;
  /** `spec.containers{app}`, of an event about a container. */
  fieldPath?: string;
  count: number;
  firstAt: number;
  lastAt: number;
  /** `5s`, or for 2 and more `5s (x3 over 1m2s)`. */
  age: string;
};

export type ContainerView = {
  name: string;
  activity: Activity;
  containerID?: string;
  since: number;
  until?: number;
  killAt?: number;
};

/** A Pod at a moment. `pod` is the object as `kubectl get -o yaml` would have it, status and all. */
export type PodMoment = {
  uid: string;
  /** False: the API server has no such object, or not any more. Then `pod` is the last that was stored. */
  exists: boolean;
  pod: Pod;
  status: PodStatus;
  row: PrintedRow & {name: string; age: string};
  sandbox: SandboxRecord;
  containers: readonly ContainerView[];
  endpoints: EndpointsRecord;
  processes: readonly ProcessView[];
  data: readonly DataView[];
};

/** Everything at a moment: after the entry `seq`, at the time `at`. The Pod the run is about is first. */
export type Moment = {
  at: number;
  seq: number;
  pods: readonly PodMoment[];
  nodes: readonly ({name: string} & NodeRecord)[];
  events: readonly EventView[];
};
