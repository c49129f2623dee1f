import type {Entry} from '../../lifecycle/entry';
import type {Breakpoint} from '../Lab/Transport';
import type {BenchRun} from './benchRun';
import {zero} from './settings';
import type {Phrases} from './words';

const kinds: Record<keyof Phrases['jumps'], (entry: Entry) => boolean> = {
  exited: ({what}) => what === 'exited',
  notReady: ({what}) => what === 'node-not-ready',
  marked: ({what}) => what === 'deletion-requested',
  replaced: ({what}) => what === 'replacement-created',
  gone: ({what}) => what === 'object-removed',
  returned: ({what}) => what === 'node-returned',
  ready: ({what, container}) => what === 'ready' && container === undefined,
};

/** Where a reader may want to go on to. What never comes is not offered. */
export function breakpointsOf({beats}: BenchRun, {jumps}: Phrases): Breakpoint[] {
  const entries = beats.flatMap((beat) => beat.entries).filter(({at}) => at >= zero);
  return (Object.keys(kinds) as (keyof Phrases['jumps'])[])
    .map((id) => ({id, label: jumps[id], times: [...new Set(entries.filter(kinds[id]).map(({at}) => at))]}))
    .filter(({times}) => times.length > 0);
}
