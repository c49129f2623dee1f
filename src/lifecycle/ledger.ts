import type {DataView as HeldData, Moment, PodMoment} from './moment';
import {momentAt} from './read/momentAt';
import type {Activity} from './records';
import type {Timeline} from './timeline';

/**
 * What a blow has left of something. `out-of-reach`: the data is where it was, and the Pod cannot get at it.
 */
export type Verdict = 'kept' | 'replaced' | 'lost' | 'out-of-reach';

/**
 * More of a verdict on data: another place, and an empty one; left on another node; put there again from the API; in the API, and not put
 * anywhere now. Of anything: the Pod is there, and has none yet.
 */
export type Remark = 'empty' | 'elsewhere' | 'again' | 'in-api' | 'not-yet';

export type Cell = {verdict: Verdict; value?: string; remark?: Remark};

export type Trait = 'name' | 'uid' | 'ip' | 'node' | 'container' | 'restarts' | 'data';

/** One thing through the blow: what it was, and what it is for each of the Pods that are there now. */
export type LedgerRow = {
  trait: Trait;
  /** The container or the volume, where there are several. */
  of?: string;
  kind?: HeldData['kind'];
  before: string;
  cells: readonly Cell[];
};

/** A Pod that is there now: as the API server has it, and as it is on its node. `number` counts from the one that was hit. */
export type LedgerPod = {
  uid: string;
  number: number;
  name: string;
  isStored: boolean;
  /** What kubectl prints in the column STATUS; it says nothing once the object is gone. */
  status: string;
  /** The containers whose processes are there, whether or not anybody knows. */
  running: readonly string[];
  node?: string;
  /** What its node says arrives. */
  isHeard: boolean;
};

export type Ledger = {before: LedgerPod; pods: readonly LedgerPod[]; rows: readonly LedgerRow[]};

const alive: readonly Activity[] = ['post-start', 'running', 'pre-stop', 'stopping'];

const isRunning = ({activity}: PodMoment['containers'][number]): boolean => alive.includes(activity);

/** The Pod that the run is about, the one that came in its place, and so on. */
export function lineage({pods}: Pick<Timeline, 'pods'>): Timeline['pods'] {
  const found = pods.slice(0, 1);
  for (let last = found[0]; last; ) {
    const {uid} = last;
    last = pods.find(({replaces}) => replaces === uid);
    if (last) found.push(last);
  }
  return found;
}

/** What a static Pod runs is run for one mirror after the other: what a later one has is not told of the one before. */
const isCarriedOn = (pod: PodMoment, later: readonly PodMoment[]): boolean =>
  !pod.exists &&
  pod.containers.some((one) => later.some(({containers}) => containers.some((other) => other.containerID === one.containerID)));

function isThere(pod: PodMoment, later: readonly PodMoment[]): boolean {
  return pod.exists || (pod.containers.some(isRunning) && !isCarriedOn(pod, later));
}

function viewOf(pod: PodMoment, number: number, {nodes}: Moment): LedgerPod {
  const node = nodes.find(({name}) => name === pod.pod.spec.nodeName);
  return {
    uid: pod.uid,
    number,
    name: pod.row.name,
    isStored: pod.exists,
    status: pod.row.status,
    running: pod.containers.filter(isRunning).map(({name}) => name),
    ...(node ? {node: node.name} : {}),
    isHeard: node?.power === 'on' && node.connected,
  };
}

/**
 * What is left at a time of what there was at another, thing by thing. Two are there at once where a Pod is on its way out while another comes,
 * or where the record has gone and the processes have not; none is there where nobody makes another: then the last that was is judged.
 * Of data decides `instance`: with another one, what was written is not there.
 */
export function ledgerAt(timeline: Timeline, beforeSeconds: number, seconds: number): Ledger {
  const family = lineage(timeline).map(({uid}) => uid);
  const members = ({pods}: Moment) => family.flatMap((uid) => pods.find((pod) => pod.uid === uid) ?? []);
  const [then, now] = [momentAt(timeline, beforeSeconds), momentAt(timeline, seconds)];
  const all = members(now);
  const there = all.filter((pod, index) => isThere(pod, all.slice(index + 1)));
  const shown = there.length > 0 ? there : all.slice(-1);
  const [hit] = members(then);
  if (!hit) throw new Error('There is no Pod before the blow.');
  const judge = (of: (pod: PodMoment) => Cell) => shown.map(of);
  return {
    before: viewOf(hit, 1, then),
    pods: shown.map((pod) => viewOf(pod, family.indexOf(pod.uid) + 1, now)),
    rows: [
      {trait: 'name', before: hit.row.name, cells: judge((pod) => identity(hit.row.name, stored(pod, pod.row.name), pod))},
      {trait: 'uid', before: hit.uid, cells: judge((pod) => identity(hit.uid, stored(pod, pod.uid), pod))},
      {trait: 'ip', before: addressOf(hit) ?? '', cells: judge((pod) => identity(addressOf(hit), addressOf(pod), pod))},
      {trait: 'node', before: nodeOf(hit) ?? '', cells: judge((pod) => identity(nodeOf(hit), nodeOf(pod), pod))},
      ...hit.containers.flatMap(({name, containerID = ''}): LedgerRow[] => [
        {
          trait: 'container',
          of: name,
          before: containerID,
          cells: judge((pod) => identity(containerID, instanceOf(pod, name), pod)),
        },
        {
          trait: 'restarts',
          of: name,
          before: String(restartsOf(hit, name)),
          cells: judge((pod) => restarts(hit, pod, name)),
        },
      ]),
      ...hit.data.map(
        (data): LedgerRow => ({
          trait: 'data',
          of: data.name,
          kind: data.kind,
          before: data.instance,
          cells: judge((pod) => dataCell(data, pod, hit, all, now)),
        }),
      ),
    ],
  };
}

function identity(before: string | undefined, now: string | undefined, {exists}: PodMoment): Cell {
  if (now === undefined) return {verdict: 'lost', ...notYet(exists)};
  return {verdict: now === before ? 'kept' : 'replaced', value: now};
}

const notYet = (exists: boolean): {remark?: Remark} => (exists ? {remark: 'not-yet'} : {});

const stored = ({exists}: PodMoment, value: string): string | undefined => (exists ? value : undefined);

/** Once the record has gone, the sandbox still has its address as long as it is there. */
function addressOf({exists, sandbox, status}: PodMoment): string | undefined {
  return exists || sandbox.is === 'ready' ? status.podIP : undefined;
}

function nodeOf(pod: PodMoment): string | undefined {
  return pod.exists || pod.containers.some(isRunning) ? pod.pod.spec.nodeName : undefined;
}

/** The instance that runs, or that was the last to run as long as its Pod is there. */
function instanceOf(pod: PodMoment, name: string): string | undefined {
  const container = pod.containers.find((one) => one.name === name);
  return pod.exists || (container && isRunning(container)) ? container?.containerID : undefined;
}

function restartsOf({status}: PodMoment, name: string): number {
  return status.containerStatuses?.find((one) => one.name === name)?.restartCount ?? 0;
}

/** It is counted on in the same Pod, and begins at 0 in another. */
function restarts(hit: PodMoment, pod: PodMoment, name: string): Cell {
  if (!pod.exists) return {verdict: 'lost'};
  const isCountedOn = pod.uid === hit.uid || instanceOf(hit, name) === instanceOf(pod, name);
  return {verdict: isCountedOn ? 'kept' : 'replaced', value: String(restartsOf(pod, name))};
}

/** These stay where they are when the Pod goes. */
const ofTheirOwn: readonly HeldData['kind'][] = ['hostPath', 'persistentVolumeClaim'];

function dataCell(before: HeldData, pod: PodMoment, hit: PodMoment, all: readonly PodMoment[], {nodes}: Moment): Cell {
  const isSame = (one: HeldData) => one.name === before.name && one.kind === before.kind;
  const isWritten = (one: HeldData) => isSame(one) && one.instance === before.instance;
  const now = pod.data.find(isWritten);
  if (now) {
    const isAgain = now.kind === 'projected' && pod.uid !== hit.uid;
    const isReached = now.reachable && !isAttachedElsewhere(now, pod, nodes);
    return {verdict: isReached ? 'kept' : 'out-of-reach', ...(isAgain ? {remark: 'again' as const} : {})};
  }
  if (isOfTheApi(before, hit)) return {verdict: 'out-of-reach', remark: 'in-api'};
  const isLeft = all.some(({data}) => data.some(isWritten));
  if (isLeft && ofTheirOwn.includes(before.kind)) return {verdict: 'out-of-reach', remark: 'elsewhere'};
  return {verdict: 'lost', ...(pod.data.some(isSame) ? {remark: 'empty' as const} : notYet(pod.exists && pod.uid !== hit.uid))};
}

/** Copied from an object that outlives the Pod, and not from the Pod itself. */
const isOfTheApi = ({kind, instance}: HeldData, {uid}: PodMoment): boolean => kind === 'projected' && !instance.includes(uid);

/** What a claim stands for can be read on the node that it is attached to, and nowhere else. */
function isAttachedElsewhere({kind, name}: HeldData, pod: PodMoment, nodes: Moment['nodes']): boolean {
  if (kind !== 'persistentVolumeClaim' || nodeOf(pod) === undefined) return false;
  const claim = pod.pod.spec.volumes?.find((volume) => volume.name === name)?.persistentVolumeClaim?.claimName ?? '';
  const holder = nodes.find(({attached}) => attached.includes(claim));
  return holder !== undefined && holder.name !== nodeOf(pod);
}
