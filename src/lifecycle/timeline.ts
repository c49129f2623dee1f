import type {Pod} from '../pod/pod';
import type {Entry} from './entry';
import type {ActualRecord, ContainerRecord, EndpointsRecord, NodeRecord, ObjectRecord, SandboxRecord} from './records';
import type {Settled} from './settle';
import type {Track} from './track';

/** A Pod through time. `pod` is the object as it was created, defaults filled in. */
export type PodTracks = {
  uid: string;
  pod: Pod;
  createdAt: number;
  /** The UID of the Pod in whose place it came: none for those that were there from the beginning. */
  replaces?: string;
  object: Track<ObjectRecord>;
  sandbox: Track<SandboxRecord>;
  /** In the order in which they are started: init containers and sidecars, then app containers. */
  containers: readonly {name: string; told: Track<ContainerRecord>; actual: Track<ActualRecord>}[];
  endpoints: Track<EndpointsRecord>;
};

/**
 * A run from its beginning to its end, finished: the page only chooses a moment of it. The first Pod is the one it is about;
 * those that came in its place follow.
 */
export type Timeline = {
  scenario: Settled;
  entries: readonly Entry[];
  pods: readonly PodTracks[];
  nodes: readonly {name: string; track: Track<NodeRecord>}[];
  /** When the last thing happens, or the time that the scenario is cut off at. */
  end: number;
  /** It was cut off, by time or by number of entries. */
  isCut: boolean;
};

export {statusAt} from './read/statusAt';
export {seqAt} from './seqAt';
