import type {Pod} from '../../pod/pod';
import type {World} from '../world';
import {createPod} from './createPod';
import {beginOwning} from './owner';

/** The run begins: somebody creates the Pod, or whoever owns it makes as many as there should be. */
export function begin(world: World, pod: Pod): void {
  const {owner} = world.scenario;
  if (owner) beginOwning(world, pod, owner.kind, owner.replicas ?? 1);
  else createPod(world, pod);
}
