import type {Watcher} from '../world';

/** Binds a Pod to the first node that could take it. */
export const watchSchedule: Watcher = (world, pod, change) => {
  if (change !== 'created') return;
  const node = world.nodes.find(({record}) => record.exists && !record.unschedulable);
  if (!node) return;
  world.after(world.scenario.cluster.schedulingSeconds, () => {
    world.tell({
      who: 'default-scheduler',
      what: 'scheduled',
      why: 'object-is-a-record',
      pod: pod.uid,
      facts: {node: node.name},
    });
    world.setObject(pod, {nodeName: node.name});
    world.changed(pod, 'bound');
  });
};
