import type {Rule} from '../rule';
import type {LiveNode, LivePod, Watcher, World} from '../world';
import {writeCondition} from './condition';
import {deletePod} from './deletePod';
import {isFinished} from './finished';
import {outOfService} from './taint';

/** How long the collector waits before it believes that a node is gone. Its rounds, every 20 s, are taken to come at the right moment. */
const quarantineSeconds = 40;

/** Looks after Pods that nobody else would remove. */
export const watchGarbage: Watcher = (world, pod, change) => {
  const {exists, deletion, nodeName} = pod.object;
  if (!exists) return;
  if (change === 'bound' && nodeName !== undefined && !world.node(nodeName)?.record.exists) collectOrphans(world, nodeName);
  if (change !== 'deletion' || !deletion) return;
  const node = world.node(nodeName);
  if (nodeName === undefined) collect(world, pod, 'unscheduled-needs-no-kubelet');
  else if (node && isOutOfService(node)) collect(world, pod, 'out-of-service-vouches');
};

/** Pods of a node whose object has gone are marked Failed and removed, whatever still runs there. */
export function collectOrphans(world: World, node: string): void {
  world.after(quarantineSeconds, () => {
    if (world.node(node)?.record.exists) return;
    for (const pod of world.pods)
      if (pod.object.exists && pod.object.nodeName === node) collect(world, pod, 'orphans-are-collected');
  });
}

const isOutOfService = ({record: {ready, taints}}: LiveNode): boolean =>
  ready !== 'True' && taints.some((taint) => taint.startsWith(outOfService));

/** Pods that are being deleted on a node that is not ready and out of service: nobody will ever confirm, so nobody is asked. */
export function collectOutOfService(world: World, node: LiveNode): void {
  if (!isOutOfService(node)) return;
  for (const pod of world.pods) {
    const {exists, deletion, nodeName} = pod.object;
    if (exists && deletion && nodeName === node.name) collect(world, pod, 'out-of-service-vouches');
  }
}

/**
 * Marks a Pod Failed, so that it does not stay Running for ever, and deletes it with a grace of 0.
 *
 * kubernetes/kubernetes pkg/controller/podgc/gc_controller.go markFailedAndDeletePodWithCondition
 */
function collect(world: World, pod: LivePod, why: Rule): void {
  const isOrphan = why === 'orphans-are-collected';
  if (!isFinished(pod)) {
    world.tell({
      who: 'pod-garbage-collector',
      what: 'garbage-collected',
      why,
      pod: pod.uid,
      facts: {phase: 'Failed', seconds: isOrphan ? quarantineSeconds : 0},
    });
    world.setObject(pod, {phase: 'Failed'});
    if (isOrphan) {
      writeCondition(world, pod, {
        type: 'DisruptionTarget',
        status: 'True',
        reason: 'DeletionByPodGC',
        message: 'PodGC: node no longer exists',
      });
    }
    world.changed(pod, 'phase');
  }
  deletePod(world, pod, {graceSeconds: 0, who: 'pod-garbage-collector', why});
}
