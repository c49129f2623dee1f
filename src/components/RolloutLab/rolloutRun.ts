import type {LaneRequests} from '../../diagram/requestMarks';
import {beats} from '../../lifecycle/beats';
import {type Lane, lanesOf} from '../../lifecycle/lanes';
import {sendSpans} from '../../lifecycle/sendSpans';
import type {PodTracks, Timeline} from '../../lifecycle/timeline';
import {type RequestOutcome, type TrafficRequest, trafficOf} from '../../lifecycle/traffic';
import type {Pod} from '../../pod/pod';
import type {Run} from '../Lab/run';
import type {Simulate} from '../Lab/useEngine';
import {podOf, type Settings, scenarioOf, zero} from './settings';

/** One Pod of the update, old or new. */
export type RolloutRow = LaneRequests & {uid: string; name: string; isNew: boolean};

/** Its lanes are Pods, not containers; they bear the Pods' short names. */
export type RolloutRun = Run & {
  settings: Settings;
  rows: readonly RolloutRow[];
  requests: readonly TrafficRequest[];
  to: number;
};

export type Tally = Record<RequestOutcome, number>;

/** `shop-6c5f-x2x9q` → `…-x2x9q`: what tells the Pods of one Deployment apart. */
export const shortName = (name: string): string => `…${name.slice(name.lastIndexOf('-'))}`;

const nameOf = ({pod}: PodTracks): string => pod.metadata?.name ?? '';

const shownMarks = ['signal', 'killed', 'exited'];

function laneOf(timeline: Timeline, pod: PodTracks): Lane {
  const [own] = lanesOf(timeline, pod);
  return {
    name: shortName(nameOf(pod)),
    role: 'app',
    spans: own?.spans ?? [],
    marks: (own?.marks ?? []).filter(({kind}) => shownMarks.includes(kind)),
  };
}

/** A rolling update in full, with all that is sent meanwhile. The old Pods come first, in the order in which they go. */
export function rolloutRun(base: Pod, settings: Settings, simulate: Simulate): RolloutRun {
  const timeline = simulate(podOf(base, settings), scenarioOf(settings));
  const to = timeline.end;
  const requests = trafficOf(timeline, {
    everySeconds: 1 / settings.rate,
    answerSeconds: settings.answer,
    from: zero,
    until: to,
  });
  const leaves = (pod: PodTracks): number =>
    timeline.entries.find(({what, pod: uid}) => what === 'deletion-requested' && uid === pod.uid)?.at ??
    Number.POSITIVE_INFINITY;
  const pods = [...timeline.pods].sort((one, other) => leaves(one) - leaves(other) || one.createdAt - other.createdAt);
  return {
    timeline,
    beats: beats(timeline),
    lanes: pods.map((pod) => laneOf(timeline, pod)),
    endpoints: [],
    settings,
    rows: pods.map((pod) => ({
      uid: pod.uid,
      name: nameOf(pod),
      isNew: pod.createdAt >= zero,
      sends: sendSpans(timeline, pod),
      requests: requests.filter((request) => request.to === pod.uid),
    })),
    requests,
    to,
  };
}

/** What has become of the requests that came until a moment, that moment included. */
export function tallyUntil(requests: readonly TrafficRequest[], seconds: number): Tally {
  const tally: Tally = {served: 0, refused: 0, cut: 0};
  for (const {at, outcome} of requests) {
    if (at > seconds) break;
    tally[outcome] += 1;
  }
  return tally;
}

/** For how long until a moment, all Pods together, requests are sent to a closed door. */
export function redSeconds({rows}: Pick<RolloutRun, 'rows'>, until = Number.POSITIVE_INFINITY): number {
  const closed = rows.flatMap(({sends}) => sends.filter(({isOpen, to}) => !isOpen && to > zero));
  return Math.round(closed.reduce((sum, {from, to}) => sum + Math.max(0, Math.min(to, until) - from), 0) * 10) / 10;
}

/** How many Pods there are at once, at most: so many lines kubectl prints. */
export function mostPods({timeline}: Pick<RolloutRun, 'timeline'>): number {
  let [now, most] = [0, 0];
  for (const {what} of timeline.entries) {
    if (what === 'created') now += 1;
    if (what === 'object-removed') now -= 1;
    most = Math.max(most, now);
  }
  return most;
}
