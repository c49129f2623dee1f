import type {Pod} from '../pod/pod';
import {act} from './cluster/act';
import {begin} from './cluster/begin';
import {watchAfter, watchBefore} from './cluster/watchers';
import {watchKubelet} from './kubelet/kubelet';
import type {Scenario} from './scenario';
import {settle} from './settle';
import type {Timeline} from './timeline';
import {World} from './world';

/**
 * What becomes of a Pod in a scenario, from its creation until nothing happens any more or the scenario is cut off: every entry with
 * who, what and why, and every record of the way. `pod` is the object as the API server stores it, defaults filled in
 * (`withDefaults`); a Pod that the server would refuse has no fate and should not be asked for.
 *
 * The same Pod and scenario always give the same timeline. What the cluster leaves to chance (jitter, the moment a loop comes round)
 * is taken as at once, unless the scenario says how long.
 */
export function simulate(pod: Pod, scenario: Scenario = {}): Timeline {
  const settled = settle(scenario);
  const world = new World(settled, [watchBefore, watchKubelet, watchAfter]);
  for (let count = 1; count <= settled.cluster.nodes; count++) world.addNode(`node-${count}`);
  world.after(0, () => begin(world, pod));
  for (const action of settled.actions) world.after(action.at, () => act(world, action));
  world.run();
  return {
    scenario: settled,
    entries: world.entries,
    pods: world.pods.map(({uid, pod: stored, createdAt, replaces, tracks, containers}) => ({
      uid,
      pod: stored,
      createdAt,
      ...(replaces ? {replaces} : {}),
      ...tracks,
      containers: [...containers.values()].map(({name, tracks: {told, actual}}) => ({name, told, actual})),
    })),
    nodes: world.nodes.map(({name, track}) => ({name, track})),
    end: world.isCut ? settled.untilSeconds : world.now,
    isCut: world.isCut,
  };
}
