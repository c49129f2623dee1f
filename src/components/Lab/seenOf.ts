import type {Box} from '../../diagram/figure';

/** How much of a bar is behind the playhead: from 0 to all of its width. */
export const seenOf = ({x, width}: Box, playheadX: number): number => Math.min(Math.max(playheadX - x, 0), width);
