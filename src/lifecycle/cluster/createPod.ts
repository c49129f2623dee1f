import {containersInOrder} from '../../pod/containerRole';
import type {Pod} from '../../pod/pod';
import {emptyTrack} from '../track';
import type {LiveContainer, LivePod, World} from '../world';

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

/**
 * Stores a Pod. It has no node yet, and no status but `Pending`; scheduling gates hold it back.
 *
 * kubernetes/kubernetes pkg/registry/core/pod/strategy.go PrepareForCreate
 */
export function createPod(world: World, pod: Pod, by: 'you' | 'owner' = 'you'): LivePod {
  const uid = uidOf(world.pods.length + 1);
  const live: LivePod = {
    uid,
    pod: {...pod, metadata: {...pod.metadata, uid}},
    createdAt: world.now,
    object: {
      exists: true,
      schedulingGates: (pod.spec.schedulingGates ?? []).map(({name}) => name),
      finalizers: pod.metadata.finalizers ?? [],
      phase: 'Pending',
      conditions: [],
    },
    sandbox: {is: 'none'},
    endpoints: {},
    containers: liveContainers(pod),
    tracks: {object: emptyTrack(), sandbox: emptyTrack(), endpoints: emptyTrack()},
  };
  world.pods.push(live);
  world.tell({who: by, what: 'created', why: 'object-is-a-record', pod: uid});
  world.setObject(live, {});
  world.setSandbox(live, live.sandbox);
  world.setEndpoints(live, {});
  for (const container of live.containers.values()) {
    world.setTold(container, {});
    world.setActual(container, {since: world.now});
  }
  world.changed(live, 'created');
  return live;
}
