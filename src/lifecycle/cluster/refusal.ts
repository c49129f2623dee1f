import type {Pod} from '../../pod/pod';
import type {LiveNode} from '../world';
import {mayEnter, taintOf, tolerates, unschedulable} from './taint';

/**
 * Why a node cannot take a Pod, as the first of the scheduler's filters to say no words it; undefined: it can.
 *
 * kubernetes/kubernetes pkg/scheduler/framework/plugins: nodeunschedulable, tainttoleration, nodeaffinity
 */
export function refusalOf({name, record}: LiveNode, pod: Pod, onlyNode?: string): string | undefined {
  if (onlyNode !== undefined && name !== onlyNode) return "node(s) didn't satisfy plugin(s) [NodeAffinity]";
  const cordon = taintOf(`${unschedulable}:NoSchedule`);
  const mindsCordon = !(pod.spec.tolerations ?? []).some((toleration) => tolerates(toleration, cordon));
  if (record.unschedulable && mindsCordon) return 'node(s) were unschedulable';
  return mayEnter(pod, record.taints) ? undefined : 'node(s) had untolerated taint(s)';
}
