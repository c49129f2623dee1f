import type {Pod} from '../../pod/pod';
import type {LiveNode} from '../world';
import {noRoom, type Refusal} from './fitError';
import {remembers} from './memory';
import {mayEnter, taintOf, tolerates, unschedulable} from './taint';

/** Nodes on which a Pod of higher priority has taken the last of the room. */
const fullness = remembers<LiveNode, {isFull: boolean}>(() => ({isFull: false}));

/** There is no room left on a node from now on. */
export function fill(node: LiveNode): void {
  fullness(node).isFull = true;
}

/**
 * Why a node cannot take a Pod, as the first of the scheduler's filters to say no words it; undefined: it can.
 *
 * kubernetes/kubernetes pkg/scheduler/framework/plugins: nodeunschedulable, tainttoleration, nodeaffinity, noderesources
 */
export function refusalOf(node: LiveNode, pod: Pod, onlyNode?: string): Refusal | undefined {
  const {name, record} = node;
  const refuse = (reason: string): Refusal => ({reason, isForWantOfRoom: false});
  if (onlyNode !== undefined && name !== onlyNode) return refuse("node(s) didn't satisfy plugin(s) [NodeAffinity]");
  const cordon = taintOf(`${unschedulable}:NoSchedule`);
  const mindsCordon = !(pod.spec.tolerations ?? []).some((toleration) => tolerates(toleration, cordon));
  if (record.unschedulable && mindsCordon) return refuse('node(s) were unschedulable');
  if (!mayEnter(pod, record.taints)) return refuse('node(s) had untolerated taint(s)');
  return fullness(node).isFull ? noRoom : undefined;
}
