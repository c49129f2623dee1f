import type {Pod} from './pod';

/** From this priority on a Pod counts as critical; only the two built-in system classes may have it. */
const systemCriticalPriority = 2_000_000_000;

/**
 * A static Pod: the kubelet read it from a file or an address of its own, and said so in an annotation.
 *
 * kubernetes/kubernetes pkg/kubelet/types/pod_update.go IsStaticPod
 */
export function isStaticPod({metadata}: Pod): boolean {
  const source = metadata.annotations?.['kubernetes.io/config.source'];
  return source !== undefined && source !== 'api';
}

/**
 * A Pod that the node itself cannot do without: of class `system-node-critical`, and with the priority of that class, or static,
 * or the mirror of a static one.
 *
 * kubernetes/kubernetes pkg/kubelet/types/pod_update.go IsNodeCriticalPod
 */
export function isNodeCriticalPod(pod: Pod): boolean {
  const {metadata, spec} = pod;
  const isMirror = metadata.annotations?.['kubernetes.io/config.mirror'] !== undefined;
  const isCritical = isStaticPod(pod) || isMirror || (spec.priority ?? 0) >= systemCriticalPriority;
  return isCritical && spec.priorityClassName === 'system-node-critical';
}
