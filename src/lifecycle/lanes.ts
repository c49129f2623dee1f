import type {ContainerRole} from '../pod/containerRole';
import type {Entry} from './entry';
import type {ActualRecord, EndpointsRecord} from './records';
import type {PodTracks, Timeline} from './timeline';

/** What a container is at for a while, as a bar shows it. */
export type SpanKind =
  | 'pulling'
  | 'pull-back-off'
  | 'creating'
  | 'post-start'
  | 'starting'
  | 'running'
  | 'pre-stop'
  | 'finishing'
  | 'deaf'
  | 'back-off';

/** From one time to another, in seconds; `to` is the end of the run where it goes on. */
export type Span = {kind: SpanKind; from: number; to: number};

/** Something at one time: a signal, an end with its exit code, a probe that fails. */
export type Mark =
  | {kind: 'signal'; at: number; signal: string}
  | {kind: 'killed'; at: number; exitCode: number}
  | {kind: 'exited'; at: number; exitCode: number; reason: string}
  | {kind: 'probe-failed' | 'probe-succeeded'; at: number; probe: string}
  | {kind: 'ready' | 'not-ready'; at: number};

export type Lane = {name: string; role: ContainerRole; spans: readonly Span[]; marks: readonly Mark[]};

/** `unheard`: whoever sends requests does not know yet; `published`: all know. */
export type EndpointSpan = {
  from: number;
  to: number;
  inSlice?: {ready: boolean; serving: boolean; terminating: boolean};
  isHeard: boolean;
  /** Requests come although the slice does not call for them any more. */
  isStale: boolean;
};

const kinds: Partial<Record<ActualRecord['activity'], SpanKind>> = {
  pulling: 'pulling',
  'pull-back-off': 'pull-back-off',
  creating: 'creating',
  'post-start': 'post-start',
  'pre-stop': 'pre-stop',
  'back-off': 'back-off',
};

function kindOf({activity, answers, sawSignal}: ActualRecord): SpanKind | undefined {
  if (activity === 'running') return answers ? 'running' : 'starting';
  if (activity === 'stopping') return sawSignal ? 'finishing' : 'deaf';
  return kinds[activity];
}

/** Values of a track with the times between which they hold. */
function held<T>({seqs, values}: {seqs: readonly number[]; values: readonly T[]}, {entries, end}: Timeline) {
  const timeOf = (seq: number | undefined) => (seq === undefined ? end : (entries[seq]?.at ?? end));
  return values.map((value, index) => ({value, from: timeOf(seqs[index]), to: timeOf(seqs[index + 1])}));
}

/** `deafFrom`: since when nobody in the container minds the stop signal, whether it was kept from the program or thrown away by it. */
function spansOf(track: PodTracks['containers'][number]['actual'], timeline: Timeline, deafFrom: number | undefined): Span[] {
  const spans: Span[] = [];
  for (const {value, from, to} of held(track, timeline)) {
    const usual = kindOf(value);
    const kind = usual === 'finishing' && deafFrom !== undefined && from >= deafFrom ? 'deaf' : usual;
    const last = spans.at(-1);
    if (!kind || from === to) continue;
    if (last?.kind === kind && last.to === from && value.activity !== 'pulling') last.to = to;
    else spans.push({kind, from, to});
  }
  return spans;
}

function markOf({what, at, facts}: Entry): Mark | undefined {
  switch (what) {
    case 'signal-sent':
      return {kind: 'signal', at, signal: String(facts?.signal ?? 'SIGTERM')};
    case 'exited':
      return {kind: 'exited', at, exitCode: Number(facts?.exitCode ?? 0), reason: String(facts?.reason ?? '')};
    case 'killed':
      return {kind: 'killed', at, exitCode: Number(facts?.exitCode ?? 137)};
    case 'probe-failed':
    case 'probe-succeeded':
      return {kind: what, at, probe: String(facts?.probe ?? '')};
    case 'ready':
    case 'not-ready':
      return {kind: what, at};
    default:
      return undefined;
  }
}

/** The containers of a Pod through time, in the order in which they are started: what each is really at, and what happens to it. */
export function lanesOf(timeline: Timeline, pod: PodTracks): Lane[] {
  const marks = new Map<string, Mark[]>();
  const deafFrom = new Map<string, number>();
  for (const entry of timeline.entries) {
    if (entry.pod !== pod.uid || entry.container === undefined) continue;
    if (entry.what === 'signal-ignored') deafFrom.set(entry.container, entry.at);
    const mark = markOf(entry);
    if (!mark) continue;
    const known = marks.get(entry.container);
    if (known) known.push(mark);
    else marks.set(entry.container, [mark]);
  }
  return pod.containers.map(({name, told, actual}) => ({
    name,
    role: told.values[0]?.role ?? 'app',
    spans: spansOf(actual, timeline, deafFrom.get(name)),
    marks: marks.get(name) ?? [],
  }));
}

function same(one: EndpointsRecord['heard'], other: EndpointsRecord['heard']): boolean {
  return one?.ready === other?.ready && one?.serving === other?.serving && one?.terminating === other?.terminating;
}

/** What stands of a Pod in its EndpointSlice through time, and whether those who send requests have heard of it. */
export function endpointSpans(timeline: Timeline, pod: PodTracks): EndpointSpan[] {
  return held(pod.endpoints, timeline)
    .filter(({value, from, to}) => from < to && (value.inSlice || value.heard))
    .map(({value: {inSlice, heard}, from, to}) => ({
      from,
      to,
      ...(inSlice ? {inSlice} : {}),
      isHeard: same(inSlice, heard),
      isStale: (heard?.ready ?? false) && !(inSlice?.ready ?? false),
    }));
}
