import {isAtLeast, type KubernetesVersion} from '../version';

/** Why one node cannot take a Pod, and whether it could if others were thrown out. */
export type Refusal = {reason: string; isForWantOfRoom: boolean};

/** How many there are of each, as `2 of this, 1 of that`, sorted as text. */
function counted(items: readonly string[]): string {
  const counts = [...new Set(items)].map((item) => `${items.filter((one) => one === item).length} ${item}`);
  return counts.sort().join(', ');
}

/**
 * What the scheduler says when no node fits: how many refuse for which reason (one refusal for each node), and why throwing other Pods out
 * would not help either.
 *
 * kubernetes/kubernetes pkg/scheduler/framework/types.go FitError, framework/preemption/preemption.go (worded as in v1.36)
 */
export function fitError(version: KubernetesVersion, refusals: readonly Refusal[]): string {
  const count = refusals.length;
  if (count === 0) return 'no nodes available to schedule pods';
  const claims = isAtLeast(version, '1.34') ? 'no new claims to deallocate, ' : '';
  const reasons = counted(refusals.map(({reason}) => reason));
  const preemption = counted(
    refusals.map(({isForWantOfRoom}) =>
      isForWantOfRoom ? 'No preemption victims found for incoming pod' : 'Preemption is not helpful for scheduling',
    ),
  );
  const total = `0/${count} nodes are available: `;
  return `${total}${reasons}. ${claims}preemption: ${total}${preemption}.`;
}

/** A node that is full, which is what most Pods fail of that find no node. */
export const noRoom: Refusal = {reason: 'Insufficient cpu', isForWantOfRoom: true};
