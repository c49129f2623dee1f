import type {LivePod} from '../world';

/** The name of a Pod, and the Namespace it is in. */
export const nameOf = ({pod}: LivePod): string => pod.metadata.name ?? pod.metadata.generateName ?? 'pod';

/** `default/web`, as controllers name Pods in what they print. */
export const fullNameOf = (pod: LivePod): string => `${pod.pod.metadata.namespace ?? 'default'}/${nameOf(pod)}`;
