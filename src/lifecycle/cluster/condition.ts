import type {ConditionRecord} from '../records';
import type {LivePod, World} from '../world';

/** Whether a condition of the stored Pod is True. One that is missing is not. */
export function isTrue({object}: LivePod, type: string): boolean {
  return object.conditions.some((condition) => condition.type === type && condition.status === 'True');
}

/**
 * Writes a condition into a stored Pod in the place of the one of its type. Its transition time moves only when its status does.
 *
 * kubernetes/kubernetes pkg/api/v1/pod/util.go UpdatePodCondition
 */
export function writeCondition(world: World, pod: LivePod, written: Omit<ConditionRecord, 'since'>): void {
  const {conditions} = pod.object;
  const before = conditions.find(({type}) => type === written.type);
  const condition = {...written, since: before?.status === written.status ? before.since : world.now};
  world.setObject(pod, {
    conditions: before ? conditions.map((one) => (one === before ? condition : one)) : [...conditions, condition],
  });
}
