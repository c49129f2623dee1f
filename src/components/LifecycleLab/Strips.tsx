import {memo, type ReactNode} from 'react';
import type {StripFigure} from '../../diagram/stripFigure';
import {textWidth} from '../../diagram/textWidth';
import {xAt} from '../../diagram/timeScale';
import {useElementId} from '../island/elementId';
import {seenOf} from '../Lab/seenOf';
import {PastAndFuture} from '../Lab/TimeWindow';
import styles from './Strips.module.css';
import type {Phrases} from './words';

type Props = {
  figure: StripFigure;
  at: number;
  showsFuture: boolean;
  /** When the reader has stepped in. */
  deeds: readonly number[];
  phrases: Phrases;
  /** Which of the drawings of the laboratory it is. */
  drawing: string;
};

/** Phase and conditions along the time of the lanes below: past filled, future outlined. A condition that is False is hollow, one that is Unknown hatched. */
export function Strips({figure, at, showsFuture, deeds, phrases, drawing}: Props): ReactNode {
  const id = useElementId(`strips-${drawing}`);
  const {width, height, scale, phase, conditions} = figure;
  const x = xAt(scale, at);
  return (
    <svg
      className={styles.strips}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={phrases.strips}
    >
      {conditions.some(({bars}) => bars.some(({value}) => value === 'Unknown')) && (
        <pattern id={`${id}-unknown`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className={styles.hatch} d="M0 0V6" />
        </pattern>
      )}
      <PastAndFuture x={x} width={width} height={height} future={showsFuture ? styles.future : undefined}>
        {(isFuture) => (
          <>
            {phase.bars.map((bar) => (
              <PhaseBar key={bar.from} bar={bar} seen={isFuture ? 0 : seenOf(bar.box, x)} />
            ))}
            <Flags conditions={conditions} hatch={`${id}-unknown`} />
          </>
        )}
      </PastAndFuture>
      {deeds.map((time) => (
        <g key={time} className={styles.deed} data-deed-at={time}>
          <path d={`M${xAt(scale, time)} 6V${height}`} />
          <path d={`M${xAt(scale, time)} -3l5 5-5 5-5-5z`} />
        </g>
      ))}
      <path className={styles.playhead} d={`M${x} 4V${height}`} />
      <text className={styles.phaseName} {...phase.nameAt}>
        {phrases.phase}
      </text>
      {conditions.map(({name, nameAt}) => (
        <text key={name} className={styles.condition} {...nameAt}>
          {name}
        </text>
      ))}
    </svg>
  );
}

type PhaseBarProps = {bar: StripFigure['phase']['bars'][number]; seen: number};

const PhaseBar = memo(
  ({bar: {value, box}, seen}: PhaseBarProps): ReactNode => (
    <g className={styles.phase} data-phase={value}>
      <rect {...box} rx="9" />
      {textWidth(value, 12.5) + 16 < seen && (
        <text x={box.x + 9} y={box.y + 15.5}>
          {value}
        </text>
      )}
    </g>
  ),
);

const Flags = memo(
  ({conditions, hatch}: Pick<StripFigure, 'conditions'> & {hatch: string}): ReactNode =>
    conditions.flatMap(({name, bars}) =>
      bars.map(({value, from, box}) => (
        <rect
          key={`${name}-${from}`}
          className={styles.flag}
          data-status={value}
          {...box}
          rx="2"
          {...(value === 'Unknown' ? {style: {fill: `url(#${hatch})`}} : {})}
        />
      )),
    ),
);
