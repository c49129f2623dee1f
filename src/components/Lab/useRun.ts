import {useMemo} from 'react';
import {type Beat, beats} from '../../lifecycle/beats';
import {type EndpointSpan, endpointSpans, type Lane, lanesOf} from '../../lifecycle/lanes';
import type {Scenario} from '../../lifecycle/scenario';
import {simulate} from '../../lifecycle/simulate';
import type {Timeline} from '../../lifecycle/timeline';
import type {Pod} from '../../pod/pod';

export type Run = {timeline: Timeline; beats: readonly Beat[]; lanes: readonly Lane[]; endpoints: readonly EndpointSpan[]};

export function runOf(pod: Pod, scenario: Scenario): Run {
  const timeline = simulate(pod, scenario);
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
