import type {Watcher} from '../world';

/** The kubelet of each node: runs the Pods that are bound to it, and stops those that are deleted. */
export const watchKubelet: Watcher = () => {};
