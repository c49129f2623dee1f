import {useMemo} from 'react';
import {type Beat, beats} from '../../lifecycle/beats';
import {type EndpointSpan, endpointSpans, type Lane, lanesOf} from '../../lifecycle/lanes';
import type {Scenario} from '../../lifecycle/scenario';
import {simulate} from '../../lifecycle/simulate';
import type {Timeline} from '../../lifecycle/timeline';
import type {Pod} from '../../pod/pod';

export type Run = {timeline: Timeline; beats: readonly Beat[]; lanes: readonly Lane[]; endpoints: readonly EndpointSpan[]};

/** `lastsUntil`: what goes on is shown to that second, even if nothing happens any more before it. */
export function runOf(pod: Pod, scenario: Scenario, lastsUntil = 0): Run {
  const simulated = simulate(pod, scenario);
  const timeline = {...simulated, end: Math.max(simulated.end, lastsUntil)};
  const [first] = timeline.pods;
  return {
    timeline,
    beats: beats(timeline),
    lanes: first ? lanesOf(timeline, first) : [],
    endpoints: first ? endpointSpans(timeline, first) : [],
  };
}

/** The whole run of a Pod in a scenario, worked out once for each `key`, which says all that both depend on. */
export function useRun(pod: Pod, scenario: Scenario, key: string): Run {
  return useMemo(() => runOf(pod, scenario), [key]);
}
