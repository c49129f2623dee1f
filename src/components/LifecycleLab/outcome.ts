import {rowAt} from '../../lifecycle/read/rowAt';
import type {Timeline} from '../../lifecycle/timeline';
import {statusAt} from '../../lifecycle/timeline';
import type {Ask} from './stories';

/** What a run answers to a question: the column, without how long ago, or the phase. Empty: there is no such Pod then. */
export function outcomeOf(timeline: Timeline, {of, at}: Ask): string {
  if (of === 'phase') return statusAt(timeline, at).phase ?? '';
  const row = rowAt(timeline, at);
  return row?.[of].split(' ')[0] ?? '';
}
