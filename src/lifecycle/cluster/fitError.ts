import {isAtLeast, type KubernetesVersion} from '../version';

/**
 * What the scheduler says when no node fits: how many refuse for which reason (one reason for each node), sorted as text, and whether
 * throwing other Pods out would help.
 *
 * kubernetes/kubernetes pkg/scheduler/framework/types.go FitError, framework/preemption/preemption.go (worded as in v1.36)
 */
export function fitError(version: KubernetesVersion, reasons: readonly string[], doesPreemptionHelp: boolean): string {
  const count = reasons.length;
  if (count === 0) return 'no nodes available to schedule pods';
  const counted = [...new Set(reasons)].map((reason) => `${reasons.filter((one) => one === reason).length} ${reason}`).sort();
  const claims = isAtLeast(version, '1.34') ? 'no new claims to deallocate, ' : '';
  const help = doesPreemptionHelp
    ? 'No preemption victims found for incoming pod.'
    : 'Preemption is not helpful for scheduling.';
  const total = `0/${count} nodes are available: `;
  return `${total}${counted.join(', ')}. ${claims}preemption: ${total}${count} ${help}`;
}
