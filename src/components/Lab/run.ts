import {type Beat, beats} from '../../lifecycle/beats';
import {type EndpointSpan, endpointSpans, type Lane, lanesOf} from '../../lifecycle/lanes';
import type {Timeline} from '../../lifecycle/timeline';

export type Run = {timeline: Timeline; beats: readonly Beat[]; lanes: readonly Lane[]; endpoints: readonly EndpointSpan[]};

/** What is drawn of a timeline. `lastsUntil`: what goes on is shown to that second, even if nothing happens any more before it. */
export function runAlong(simulated: Timeline, lastsUntil = 0): Run {
  const timeline = {...simulated, end: Math.max(simulated.end, lastsUntil)};
  const [first] = timeline.pods;
  return {
    timeline,
    beats: beats(timeline),
    lanes: first ? lanesOf(timeline, first) : [],
    endpoints: first ? endpointSpans(timeline, first) : [],
  };
}
