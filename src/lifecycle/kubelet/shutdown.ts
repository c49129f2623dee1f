import {switchOff} from '../cluster/nodeFate';
import {reportNotReady} from '../cluster/silence';
import type {LiveNode, World} from '../world';
import {type PodWorker, workersOn} from './podWorker';
import {wake} from './sync';

const message = 'Pod was terminated in response to imminent node shutdown.';

/** From this priority on a Pod is stopped with the second group. */
const critical = 2_000_000_000;

const shuttingDown = new WeakSet<LiveNode>();

/** New Pods are refused while a node is being shut down. */
export const isShuttingDown = (node: LiveNode): boolean => shuttingDown.has(node);

/**
 * The machine is about to be shut down. If the kubelet was told how much time it may take, it holds the machine back and stops first ordinary
 * Pods, then critical ones, each group within its time. By default it was not told, and everything dies with the machine.
 *
 * kubernetes/kubernetes pkg/kubelet/nodeshutdown/nodeshutdown_manager.go processShutdownEvent
 */
export function shutDown(world: World, node: LiveNode): void {
  const {shutdownGracePeriodSeconds: all, shutdownGracePeriodCriticalPodsSeconds: last} = world.scenario.kubelet;
  const isOn = all > 0 && last > 0;
  const why = isOn ? 'shutdown-in-two-groups' : 'shutdown-is-off-by-default';
  world.tell({who: 'node', what: 'node-shutting-down', why, facts: {node: node.name, seconds: all, criticalSeconds: last}});
  if (!isOn) {
    switchOff(world, node);
    return;
  }
  shuttingDown.add(node);
  reportNotReady(world, node);
  const isLast = ({live}: PodWorker) => (live.pod.spec.priority ?? 0) >= critical;
  stopGroup(
    world,
    node,
    (worker) => !isLast(worker),
    all - last,
    () => {
      stopGroup(world, node, isLast, last, () => {
        shuttingDown.delete(node);
        switchOff(world, node);
      });
    },
  );
}

/** Stops these Pods, and goes on when they have stopped or the time of their group is over. */
function stopGroup(
  world: World,
  node: LiveNode,
  belongs: (worker: PodWorker) => boolean,
  seconds: number,
  done: () => void,
): void {
  const workers = workersOn(world, node).filter((worker) => worker.stage !== 'terminated' && belongs(worker));
  if (workers.length === 0) {
    done();
    return;
  }
  let [left, isOver] = [workers.length, false];
  const over = () => {
    if (isOver) return;
    isOver = true;
    timeout.cancelled = true;
    if (node.record.power === 'on') done();
  };
  // Who stops in the very last moment has still stopped.
  const timeout = world.after(seconds, () => world.after(0, over));
  for (const worker of workers) {
    const {live} = worker;
    const own = live.pod.spec.terminationGracePeriodSeconds ?? seconds;
    worker.whenStopped.push(() => {
      left -= 1;
      if (left === 0) world.after(0, over);
    });
    worker.stop ??= {
      graceOverride: Math.min(seconds, own),
      reason: 'Terminated',
      message,
      disruption: message,
      why: 'shutdown-in-two-groups',
    };
    wake(worker);
  }
}
