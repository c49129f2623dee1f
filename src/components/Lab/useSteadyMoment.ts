import {useMemo} from 'react';
import type {Moment} from '../../lifecycle/moment';
import {momentAt} from '../../lifecycle/read/momentAt';
import {seqAt} from '../../lifecycle/seqAt';
import type {Timeline} from '../../lifecycle/timeline';

/**
 * The moment of a run, the very same as long as nothing of it changes that can be seen: not before the next entry, or the next second, which
 * ages are counted in. What shows it need not be drawn again for every place of the slider.
 */
export function useSteadyMoment(timeline: Timeline, seconds: number): Moment {
  return useMemo(() => momentAt(timeline, seconds), [timeline, seqAt(timeline, seconds), Math.floor(seconds)]);
}
