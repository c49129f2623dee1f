import {type ConditionType, podCondition} from '../../pod/conditions';
import type {ContainerStatus, Pod} from '../../pod/pod';
import type {ConditionRecord} from '../records';

const named = ['ContainersNotReady', 'ContainersNotInitialized'];

/**
 * A condition whose message names the containers that are lacking, as they are lacking now. The record has those of its last transition:
 * which of fifty containers wait is not noted each time one of them ends.
 */
export function withNames(condition: ConditionRecord, pod: Pod, statuses: readonly ContainerStatus[]): ConditionRecord {
  if (condition.message === undefined || !named.includes(condition.reason ?? '')) return condition;
  const {message} = podCondition(condition.type as ConditionType, pod, statuses);
  return message === undefined ? condition : {...condition, message};
}
