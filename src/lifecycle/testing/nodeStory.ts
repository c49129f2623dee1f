import type {Pod} from '../../pod/pod';
import type {Entry} from '../entry';
import type {Scenario} from '../scenario';
import {simulate} from '../simulate';

const asideFromNode: readonly Entry['who'][] = ['default-scheduler', 'endpointslice-controller', 'traffic'];

/** Told by the status, and by nobody who reads a story for its order. */
const quiet: readonly Entry['what'][] = [
  'created',
  'pulling',
  'pulled',
  'container-created',
  'ready',
  'not-ready',
  'phase-changed',
];

const line = ({at, who, what, container, facts}: Entry): string => {
  const detail = what === 'exited' ? ` ${facts?.exitCode}` : what === 'signal-sent' ? ` ${facts?.signal}` : '';
  return `${at} ${who}: ${what}${detail}${container ? ` ${container}` : ''}`;
};

export type Wanted = {from?: number; what?: RegExp};

/** What happens to a Pod on its node, one line each: when, who, what, to which container. */
export function nodeStory(pod: Pod, scenario: Scenario = {}, {from = 0, what}: Wanted = {}): string[] {
  const {entries} = simulate(pod, {...scenario, cluster: {service: false, ...scenario.cluster}});
  return entries
    .filter((entry) => entry.at >= from && !asideFromNode.includes(entry.who))
    .filter((entry) => (what ? what.test(entry.what) : !quiet.includes(entry.what)))
    .map(line);
}

/** The events of a Pod as `kubectl describe` words them, with the time and the container's name. */
export function eventStory(pod: Pod, scenario: Scenario = {}, from = 0): string[] {
  return simulate(pod, {...scenario, cluster: {service: false, ...scenario.cluster}})
    .entries.filter(({at, event}) => event?.from === 'kubelet' && at >= from)
    .map(
      ({at, container, event}) =>
        `${at} ${event?.type} ${event?.reason}${container ? ` {${container}}` : ''}: ${event?.message}`,
    );
}
