import type {Entry} from './entry';
import type {Happening} from './happening';
import type {Timeline} from './timeline';

/** All that happens at one time. `leading` is what a reader should be told first. */
export type Beat = {at: number; entries: readonly Entry[]; leading: Entry};

/** The louder, the more it is what a reader has been waiting for. What is not listed is of no note beside these. */
const loudness: Partial<Record<Happening, number>> = {
  killed: 90,
  'child-killed': 88,
  exited: 80,
  'pre-stop-given-up': 78,
  'signal-sent': 74,
  'signal-ignored': 73,
  evicted: 72,
  'eviction-refused': 72,
  'deletion-requested': 71,
  'deletion-shortened': 71,
  'deadline-exceeded': 70,
  'probe-threshold': 68,
  'restarting-all': 66,
  'back-off': 64,
  'pull-back-off': 64,
  'replacement-created': 62,
  'node-silent': 61,
  'node-off': 61,
  'node-not-ready': 60,
  'toleration-ended': 60,
  'object-removed': 58,
  'not-restarted': 56,
  restarting: 54,
  'pull-failed': 52,
  'post-start-failed': 52,
  'container-started': 50,
  'pre-stop-ended': 48,
  'pre-stop-began': 46,
  ready: 44,
  'not-ready': 44,
  started: 42,
  unschedulable: 40,
  'held-by-gate': 40,
  scheduled: 36,
  'sandbox-created': 34,
  pulling: 32,
  pulled: 30,
  'probe-failed': 28,
  'probe-errored': 28,
  'probe-succeeded': 10,
};

/** What is of no more note than what is not listed above. */
const quiet = 20;

/** How much a moment tells a reader, by what leads it: `isQuiet` if nothing in it is of note. */
export function noteOf({leading}: Beat): {loudness: number; isQuiet: boolean} {
  const found = loudness[leading.what] ?? quiet;
  return {loudness: found, isQuiet: found <= quiet};
}

/** Of several things at one time, the loudest leads; among equals the first. */
function leadingOf(entries: readonly Entry[]): Entry | undefined {
  const [first, ...rest] = entries;
  if (!first) return undefined;
  return rest.reduce((best, entry) => ((loudness[entry.what] ?? quiet) > (loudness[best.what] ?? quiet) ? entry : best), first);
}

/** The moments of a run: the entries gathered by the time at which they happen, in order. */
export function beats({entries}: Pick<Timeline, 'entries'>): Beat[] {
  const found: Beat[] = [];
  for (let from = 0; from < entries.length; ) {
    const at = entries[from]?.at ?? 0;
    let to = from;
    while (entries[to]?.at === at) to += 1;
    const own = entries.slice(from, to);
    const leading = leadingOf(own);
    if (leading) found.push({at, entries: own, leading});
    from = to;
  }
  return found;
}

/** The place of the beat at a time, or of the last one before it; -1 before the first. */
export function beatAt(all: readonly Beat[], seconds: number): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.at ?? 0) <= seconds) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
