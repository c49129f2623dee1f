import type {LivePod, Watcher, World} from '../world';
import {consider} from './scheduler';

/** Tells that a new Pod is held back by gates. */
export const watchGates: Watcher = (world, pod, change) => {
  if (change !== 'created' || pod.object.schedulingGates.length === 0) return;
  const gates = pod.object.schedulingGates;
  world.tell({
    who: 'default-scheduler',
    what: 'held-by-gate',
    why: 'gates-hold-the-scheduler',
    pod: pod.uid,
    facts: {gate: gates[0] ?? '', count: gates.length},
  });
};

/** Somebody takes a scheduling gate off. With the last one the scheduler turns to the Pod. */
export function removeGate(world: World, pod: LivePod, name: string): void {
  const {exists, schedulingGates} = pod.object;
  if (!exists || !schedulingGates.includes(name)) return;
  const left = schedulingGates.filter((gate) => gate !== name);
  world.tell({
    who: 'you',
    what: 'gate-removed',
    why: 'gates-hold-the-scheduler',
    pod: pod.uid,
    facts: {gate: name, left: left.length},
  });
  world.setObject(pod, {schedulingGates: left});
  consider(world, pod);
}
