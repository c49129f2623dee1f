import type {Pod} from '../pod/pod';
import {Agenda, type Appointment} from './agenda';
import type {Entry} from './entry';
import type {ActualRecord, ContainerRecord, EndpointsRecord, NodeRecord, ObjectRecord, SandboxRecord} from './records';
import type {Settled} from './settle';
import type {PodTracks} from './timeline';
import {emptyTrack, note, type Track} from './track';

/** No run tells of more than this; what would come after is cut off, and the timeline says so. */
const mostEntries = 120_000;

/** What changed in a stored Pod. Whoever watches Pods is told of it in the same instant, after whoever changed it is done. */
export type PodChange = 'created' | 'bound' | 'deletion' | 'readiness' | 'phase' | 'spec' | 'status' | 'gone';

export type LiveContainer = {
  name: string;
  told: ContainerRecord;
  actual: ActualRecord;
  tracks: {told: Track<ContainerRecord>; actual: Track<ActualRecord>};
};

/** A Pod while the run is being worked out. Records are replaced, never changed, because the tracks keep them. */
export type LivePod = {
  uid: string;
  /** The stored object as created; `spec` may be replaced by an update. */
  pod: Pod;
  createdAt: number;
  /** The UID of the Pod in whose place it came. */
  replaces?: string;
  object: ObjectRecord;
  sandbox: SandboxRecord;
  endpoints: EndpointsRecord;
  containers: Map<string, LiveContainer>;
  tracks: Pick<PodTracks, 'object' | 'sandbox' | 'endpoints'>;
};

export type LiveNode = {name: string; record: NodeRecord; track: Track<NodeRecord>};

export type Watcher = (world: World, pod: LivePod, change: PodChange) => void;

/** Everything there is while a run is being worked out: the time, what is to come, what has been told, Pods and nodes. */
export class World {
  now = 0;
  isCut = false;
  readonly entries: Entry[] = [];
  readonly pods: LivePod[] = [];
  readonly nodes: LiveNode[] = [];
  private readonly agenda = new Agenda();

  constructor(
    readonly scenario: Settled,
    private readonly watchers: readonly Watcher[],
  ) {}

  /** Enters an appointment after so many seconds: 0 is later in this same instant. */
  after(seconds: number, act: () => void): Appointment {
    return this.agenda.add(this.now + Math.max(0, seconds), act);
  }

  /** Lets time run until there is nothing left to happen, or the scenario is cut off. */
  run(): void {
    for (let next = this.agenda.next(); next; next = this.agenda.next()) {
      if (next.at > this.scenario.untilSeconds || this.entries.length >= mostEntries) {
        this.isCut = true;
        return;
      }
      this.now = Math.max(this.now, next.at);
      next.act();
    }
  }

  /** Tells of one thing that happens now. Records that are set afterwards belong to it. */
  tell({who, what, why, pod, container, facts, event}: Omit<Entry, 'seq' | 'at'>): Entry {
    // All fields at once: there may be a hundred thousand of them.
    const told: Entry = {seq: this.entries.length, at: this.now, who, what, why, pod, container, facts, event};
    this.entries.push(told);
    return told;
  }

  /** Of what was told last: the entry that a change of a record belongs to. */
  private get seq(): number {
    return Math.max(0, this.entries.length - 1);
  }

  setObject(pod: LivePod, change: Partial<ObjectRecord>): void {
    pod.object = {...pod.object, ...change};
    note(pod.tracks.object, this.seq, pod.object);
  }

  setSandbox(pod: LivePod, sandbox: SandboxRecord): void {
    pod.sandbox = sandbox;
    note(pod.tracks.sandbox, this.seq, sandbox);
  }

  setEndpoints(pod: LivePod, endpoints: EndpointsRecord): void {
    pod.endpoints = endpoints;
    note(pod.tracks.endpoints, this.seq, endpoints);
  }

  setTold(container: LiveContainer, change: Partial<ContainerRecord>): void {
    container.told = {...container.told, ...change};
    note(container.tracks.told, this.seq, container.told);
  }

  /** The whole record at once, as a container that keeps ending has thousands. */
  putTold(container: LiveContainer, record: ContainerRecord): void {
    container.told = record;
    note(container.tracks.told, this.seq, record);
  }

  putActual(container: LiveContainer, record: ActualRecord): void {
    container.actual = record;
    note(container.tracks.actual, this.seq, record);
  }

  setActual(container: LiveContainer, change: Partial<ActualRecord>): void {
    container.actual = {...container.actual, ...change};
    note(container.tracks.actual, this.seq, container.actual);
  }

  setNode(node: LiveNode, change: Partial<NodeRecord>): void {
    node.record = {...node.record, ...change};
    note(node.track, this.seq, node.record);
  }

  addNode(name: string): LiveNode {
    const record: NodeRecord = {
      exists: true,
      ready: 'True',
      taints: [],
      unschedulable: false,
      attached: [],
      power: 'on',
      connected: true,
      boot: 1,
    };
    const node: LiveNode = {name, record, track: emptyTrack()};
    note(node.track, this.seq, record);
    this.nodes.push(node);
    return node;
  }

  node(name: string | undefined): LiveNode | undefined {
    return this.nodes.find((node) => node.name === name);
  }

  /** Tells everyone who watches Pods, later in this instant. */
  changed(pod: LivePod, change: PodChange): void {
    for (const watch of this.watchers) this.after(0, () => watch(this, pod, change));
  }
}
