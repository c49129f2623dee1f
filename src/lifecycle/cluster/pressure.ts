import type {Appointment} from '../agenda';
import type {LiveNode, World} from '../world';
import {remembers} from './memory';
import {tryAgain} from './scheduler';

/** For so long a kubelet goes on saying that it is short of something: `evictionPressureTransitionPeriod`. */
const lastsSeconds = 300;

const relief = remembers<LiveNode, Map<string, Appointment>>(() => new Map());

/**
 * A node says that it runs short of memory or of disk. New Pods are kept away until it has not said so for five minutes, so what was evicted
 * is not replaced on the spot.
 *
 * kubernetes/kubernetes pkg/controller/nodelifecycle/node_lifecycle_controller.go doNoScheduleTaintingPass
 */
export function reportPressure(world: World, node: LiveNode, resource: 'memory' | 'ephemeral-storage'): void {
  const taint = `node.kubernetes.io/${resource === 'memory' ? 'memory' : 'disk'}-pressure:NoSchedule`;
  const reliefs = relief(node);
  const pending = reliefs.get(taint);
  if (pending) pending.cancelled = true;
  else {
    world.tell({
      who: 'node-controller',
      what: 'node-tainted',
      why: 'pressure-keeps-new-ones-away',
      facts: {node: node.name, taint},
    });
    world.setNode(node, {taints: [...node.record.taints, taint]});
  }
  const ends = world.after(lastsSeconds, () => {
    reliefs.delete(taint);
    if (!node.record.exists) return;
    world.setNode(node, {taints: node.record.taints.filter((one) => one !== taint)});
    tryAgain(world);
  });
  reliefs.set(taint, ends);
}
