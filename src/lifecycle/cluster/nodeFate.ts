import {nodeCameBack, nodeDisconnected, nodeRebooted, nodeReconnected, nodeWentOff} from '../kubelet/nodeChanges';
import type {LiveNode, World} from '../world';
import {driveOut} from './eviction';
import {callOwner} from './owner';
import {collectOrphans, collectOutOfService} from './podGarbage';
import {tryAgain} from './scheduler';
import {countSilence, hearAgain} from './silence';
import {outOfService} from './taint';
import {unmountedOn} from './volumes';

/** The network between a node and the API server fails, or its kubelet hangs. What runs there goes on running. */
export function fallSilent(world: World, node: LiveNode): void {
  if (!node.record.connected) return;
  world.tell({who: 'node', what: 'node-silent', why: 'silence-tells-nothing', facts: {node: node.name}});
  world.setNode(node, {connected: false});
  nodeDisconnected(world, node);
  countSilence(world, node);
}

/** The node loses its power: everything on it stops in the same moment, and nobody is told. */
export function switchOff(world: World, node: LiveNode): void {
  if (node.record.power === 'off') return;
  world.tell({who: 'node', what: 'node-off', why: 'power-off-tells-nobody', facts: {node: node.name}});
  world.setNode(node, {power: 'off', connected: false});
  nodeWentOff(world, node);
  countSilence(world, node);
}

/** The node is back: heard again, or started again. */
export function comeBack(world: World, node: LiveNode): void {
  const {power, connected, boot} = node.record;
  if (power === 'on' && connected) return;
  const wasOff = power === 'off';
  world.tell({
    who: 'node',
    what: 'node-returned',
    why: wasOff ? 'a-new-start-is-an-empty-node' : 'the-kubelet-catches-up',
    facts: {node: node.name, wasOff},
  });
  world.setNode(node, {power: 'on', connected: true, boot: wasOff ? boot + 1 : boot});
  hearAgain(world, node);
  if (wasOff) nodeCameBack(world, node);
  else nodeReconnected(world, node);
  world.after(0, () => unmountedOn(world, node));
  callOwner(world);
}

/** The node starts anew, faster than anybody misses it. */
export function reboot(world: World, node: LiveNode): void {
  if (node.record.power === 'off') return;
  world.tell({who: 'node', what: 'node-rebooted', why: 'reboot-keeps-the-object', facts: {node: node.name}});
  world.setNode(node, {boot: node.record.boot + 1});
  nodeRebooted(world, node);
}

/** Somebody deletes the Node object. Its Pods are orphans from then on. */
export function deleteNodeObject(world: World, node: LiveNode): void {
  if (!node.record.exists) return;
  world.tell({who: 'you', what: 'node-removed', why: 'orphans-are-collected', facts: {node: node.name}});
  world.setNode(node, {exists: false, taints: []});
  for (const pod of world.pods) if (pod.object.nodeName === node.name) world.changed(pod, 'status');
  collectOrphans(world, node.name);
  tryAgain(world);
}

/**
 * Somebody vouches that the node is off. Its Pods are driven out, those being deleted are collected, and volumes let go at once.
 *
 * kubernetes/website content/en/docs/concepts/cluster-administration/node-shutdown.md, non-graceful node shutdown
 */
export function taintOutOfService(world: World, node: LiveNode): void {
  const taint = `${outOfService}=nodeshutdown:NoExecute`;
  if (!node.record.exists || node.record.taints.includes(taint)) return;
  world.tell({
    who: 'you',
    what: 'node-tainted',
    why: 'out-of-service-vouches',
    facts: {node: node.name, taint},
  });
  world.setNode(node, {taints: [...node.record.taints, taint]});
  driveOut(world, node);
  world.after(0, () => collectOutOfService(world, node));
  world.after(0, () => unmountedOn(world, node));
}
