import type {LivePod} from '../world';

/** Succeeded or Failed: the kubelet has nothing left to do for it, though the object may stay for long. */
export const isFinished = ({object: {phase}}: LivePod): boolean => phase === 'Succeeded' || phase === 'Failed';

/** A Pod that a controller counts: stored, not ended, and not about to be removed. */
export const isActive = (pod: LivePod): boolean => pod.object.exists && !pod.object.deletion && !isFinished(pod);
