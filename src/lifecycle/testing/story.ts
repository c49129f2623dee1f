import {withDefaults} from '../../pod/defaults';
import type {Pod, PodSpec} from '../../pod/pod';
import type {Actor, Entry} from '../entry';
import type {Scenario} from '../scenario';
import {simulate} from '../simulate';
import type {Timeline} from '../timeline';
import {valueAfter} from '../track';

/** A Pod named `web` with one container of that name, as the API server stores it. */
export function webPod(spec: Partial<PodSpec> = {}, metadata: Pod['metadata'] = {}): Pod {
  return withDefaults({metadata: {name: 'web', ...metadata}, spec: {containers: [{name: 'web', image: 'nginx'}], ...spec}});
}

const onTheNode: readonly Actor[] = ['kubelet', 'runtime', 'kernel', 'app'];

/** A line for an entry: when, who, what, and the number of the Pod, in the order in which they were made. */
const line = ({at, who, what, pod}: Entry): string => `${at} ${who}: ${what}${pod ? ` #${Number(pod.slice(0, 8))}` : ''}`;

export type Kept = {from?: number; without?: readonly Entry['what'][]};

/** What happens around a Pod, and not on its node: one line each. */
export function clusterStory({entries}: Timeline, {from = 0, without = []}: Kept = {}): string[] {
  return entries.filter(({at, who, what}) => at >= from && !onTheNode.includes(who) && !without.includes(what)).map(line);
}

/** The story of a Pod in a scenario, without the news of its endpoint. */
export function quietStory(scenario: Scenario, pod: Pod = webPod(), from = 0): string[] {
  return clusterStory(simulate(pod, scenario), {from, without: ['endpoint-changed', 'endpoint-removed', 'endpoint-heard']});
}

/** The stored object of a Pod, by its number, as it was at the end of the run. */
export function lastObject(timeline: Timeline, number = 1) {
  const pod = timeline.pods[number - 1];
  const object = pod && valueAfter(pod.object, timeline.entries.length);
  if (!object) throw new Error(`There is no Pod ${number}.`);
  return object;
}
