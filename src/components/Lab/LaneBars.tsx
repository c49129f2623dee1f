import {memo, type ReactNode} from 'react';
import type {Box} from '../../diagram/figure';
import {textWidth} from '../../diagram/textWidth';
import {type LaneFigure, markLabel} from '../../diagram/timelineFigure';
import type {LabPhrases} from './labWords';
import {seenOf} from './seenOf';
import styles from './Timeline.module.css';

type Props = {
  lane: LaneFigure;
  phrases: LabPhrases;
  hatch: string;
  isFuture: boolean;
  /** Where the playhead stands: words are put into what is behind it. */
  playheadX: number;
};

const patterned: Record<string, string> = {
  'pre-stop': 'hook',
  'post-start': 'hook',
  finishing: 'finish',
  'back-off': 'hook',
  'pull-back-off': 'hook',
};

/** What a container is at, as bars; what is still to come is outlined. Words stand in a bar where they fit. */
export function LaneBars({lane, phrases, hatch, isFuture, playheadX}: Props): ReactNode {
  return lane.bars.map((bar) => (
    <Bar
      key={`${bar.kind}-${bar.from}`}
      bar={bar}
      lane={lane}
      phrases={phrases}
      hatch={hatch}
      isFuture={isFuture}
      seen={isFuture ? 0 : seenOf(bar.box, playheadX)}
    />
  ));
}

type BarProps = Omit<Props, 'playheadX'> & {bar: LaneFigure['bars'][number]; seen: number};

/** Most bars are the same from one moment to the next: all behind the playhead, or all before it. */
const Bar = memo(({bar, lane, phrases, hatch, isFuture, seen}: BarProps): ReactNode => {
  const word = phrases.lanes[bar.kind];
  const middle = bar.box.x + seen / 2;
  const fits = seen > 0 && textWidth(word, 12) + 14 <= seen && !isCrossed(bar.box, middle, word, lane);
  const fill = isFuture ? undefined : patterned[bar.kind];
  return (
    <g className={styles.bar} data-span={bar.kind} data-role={lane.role}>
      <rect {...bar.box} {...(fill ? {style: {fill: `url(#${hatch}-${fill})`}} : {})} />
      {fits && (
        <text className={styles.barWord} x={middle} y={bar.box.y + bar.box.height / 2 + 4} textAnchor="middle">
          {word}
        </text>
      )}
    </g>
  );
});

/** Whether the words of a mark stand where the word of the bar would. */
function isCrossed({y, height}: Box, middle: number, word: string, {marks}: LaneFigure): boolean {
  const half = textWidth(word, 12) / 2 + 4;
  const [left, right] = [middle - half, middle + half];
  return marks.some((mark) => {
    const {labelAt, labelEnds} = mark;
    if (!labelAt || labelAt.y < y || labelAt.y > y + height) return false;
    const wide = markLabel(mark).length * 7.4;
    const from = labelEnds ? labelAt.x - wide : labelAt.x;
    return from < right && from + wide > left;
  });
}
