import type {LivePod, World} from '../world';
import {writeCondition} from './condition';

/** Somebody outside writes a condition that a readiness gate names, with a PATCH of the status. The kubelet then thinks again. */
export function setCondition(world: World, pod: LivePod, type: string, status: 'True' | 'False'): void {
  if (!pod.object.exists) return;
  world.tell({
    who: 'you',
    what: 'condition-set',
    why: 'readiness-gates-belong-to-others',
    pod: pod.uid,
    facts: {type, status},
  });
  writeCondition(world, pod, {type, status});
  world.changed(pod, 'spec');
}
