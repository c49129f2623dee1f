import type {PodPhase} from '../pod/pod';
import type {ConditionRecord, ObjectRecord} from './records';
import type {PodTracks, Timeline} from './timeline';

/** From one time to another, in seconds, one value holds. */
export type Held<Value> = {value: Value; from: number; to: number};

/** The stored object through time: each record with the times between which it holds, those of no length left out. */
function objects({entries, end}: Timeline, {object: {seqs, values}}: PodTracks): Held<ObjectRecord>[] {
  const timeOf = (seq: number | undefined) => (seq === undefined ? end : (entries[seq]?.at ?? end));
  return values
    .map((value, index) => ({value, from: timeOf(seqs[index]), to: timeOf(seqs[index + 1])}))
    .filter(({from, to}) => from < to);
}

/** Runs of the same value become one. */
function joined<Value>(spans: readonly Held<Value>[]): Held<Value>[] {
  const found: Held<Value>[] = [];
  for (const span of spans) {
    const last = found.at(-1);
    if (last && last.value === span.value && last.to === span.from) last.to = span.to;
    else found.push({...span});
  }
  return found;
}

/** The phases a Pod goes through, for as long as its object is there. */
export function phaseSpans(timeline: Timeline, pod: PodTracks): Held<PodPhase>[] {
  const there = objects(timeline, pod).filter(({value}) => value.exists);
  return joined(there.map(({value, from, to}) => ({value: value.phase, from, to})));
}

export type ConditionSpans = {type: string; spans: Held<ConditionRecord['status']>[]};

/** The order in which a Pod's conditions usually turn True; what else there is comes after them. */
const usualOrder = ['PodScheduled', 'PodReadyToStartContainers', 'Initialized', 'ContainersReady', 'Ready'];

/** Every condition a Pod ever has, and how it stands through time. Before it is written, and once the object is gone, it has none. */
export function conditionSpans(timeline: Timeline, pod: PodTracks): ConditionSpans[] {
  const there = objects(timeline, pod).filter(({value}) => value.exists);
  const types = new Set(there.flatMap(({value}) => value.conditions.map(({type}) => type)));
  const ordered = [...usualOrder.filter((type) => types.has(type)), ...[...types].filter((type) => !usualOrder.includes(type))];
  return ordered.map((type) => ({
    type,
    spans: joined(
      there.flatMap(({value, from, to}) => {
        const status = value.conditions.find((one) => one.type === type)?.status;
        return status ? [{value: status, from, to}] : [];
      }),
    ),
  }));
}
