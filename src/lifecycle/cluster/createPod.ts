import {containersInOrder} from '../../pod/containerRole';
import type {Pod} from '../../pod/pod';
import {asStored} from '../asStored';
import type {Actor, Facts} from '../entry';
import type {Happening} from '../happening';
import {carryOn} from '../kubelet/mirror';
import type {ConditionRecord} from '../records';
import type {Rule} from '../rule';
import {emptyTrack} from '../track';
import type {LiveContainer, LivePod, World} from '../world';
import {withDefaultTolerations} from './admit';
import {nameOf} from './podName';

/** UIDs that are told apart at a glance, in the order in which Pods are made. */
const uidOf = (count: number): string => `${String(count).padStart(8, '0')}-0000-4000-8000-${String(count).padStart(12, '0')}`;

function liveContainers(pod: Pod): Map<string, LiveContainer> {
  const waits = (pod.spec.initContainers ?? []).length > 0 ? 'PodInitializing' : 'ContainerCreating';
  return new Map(
    containersInOrder(pod)
      .filter(({role}) => role !== 'ephemeral')
      .map(({container: {name, image = ''}, role}) => [
        name,
        {
          name,
          told: {
            name,
            role,
            image,
            state: {is: 'waiting', reason: waits},
            restartCount: 0,
            ready: false,
            started: false,
          },
          actual: {activity: 'absent', since: 0, answers: false},
          tracks: {told: emptyTrack(), actual: emptyTrack()},
        },
      ]),
  );
}

/** What the API server writes into the status of a Pod that gates hold back, so that the scheduler leaves it alone. */
const gated = {
  type: 'PodScheduled',
  status: 'False',
  reason: 'SchedulingGated',
  message: 'Scheduling is blocked due to non-empty scheduling gates',
} as const;

/** A Pod that names its node is scheduled already; one with gates says why it is not. */
function scheduledAtFirst({spec}: Pod, since: number): ConditionRecord[] {
  if (spec.nodeName) return [{type: 'PodScheduled', status: 'True', since}];
  return (spec.schedulingGates ?? []).length > 0 ? [{...gated, since}] : [];
}

export type Creation = {
  by?: Actor;
  what?: Happening;
  why?: Rule;
  facts?: Facts;
  /** The UID of the Pod in whose place it comes. */
  replaces?: string;
  /** What runs already, and goes on: a static Pod does not notice when its mirror is made anew. */
  runsAs?: LivePod;
};

/**
 * Stores a Pod. It has no node yet unless its spec names one, and no status but `Pending`; scheduling gates hold it back.
 *
 * kubernetes/kubernetes pkg/registry/core/pod/strategy.go PrepareForCreate
 */
export function createPod(world: World, written: Pod, creation: Creation = {}): LivePod {
  const {by = 'you', what = 'created', why = 'object-is-a-record', facts, replaces, runsAs} = creation;
  const uid = uidOf(world.pods.length + 1);
  const pod = withDefaultTolerations(asStored(world.scenario.version, written));
  const gates = (pod.spec.schedulingGates ?? []).map(({name}) => name);
  const live: LivePod = {
    uid,
    pod: {...pod, metadata: {...pod.metadata, uid}},
    createdAt: world.now,
    ...(replaces ? {replaces} : {}),
    object: {
      exists: true,
      ...(pod.spec.nodeName ? {nodeName: pod.spec.nodeName} : {}),
      schedulingGates: gates,
      finalizers: pod.metadata.finalizers ?? [],
      phase: 'Pending',
      ...(runsAs?.object.startTime === undefined ? {} : {startTime: runsAs.object.startTime}),
      conditions: scheduledAtFirst(pod, world.now),
    },
    sandbox: runsAs?.sandbox ?? {is: 'none'},
    endpoints: {},
    containers: runsAs?.containers ?? liveContainers(pod),
    tracks: {object: emptyTrack(), sandbox: emptyTrack(), endpoints: emptyTrack()},
  };
  world.pods.push(live);
  world.tell({who: by, what, why, pod: uid, facts: {name: nameOf(live), ...facts}});
  world.setObject(live, {});
  world.setSandbox(live, live.sandbox);
  world.setEndpoints(live, {});
  for (const container of runsAs ? [] : live.containers.values()) {
    world.setTold(container, {});
    world.setActual(container, {since: world.now});
  }
  world.changed(live, 'created');
  if (runsAs) carryOn(runsAs, live);
  else if (live.object.nodeName !== undefined) world.changed(live, 'bound');
  return live;
}
