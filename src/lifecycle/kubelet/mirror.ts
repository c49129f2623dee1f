import {isStaticPod} from '../../pod/criticalPod';
import type {LivePod} from '../world';
import {handOver, workerOf} from './podWorker';
import {publishPod} from './publish';

/**
 * What runs for one object in the API goes on for another: a static Pod whose mirror was deleted and made anew. Its status is written into
 * the new one.
 *
 * kubernetes/kubernetes pkg/kubelet/kubelet.go tryReconcileMirrorPods
 */
export function carryOn(from: LivePod, to: LivePod): void {
  const worker = workerOf(from);
  if (!worker) return;
  handOver(worker, to);
  publishPod(worker);
}

/** The kubelet runs it from a file of its own: what happens to the object in the API means nothing to it. */
export const isIndependent = ({pod}: LivePod): boolean => isStaticPod(pod);
