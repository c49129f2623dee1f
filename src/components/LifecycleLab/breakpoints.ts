import type {Entry} from '../../lifecycle/entry';
import type {Run} from '../Lab/run';
import type {Breakpoint} from '../Lab/Transport';
import type {Phrases} from './words';

const kinds: Record<keyof Phrases['jumps'], (entry: Entry) => boolean> = {
  phase: ({what}) => what === 'phase-changed',
  ready: ({what, container}) => container === undefined && (what === 'ready' || what === 'not-ready'),
  restart: ({what, facts}) => what === 'container-started' && Number(facts?.instance ?? 1) > 1,
  probe: ({what}) => what === 'probe-failed',
};

/** Where a reader may want to go on to: the times at which something of a kind happens. */
export function breakpointsOf({timeline}: Run, {jumps}: Phrases): Breakpoint[] {
  return (Object.keys(kinds) as (keyof Phrases['jumps'])[]).map((id) => ({
    id,
    label: jumps[id],
    times: [...new Set(timeline.entries.filter(kinds[id]).map(({at}) => at))],
  }));
}
