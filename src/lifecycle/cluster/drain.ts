import type {LiveNode, LivePod, Watcher, World} from '../world';
import {evictPod} from './evict';
import {isFinished} from './finished';
import {remembers} from './memory';
import {ownerKind} from './ownership';
import {fullNameOf} from './podName';
import {unschedulable} from './taint';

/** kubectl asks again after so long. */
const retrySeconds = 5;

/**
 * `kubectl drain --ignore-daemonsets --delete-emptydir-data`: cordons the node, then evicts what is on it and asks again for those that a
 * budget refuses. Pods of DaemonSets and static Pods stay. If there is a bare Pod and no `--force`, nobody is evicted, because
 * nobody would make another; the node stays cordoned.
 *
 * kubernetes/kubernetes staging/src/k8s.io/kubectl/pkg/drain/filters.go, drain.go
 */
export function drainNode(world: World, node: LiveNode, force = false): void {
  cordon(world, node);
  const there = world.pods.filter(({object}) => object.exists && object.nodeName === node.name);
  const leaving = there.filter((pod) => !['DaemonSet', 'Node'].includes(ownerKind(pod) ?? ''));
  const bare = leaving.find((pod) => ownerKind(pod) === undefined && !isFinished(pod));
  if (bare && !force) {
    world.tell({
      who: 'you',
      what: 'drain-refused',
      why: 'drain-spares-bare-pods',
      pod: bare.uid,
      facts: {
        node: node.name,
        message: `cannot delete Pods that declare no controller (use --force to override): ${fullNameOf(bare)}`,
      },
    });
    return;
  }
  for (const pod of leaving) evictUntilAllowed(world, pod);
  drains(world).push({node, leaving});
  finishDrains(world);
}

function cordon(world: World, node: LiveNode): void {
  if (node.record.unschedulable) return;
  world.tell({
    who: 'you',
    what: 'node-cordoned',
    why: 'cordon-keeps-new-ones-away',
    facts: {node: node.name, message: `node/${node.name} cordoned`},
  });
  world.setNode(node, {unschedulable: true, taints: [...node.record.taints, `${unschedulable}:NoSchedule`]});
}

/** Those that a budget refused, and when. */
const refused = remembers<World, Map<LivePod, number>>(() => new Map());

/**
 * kubectl asks again every five seconds. Answers that are sure to be the same are left out: it is asked again when the budget of the
 * scenario allows it, or when a Pod has changed that the budget counts.
 */
function evictUntilAllowed(world: World, pod: LivePod): void {
  if (evictPod(world, pod)) return;
  refused(world).set(pod, world.now);
  const {budgetAllows} = world.scenario.cluster;
  if (typeof budgetAllows === 'number' && world.now < budgetAllows) askAgain(world, pod, world.now, budgetAllows);
}

/** At the first round that does not come before a time. */
function askAgain(world: World, pod: LivePod, refusedAt: number, notBefore: number): void {
  const rounds = Math.max(1, Math.ceil((notBefore - refusedAt) / retrySeconds));
  refused(world).delete(pod);
  world.after(refusedAt + rounds * retrySeconds - world.now, () => evictUntilAllowed(world, pod));
}

/** What each drain still waits for. */
const drains = remembers<World, {node: LiveNode; leaving: readonly LivePod[]}[]>(() => []);

/** Tells of a drain when the last Pod has gone, for which kubectl waits, and asks again for those that were refused. */
export const watchDrains: Watcher = (world, _pod, change) => {
  if (change === 'gone') finishDrains(world);
  if (change !== 'readiness' && change !== 'phase' && change !== 'gone') return;
  for (const [other, at] of refused(world)) askAgain(world, other, at, world.now);
};

function finishDrains(world: World): void {
  const all = drains(world);
  for (const drain of [...all]) {
    if (drain.leaving.some(({object}) => object.exists)) continue;
    all.splice(all.indexOf(drain), 1);
    const {node, leaving} = drain;
    world.tell({
      who: 'you',
      what: 'node-drained',
      why: 'drain-waits-for-the-last',
      facts: {node: node.name, count: leaving.length, message: `node/${node.name} drained`},
    });
  }
}
