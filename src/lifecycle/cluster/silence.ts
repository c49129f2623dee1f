import type {Appointment} from '../agenda';
import type {LiveNode, World} from '../world';
import {isTrue, writeCondition} from './condition';
import {driveOut, letStay} from './eviction';
import {remembers} from './memory';
import {collectOutOfService} from './podGarbage';
import {tryAgain} from './scheduler';
import {notReady, unreachable} from './taint';

/** When the node controller will have waited long enough for a heartbeat. */
const patience = remembers<LiveNode, {ends?: Appointment}>(() => ({}));

/** From now on nothing is heard of a node. The controller counts from the last heartbeat, which is taken to have come just now. */
export function countSilence(world: World, node: LiveNode): void {
  const waiting = patience(node);
  if (waiting.ends && !waiting.ends.cancelled) return;
  const grace = world.scenario.cluster.nodeMonitorGraceSeconds;
  waiting.ends = world.after(grace, () => {
    delete waiting.ends;
    if (!node.record.exists) return;
    world.tell({
      who: 'node-controller',
      what: 'node-not-ready',
      why: 'silence-makes-ready-unknown',
      facts: {node: node.name, ready: 'Unknown', grace},
    });
    world.setNode(node, {ready: 'Unknown'});
    markPodsNotReady(world, node);
    taint(world, node, unreachable);
    collectOutOfService(world, node);
  });
}

/** A node says of itself that it is not ready: its kubelet is shutting down, or its runtime is out of order. */
export function reportNotReady(world: World, node: LiveNode): void {
  if (!node.record.exists || node.record.ready === 'False') return;
  world.tell({
    who: 'node-controller',
    what: 'node-not-ready',
    why: 'node-says-it-is-not-ready',
    facts: {node: node.name, ready: 'False'},
  });
  world.setNode(node, {ready: 'False'});
  markPodsNotReady(world, node);
  taint(world, node, notReady);
}

/** A heartbeat, at last: the node is ready again, its taints go, and nobody has to leave any more. */
export function hearAgain(world: World, node: LiveNode): void {
  const waiting = patience(node);
  if (waiting.ends) waiting.ends.cancelled = true;
  delete waiting.ends;
  if (!node.record.exists) return;
  const kept = node.record.taints.filter((one) => !one.startsWith(`${unreachable}:`) && !one.startsWith(`${notReady}:`));
  world.setNode(node, {ready: 'True', taints: kept});
  letStay(world, node);
  tryAgain(world);
}

/**
 * Nobody knows how its Pods are, so they count as not ready, whatever the kubelet last said: no more traffic for them.
 *
 * kubernetes/kubernetes pkg/controller/util/node/controller_utils.go MarkPodsNotReady
 */
function markPodsNotReady(world: World, node: LiveNode): void {
  for (const pod of world.pods) {
    if (!pod.object.exists || pod.object.nodeName !== node.name || !isTrue(pod, 'Ready')) continue;
    world.tell({
      who: 'node-controller',
      what: 'not-ready',
      why: 'pods-of-a-lost-node-are-not-ready',
      pod: pod.uid,
      facts: {node: node.name},
      event: {type: 'Warning', reason: 'NodeNotReady', message: 'Node is not ready', from: 'node-controller'},
    });
    writeCondition(world, pod, {type: 'Ready', status: 'False'});
    world.changed(pod, 'readiness');
  }
}

/**
 * The node controller puts a taint on a node twice: one keeps others away, one drives out those that are there. Silence takes the place of
 * what the node said of itself.
 */
function taint(world: World, node: LiveNode, key: string): void {
  const added = [`${key}:NoSchedule`, `${key}:NoExecute`].filter((one) => !node.record.taints.includes(one));
  if (added.length === 0) return;
  const other = key === unreachable ? notReady : unreachable;
  const kept = node.record.taints.filter((one) => !one.startsWith(`${other}:`));
  world.tell({
    who: 'node-controller',
    what: 'node-tainted',
    why: 'taints-drive-pods-out',
    facts: {node: node.name, taint: `${key}:NoExecute`},
  });
  world.setNode(node, {taints: [...kept, ...added]});
  driveOut(world, node);
}
