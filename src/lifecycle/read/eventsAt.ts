import {humanDuration} from '../../pod/humanDuration';
import {toMilliseconds} from '../agenda';
import type {Entry, PodEvent} from '../entry';
import type {EventView} from '../moment';
import {seqAt} from '../seqAt';
import type {Timeline} from '../timeline';
import {countUntil} from './countUntil';

/** One event object of the API server: what was the same each time, and each time it was written. */
type Recorded = {
  event: PodEvent;
  pod?: string;
  container?: string;
  fieldPath?: string;
  firstAt: number;
  /** How often its source has seen it, written or not. */
  observed: number;
  /** Of each time it was written: the entry, the time, and how often it had been seen by then. */
  seqs: number[];
  ats: number[];
  counts: number[];
  /** What it said each time, where that is not always the same. */
  messages?: string[];
};

/** A source may send so many events about one object at once, then one in so many seconds. What is beyond that is lost. */
const [burst, refillSeconds] = [25, 300];

/** From so many different messages of the same reason on, within so many seconds, they become one event. */
const [mostMessages, similarSeconds] = [10, 600];

/** An event that was not counted again is kept for an hour: kube-apiserver `--event-ttl`. */
const keptSeconds = 3600;

/** The scheduler writes events the newer way: no budget, no merging of what is merely similar. */
const isOfNewKind = ({from}: PodEvent): boolean => from === 'default-scheduler';

type Similar = {messages: Set<string>; lastAt: number};

/**
 * What a component's recorder makes of the events that happen: it merges similar ones, counts what is the same, and then writes what the
 * budget allows. What it does not write is counted all the same.
 *
 * kubernetes/kubernetes staging/src/k8s.io/client-go/tools/record/events_cache.go EventCorrelator
 */
class Recorder {
  readonly events: Recorded[] = [];
  private readonly known = new Map<string, Recorded>();
  private readonly budgets = new Map<string, {tokens: number; at: number}>();
  private readonly similar = new Map<string, Similar>();

  constructor(private readonly timeline: Timeline) {}

  take(entry: Entry, event: PodEvent): void {
    const {pod, container, seq, at} = entry;
    const {from, type, reason, message} = event;
    const isCombined = !isOfNewKind(event) && this.isOneOfMany(entry, event);
    const key = isCombined ? [from, pod, type, reason] : [from, pod, container, type, reason, message];
    const recorded = this.observe(entry, event, key.join('\n'), isCombined);
    if (!isOfNewKind(event) && !this.pays(`${from} ${pod}`, at)) return;
    recorded.seqs.push(seq);
    recorded.ats.push(at);
    recorded.counts.push(recorded.observed);
    recorded.messages?.push(message);
  }

  private isOneOfMany({pod, at}: Entry, {from, type, reason, message}: PodEvent): boolean {
    const key = [from, pod, type, reason].join('\n');
    const before = this.similar.get(key);
    const isOld = before === undefined || toMilliseconds(at - before.lastAt) > similarSeconds;
    const group = isOld ? {messages: new Set<string>(), lastAt: at} : before;
    this.similar.set(key, group);
    group.messages.add(message);
    group.lastAt = at;
    if (group.messages.size < mostMessages) return false;
    const [oldest] = group.messages;
    if (oldest !== undefined) group.messages.delete(oldest);
    return true;
  }

  private observe({pod, container, at}: Entry, event: PodEvent, key: string, isCombined: boolean): Recorded {
    const known = this.known.get(key);
    if (known) {
      known.observed += 1;
      return known;
    }
    const made: Recorded = {
      event,
      ...(pod === undefined ? {} : {pod}),
      ...(container === undefined ? {} : {container, fieldPath: this.fieldPath(pod, container)}),
      firstAt: at,
      observed: 1,
      seqs: [],
      ats: [],
      counts: [],
      ...(isCombined ? {messages: []} : {}),
    };
    this.known.set(key, made);
    this.events.push(made);
    return made;
  }

  private pays(about: string, at: number): boolean {
    const budget = this.budgets.get(about) ?? {tokens: burst, at};
    const tokens = Math.min(burst, budget.tokens + (at - budget.at) / refillSeconds);
    const pays = tokens >= 1;
    this.budgets.set(about, {tokens: pays ? tokens - 1 : tokens, at});
    return pays;
  }

  private fieldPath(pod: string | undefined, container: string): string {
    const {spec} = this.timeline.pods.find(({uid}) => uid === pod)?.pod ?? {};
    const isInit = spec?.initContainers?.some(({name}) => name === container) ?? false;
    return `spec.${isInit ? 'initContainers' : 'containers'}{${container}}`;
  }
}

const recorded = new WeakMap<Timeline, readonly Recorded[]>();

function recordedIn(timeline: Timeline): readonly Recorded[] {
  const known = recorded.get(timeline);
  if (known) return known;
  const recorder = new Recorder(timeline);
  for (const entry of timeline.entries) if (entry.event) recorder.take(entry, entry.event);
  recorded.set(timeline, recorder.events);
  return recorder.events;
}

const since = (then: number, now: number): string => humanDuration(Math.floor(now) - Math.floor(then));

/** As it is after the write at `index`. */
function viewOf(one: Recorded, index: number, now: number): EventView {
  const {messages, event, pod, container, fieldPath, firstAt} = one;
  const lastAt = one.ats[index] ?? firstAt;
  const count = one.counts[index] ?? 1;
  const message = messages ? `(combined from similar events): ${messages[index]}` : event.message;
  return {
    ...event,
    message,
    ...(pod === undefined ? {} : {pod}),
    ...(container === undefined ? {} : {container, fieldPath}),
    count,
    firstAt,
    lastAt,
    age: count > 1 ? `${since(lastAt, now)} (x${count} over ${since(firstAt, now)})` : since(firstAt, now),
  };
}

/** Events are sorted by a last time that the scheduler's do not have. */
const sortingTime = (view: EventView): number => (isOfNewKind(view) ? Number.NEGATIVE_INFINITY : Math.floor(view.lastAt));

/**
 * The events that `kubectl describe` lists at a time, in its order: of one Pod, or of all Pods and nodes. Those that are the same in all
 * but time are one line with a count, `5s (x3 over 1m2s)`. What a component sends beyond its budget, and what was not
 * written again for an hour, the API server does not have. `seq`: only what happened until that entry, among those of the same instant.
 *
 * kubernetes/kubernetes staging/src/k8s.io/kubectl/pkg/describe/describe.go DescribeEvents
 */
export function eventsAt(timeline: Timeline, seconds: number, uid?: string, seq = seqAt(timeline, seconds)): EventView[] {
  const views: EventView[] = [];
  for (const one of recordedIn(timeline)) {
    if (uid !== undefined && one.pod !== uid) continue;
    const index = countUntil(one.seqs, seq) - 1;
    if (index < 0 || seconds - (one.ats[index] ?? 0) > keptSeconds) continue;
    views.push(viewOf(one, index, seconds));
  }
  return views.sort((one, other) => sortingTime(one) - sortingTime(other) || one.firstAt - other.firstAt);
}
