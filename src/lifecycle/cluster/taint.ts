import type {Pod, Toleration} from '../../pod/pod';

/** A taint as `kubectl taint` writes it: `key=value:Effect`, or `key:Effect`. */
export type Taint = {key: string; value: string; effect: string};

export const unreachable = 'node.kubernetes.io/unreachable';
export const notReady = 'node.kubernetes.io/not-ready';
export const unschedulable = 'node.kubernetes.io/unschedulable';
export const outOfService = 'node.kubernetes.io/out-of-service';

export function taintOf(written: string): Taint {
  const [pair = '', effect = ''] = written.split(':');
  const [key = '', value = ''] = pair.split('=');
  return {key, value, effect};
}

/** kubernetes/api core/v1/toleration.go ToleratesTaint */
export function tolerates({key = '', operator, value = '', effect = ''}: Toleration, taint: Taint): boolean {
  if (effect !== '' && effect !== taint.effect) return false;
  if (key !== '' && key !== taint.key) return false;
  return operator === 'Exists' || (key !== '' && value === taint.value);
}

/**
 * For how long a Pod may stay on a node with these taints, in seconds; Infinity: for ever. Only NoExecute drives anybody out. Of several
 * times the shortest holds, and a taint that is not tolerated at all leaves none.
 *
 * kubernetes/kubernetes pkg/controller/tainteviction/taint_eviction.go getMinTolerationTime
 */
export function staySeconds({spec}: Pod, taints: readonly string[]): number {
  const driving = taints.map(taintOf).filter(({effect}) => effect === 'NoExecute');
  return driving.reduce((least, taint) => {
    const matching = (spec.tolerations ?? []).filter((toleration) => tolerates(toleration, taint));
    if (matching.length === 0) return 0;
    const times = matching.map(({tolerationSeconds}) => Math.max(0, tolerationSeconds ?? Number.POSITIVE_INFINITY));
    return Math.min(least, ...times);
  }, Number.POSITIVE_INFINITY);
}

/** Whether the scheduler may put a Pod on a node with these taints. */
export function mayEnter({spec}: Pod, taints: readonly string[]): boolean {
  return taints
    .map(taintOf)
    .filter(({effect}) => effect !== 'PreferNoSchedule')
    .every((taint) => (spec.tolerations ?? []).some((toleration) => tolerates(toleration, taint)));
}
