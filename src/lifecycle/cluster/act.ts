import {actOnNode} from '../kubelet/act';
import type {Action, ActionKind} from '../scenario';
import type {LiveNode, LivePod, World} from '../world';
import {setCondition} from './conditionSetter';
import {removeFinalizer} from './deletePod';
import {drainNode} from './drain';
import {evictPod, preemptPod} from './evict';
import {removeGate} from './gate';
import {kubectlDelete} from './kubectlDelete';
import {meantNode, meantPod, troubledNode} from './meant';
import {comeBack, deleteNodeObject, fallSilent, reboot, switchOff, taintOutOfService} from './nodeFate';
import {rollOut, scale} from './owner';

type Deeds = {[Kind in ActionKind]?: (world: World, action: Extract<Action, {do: Kind}>) => void};

const onPod =
  <A extends Action>(deed: (world: World, pod: LivePod, action: A) => unknown) =>
  (world: World, action: A): void => {
    const pod = meantPod(world);
    if (pod) deed(world, pod, action);
  };

const onNode =
  <A extends Action>(find: (world: World) => LiveNode | undefined, deed: (world: World, node: LiveNode, action: A) => void) =>
  (world: World, action: A): void => {
    const node = find(world);
    if (node) deed(world, node, action);
  };

/** What is done to the API server, to nodes and to owners. The rest is done to processes, and is the kubelet's. */
const deeds: Deeds = {
  delete: onPod<Extract<Action, {do: 'delete'}>>(kubectlDelete),
  evict: onPod(evictPod),
  preempt: onPod(preemptPod),
  'remove-finalizer': onPod((world, pod, {name}) => removeFinalizer(world, pod, name)),
  'remove-gate': onPod((world, pod, {name}) => removeGate(world, pod, name)),
  'set-condition': onPod((world, pod, {type, status}) => setCondition(world, pod, type, status)),
  drain: onNode(meantNode, (world, node, {force}) => drainNode(world, node, force)),
  'node-silent': onNode(meantNode, fallSilent),
  'node-off': onNode(meantNode, switchOff),
  'node-reboots': onNode(meantNode, reboot),
  'node-returns': onNode(troubledNode, comeBack),
  'node-object-deleted': onNode(troubledNode, deleteNodeObject),
  'taint-out-of-service': onNode(troubledNode, taintOutOfService),
  scale: (world, {replicas}) => scale(world, replicas),
  'roll-out': rollOut,
};

/** Does what the scenario has somebody do, to the Pod it is about or to what took its place, or to the node that it is on. */
export function act(world: World, action: Action): void {
  const deed = deeds[action.do] as ((world: World, action: Action) => void) | undefined;
  if (deed) deed(world, action);
  else onPod(actOnNode)(world, action);
}
